import { Encoder } from 'cbor-x';
import { decode, encode, Simple as OtherSimple, Tag } from 'cbor2';
import { writeFloat } from 'cbor2/encoder';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CborValue, decodeCbor, encodeCbor, Float, Simple, Tagged } from '../../src/codec/index.ts';
import { isLicenseError, toHex } from '../../src/core/index.ts';
import { cborValue, commonValue } from '../support/cbor-arbitrary.ts';

/** cbor2 has no float apart from its integer: this one writes itself as a float whatever its value is. */
class OtherFloat {
  constructor(readonly value: number) {}
  toCBOR(...[writer, options]: [Parameters<typeof writeFloat>[1], Parameters<typeof writeFloat>[2]]): undefined {
    writeFloat(this.value, writer, options);
  }
}

/** RFC 8949 §3.4 and the IANA registry call these always invalid, and cbor2 throws at them. */
const invalidTags: readonly (number | bigint)[] = [0xffff, 0xffffffff, 0xffffffffffffffffn];
const tag = fc
  .oneof(fc.integer({ min: 0, max: 70_000 }), fc.bigInt({ min: 1n << 53n, max: 0xffffffffffffffffn }))
  .filter((number) => !invalidTags.includes(number));
const value = cborValue(3, tag);

function toOther(item: CborValue): unknown {
  if (item instanceof Float) return new OtherFloat(item.float);
  if (item instanceof Simple) return new OtherSimple(item.simple);
  if (item instanceof Tagged) return new Tag(item.tag, toOther(item.value));
  if (Array.isArray(item)) return item.map(toOther);
  if (item instanceof Map) return new Map([...item].map(([key, inner]) => [toOther(key), toOther(inner)]));
  return item;
}

/** One text for a value of either library, in which 1, 1n and 1.0 are the same; undefined where keys collide. */
function plain(item: unknown): string | undefined {
  if (item instanceof Float) return plain(item.float);
  if (typeof item === 'number') return Number.isInteger(item) ? `${BigInt(item)}` : `${item}`;
  if (typeof item === 'bigint') return `${item}`;
  if (typeof item === 'string') return JSON.stringify(item);
  if (item instanceof Uint8Array) return `h'${toHex(item)}'`;
  if (item instanceof Simple) return `simple(${item.simple})`;
  if (item instanceof OtherSimple) return `simple(${item.value})`;
  if (item instanceof Tagged) return wrap(`${item.tag}(`, [plain(item.value)], ')');
  if (item instanceof Tag) return wrap(`${item.tag}(`, [plain(item.contents)], ')');
  if (Array.isArray(item)) return wrap('[', item.map(plain), ']');
  if (item instanceof Map) {
    const keys = [...item.keys()].map(plain);
    if (new Set(keys).size < keys.length) return undefined;
    return wrap('{', [...item].map(([key, inner]) => wrap('', [plain(key), plain(inner)], '')).sort(), '}');
  }
  return String(item);
}

function wrap(open: string, items: readonly (string | undefined)[], close: string): string | undefined {
  return items.includes(undefined) ? undefined : open + items.join(', ') + close;
}

const decodeOptions = { cde: true, preferMap: true, ignoreGlobalTags: true } as const;

function decodesStrictly(bytes: Uint8Array): boolean {
  try {
    decodeCbor(bytes);
    return true;
  } catch (error) {
    if (isLicenseError(error)) return false;
    throw error;
  }
}

function otherDecodes(bytes: Uint8Array): boolean {
  try {
    decode(bytes, { ...decodeOptions, rejectDuplicateKeys: true });
    return true;
  } catch {
    return false;
  }
}

describe('against cbor2, on every value there is', () => {
  it('encodes to the same bytes', () => {
    fc.assert(
      fc.property(value, (item) => {
        expect(toHex(encodeCbor(item))).toBe(toHex(encode(toOther(item), { cde: true })));
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  it('decodes what the other encoded, and the other what we did', () => {
    fc.assert(
      fc.property(value, (item) => {
        const expected = plain(item);
        fc.pre(expected !== undefined);
        expect(plain(decodeCbor(encode(toOther(item), { cde: true })))).toBe(expected);
        expect(plain(decode(encodeCbor(item), decodeOptions))).toBe(expected);
      }),
      { seed: 43, numRuns: 1_000 },
    );
  });

  it('never accepts strictly what the other refuses', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.integer({ min: 1, max: 255 }), (item, position, change) => {
        const bytes = encodeCbor(item);
        const at = position % bytes.length;
        bytes[at] = (bytes[at] as number) ^ change;
        fc.pre(decodesStrictly(bytes) && plain(decodeCbor(bytes)) !== undefined);
        const tags = JSON.stringify([...tagsOf(decodeCbor(bytes))]);
        fc.pre(!invalidTags.some((number) => tags.includes(`"${number}"`)));
        expect(otherDecodes(bytes)).toBe(true);
      }),
      { seed: 44, numRuns: 1_000 },
    );
  });
});

function* tagsOf(item: CborValue): Generator<string> {
  if (item instanceof Tagged) {
    yield String(item.tag);
    yield* tagsOf(item.value);
  } else if (Array.isArray(item)) for (const inner of item as readonly CborValue[]) yield* tagsOf(inner);
  else if (item instanceof Map) for (const pair of item) for (const inner of pair) yield* tagsOf(inner);
}

describe('against cbor-x, on what it can carry', () => {
  const other = new Encoder({ mapsAsObjects: false, useRecords: false, tagUint8Array: false, variableMapSize: true });

  it('each reads what the other wrote', () => {
    fc.assert(
      fc.property(commonValue(3), (item) => {
        const expected = plain(item);
        expect(plain(decodeCbor(other.encode(item), { form: 'any' }))).toBe(expected);
        expect(plain(other.decode(encodeCbor(item)))).toBe(expected);
      }),
      { seed: 45, numRuns: 1_000 },
    );
  });
});
