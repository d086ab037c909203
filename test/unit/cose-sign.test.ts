import { describe, expect, it } from 'vitest';
import { type CborValue, decodeSign, encodeCbor, encodeSign, Tagged } from '../../src/codec/index.ts';

const bodyBytes = encodeCbor(new Map([[16, 65_101]]));
const protectedBytes = encodeCbor(new Map([[1, -19]]));
const payload = new Uint8Array([1, 2, 3]);
const signature = new Uint8Array(64).fill(9);
const empty = new Map<CborValue, CborValue>();
const one = [protectedBytes, empty, signature];

function sign(parts: readonly CborValue[], tag = 98): Uint8Array {
  return encodeCbor(new Tagged(tag, parts));
}

describe('COSE_Sign', () => {
  it('comes apart as it was put together', () => {
    const bytes = encodeSign({ bodyBytes, payload, signatures: [{ protectedBytes, signature }] });
    expect(bytes.slice(0, 2)).toEqual(Uint8Array.of(0xd8, 98));
    const opened = decodeSign(bytes);
    expect(opened).toMatchObject({ bodyBytes, bodyHeader: new Map([[16, 65_101]]), payload });
    expect(opened.signatures).toMatchObject([{ bodyBytes, protectedBytes, payload, signature }]);
    expect(encodeSign(opened)).toEqual(bytes);
    expect(decodeSign(encodeSign({ bodyBytes, payload, signatures: [] })).signatures).toEqual([]);
  });

  it.each<[string, readonly CborValue[], number?]>([
    ['a COSE_Sign1', [protectedBytes, empty, payload, signature], 18],
    ['one signature in the place of a list', [bodyBytes, empty, payload, signature]],
    ['a fifth part', [bodyBytes, empty, payload, [one], null]],
    ['unprotected headers of the whole', [bodyBytes, new Map([[4, payload]]), payload, [one]]],
    [
      'unprotected headers of a signature',
      [bodyBytes, empty, payload, [[protectedBytes, new Map([[4, payload]]), signature]]],
    ],
    ['a signature of two parts', [bodyBytes, empty, payload, [[protectedBytes, signature]]]],
    ['a detached payload', [bodyBytes, empty, null, [one]]],
    ['a header that is no map', [encodeCbor(1), empty, payload, [one]]],
    ['a signature’s header that is no map', [bodyBytes, empty, payload, [[encodeCbor(1), empty, signature]]]],
    ['33 signatures', [bodyBytes, empty, payload, new Array(33).fill(one)]],
  ])('refuses %s', (_, parts, tag) => {
    expect(() => decodeSign(sign(parts, tag))).toThrow(expect.objectContaining({ code: 'cose-malformed' }));
  });

  it('refuses a critical header, of the whole or of a signature', () => {
    const critical = encodeCbor(new Map<CborValue, CborValue>([[2, [-70_000]]]));
    for (const parts of [
      [critical, empty, payload, [one]],
      [bodyBytes, empty, payload, [one, [critical, empty, signature]]],
    ]) {
      expect(() => decodeSign(sign(parts))).toThrow(expect.objectContaining({ code: 'cose-header' }));
    }
  });

  it('is bounded', () => {
    const many = sign([bodyBytes, empty, payload, new Array(3).fill(one)]);
    expect(decodeSign(many, { maxSignatures: 3 }).signatures).toHaveLength(3);
    expect(() => decodeSign(many, { maxSignatures: 2 })).toThrow(expect.objectContaining({ code: 'cose-malformed' }));
    expect(() => decodeSign(many, { maxStringBytes: 63 })).toThrow(
      expect.objectContaining({ code: 'cbor-limit-string' }),
    );
  });
});
