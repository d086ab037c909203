import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCbor } from '../../src/codec/index.ts';
import { isLicenseError } from '../../src/core/index.ts';
import { verifySign1 } from '../../src/crypto/index.ts';
import { ed25519, generateSigner } from '../../src/crypto/node.ts';
import {
  createIndexPermutation,
  decodeForeignStatusList,
  decodeStatusList,
  signStatusList,
} from '../../src/status/index.ts';
import { listClaim, unsignedToken } from '../support/status-token.ts';

const signer = generateSigner('Ed25519');
const keyId = new Uint8Array(8);
const times = { issuedAt: new Date('2026-11-20'), expiresAt: new Date('2026-11-27') };
const uri = 'https://licenses.example/status/1';

/** Statuses packed as the draft says it: the first in the lowest bits of a byte. */
function packed(bits: number, statuses: readonly number[]): Uint8Array {
  const out = new Uint8Array(Math.ceil((statuses.length * bits) / 8));
  statuses.forEach((status, index) => {
    const at = Math.floor((index * bits) / 8);
    out[at] = (out[at] as number) + status * 2 ** ((index * bits) % 8);
  });
  return out;
}

/** What decoding gives, or undefined where it refuses with one of our errors; anything else is thrown. */
function tryDecode(bytes: Uint8Array, decode: typeof decodeStatusList) {
  try {
    return decode(bytes, { maxEntries: 2 ** 16 });
  } catch (error) {
    if (isLicenseError(error)) return undefined;
    throw error;
  }
}

describe('status lists', () => {
  it('give back every map of statuses that was signed, and valid for the rest', async () => {
    const lists = fc.constantFrom(1 as const, 2 as const).chain((bits) =>
      fc.record({
        bits: fc.constant(bits),
        entries: fc.integer({ min: 1, max: 3_000 }),
        pairs: fc.array(fc.tuple(fc.nat(2_999), fc.nat(2 ** bits - 1)), { maxLength: 200 }),
        timeToLiveSeconds: fc.integer({ min: 1, max: 2 ** 40 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(lists, async ({ bits, entries, pairs, timeToLiveSeconds }) => {
        const statuses = new Map(pairs.filter(([index]) => index < entries));
        const bytes = await signStatusList(
          { uri, bits, statuses, entries, timeToLiveSeconds, ...times },
          signer,
          keyId,
        );
        const list = decodeStatusList(bytes);
        expect(list.timeToLiveSeconds).toBe(timeToLiveSeconds);
        expect(list.entries).toBe(Math.ceil((entries * bits) / 8) * (8 / bits));
        for (let index = 0; index < list.entries; index++) {
          expect(list.status(index)).toBe(statuses.get(index) ?? 0);
        }
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('are read with 1, 2, 4 and 8 bits, by any level and strategy of zlib', () => {
    const lists = fc.constantFrom(1, 2, 4, 8).chain((bits) =>
      fc.record({
        bits: fc.constant(bits),
        statuses: fc.array(fc.nat(2 ** bits - 1), { minLength: 1, maxLength: 500 }),
        level: fc.integer({ min: 0, max: 9 }),
        strategy: fc.integer({ min: 0, max: 4 }),
      }),
    );
    fc.assert(
      fc.property(lists, ({ bits, statuses, level, strategy }) => {
        const lst = deflateSync(packed(bits, statuses), { level, strategy });
        const list = decodeStatusList(unsignedToken({ list: listClaim(bits, lst) }));
        expect(statuses.map((_, index) => list.status(index))).toEqual(statuses);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('of a million: encode, decode, and every look-up is equal', async () => {
    const { indexOf } = createIndexPermutation({ key: new Uint8Array(32), bits: 20 });
    const statuses = new Uint8Array(2 ** 20);
    for (let counter = 0; counter < 20_000; counter++) statuses[indexOf(counter)] = 1 + (counter % 3);
    const bytes = await signStatusList({ uri, bits: 2, statuses, ...times }, signer, keyId);
    const list = decodeStatusList(bytes);
    expect(list.entries).toBe(2 ** 20);
    let differences = 0;
    for (let index = 0; index < 2 ** 20; index++) if (list.status(index) !== statuses[index]) differences++;
    expect(differences).toBe(0);
  });

  it('that are random bytes are refused with an error of ours, never another', () => {
    const starts = fc.constantFrom([], [0xd2], [0xd2, 0x84], [0xd2, 0x84, 0x43, 0xa1, 0x01, 0x26, 0xa0]);
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const bytes = Uint8Array.of(...start, ...rest);
        expect(tryDecode(bytes, decodeStatusList)).toBeUndefined();
        expect(tryDecode(bytes, decodeForeignStatusList)).toBeUndefined();
      }),
      { seed: 42, numRuns: 3_000 },
    );
  });

  it('with one byte changed anywhere are refused, or their signature does not verify', async () => {
    const statuses = new Map([[3, 1], [70, 2]]); // biome-ignore format: one line
    const bytes = await signStatusList({ uri, bits: 2, statuses, entries: 100, ...times }, signer, keyId);
    const prepared = await ed25519.prepare(signer.publicKey);
    let decoded = 0;
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [1, 2, 128, 255]) {
        const wrong = bytes.slice();
        wrong[at] = (wrong[at] as number) ^ change;
        for (const decode of [decodeStatusList, decodeForeignStatusList]) {
          const list = tryDecode(wrong, decode);
          if (list === undefined) continue;
          decoded++;
          expect(await verifySign1(list.sign1, signer.publicKey, prepared)).toBe(false);
        }
      }
    }
    expect(decoded).toBeGreaterThan(100);
  });

  it('with wrong values in the right places are refused with an error of ours', () => {
    const value = fc.oneof(
      fc.constantFrom<unknown[]>(null, undefined, true, '', -1, 0, 2 ** 53, 2n ** 64n - 1n),
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.uint8Array({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(2, 4, 6, 65_533, 65_534), value, value, value, (label, other, bits, lst) => {
        const claims = new Map([[label, typeof other === 'number' && !Number.isSafeInteger(other) ? 0.5 : other]]);
        const safe = (item: unknown) => (typeof item === 'number' && !Number.isSafeInteger(item) ? 0.5 : item);
        const parts = { list: listClaim(safe(bits) as string, safe(lst) as string), claims: claims as never };
        let token: Uint8Array;
        try {
          token = unsignedToken(parts);
        } catch (error) {
          if (isLicenseError(error, 'cbor-unsupported-value')) return;
          throw error;
        }
        expect(tryDecode(token, decodeStatusList)).toBeUndefined();
        expect(tryDecode(token, decodeForeignStatusList)).toBeUndefined();
      }),
      { seed: 42, numRuns: 2_000 },
    );
    expect(tryDecode(encodeCbor(null), decodeForeignStatusList)).toBeUndefined();
  });
});
