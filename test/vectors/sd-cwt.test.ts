import { createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  algorithmId,
  type CborMap,
  type CborValue,
  claim,
  decodeCbor,
  decodeForeignSign1,
  encodeByteString,
  encodeCbor,
  encodeSign1,
  fromCoseKey,
  headerLabel,
  redactedKeys,
  type Sign1,
  signatureInput,
  Tagged,
  toCoseKey,
} from '../../src/codec/index.ts';
import { fromHex, isLicenseError, toHex } from '../../src/core/index.ts';
import { verifyWithAny } from '../../src/crypto/index.ts';
import { es256, sha256, signerFromKeyObject } from '../../src/crypto/node.ts';
import { type LicenseLimits, readForeignSdCwt, readLicense } from '../../src/license/index.ts';
import { holder, otherHolder } from '../support/selective.ts';

const folder = new URL('sd-cwt/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));
const issuerCwt = bytesOf('examples/issuer_cwt.cbor');
const kbt = bytesOf('examples/kbt.cbor');
const holderKey = signerFromKeyObject(createPrivateKey(readFileSync(new URL('holder_privkey.pem', folder)))).publicKey;
const issuerKey = createPublicKey(readFileSync(new URL('issuer_privkey.pem', folder)));

function signedByIssuer(sign1: Sign1): boolean {
  return verify('sha384', signatureInput(sign1), { key: issuerKey, dsaEncoding: 'ieee-p1363' }, sign1.signature);
}

async function codeOf(bytes: Uint8Array, limits?: LicenseLimits): Promise<string> {
  try {
    await readForeignSdCwt(bytes, sha256, limits);
    return 'read';
  } catch (error) {
    return isLicenseError(error) ? error.code : String(error);
  }
}

describe('the files of draft-ietf-spice-sd-cwt', () => {
  it('are all run, or named with what they are', () => {
    const elsewhere = {
      'aead-claim-array.edn': 'encrypted disclosures, which nobody reads here',
      'aead-key.txt': 'the same',
      'chosen-disclosures.edn': 'a part of kbt.edn',
      'elided-kbt.edn': 'the same',
      'first-redacted.edn': 'has the digest of the draft’s prose, which no token has: see first-blinded-hash.txt',
      'first-disclosure.edn': 'first-disclosure.cborseq in words',
      'first-disclosure.pretty': 'the same',
      'issuer_cwt.edn': 'issuer_cwt.cbor in words',
      'kbt.edn': 'kbt.cbor in words',
      'salt_list.csv': 'salts that the examples were made with',
    };
    const here = ['issuer_cwt.cbor', 'kbt.cbor', 'first-disclosure.cborseq', 'first-blinded-hash.txt'];
    expect(readdirSync(new URL('examples/', folder)).sort()).toEqual([...here, ...Object.keys(elsewhere)].sort());
  });
});

describe('issuer_cwt.cbor', () => {
  it('opens with every disclosure in its place', async () => {
    const { sign1, claims, binding, holderKey: bound } = await readForeignSdCwt(issuerCwt, sha256);
    expect(binding).toBeUndefined();
    expect(bound).toEqual(holderKey);
    expect(signedByIssuer(sign1)).toBe(true);
    expect(claims.get(501)).toBe('ABCD-123456');
    expect(claims.get(502)).toEqual([1_549_560_720, 1_612_560_720, 1_674_004_740]);
    expect(claims.get(503)).toEqual(
      new Map([
        ['country', 'us'],
        ['region', 'ca'],
        ['postal_code', '94188'],
      ]),
    );
    expect(claims.has(redactedKeys())).toBe(false);
  });

  it('takes the digest over the encoded byte string: the draft’s prose and one of its files are wrong', () => {
    const disclosure = bytesOf('examples/first-disclosure.cborseq');
    const prose = readFileSync(new URL('examples/first-blinded-hash.txt', folder), 'utf8').trim();
    expect(toHex(sha256(disclosure))).toBe(prose);
    const digests = (decodeCbor(decodeForeignSign1(issuerCwt).payload) as CborMap).get(redactedKeys());
    expect((digests as Uint8Array[]).map(toHex)).toEqual([toHex(sha256(encodeByteString(disclosure)))]);
    expect(toHex(sha256(encodeByteString(disclosure)))).not.toBe(prose);
  });

  it('is none of our own licenses', async () => {
    await expect(readLicense(issuerCwt, sha256)).rejects.toMatchObject({ code: 'cbor-unsupported-value' });
    await expect(readLicense(kbt, sha256)).rejects.toMatchObject({ code: 'cbor-unsupported-value' });
  });
});

describe('kbt.cbor', () => {
  it('opens with what the holder chose, and both signatures hold', async () => {
    const { sign1, claims, binding, holderKey: bound } = await readForeignSdCwt(kbt, sha256);
    expect(signedByIssuer(sign1)).toBe(true);
    expect(binding && (await verifyWithAny(binding.sign1, [{ publicKey: bound }], [es256]))).toBeDefined();
    expect(claims.get(501)).toBe('ABCD-123456');
    expect(claims.get(502)).toEqual([1_549_560_720, 1_674_004_740]);
    expect(claims.get(503)).toEqual(
      new Map([
        ['country', 'us'],
        ['region', 'ca'],
      ]),
    );
    expect(binding?.claims).toEqual(
      new Map<CborValue, CborValue>([
        [claim.audience, 'https://verifier.example/app'],
        [claim.issuedAt, 1_725_244_237],
        [claim.nonce, fromHex('8c0f5f523b95bea44a9a48c649240803')],
      ]),
    );
  });

  it('holds no longer with any byte of it changed', async () => {
    for (let at = 0; at < kbt.length; at++) {
      const changed = kbt.slice();
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      let holds = true;
      try {
        const { sign1, binding, holderKey: bound } = await readForeignSdCwt(changed, sha256);
        const key = { publicKey: bound };
        holds = signedByIssuer(sign1) && binding !== undefined && !!(await verifyWithAny(binding.sign1, [key], [es256]));
      } catch (error) {
        if (!isLicenseError(error)) throw error;
        holds = false;
      }
      expect(holds, `byte ${at}`).toBe(false);
    }
  });
});

describe('negative-old-dialect.json', () => {
  const vector = JSON.parse(readFileSync(new URL('negative-old-dialect.json', folder), 'utf8')) as {
    readonly presentation: string;
  };
  const presentation = fromHex(vector.presentation);

  it('is refused: the license stands in it as a byte string', async () => {
    expect(await codeOf(presentation)).toBe('license-malformed');
  });

  it('is refused: its digest is that of the inner array', async () => {
    const embedded = decodeForeignSign1(presentation).protectedHeader.get(headerLabel.embedded) as Uint8Array;
    expect(await codeOf(embedded)).toBe('disclosure-unmatched');
    const { payload, unprotectedHeader } = decodeForeignSign1(embedded);
    const [disclosure] = unprotectedHeader.get(headerLabel.disclosures) as [Uint8Array];
    const [digest] = (decodeCbor(payload, { form: 'any' }) as CborMap).get(redactedKeys()) as [Uint8Array];
    expect(toHex(sha256(disclosure))).toBe(toHex(digest));
  });
});

describe('tokens of others', () => {
  const salt = (byte: number): Uint8Array => new Uint8Array(16).fill(byte);
  const digestOf = (disclosure: Uint8Array): Uint8Array => sha256(encodeByteString(disclosure));
  const element = (disclosure: Uint8Array): CborValue => new Tagged(60, digestOf(disclosure));
  const typ: [CborValue, CborValue] = [headerLabel.type, 'application/sd-cwt'];

  function token(
    entries: readonly (readonly [CborValue, CborValue])[],
    disclosures: CborValue,
    header: readonly (readonly [CborValue, CborValue])[] = [typ],
  ): Uint8Array {
    const cnf: [CborValue, CborValue] = [claim.confirmation, new Map([[1, toCoseKey(holder.publicKey)]])];
    const hasOwn = entries.some(([key]) => key === claim.confirmation);
    return encodeSign1({
      protectedBytes: encodeCbor(new Map([[headerLabel.algorithm, algorithmId.ES256], ...header])),
      unprotectedHeader: new Map(disclosures === undefined ? [] : [[headerLabel.disclosures, disclosures]]),
      payload: encodeCbor(new Map<CborValue, CborValue>(hasOwn ? entries : [cnf, ...entries])),
      signature: new Uint8Array(64),
    });
  }

  it('open nested redaction, in maps and arrays, and drop decoys and what is not disclosed', async () => {
    const list = redactedKeys();
    const deepest = encodeCbor([salt(1), 'Main St 1', 'street']);
    const hidden = encodeCbor([salt(2), '1990-03-07', 'born']);
    const decoy = encodeCbor([salt(3)]);
    const home = encodeCbor([salt(4), new Map<CborValue, CborValue>([[list, [deepest, hidden].map(digestOf)]])]);
    const addresses = encodeCbor([salt(5), [element(home), element(decoy), 'none'], 'addresses']);
    const bytes = token(
      [
        [list, [decoy, addresses].map(digestOf)],
        ['plain', [element(hidden), 1]],
      ],
      [addresses, home, deepest],
    );
    const { claims } = await readForeignSdCwt(bytes, sha256);
    expect(claims.get('addresses')).toEqual([new Map([['street', 'Main St 1']]), 'none']);
    expect(claims.get('plain')).toEqual([1]);
    expect(claims.has(list)).toBe(false);
  });

  it('bounds the depth of nested disclosures', async () => {
    let value: CborValue = 'bottom';
    const chain: Uint8Array[] = [];
    for (let depth = 0; depth < 20; depth++) {
      const disclosure = encodeCbor([salt(depth), value, 20]);
      chain.push(disclosure);
      value = new Map<CborValue, CborValue>([[redactedKeys(), [digestOf(disclosure)]]]);
    }
    expect(await codeOf(token([['a', value]], chain))).toBe('cbor-limit-depth');
    expect(await codeOf(token([['a', value]], chain), { maxDepth: 30 })).toBe('read');
  });

  it('may disclose a decoy', async () => {
    const decoy = encodeCbor([salt(3)]);
    expect(await codeOf(token([['a', [element(decoy)]]], [decoy]))).toBe('read');
    expect(await codeOf(token([[redactedKeys(), [digestOf(decoy)]]], [decoy]))).toBe('read');
  });

  it.each<[string, () => Uint8Array, string]>([
    ['an empty list of disclosures', () => token([], []), 'license-malformed'],
    ['a disclosure that is no byte string', () => token([], [1]), 'license-malformed'],
    ['another digest algorithm', () => token([], undefined, [typ, [170, -44]]), 'license-malformed'],
    ['another typ', () => token([], undefined, [[headerLabel.type, 65_100]]), 'license-malformed'],
    ['no holder’s key', () => token([[claim.confirmation, new Map()]], undefined), 'cose-key'],
    ['no cnf', () => token([[claim.confirmation, 1]], undefined), 'license-malformed'],
    [
      'an array element in a map',
      () => {
        const disclosure = encodeCbor([salt(1), 1]);
        return token([[redactedKeys(), [digestOf(disclosure)]]], [disclosure]);
      },
      'disclosure-malformed',
    ],
    [
      'a map entry in an array',
      () => {
        const disclosure = encodeCbor([salt(1), 1, 'a']);
        return token([['a', [element(disclosure)]]], [disclosure]);
      },
      'disclosure-malformed',
    ],
    [
      'a redacted element that is no digest',
      () => token([['a', [new Tagged(60, 'x')]]], undefined),
      'license-malformed',
    ],
    [
      'a digest in two places',
      () => {
        const disclosure = encodeCbor([salt(1), 1]);
        return token([['a', [element(disclosure), element(disclosure)]]], [disclosure]);
      },
      'disclosure-duplicate',
    ],
  ])('are refused with %s', async (_, make, code) => expect(await codeOf(make())).toBe(code));

  it.each([1, 3, 4, 5, 6, 7, 8, 39])('are refused where claim %i is redacted', async (label) => {
    const disclosure = encodeCbor([salt(1), 1, label]);
    expect(await codeOf(token([[redactedKeys(), [digestOf(disclosure)]]], [disclosure]))).toBe('disclosure-reserved');
  });

  it('may redact the subject', async () => {
    const disclosure = encodeCbor([salt(1), 'x', claim.subject]);
    expect(await codeOf(token([[redactedKeys(), [digestOf(disclosure)]]], [disclosure]))).toBe('read');
  });

  it('are refused without audience or time, and with an issuer or a subject, in the holder’s proof', async () => {
    const embedded = decodeCbor(token([], undefined));
    const proofOf = (...entries: [CborValue, CborValue][]): Uint8Array =>
      encodeSign1({
        protectedBytes: encodeCbor(
          new Map<CborValue, CborValue>([
            [headerLabel.algorithm, algorithmId.ES256],
            [headerLabel.embedded, embedded],
            [headerLabel.type, 'application/kb+cwt'],
          ]),
        ),
        payload: encodeCbor(new Map(entries)),
        signature: new Uint8Array(64),
      });
    expect(await codeOf(proofOf([3, 'a'], [6, 1]))).toBe('read');
    expect(await codeOf(proofOf([3, 'a'], [7, salt(1)]))).toBe('read');
    for (const entries of [[[6, 1]], [[3, 'a']], [[3, salt(1)], [6, 1]]] as [CborValue, CborValue][][]) {
      expect(await codeOf(proofOf(...entries))).toBe('binding-malformed');
    }
    expect(await codeOf(proofOf([1, 'a'], [3, 'a'], [6, 1]))).toBe('binding-malformed');
    expect(await codeOf(proofOf([2, 'a'], [3, 'a'], [6, 1]))).toBe('binding-malformed');
  });

  it('may name a holder’s key with its full point', async () => {
    const compressed = toCoseKey(otherHolder.publicKey);
    const point = createPublicKey({
      key: Buffer.concat([
        Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex'),
        otherHolder.publicKey.bytes,
      ]),
      format: 'der',
      type: 'spki',
    }).export({ format: 'jwk' });
    const y = new Uint8Array(Buffer.from(point.y ?? '', 'base64url'));
    const full = new Map(compressed).set(-3, y);
    expect(fromCoseKey(full)).toEqual(otherHolder.publicKey);
    const { holderKey: bound } = await readForeignSdCwt(token([[8, new Map([[1, full]])]], undefined), sha256);
    expect(bound).toEqual(otherHolder.publicKey);
  });
});
