import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type CborMap,
  type CborValue,
  claim,
  claimsOf,
  decodeCbor,
  decodeClaims,
  decodeForeignSign1,
  decodeSign1,
  Encoded,
  encodeCbor,
  Tagged,
} from '../../src/codec/index.ts';
import { fromHex, type PublicKey, toHex } from '../../src/core/index.ts';
import { signSign1, verifySign1 } from '../../src/crypto/index.ts';
import { es256, generateSigner } from '../../src/crypto/node.ts';
import { decodeForeignStatusList, decodeStatusList, signStatusList, statusType } from '../../src/status/index.ts';
import { unsignedToken } from '../support/status-token.ts';

interface Vectors {
  readonly lists: readonly {
    readonly bits: number;
    readonly size: number;
    readonly statuses: Readonly<Record<string, number>>;
    readonly json: { readonly bits: number; readonly lst: string };
    readonly cborHex: string;
    readonly inflatedBytes: number;
  }[];
  readonly small: Readonly<Record<'oneBit16' | 'twoBit12', { bytesHex: string; zlibHex: string; cborHex: string }>>;
  readonly statusListTokenCwtHex: string;
  readonly referencedTokenCwtHex: string;
  readonly exampleKey: { readonly x: string; readonly y: string };
}

const vectors: Vectors = JSON.parse(
  readFileSync(new URL('../vectors/token-status-list/vectors.json', import.meta.url), 'utf8'),
);

function exampleKey(): PublicKey {
  const { x, y } = vectors.exampleKey;
  const odd = (Buffer.from(y, 'base64url').at(-1) ?? 0) & 1;
  return { algorithm: 'ES256', bytes: Uint8Array.of(2 + odd, ...Buffer.from(x, 'base64url')) };
}

function readList(cborHex: string) {
  return decodeStatusList(unsignedToken({ list: new Encoded(sorted(cborHex)) }));
}

/** The draft writes `bits` before `lst`; our own lists are deterministic. */
function sorted(cborHex: string): Uint8Array {
  return encodeCbor(decodeCbor(fromHex(cborHex), { form: 'any' }));
}

function statusesOf(list: ReturnType<typeof decodeStatusList>, entries: number): number[] {
  return Array.from({ length: entries }, (_, index) => list.status(index));
}

