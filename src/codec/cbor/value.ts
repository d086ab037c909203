/**
 * A CBOR data item. Integers are numbers where safe, else bigints; a number with a fraction is a float, as are
 * infinities and NaN; an integral float is a {@link Float}, so that decoding keeps it apart from the integer.
 * A plain `-0` is the integer 0, as it is in a `Map`; `new Float(-0)` is the float.
 */
export type CborValue =
  | number
  | bigint
  | string
  | boolean
  | null
  | undefined
  | Uint8Array
  | readonly CborValue[]
  | CborMap
  | Tagged
  | Simple
  | Float
  | Encoded;

/**
 * A CBOR map (major type 5). Keys of any type; two arrays or byte strings are one key only where they are one object.
 */
export type CborMap = ReadonlyMap<CborValue, CborValue>;

/** A tagged item (major type 6). */
export class Tagged {
  constructor(
    readonly tag: number | bigint,
    readonly value: CborValue,
  ) {}
}

/** A simple value without a meaning of its own here (major type 7). */
export class Simple {
  constructor(readonly simple: number) {}
}

/** A float whose value is integral, such as 1.0 or -0.0. */
export class Float {
  constructor(readonly float: number) {}
}

/** Bytes that are an encoded item already; the encoder writes them as they are. Never comes out of the decoder. */
export class Encoded {
  constructor(readonly bytes: Uint8Array) {}
}

/** simple(59): the map key under which the digests of redacted entries stand. */
export const redacted: Simple = /*@__PURE__*/ new Simple(59);

const simples = /*@__PURE__*/ new Map<number, Simple>();

/**
 * The one `Simple` of a number, so that it works as a map key.
 *
 * @example
 * ```ts
 * simple(59) === simple(59) // true
 * ```
 * @param number 0 to 19 or 32 to 255; `encodeCbor` refuses others
 */
export function simple(number: number): Simple {
  if (number === redacted.simple) return redacted;
  let value = simples.get(number);
  if (value === undefined) {
    value = new Simple(number);
    simples.set(number, value);
  }
  return value;
}
