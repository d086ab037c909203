/**
 * A whole number from 0 to `most`.
 *
 * @example
 * ```ts
 * isNatural(3, 7) // true
 * ```
 * @param value anything
 * @param most largest that counts, default the largest safe integer
 */
export function isNatural(value: unknown, most: number = 2 ** 53): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

/**
 * Whether a value is bytes, of any kind of `Uint8Array`.
 *
 * @example
 * ```ts
 * isBytes(Uint8Array.of(1)) // true
 * ```
 * @param value anything
 */
export function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

/**
 * Whether a value is a text.
 *
 * @example
 * ```ts
 * isText('张') // true
 * ```
 * @param value anything
 */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/**
 * Makes the test for null or what another test takes.
 *
 * @example
 * ```ts
 * isNullOr(isText)(null) // true
 * ```
 * @param test for everything but null
 */
export function isNullOr<T>(test: (value: unknown) => value is T): (value: unknown) => value is T | null {
  return (value): value is T | null => value === null || test(value);
}

/**
 * Makes the test for an array of which every element passes another test; an empty one does.
 *
 * @example
 * ```ts
 * isListOf(isText)(['a', 1]) // false
 * ```
 * @param test for each element
 */
export function isListOf<T>(test: (value: unknown) => value is T): (value: unknown) => value is readonly T[] {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((element) => test(element));
}

/**
 * Whether a value is an array of exactly as many elements as there are tests, and each passes its own.
 *
 * @example
 * ```ts
 * isTuple([310000, '沪'], isNatural, isText) // true
 * ```
 * @param value anything
 * @param tests one for each element
 */
export function isTuple<T extends readonly unknown[]>(
  value: unknown,
  ...tests: { readonly [Index in keyof T]: (value: unknown) => value is T[Index] }
): value is T {
  return Array.isArray(value) && value.length === tests.length && tests.every((test, i) => test(value[i]));
}

/**
 * Refuses options that were not expected: a misspelt restriction must not vanish.
 *
 * @example
 * ```ts
 * const { roots, types, ...others } = options
 * refuseOthers('createVerifier', others)
 * ```
 * @param where the function, for the message
 * @param others what is left of the options when the expected ones are taken out
 * @throws TypeError for the first of them
 */
export function refuseOthers(where: string, others: object): void {
  for (const name in others) throw new TypeError(`${where}: no option ${name}`);
}

/**
 * Refuses what is no plain object, and options that are not known.
 *
 * @example
 * ```ts
 * requireOptions('measure', options, ['errorCorrection'])
 * ```
 * @param where the function, for the message
 * @param given what was given as its options
 * @param known the names that it has
 * @throws TypeError where it is no object, or for the first unknown name
 */
export function requireOptions(where: string, given: unknown, known: readonly string[]): void {
  if (Object.prototype.toString.call(given) !== '[object Object]') throw new TypeError(`${where}: expected options`);
  for (const name in given as object) {
    if (!known.includes(name)) throw new TypeError(`${where}: no option ${name}`);
  }
}
