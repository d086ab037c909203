import { describe, expect, it } from 'vitest';
import { drivingLicense, packFields } from '../../src/catalog/index.ts';
import {
  type CborValue,
  claim,
  decodeRedactedCbor,
  decodeSelectiveSign1,
  disclosuresOf,
  Encoded,
  encodeByteString,
  encodeCbor,
  encodeSign1,
  Float,
  headerLabel,
  messageType,
  redactedKeys,
  Tagged,
  taggedSign1,
  toCoseKey,
} from '../../src/codec/index.ts';
import { compareBytes } from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { decodeLicense, type LicenseLimits, readLicense, signLicense } from '../../src/license/index.ts';
import { policeSigner } from '../support/city.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };
import { messageTypes } from '../support/message-types.ts';
import {
  bind,
  bindLicense,
  type Forgery,
  holder,
  issuedAt,
  otherHolder,
  proofClaims,
  shownAt,
  signClaims,
  signFixture,
  withDisclosures,
} from '../support/selective.ts';

type Claims = Map<CborValue, CborValue>;

const genuine = await signFixture();
const all = disclosuresOf(decodeSelectiveSign1(genuine));
const [first] = all as [Uint8Array];
const salt = (byte: number): Uint8Array => new Uint8Array(16).fill(byte);
const digestOf = (disclosure: Uint8Array): Uint8Array => sha256(encodeByteString(disclosure));
const sorted = (...disclosures: Uint8Array[]): Uint8Array[] => disclosures.map(digestOf).sort(compareBytes);
const cnf = (signer = holder): CborValue => new Map([[1, toCoseKey(signer.publicKey)]]);

/** Claims of a selective license whose body has these entries beside its own. */
function claimsWith(body: readonly (readonly [CborValue, CborValue])[], others: Claims = new Map()): Claims {
  return new Map<CborValue, CborValue>([
    [claim.expiration, 1_900_000_000],
    [claim.issuedAt, 1_779_379_200],
    [claim.confirmation, cnf()],
    [claim.licenseBody, new Map<CborValue, CborValue>([[0, 2], [-1, 1], [-8, [310_000, 12]], ...body])],
    ...others,
  ]);
}

