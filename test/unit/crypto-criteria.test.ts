import { describe, expect, it, vi } from 'vitest';
import { concat, fromHex, type PreparedKey } from '../../src/core/index.ts';
import { strictVerifier } from '../../src/crypto/index.ts';
import { generateSigner, inflate, sha256 } from '../../src/crypto/node.ts';
import { addOrder, nonCanonicalEncodings, smallOrderEncodings } from '../support/ed25519-oddities.ts';

const keys = { Ed25519: generateSigner('Ed25519').publicKey, ES256: generateSigner('ES256').publicKey };
const message = new Uint8Array([1]);
const one = fromHex('01'.padStart(64, '0'));
const p256Order = fromHex('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
const ed25519Order = fromHex('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010');
const highestS = new Uint8Array(32).fill(0xff).fill(0x0f, 31);
const generator = fromHex('5866666666666666666666666666666666666666666666666666666666666666');

const platform = { sha256, inflate };

function less(number: Uint8Array, at: number): Uint8Array {
  const out = Uint8Array.from(number);
  out[at] = (out[at] ?? 0) - 1;
  return out;
}

/** A platform that says yes to everything, so that every no is the criteria's. */
function gullible(algorithm: 'Ed25519' | 'ES256', verify: PreparedKey = () => true) {
  const asked = vi.fn(verify);
  const imported = vi.fn((_rawKey: Uint8Array) => asked);
  return { verifier: strictVerifier(algorithm, platform, imported), asked, imported };
}

describe('strictVerifier before any platform is asked', () => {
  it.each([
    ['S = 0', concat(generator, new Uint8Array(32)), true],
    ['S = 2²⁵² − 1', concat(generator, highestS), true],
    ['S = 2²⁵²', concat(generator, new Uint8Array(32).fill(0x10, 31)), false],
    ['S = L − 1', concat(generator, less(ed25519Order, 0)), false],
    ['S = L', concat(generator, ed25519Order), false],
    ['S = L + 1', addOrder(concat(generator, Uint8Array.from(one).reverse()), 1), false],
    ['S = 2²⁵⁶ − 1', concat(generator, new Uint8Array(32).fill(0xff)), false],
    ['63 bytes', concat(generator, new Uint8Array(31)), false],
    ['65 bytes', concat(generator, new Uint8Array(33)), false],
  ])('Ed25519: %s', async (_name, signature, expected) => {
    const { verifier, asked } = gullible('Ed25519');
    const prepared = await verifier.prepare(keys.Ed25519);
    expect(await prepared(message, signature ?? new Uint8Array(0))).toBe(expected);
    expect(asked).toHaveBeenCalledTimes(expected ? 1 : 0);
  });

  it('Ed25519: R of small order or not encoded canonically, its near neighbors accepted', async () => {
    const { verifier, asked } = gullible('Ed25519');
    const prepared = await verifier.prepare(keys.Ed25519);
    const refused = [...smallOrderEncodings(), ...nonCanonicalEncodings()];
    for (const r of refused) expect(await prepared(message, concat(r, new Uint8Array(32)))).toBe(false);
    expect(asked).not.toHaveBeenCalled();
    for (const r of refused) {
      for (const at of [1, 5, 8]) {
        const near = Uint8Array.from(r);
        near[at] = (near[at] ?? 0) ^ 4;
        expect(await prepared(message, concat(near, new Uint8Array(32)))).toBe(true);
      }
    }
  });

  it('Ed25519: A of small order or not encoded canonically', async () => {
    const { verifier, imported } = gullible('Ed25519');
    for (const bytes of [...smallOrderEncodings(), ...nonCanonicalEncodings()]) {
      expect(() => verifier.prepare({ algorithm: 'Ed25519', bytes })).toThrow(/public key/);
    }
    expect(imported).not.toHaveBeenCalled();
  });

  it.each([
    ['r = s = 1', concat(one, one), true],
    ['r = s = n − 1', concat(less(p256Order, 31), less(p256Order, 31)), true],
    ['r = 0', concat(new Uint8Array(32), one), false],
    ['s = 0', concat(one, new Uint8Array(32)), false],
    ['r = n', concat(p256Order, one), false],
    ['s = n', concat(one, p256Order), false],
    ['63 bytes', concat(one, one).subarray(1), false],
    ['65 bytes', concat(one, one, new Uint8Array(1)), false],
  ])('ES256: %s', async (_name, signature, expected) => {
    const { verifier, asked } = gullible('ES256');
    const prepared = await verifier.prepare(keys.ES256);
    expect(await prepared(message, signature)).toBe(expected);
    expect(asked).toHaveBeenCalledTimes(expected ? 1 : 0);
  });

  it('gives the platform the uncompressed point of P-256 and the 32 bytes of Ed25519', () => {
    const p256 = gullible('ES256');
    p256.verifier.prepare(keys.ES256);
    const point = p256.imported.mock.calls[0]?.[0] ?? new Uint8Array(0);
    expect(point).toHaveLength(65);
    expect(point.subarray(0, 33)).toEqual(concat(new Uint8Array([4]), keys.ES256.bytes.subarray(1)));
    const ed25519 = gullible('Ed25519');
    ed25519.verifier.prepare(keys.Ed25519);
    expect(ed25519.imported).toHaveBeenCalledWith(keys.Ed25519.bytes);
  });

  it('refuses an algorithm that it does not know', () => {
    const { verifier } = gullible('Ed25519');
    const key = { algorithm: 'RS256' as 'Ed25519', bytes: keys.Ed25519.bytes };
    expect(() => verifier.prepare(key)).toThrow(expect.objectContaining({ code: 'key-invalid' }));
  });
});

describe('strictVerifier around a platform that fails', () => {
  const signature = concat(generator, new Uint8Array(32));

  it.each<[string, PreparedKey]>([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('broken');
      },
    ],
    ['gives something else than a boolean, at once', () => 1 as unknown as boolean],
    ['gives something else than a boolean, later', async () => 'true' as unknown as boolean],
  ])('gives false where it %s', async (_name, verify) => {
    const prepared = await gullible('Ed25519', verify).verifier.prepare(keys.Ed25519);
    expect(await prepared(message, signature)).toBe(false);
  });

  it('says that the algorithm is not supported where a good key is not imported', async () => {
    const cause = new Error('NotSupported');
    const sync = strictVerifier('Ed25519', platform, () => {
      throw cause;
    });
    expect(() => sync.prepare(keys.Ed25519)).toThrow(expect.objectContaining({ code: 'algorithm-unsupported', cause }));
    const later = strictVerifier('Ed25519', platform, () => Promise.reject(cause));
    await expect(later.prepare(keys.Ed25519)).rejects.toMatchObject({ code: 'algorithm-unsupported', cause });
  });

  it('verifies the signature that it checked, whatever the caller does to it meanwhile', async () => {
    const given = concat(generator, new Uint8Array(32));
    let seen: Uint8Array | undefined;
    const prepared = await gullible('Ed25519', async (_message, own) => {
      await Promise.resolve();
      seen = own;
      return true;
    }).verifier.prepare(keys.Ed25519);
    const result = prepared(message, given);
    given.fill(0xff);
    await result;
    expect(seen).toEqual(signature);
  });

  it('is synchronous where the platform is, and frozen', () => {
    const { verifier } = gullible('Ed25519');
    const prepared = verifier.prepare(keys.Ed25519);
    if (typeof prepared !== 'function') throw new Error('a promise');
    expect(prepared(message, signature)).toBe(true);
    expect(Object.isFrozen(verifier)).toBe(true);
  });
});
