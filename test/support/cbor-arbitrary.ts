import fc from 'fast-check';
import { type CborValue, encodeCbor, Float, simple, Tagged } from '../../src/codec/index.ts';
import { toHex } from '../../src/core/index.ts';

const maxUint64 = 0xffffffffffffffffn;

/** Integers near every boundary of a CBOR head, as numbers where safe, else bigints. */
export const integer: fc.Arbitrary<CborValue> = fc
  .oneof(
    fc.integer({ min: -30, max: 300 }).map(BigInt),
    fc.bigInt({ min: -1n - maxUint64, max: maxUint64 }),
    fc
      .tuple(fc.constantFrom(8n, 16n, 32n, 53n, 64n), fc.integer({ min: -2, max: 1 }), fc.boolean())
      .map(([bits, offset, negative]) => {
        const value = (1n << bits) + BigInt(offset);
        const bounded = value > maxUint64 ? maxUint64 : value;
        return negative ? -1n - bounded : bounded;
      }),
  )
  .map((value) => {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  });

/** Floats in the form in which the decoder gives them. */
export const float: fc.Arbitrary<CborValue> = fc
  .oneof(
    fc.double(),
    fc.float(),
    fc.integer({ min: 0, max: 0xffff }).map((half) => {
      const bits = half & 0x3ff;
      const exponent = (half >> 10) & 31;
      const value = exponent === 0 ? bits * 2 ** -24 : (1 + bits / 1024) * 2 ** (exponent - 15);
      return half & 0x8000 ? -value : value;
    }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 65_504, 65_505, 2 ** -24),
  )
  .map((value) => (Number.isInteger(value) ? new Float(value) : value));

export const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const bytes = fc.uint8Array({ maxLength: 40 });
const simpleValue = fc.integer({ min: 0, max: 255 }).filter((number) => number < 20 || number > 31);
const tagNumber = fc
  .bigInt({ min: 0n, max: maxUint64 })
  .map((tag) => (Number.isSafeInteger(Number(tag)) ? Number(tag) : tag));

function mapOf(key: fc.Arbitrary<CborValue>, value: fc.Arbitrary<CborValue>): fc.Arbitrary<CborValue> {
  return fc
    .uniqueArray(fc.tuple(key, value), { maxLength: 6, selector: ([k]) => toHex(encodeCbor(k)) })
    .map((entries) => new Map(entries));
}

/** Any value that the decoder can give, nested at most `depth` deep. */
export function cborValue(depth: number, tag: fc.Arbitrary<number | bigint> = tagNumber): fc.Arbitrary<CborValue> {
  const leaf = fc.oneof(
    integer,
    float,
    text,
    bytes,
    fc.constantFrom(true, false, null, undefined),
    simpleValue.map(simple),
  );
  if (depth === 0) return leaf;
  const inner = cborValue(depth - 1, tag);
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 5 }) },
    { weight: 1, arbitrary: mapOf(inner, inner) },
    { weight: 1, arbitrary: fc.tuple(tag, inner).map(([number, value]) => new Tagged(number, value)) },
  );
}

/** Values that every CBOR library has: no tags, no simple values, no integral floats, keys that are texts. */
export function commonValue(depth: number): fc.Arbitrary<CborValue> {
  const leaf = fc.oneof(
    fc.integer(),
    fc.double({ noInteger: true, noNaN: true }).filter(Number.isFinite),
    text,
    bytes,
    fc.constantFrom(true, false, null, undefined),
  );
  if (depth === 0) return leaf;
  const inner = commonValue(depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 5 }) },
    { weight: 1, arbitrary: mapOf(fc.oneof(fc.integer(), text), inner) },
  );
}
