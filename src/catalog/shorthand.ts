import {
  type Entries,
  type Entry,
  licenseType,
  optional,
  optionalPersonal,
  personal,
  row,
  type Traits,
} from './entries.ts';
import {
  address,
  ageOver,
  type CodeTable,
  code,
  codeSet,
  country,
  creditCode,
  currency,
  date,
  dateRange,
  decimal,
  digits,
  documentNumber,
  foodNumber,
  identityNumber,
  image,
  instant,
  integer,
  line,
  list,
  money,
  officialCode,
  organizationName,
  partyNumber,
  personName,
  phone,
  plateNumber,
  region,
  residentNumber,
  text,
  timeOfDay,
  vehicleType,
  vin,
  year,
  yearMonth,
  yesNo,
} from './kinds/index.ts';
import type { Kind, LicenseType } from './types.ts';

type MakeKind = (...parameters: never[]) => Kind;

/** The kinds by the letters that stand for them: as they are, or what makes them of their parameters. */
export const kindsByLetter: Readonly<Record<string, Kind | MakeKind>> = {
  A: address,
  B: ageOver,
  C: country,
  D: date,
  E: dateRange,
  F: foodNumber,
  G: organizationName,
  H: phone,
  I: image,
  J: yesNo,
  K: officialCode,
  L: line,
  M: money,
  N: personName,
  O: creditCode,
  P: partyNumber,
  Q: identityNumber,
  R: residentNumber,
  S: region,
  T: text,
  U: currency,
  V: vehicleType,
  W: vin,
  X: decimal,
  Y: year,
  Z: yearMonth,
  d: documentNumber,
  g: digits,
  i: integer,
  n: instant,
  p: plateNumber,
  t: timeOfDay,
};

/** The marks of a field by their signs. */
export const marksBySign = { '+': '', '!': personal, '?': optional, '*': optionalPersonal } as const;

/**
 * Reads license types from their shorthand: the code tables, a line each; an empty line; the types, a line for each
 * number from 1, empty where there is none.
 *
 * A table is a text of `numbered`, where `WORD=NUMBER` stands far off. A type is `KEY|TRAITS|REVISION|` and its fields, each
 * of them `KEY:KIND`, the sign of its marks, and the revision since which it exists, with a space between. A kind is its
 * letter and its parameters; `(FIELDS)` is a group, `[KIND]MOST,FEWEST` a list, `c` and `s` with the number of a table are
 * one code and several.
 */
export function readShorthand(shorthand: string): LicenseType[] {
  const lines = shorthand.split('\n');
  const tables = lines.splice(0, lines.indexOf('') + 1).map(readTable);
  let fields = '';
  let at = 0;
  function take(pattern: RegExp): readonly (string | undefined)[] {
    pattern.lastIndex = at;
    const found = pattern.exec(fields) ?? [''];
    at += (found[0] as string).length;
    return found;
  }

  function readKind(): Kind {
    const [opening] = take(/[[(]?/y);
    if (opening === '(') {
      const group = row(readEntries());
      at++;
      return group;
    }
    const item = opening && readKind();
    const [, letter = '', written = ''] = take(/\]?([A-Za-z]?)([\w,.-]*)/y);
    const parameters = written.split(',').map((each) => (Number.isNaN(+each) ? each : +each)) as never[];
    if (item) return (list as (item: Kind, ...bounds: never[]) => Kind)(item, ...parameters);
    if (letter === 'c') return code(tables[+written] as CodeTable);
    if (letter === 's') return codeSet(tables[+written] as CodeTable);
    const kind = kindsByLetter[letter] as Kind | MakeKind;
    return typeof kind === 'function' ? kind(...parameters) : kind;
  }

  function readEntries(): Entries {
    const entries: Record<string, Entry> = {};
    for (let key = take(/(\w+):/y)[1]; key; key = take(/(\w+):/y)[1]) {
      const kind = readKind();
      const [, sign, since] = take(/([+!?*]?)(\d*) ?/y);
      const marks = marksBySign[sign as keyof typeof marksBySign];
      entries[key] = since ? [kind, marks, +since] : marks ? [kind, marks] : kind;
    }
    return entries;
  }

  return lines.flatMap((line, i) => {
    const [key, traits, revision] = line.split('|');
    if (!key) return [];
    fields = line.slice(line.lastIndexOf('|') + 1);
    at = 0;
    const type = licenseType(i + 1, key, traits as Traits, readEntries(), +(revision || 1));
    if (at < fields.length) throw new Error(`shorthand of ${key}: at ${at}`);
    return type;
  });
}

function readTable(words: string): CodeTable {
  const table: Record<string, number> = {};
  let number = 0;
  for (const each of words.split(' ')) {
    const [word, far] = each.split('=');
    if (far) number = +far;
    if (word) table[word] = number;
    number++;
  }
  return Object.freeze(table);
}