async function codeOf(bytes: Uint8Array | Promise<Uint8Array>, limits?: LicenseLimits): Promise<string> {
  try {
    await readLicense(await bytes, sha256, limits);
    return 'read';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

describe('disclosures', () => {
  const pick = (change: (list: readonly Uint8Array[]) => CborValue) => codeOf(bindLicense(genuine, change));
  const list = redactedKeys();

  it('may be any of those that the issuer sent, in any order', async () => {
    expect(await pick((all) => all)).toBe('read');
    expect(await pick((all) => [...all].reverse())).toBe('read');
    expect(await pick((all) => all.slice(2, 4))).toBe('read');
    expect(await pick(() => undefined)).toBe('read');
  });

  it('are refused where one is added, or of another license', async () => {
    expect(await pick((all) => [...all, encodeCbor([salt(9), '李四', 9])])).toBe('disclosure-unmatched');
    const other = await signFixture({ random: (length) => new Uint8Array(length).fill(99) });
    expect(await pick(() => disclosuresOf(decodeSelectiveSign1(other)))).toBe('disclosure-unmatched');
  });

  it('are refused with another salt, value or key', async () => {
    const [own, value, key] = decodeRedactedCbor(first) as readonly CborValue[];
    expect(await pick(() => [encodeCbor([own, value, key])])).toBe('read');
    for (const changed of [
      [salt(200), value, key],
      [own, value, 77],
      [own, 'x', key],
    ]) {
      expect(await pick(() => [encodeCbor(changed)])).toBe('disclosure-unmatched');
    }
  });

  it('are refused where one stands twice', async () => {
    expect(await pick((all) => [...all, first])).toBe('disclosure-duplicate');
  });

  it.each([0, -1, -2, -3, -8])('are refused for the reserved label %i', async (label) => {
    const disclosure = encodeCbor([salt(1), label === 0 ? 3 : [310_000, 13], label]);
    const claims = claimsWith([[list, sorted(disclosure)]]);
    (claims.get(claim.licenseBody) as Claims).delete(label);
    expect(await codeOf(signClaims(claims, [disclosure]))).toBe('disclosure-reserved');
  });

  it('are refused for a label in the clear, or disclosed already', async () => {
    const a = encodeCbor([salt(1), '张伟', -5]);
    const b = encodeCbor([salt(2), '李四', -5]);
    const clear = claimsWith([
      [-5, '张伟'],
      [list, sorted(b)],
    ]);
    expect(await codeOf(signClaims(clear))).toBe('read');
    expect(await codeOf(signClaims(clear, [b]))).toBe('disclosure-conflict');
    const both = claimsWith([[list, sorted(a, b)]]);
    expect(await codeOf(signClaims(both, [a]))).toBe('read');
    expect(await codeOf(signClaims(both, [a, b]))).toBe('disclosure-conflict');
  });

  it('are refused under two parents', async () => {
    const a = encodeCbor([salt(1), 'subject', claim.subject]);
    const claims = claimsWith([[list, sorted(a)]], new Map([[list, sorted(a)]]));
    expect(await codeOf(signClaims(claims, [a]))).toBe('disclosure-duplicate');
  });

  it.each([
    ['no array', encodeCbor(1)],
    ['an empty array', encodeCbor([])],
    ['four items', encodeCbor([salt(1), 1, 1, 1])],
    ['a short salt', encodeCbor([new Uint8Array(15), 1, 1])],
    ['a salt of text', encodeCbor(['0123456789abcdef', 1, 1])],
    ['a key of bytes', encodeCbor([salt(1), 1, salt(1)])],
    ['an array element', encodeCbor([salt(1), 1])],
  ])('are refused where one is %s', async (_, disclosure) => {
    const claims = claimsWith([[list, sorted(disclosure)]]);
    expect(await codeOf(signClaims(claims, [disclosure]))).toBe('disclosure-malformed');
  });

  it.each([
    ['not deterministic', Uint8Array.of(0x98, 0x01, 0x40), 'cbor-not-deterministic'],
    ['with a byte after it', Uint8Array.of(...encodeCbor([salt(1), 1, 1]), 0), 'cbor-trailing-bytes'],
    ['with a tag', encodeCbor([salt(1), new Tagged(18, 1), 1]), 'cbor-unsupported-value'],
    ['with a float', encodeCbor([salt(1), new Float(1), 1]), 'cbor-unsupported-value'],
    ['nested too deep', encodeCbor([salt(1), deep(17), 1]), 'cbor-limit-depth'],
  ])('are refused where one is %s', async (_, disclosure, code) => {
    expect(await codeOf(signClaims(claimsWith([[list, sorted(disclosure)]]), [disclosure]))).toBe(code);
  });

  it('may be decoys', async () => {
    const decoy = encodeCbor([salt(1)]);
    const claims = claimsWith([[list, sorted(decoy)]]);
    expect(await codeOf(signClaims(claims, [decoy]))).toBe('read');
    expect(await codeOf(signClaims(claimsWith([]), [decoy]))).toBe('disclosure-unmatched');
  });

  it('hold no digests of further ones, nor does a field', async () => {
    const inner = encodeCbor([salt(1), 'inner', 1]);
    const nested = new Map<CborValue, CborValue>([[list, sorted(inner)]]);
    const outer = encodeCbor([salt(2), nested, 20]);
    const claims = claimsWith([[list, sorted(outer)]]);
    expect(await codeOf(signClaims(claims, [outer]))).toBe('license-malformed');
    expect(await codeOf(signClaims(claims, [inner, outer]))).toBe('disclosure-unmatched');
    expect(await codeOf(signClaims(claimsWith([[20, nested]])))).toBe('license-malformed');
    expect(await codeOf(signClaims(claimsWith([[20, nested]]), [inner]))).toBe('disclosure-unmatched');
  });

  it('are at most 256, or as many as the option says', async () => {
    const decoys = Array.from({ length: 257 }, (_, i) => encodeCbor([Uint8Array.of(i, i >> 8, ...salt(0).slice(2))]));
    const of = (count: number) => {
      const used = decoys.slice(0, count);
      return signClaims(claimsWith([[list, sorted(...used)]]), used);
    };
    expect(await codeOf(of(256))).toBe('read');
    expect(await codeOf(of(257))).toBe('limit-disclosures');
    expect(await codeOf(of(3), { maxDisclosures: 3 })).toBe('read');
    expect(await codeOf(of(3), { maxDisclosures: 2 })).toBe('limit-disclosures');
  });
});

function deep(levels: number): CborValue {
  return levels > 0 ? [deep(levels - 1)] : 0;
}

describe('digests', () => {
  const list = redactedKeys();
  const a = encodeCbor([salt(1), 1, 1]);
  const b = encodeCbor([salt(2), 2, 2]);

  it('stand sorted, each once, 32 bytes long', async () => {
    const [low, high] = sorted(a, b) as [Uint8Array, Uint8Array];
    expect(await codeOf(signClaims(claimsWith([[list, [low, high]]])))).toBe('read');
    for (const wrong of [[high, low], [low, low], [low.slice(1)], ['text'], 1, low]) {
      expect(await codeOf(signClaims(claimsWith([[list, wrong as CborValue]])))).toBe('license-malformed');
    }
  });

  it('stand in the body alone, but for that of the subject', async () => {
    const subject = encodeCbor([salt(1), '310101199003071230', claim.subject]);
    const withList = (digests: Uint8Array[]) => claimsWith([], new Map<CborValue, CborValue>([[list, digests]]));
    expect(await codeOf(signClaims(withList(sorted(subject)), [subject]))).toBe('read');
    for (const label of [claim.issuer, claim.expiration, claim.confirmation, claim.licenseBody, 500]) {
      const disclosure = encodeCbor([salt(1), 1, label]);
      expect(await codeOf(signClaims(withList(sorted(disclosure)), [disclosure]))).toBe('disclosure-reserved');
    }
    const elsewhere = claimsWith([], new Map<CborValue, CborValue>([[500, new Map([[list, sorted(a)]])]]));
    expect(await codeOf(signClaims(elsewhere))).toBe('license-malformed');
    expect(await codeOf(signClaims(claimsWith([[20, list]])))).toBe('license-malformed');
    expect(await codeOf(signClaims(claimsWith([[20, [list]]])))).toBe('license-malformed');
  });

  it('are of nothing else than simple(59)', async () => {
    for (const byte of [0x3a, 0x3c, 0x20, 0xff]) {
      const claims = claimsWith([[new Encoded(Uint8Array.of(0xf8, byte)), []]]);
      expect(await codeOf(signClaims(claims))).toBe('cbor-unsupported-value');
    }
    const redacted = claimsWith([[20, new Tagged(60, digestOf(a))]]);
    expect(await codeOf(signClaims(redacted))).toBe('cbor-unsupported-value');
  });

  it('have no place in an open license', async () => {
    const open = await signClaims(claimsWith([[list, sorted(a)]]), [], messageType.license);
    expect(await codeOf(open)).toBe('cbor-unsupported-value');
    const stuffed = await signClaims(claimsWith([]), [a], messageType.license);
    expect(await codeOf(stuffed)).toBe('license-malformed');
  });
});

describe('the unprotected header of a selective license', () => {
  it.each([
    ['an empty list of disclosures', new Map([[headerLabel.disclosures, []]])],
    ['a disclosure that is no byte string', new Map([[headerLabel.disclosures, ['x']]])],
    ['disclosures that are no list', new Map([[headerLabel.disclosures, first]])],
    ['another label', new Map([[headerLabel.keyId, first]])],
    [
      'another label beside the disclosures',
      new Map<CborValue, CborValue>([
        [headerLabel.keyId, first],
        [headerLabel.disclosures, [first]],
      ]),
    ],
  ])('is refused with %s', async (_, unprotectedHeader) => {
    const license = { ...decodeSelectiveSign1(genuine), unprotectedHeader };
    expect(await codeOf(encodeSign1(license))).toBe('cose-malformed');
    expect(await codeOf(bind(taggedSign1(license)))).toBe('cose-malformed');
  });
});

describe('the holder’s key', () => {
  const { algorithm, bytes } = holder.publicKey;
  const x = bytes.subarray(1);
  const coseKey = (...entries: [CborValue, CborValue][]) => new Map<CborValue, CborValue>(entries);
  const point: [CborValue, CborValue][] = [
    [1, 2],
    [-1, 1],
    [-2, x],
  ];

  it('is a COSE_Key with the compressed point', () => expect([algorithm, x.length]).toEqual(['ES256', 32]));

  it.each<[string, CborValue]>([
    ['missing', undefined],
    ['no map', 1],
    ['an empty map', new Map()],
    ['a key id', new Map([[3, x]])],
    [
      'a key and something else',
      new Map<CborValue, CborValue>([
        [1, toCoseKey(holder.publicKey)],
        [3, x],
      ]),
    ],
    ['bytes', new Map([[1, x]])],
    ['without x', new Map([[1, coseKey([1, 2], [-1, 1], [-3, true])]])],
    ['with a short x', new Map([[1, coseKey([1, 2], [-1, 1], [-2, x.subarray(1)], [-3, true])]])],
    ['without y', new Map([[1, coseKey(...point)]])],
    ['an uncompressed point', new Map([[1, coseKey(...point, [-3, x])]])],
    ['of another curve', new Map([[1, coseKey([1, 2], [-1, 2], [-2, x], [-3, true])]])],
    ['a private key', new Map([[1, coseKey(...point, [-3, true], [-4, x])]])],
    ['of another type', new Map([[1, coseKey([1, 1], [-1, 1], [-2, x], [-3, true])]])],
  ])('is refused where it is %s', async (_, confirmation) => {
    const claims = claimsWith([]);
    if (confirmation === undefined) claims.delete(claim.confirmation);
    else claims.set(claim.confirmation, confirmation);
    expect(await codeOf(signClaims(claims))).toBe('holder-key-malformed');
    expect(await codeOf(bindLicense(await signClaims(claims), () => undefined))).toBe('holder-key-malformed');
  });
});

describe('the holder’s proof', () => {
  const proof = (...change: [CborValue, CborValue][]) =>
    codeOf(bindLicense(genuine, undefined, { claims: proofClaims(...change) }));

  it.each<[string, CborValue, CborValue]>([
    ['without an audience', claim.audience, undefined],
    ['with an audience of bytes', claim.audience, first],
    ['without iat', claim.issuedAt, undefined],
    ['with a fractional iat', claim.issuedAt, 1_780_000_000.5],
    ['with a negative iat', claim.issuedAt, -1],
    ['with a huge iat', claim.issuedAt, 2 ** 42],
    ['with iat as a text', claim.issuedAt, '1780000000'],
    ['with a nonce of text', claim.nonce, 'nonce'],
    ['with a nonce of null', claim.nonce, null],
    ['with exp', claim.expiration, 1_900_000_000],
    ['with nbf', claim.notBefore, 1_000_000_000],
    ['with an issuer', claim.issuer, 'x'],
    ['with a subject', claim.subject, 'x'],
    ['with cnf', claim.confirmation, cnf(otherHolder)],
  ])('is refused %s', async (_, label, value) => {
    const fraction = label === claim.issuedAt && value === 1_780_000_000.5;
    expect(await proof([label, value])).toBe(fraction ? 'cbor-unsupported-value' : 'binding-malformed');
  });

  it('is read with a nonce and without', async () => {
    expect(await proof()).toBe('read');
    expect(await proof([claim.nonce, salt(1)])).toBe('read');
  });

  const embedded = taggedSign1(withDisclosures(genuine, (list) => list));
  const label = headerLabel.embedded;

  it.each<[string, Forgery, string]>([
    [
      'with a kid',
      {
        labels: [
          [label, embedded],
          [headerLabel.keyId, salt(1)],
        ],
      },
      'binding-malformed',
    ],
    [
      'with another label',
      {
        labels: [
          [label, embedded],
          [99, 1],
        ],
      },
      'binding-malformed',
    ],
    [
      'with a critical header',
      {
        labels: [
          [label, embedded],
          [headerLabel.critical, [1]],
        ],
      },
      'cose-header',
    ],
    ['without a license', { labels: [[99, 1]] }, 'cose-malformed'],
    ['around a byte string', { labels: [[label, genuine]] }, 'cose-malformed'],
    ['around an untagged array', { labels: [[label, embedded.value]] }, 'cose-malformed'],
    ['around another tag', { labels: [[label, new Tagged(61, embedded)]] }, 'cbor-unsupported-value'],
    ['around two tags', { labels: [[label, new Tagged(18, embedded)]] }, 'cose-malformed'],
    ['with disclosures of its own', { unprotectedHeader: new Map([[17, all]]) }, 'binding-malformed'],
    ['with an unprotected kid', { unprotectedHeader: new Map([[4, salt(1)]]) }, 'cose-malformed'],
  ])('is refused %s', async (_, forgery, code) => {
    expect(await codeOf(bind(embedded, forgery))).toBe(code);
  });

  it('is refused around an open license', async () => {
    const options = { issuer: { region: 310_000, number: 12 }, issuedAt, expiresAt: shownAt };
    const fields = packFields(drivingLicense, fixture.fields);
    const open = await signLicense(drivingLicense, fields, options, policeSigner, sha256);
    expect(await codeOf(bindLicense(open, () => undefined))).toBe('cose-type');
  });

  it('is refused around another proof', async () => {
    const token = decodeSelectiveSign1(await bindLicense(genuine));
    expect(await codeOf(bind(taggedSign1(token)))).toBe('cose-type');
  });

  const types = messageTypes;

  it.each(types)('of a license with typ %s is refused, but for that of a selective license', async (type) => {
    const license = await signClaims(claimsWith([]), [], type);
    const expected = type === messageType.selectiveLicense ? 'read' : 'cose-type';
    expect(await codeOf(bindLicense(license, () => undefined))).toBe(expected);
  });

  it.each(types)('with typ %s is refused, but for its own', async (type) => {
    const code = await codeOf(bindLicense(genuine, undefined, { type }));
    if (type === messageType.keyBinding) expect(code).toBe('read');
    else expect(['cose-type', 'cose-header']).toContain(code);
  });

  it.each(types)(
    'or a license is never read from a message with typ %s, where it is none of the three',
    async (type) => {
      const read = [messageType.license, messageType.selectiveLicense].some((known) => known === type);
      const code = await codeOf(signClaims(claimsWith([]), [], type));
      if (read) expect(code).toBe('read');
      else expect(['cose-type', 'cose-malformed']).toContain(code);
    },
  );
});

describe('decodeLicense', () => {
  it('reads the open form alone', async () => {
    expect(() => decodeLicense(genuine)).toThrow(expect.objectContaining({ code: 'cose-malformed' }));
    const bare = await signClaims(claimsWith([]));
    expect(() => decodeLicense(bare)).toThrow(expect.objectContaining({ code: 'cose-type' }));
    const proof = await bindLicense(genuine);
    expect(() => decodeLicense(proof)).toThrow(expect.objectContaining({ code: 'cbor-unsupported-value' }));
    const open = await signClaims(claimsWith([]), [], messageType.license);
    expect(await readLicense(open, sha256)).toEqual(
      expect.objectContaining({ ...decodeLicense(open), sign1: expect.anything() as unknown }),
    );
  });
});
