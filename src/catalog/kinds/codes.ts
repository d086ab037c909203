import { isNatural } from '../../core/index.ts';
import type { Kind, UnpackContext } from '../types.ts';

/** Readable keys and the integers that stand for them on the wire, from 0 (in a set 0 to 52). */
export type CodeTable = Readonly<Record<string, number>>;

/** The key of a number; one that the table lacks is reported. */
function keyOf<Table extends CodeTable>(
  table: Table,
  number: number,
  context: UnpackContext,
): (keyof Table & string) | undefined {
  for (const key in table) if (table[key] === number) return key;
  context.unknown(number);
  return undefined;
}

/** The kind of {@link code}. */
export interface CodeKind<Table extends CodeTable = CodeTable> extends Kind<keyof Table & string> {
  readonly name: 'code';
  /** Keys and their integers. */
  readonly table: Table;
}

/**
 * One key of a table, packed as its integer. An integer that the table lacks is reported as unknown.
 *
 * @example
 * ```ts
 * fields: { sex: [1, code({ male: 1, female: 2 })] }
 * ```
 * @param table readable keys and their integers, which are permanent
 */
export function code<const Table extends CodeTable>(table: Table): CodeKind<Table> {
  return {
    name: 'code',
    table,
    unpack: (packed, context) => (isNatural(packed) ? keyOf(table, packed, context) : undefined),
  };
}

/** The kind of {@link codeSet}. */
export interface CodeSetKind<Table extends CodeTable = CodeTable> extends Kind<(keyof Table & string)[]> {
  readonly name: 'codeSet';
  /** Keys and their bits. */
  readonly table: Table;
}

/**
 * One or more distinct keys of a table, packed as the bit set of their integers. Read back in alphabetical order.
 * A bit that the table lacks is reported as unknown, the others are kept.
 *
 * @example
 * ```ts
 * fields: { vehicleClasses: [6, codeSet({ C1: 0, C2: 1, B2: 2 })] } // ['C1', 'B2'] is 5 on the wire
 * ```
 * @param table readable keys and their bits, 0 to 52, which are permanent
 */
export function codeSet<const Table extends CodeTable>(table: Table): CodeSetKind<Table> {
  return {
    name: 'codeSet',
    table,
    unpack(packed, context) {
      const keys: (keyof Table & string)[] = [];
      let rest = isNatural(packed) ? packed : 0;
      for (let bit = 0; rest > 0; bit++) {
        const key = rest % 2 && keyOf(table, bit, context);
        if (key) keys.push(key);
        rest = Math.floor(rest / 2);
      }
      return keys.length > 0 ? keys.sort() : undefined;
    },
  };
}

/** Three capital letters, packed as an integer in base 26. */
function unpackLetters(packed: unknown): string | undefined {
  if (!isNatural(packed, 17_575)) return undefined;
  return String.fromCharCode(...[676, 26, 1].map((unit) => 65 + ((packed / unit) % 26)));
}

/** The kind of {@link country}. */
export interface CountryKind extends Kind<string> {
  readonly name: 'country';
}

/** A country of ISO 3166 (GB/T 2659), alpha-3, e.g. `CHN`. Which ones there are is checked at issue. */
export const country: CountryKind = { name: 'country', unpack: unpackLetters };

/** The value of a {@link money}. */
export interface Money {
  /** In units of the currency, at most two decimals. */
  amount: number;
  /** ISO 4217. */
  currency: string;
}

/** The kind of {@link money}. */
export interface MoneyKind extends Kind<Money> {
  readonly name: 'money';
}

/**
 * An amount from 0 with at most two decimals and its currency; yuan are packed as an integer of fen, others as a list of
 * hundredths and the currency. What is always in yuan is a `decimal(2, 0)` with the unit `CNY` in the texts.
 */
export const money: MoneyKind = {
  name: 'money',
  unpack(packed) {
    const foreign = Array.isArray(packed) && packed.length === 2 ? (packed as readonly unknown[]) : undefined;
    const hundredths = foreign ? foreign[0] : packed;
    const currency = foreign ? unpackLetters(foreign[1]) : 'CNY';
    return isNatural(hundredths, 1e15) && currency && !(foreign && currency === 'CNY')
      ? { amount: hundredths / 100, currency }
      : undefined;
  },
};

/** The kind of {@link currency}. */
export interface CurrencyKind extends Kind<string> {
  readonly name: 'currency';
}

/** A currency of ISO 4217, e.g. `CNY`. */
export const currency: CurrencyKind = { name: 'currency', unpack: unpackLetters };

/** The kind of {@link vehicleType}. */
export interface VehicleTypeKind extends Kind<string> {
  readonly name: 'vehicleType';
}

/**
 * A vehicle type of GA 24.4, e.g. `K33` (小型轿车), packed as an integer in base 36. Which ones there are is checked
 * at issue, so that no verifier carries the list.
 */
export const vehicleType: VehicleTypeKind = {
  name: 'vehicleType',
  unpack(packed) {
    const value = isNatural(packed) ? packed.toString(36).toUpperCase() : '';
    return /^[A-Z]\d[\dA-Z]$/.test(value) ? value : undefined;
  },
};

/** The kind of {@link officialCode}. */
export interface OfficialCodeKind extends Kind<string> {
  readonly name: 'officialCode';
  /** Name of the list, with the issuer. */
  readonly list: string;
  /** Characters, exactly. */
  readonly length: number;
}

/**
 * A code of a long official list, as the list writes it in digits and capital letters, e.g. `HW08`; packed as an integer
 * in base 36. Which ones there are is checked at issue, so that no verifier carries the list.
 *
 * @example
 * ```ts
 * const fields = { plateKind: [1, officialCode('plate-kinds', 2)] } // '02'
 * ```
 * @param list name of the list in `codes/lists`
 * @param length characters of each code, 1 to 10
 */
export function officialCode(list: string, length: number): OfficialCodeKind {
  return {
    name: 'officialCode',
    list,
    length,
    unpack(packed) {
      const value = isNatural(packed) ? packed.toString(36).toUpperCase().padStart(length, '0') : '';
      return value.length === length ? value : undefined;
    },
  };
}