describe('vectors of draft-ietf-oauth-status-list', () => {
  it.each(vectors.lists)('reads every status of the list of $bits bits', ({ bits, size, statuses, cborHex, json }) => {
    const list = readList(cborHex);
    expect(list.bits).toBe(bits);
    expect(list.entries).toBe(size);
    const found: Record<string, number> = {};
    for (let index = 0; index < size; index++) {
      const status = list.status(index);
      if (status !== 0) found[index] = status;
    }
    const expected = Object.fromEntries(Object.entries(statuses).filter(([, status]) => status !== 0));
    expect(found).toEqual(expected);
    expect(cborHex.endsWith(Buffer.from(json.lst, 'base64url').toString('hex'))).toBe(true);
  });

  it('reads the 16 statuses of 1 bit and the 12 of 2 bits of §4.1', () => {
    expect(statusesOf(readList(vectors.small.oneBit16.cborHex), 16)).toEqual([
      1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1,
    ]);
    expect(statusesOf(readList(vectors.small.twoBit12.cborHex), 12)).toEqual([1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3]);
  });

  it.each([
    { bits: 1, name: 'oneBit16', statuses: [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1] },
    { bits: 2, name: 'twoBit12', statuses: [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3] },
  ] as const)('packs the statuses of $name into the bytes of §4.1', async ({ bits, name, statuses }) => {
    const signer = generateSigner('Ed25519');
    const token = await signStatusList(
      {
        uri: 'https://example.com/statuslists/1',
        bits,
        statuses: Uint8Array.from(statuses),
        issuedAt: new Date(1_686_920_170_000),
        expiresAt: new Date(2_291_720_170_000),
      },
      signer,
      new Uint8Array(8),
    );
    const list = decodeClaims(decodeSign1(token).payload).map.get(claim.statusList) as Map<string, Uint8Array>;
    expect(inflateSync(list.get('lst') ?? '').toString('hex')).toBe(vectors.small[name].bytesHex);
  });

  it('reads the status list token of §5.2, whose signature verifies with the key of the example', async () => {
    const list = decodeForeignStatusList(fromHex(vectors.statusListTokenCwtHex));
    expect(list).toMatchObject({
      uri: 'https://example.com/statuslists/1',
      bits: 1,
      entries: 16,
      issuedAt: 1_686_920_170,
      expiration: 2_291_720_170,
      timeToLiveSeconds: 43_200,
    });
    expect(toHex(list.keyId)).toBe('3132');
    expect(list.status(0)).toBe(statusType.invalid);
    expect(list.status(1)).toBe(statusType.valid);
    const key = exampleKey();
    expect(await verifySign1(list.sign1, key, await es256.prepare(key))).toBe(true);
    const signature = list.sign1.signature.slice();
    signature[40] = (signature[40] as number) ^ 1;
    expect(await verifySign1({ ...list.sign1, signature }, key, await es256.prepare(key))).toBe(false);
  });

  it('refuses the same token as one of our own: its kid is unprotected, and its maps are unsorted', () => {
    const token = fromHex(vectors.statusListTokenCwtHex);
    expect(() => decodeStatusList(token)).toThrow(expect.objectContaining({ code: 'cose-malformed' }));
    const [protectedBytes, , ...rest] = (decodeCbor(token) as Tagged).value as readonly CborValue[];
    const header = new Map([...(decodeCbor(protectedBytes as Uint8Array) as CborMap), [4, new Uint8Array(8)]] as const);
    const withProtectedKid = encodeCbor(new Tagged(18, [encodeCbor(header), new Map(), ...rest]));
    expect(() => decodeStatusList(withProtectedKid)).toThrow(
      expect.objectContaining({ code: 'cbor-not-deterministic' }),
    );
    expect(decodeForeignStatusList(withProtectedKid).entries).toBe(16);
  });

  it('refuses the same token in a CWT tag (§5.2), with another tag, without a tag, and with bytes after it', () => {
    const token = fromHex(vectors.statusListTokenCwtHex);
    const value = decodeCbor(token, { form: 'any' });
    const untagged = (value as Tagged).value;
    for (const wrong of [new Tagged(61, value), new Tagged(17, untagged), new Tagged(98, untagged), untagged]) {
      expect(() => decodeForeignStatusList(encodeCbor(wrong))).toThrow(
        expect.objectContaining({ code: 'cose-malformed' }),
      );
    }
    expect(() => decodeForeignStatusList(Uint8Array.of(...token, 0))).toThrow(
      expect.objectContaining({ code: 'cbor-trailing-bytes' }),
    );
  });

  it('finds the reference of the referenced token of §6.3 in the list, and verifies both with one key', async () => {
    const sign1 = decodeForeignSign1(fromHex(vectors.referencedTokenCwtHex));
    const key = exampleKey();
    expect(await verifySign1(sign1, key, await es256.prepare(key))).toBe(true);
    const status = claimsOf(decodeCbor(sign1.payload, { form: 'any' })).map.get(claim.status) as Map<string, unknown>;
    const reference = status.get('status_list') as Map<string, unknown>;
    const list = decodeForeignStatusList(fromHex(vectors.statusListTokenCwtHex));
    expect(reference.get('uri')).toBe(list.uri);
    expect(list.status(reference.get('idx') as number)).toBe(statusType.invalid);
  });

  it('does not take a license of the same key for a status list', async () => {
    const signer = generateSigner('ES256');
    const { payload } = decodeSign1(unsignedToken());
    const license = await signSign1(signer, new Uint8Array(8), 65_100, payload);
    expect(() => decodeStatusList(license)).toThrow(expect.objectContaining({ code: 'cose-type' }));
    expect(() => decodeForeignStatusList(fromHex(vectors.referencedTokenCwtHex))).toThrow(
      expect.objectContaining({ code: 'cose-type' }),
    );
  });
});
