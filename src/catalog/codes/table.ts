/** The words of a text. */
export type WordsOf<Text extends string, Found extends string = never> = Text extends `${infer Word} ${infer Rest}`
  ? WordsOf<Rest, Word extends '' ? Found : Found | Word>
  : Found | Text;

/**
 * A code table whose words stand for 0, 1, 2 …; each space more leaves out a number, so that a text that begins with
 * one begins at 1; `more` gives those far off. A text is the smallest form that a table can have in a verifier's bundle.
 */
export function numbered<
  const Text extends string,
  const More extends Readonly<Record<string, number>> = Readonly<Record<never, number>>,
>(words: Text, more?: More): Readonly<Record<WordsOf<Text>, number> & More> {
  const table = {} as Record<WordsOf<Text>, number>;
  words.split(' ').forEach((word, number) => {
    if (word) table[word as WordsOf<Text>] = number;
  });
  return Object.freeze({ ...table, ...(more as More) });
}

/** Chinese and English name of each code. */
export type CodeNames = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** The names that a module of code tables needs: of every table, of every key. */
export type NamesOf<Tables> = {
  readonly [Table in keyof Tables]: { readonly [Key in keyof Tables[Table]]: readonly [zh: string, en: string] };
};

/** A list of official codes with their names, for the issuer and for people: no verifier carries it. */
export type OfficialList = Readonly<Record<string, readonly [zh: string, en: string]>>;
