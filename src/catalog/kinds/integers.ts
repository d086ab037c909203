import type { CborValue } from '../../codec/index.ts';
import { isNatural } from '../../core/index.ts';
import type { Kind } from '../types.ts';

/** The `length` digits that an integer writes, left-padded with zeros; undefined where it writes none or more. */
export function unpackDigits(packed: CborValue, length: number): string | undefined {
  const whole = isNatural(packed) || (typeof packed === 'bigint' && packed > 0);
  const digits = whole ? String(packed).padStart(length, '0') : '';
  return digits.length === length ? digits : undefined;
}

/** The kind of {@link digits}. */
export interface DigitsKind extends Kind<string> {
  readonly name: 'digits';
  /** Digits, exactly. */
  readonly length: number;
}

/**
 * A text of exactly `length` digits, leading zeros kept; packed as an integer.
 *
 * @example
 * ```ts
 * fields: { fileNumber: [8, digits(12)] } // '310012345678' is 310012345678 on the wire
 * ```
 * @param length from 1 to 19
 */
export function digits(length: number): DigitsKind {
  return { name: 'digits', length, unpack: (packed) => unpackDigits(packed, length) };
}

/** The kind of {@link region}. */
export interface RegionKind extends Kind<string> {
  readonly name: 'region';
}

/** A division code of GB/T 2260, six digits, today's or an old one; packed as an integer. */
export const region: RegionKind = {
  name: 'region',
  unpack: (packed) => (isNatural(packed, 999_999) && packed > 99_999 ? String(packed) : undefined),
};

/** The kind of {@link integer}. */
export interface IntegerKind extends Kind<number> {
  readonly name: 'integer';
  /** Least. */
  readonly minimum: number;
  /** Most. */
  readonly maximum: number;
}

/**
 * A whole number from `minimum` to `maximum`, both safe integers.
 *
 * @example
 * ```ts
 * fields: { demeritPoints: [11, integer(0, 999), 'optional'] }
 * ```
 * @param minimum least, a safe integer
 * @param maximum most, a safe integer
 */
export function integer(minimum: number, maximum: number): IntegerKind {
  return {
    name: 'integer',
    minimum,
    maximum,
    unpack(packed) {
      const value = Number.isInteger(packed) ? (packed as number) : Number.NaN;
      return value >= minimum && value <= maximum ? value : undefined;
    },
  };
}

/** The kind of {@link decimal}. */
export interface DecimalKind extends Kind<number> {
  readonly name: 'decimal';
  /** Decimals. */
  readonly scale: number;
  /** Least. */
  readonly minimum: number;
  /** Most. */
  readonly maximum: number;
}

/** Below this every decimal of a scale has a double of its own, so that scaling is exact both ways. */
const maximumScaled = 1e15;

/**
 * A number of at most `scale` decimals, packed as an integer scaled by 10^`scale`.
 *
 * @example
 * ```ts
 * fields: { floorArea: [7, decimal(2, 0)] } // 12.5 is 1250 on the wire
 * ```
 * @param scale from 0 to 9
 * @param minimum default: the least that 15 digits can write
 * @param maximum default: the most that 15 digits can write
 */
export function decimal(scale: number, minimum = -Infinity, maximum = Infinity): DecimalKind {
  const least = Math.max(minimum, -maximumScaled / 10 ** scale);
  const most = Math.min(maximum, maximumScaled / 10 ** scale);
  return {
    name: 'decimal',
    scale,
    minimum: least,
    maximum: most,
    unpack(packed) {
      const value = Number.isInteger(packed) ? (packed as number) / 10 ** scale : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}
