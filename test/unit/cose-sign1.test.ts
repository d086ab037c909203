import { describe, expect, it } from 'vitest';
import {
  type CborValue,
  claim,
  decodeClaims,
  decodeForeignSign1,
  decodeSign1,
  downloadMessageType,
  encodeCbor,
  encodeSign1,
  messageType,
  signatureInput,
  Tagged,
} from '../../src/codec/index.ts';
import { fromHex, toHex } from '../../src/core/index.ts';

const signature = new Uint8Array(64).fill(9);
const payload = new Uint8Array([1, 2, 3]);
const header = new Map<CborValue, CborValue>([[1, -19]]);
const empty = new Map<CborValue, CborValue>();

function sign1(parts: readonly CborValue[], tag = 18): Uint8Array {
  return encodeCbor(new Tagged(tag, parts));
}

describe('COSE_Sign1', () => {
  const bytes = encodeSign1({ protectedBytes: encodeCbor(header), payload, signature });

  it('comes apart as it was put together', () => {
    expect(decodeSign1(bytes)).toEqual({
      protectedBytes: encodeCbor(header),
      protectedHeader: header,
      unprotectedHeader: empty,
      payload,
      signature,
    });
  });

  it.each([23, 24, 255, 256, 65_535, 65_536])('signs what RFC 9052 §4.4 says, with a payload of %i bytes', (length) => {
    const parts = { protectedBytes: encodeCbor(header), payload: new Uint8Array(length).fill(7) };
    const expected = encodeCbor(['Signature1', parts.protectedBytes, new Uint8Array(0), parts.payload]);
    expect(toHex(signatureInput(parts))).toBe(toHex(expected));
  });

  const protectedBytes = encodeCbor(header);
  const kid = new Map<CborValue, CborValue>([[4, new Uint8Array(8)]]);
  const critical = new Map<CborValue, CborValue>([
    [1, -19],
    [2, [4]],
  ]);
  const refused: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['no tag', encodeCbor([protectedBytes, empty, payload, signature]), 'cose-malformed', 'none'],
    [
      'a CWT tag',
      encodeCbor(new Tagged(61, new Tagged(18, [protectedBytes, empty, payload, signature]))),
      'cose-malformed',
      'none',
    ],
    ['another tag', sign1([protectedBytes, empty, payload, signature], 98), 'cose-malformed', 'cose-malformed'],
    [
      'the tag twice',
      encodeCbor(new Tagged(18, new Tagged(18, [protectedBytes, empty, payload, signature]))),
      'cbor-unsupported-value',
      'cose-malformed',
    ],
    ['a map', encodeCbor(new Tagged(18, empty)), 'cose-malformed', 'cose-malformed'],
    ['three parts', sign1([protectedBytes, empty, payload]), 'cose-malformed', 'cose-malformed'],
    ['five parts', sign1([protectedBytes, empty, payload, signature, 0]), 'cose-malformed', 'cose-malformed'],
    ['a detached payload', sign1([protectedBytes, empty, null, signature]), 'cose-malformed', 'cose-malformed'],
    ['a protected header in the open', sign1([header, empty, payload, signature]), 'cose-malformed', 'cose-malformed'],
    [
      'a protected header that is no map',
      sign1([encodeCbor([1]), empty, payload, signature]),
      'cose-malformed',
      'cose-malformed',
    ],
    [
      'a protected header that is no CBOR',
      sign1([fromHex('a1'), empty, payload, signature]),
      'cbor-truncated',
      'cbor-truncated',
    ],
    [
      'a long form in the protected header',
      sign1([fromHex('a1180120'), empty, payload, signature]),
      'cbor-not-deterministic',
      'none',
    ],
    ['unprotected headers', sign1([protectedBytes, kid, payload, signature]), 'cose-malformed', 'none'],
    ['a label in both headers', sign1([encodeCbor(kid), kid, payload, signature]), 'cose-malformed', 'cose-header'],
    ['a critical header', sign1([encodeCbor(critical), empty, payload, signature]), 'cose-header', 'cose-header'],
    [
      'an unprotected critical header',
      sign1([protectedBytes, new Map([[2, [1]]]), payload, signature]),
      'cose-malformed',
      'cose-header',
    ],
    ['bytes after it', fromHex(`${toHex(bytes)}00`), 'cbor-trailing-bytes', 'cbor-trailing-bytes'],
  ];

  it.each(refused)('%s', (_, message, own, foreign) => {
    expect(() => decodeSign1(message)).toThrow(expect.objectContaining({ code: own }));
    if (foreign === 'none') expect(decodeForeignSign1(message).payload).toEqual(payload);
    else expect(() => decodeForeignSign1(message)).toThrow(expect.objectContaining({ code: foreign }));
  });

  it('passes limits on to the header too', () => {
    expect(() => decodeSign1(bytes, { maxStringBytes: 63 })).toThrow(
      expect.objectContaining({ code: 'cbor-limit-string' }),
    );
    const nested = encodeCbor(new Map<CborValue, CborValue>([[1, [[[]]]]]));
    const message = encodeSign1({ protectedBytes: nested, payload, signature });
    expect(decodeSign1(message, { maxDepth: 4 }).protectedHeader.size).toBe(1);
    expect(() => decodeSign1(message, { maxDepth: 3 })).toThrow(expect.objectContaining({ code: 'cbor-limit-depth' }));
  });

  it('has a type of its own for every message', () => {
    const types = Object.values({ ...messageType, ...downloadMessageType });
    expect(new Set(types).size).toBe(types.length);
  });
});

describe('claims', () => {
  const claims = (iat: CborValue, exp: CborValue): Uint8Array =>
    encodeCbor(
      new Map<CborValue, CborValue>([
        [claim.issuedAt, iat],
        [claim.expiration, exp],
      ]),
    );

  it('reads both times', () => {
    expect(decodeClaims(claims(1_600_000_000, 1_700_000_000))).toMatchObject({
      issuedAt: 1_600_000_000,
      expiration: 1_700_000_000,
    });
    expect(decodeClaims(claims(5, 5)).expiration).toBe(5);
    expect(decodeClaims(claims(0, 2 ** 42 - 1)).expiration).toBe(2 ** 42 - 1);
  });

  it.each([
    ['no map', encodeCbor([1])],
    ['no exp', encodeCbor(new Map<CborValue, CborValue>([[6, 1]]))],
    ['no iat', encodeCbor(new Map<CborValue, CborValue>([[4, 1]]))],
    ['exp before iat', claims(6, 5)],
    ['a time before 1970', claims(-1, 5)],
    ['a time too late', claims(1, 2 ** 42)],
    ['a bigint', claims(1, 2n ** 60n)],
    ['a text', claims('1', '5')],
  ])('is refused: %s', (_, bytes) => {
    expect(() => decodeClaims(bytes)).toThrow(expect.objectContaining({ code: 'cwt-malformed' }));
  });

  it.each([
    ['a float where an integer belongs', fromHex('a204f9400006f93c00')],
    ['a fractional time', claims(1.5, 5)],
    ['NaN', claims(Number.NaN, 5)],
  ])('is refused: %s', (_, bytes) => {
    expect(() => decodeClaims(bytes)).toThrow(expect.objectContaining({ code: 'cbor-unsupported-value' }));
  });
});
