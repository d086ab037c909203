import { createECDH, createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  algorithmOfId,
  type CborValue,
  decodeCbor,
  decompressP256,
  encodeCbor,
  fromCoseKey,
  keyIdOf,
  keyThumbprint,
  toCoseKey,
} from '../../src/codec/index.ts';
import { concat, fromHex, type PublicKey, toHex } from '../../src/core/index.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const prime = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const ofBigInt = (value: bigint): Uint8Array => fromHex(value.toString(16).padStart(64, '0'));

/** The example of RFC 9679 §6. */
const x = fromHex('65eda5a12577c2bae829437fe338701a10aaa375e1bb5b5de108de439c08551d');
const y = fromHex('1e52ed75701163f7f9e40ddf9f341b3dc9ba860af7e0ca7ca7e9eecd0084d19c');
const thumbprint = '496bd8afadf307e5b08c64b0421bf9dc01528a344a43bda88fadd1669da253ec';
const example: PublicKey = { algorithm: 'ES256', bytes: concat(new Uint8Array([2]), x) };

function keyMap(...entries: readonly (readonly [number, CborValue])[]): Map<CborValue, CborValue> {
  return new Map<CborValue, CborValue>(entries);
}

describe('COSE Key Thumbprint', () => {
  it('is the one of RFC 9679 §6', async () => {
    const encoded = fromHex(`a5010220012158 20${toHex(x)}225820${toHex(y)}025820${thumbprint}`.replaceAll(' ', ''));
    const key = fromCoseKey(decodeCbor(encoded, { form: 'any' }));
    expect(key).toEqual(example);
    expect(toHex(await keyThumbprint(key, sha256))).toBe(thumbprint);
    expect(toHex(await keyIdOf(key, sha256))).toBe(thumbprint.slice(0, 16));
  });

  it('hashes kty, crv and x of an Ed25519 key', async () => {
    const bytes = sha256(new Uint8Array([1]));
    const input = fromHex(`a301012006215820${toHex(bytes)}`);
    expect(toHex(await keyThumbprint({ algorithm: 'Ed25519', bytes }, sha256))).toBe(toHex(sha256(input)));
  });

  it('refuses a point that is not on the curve', async () => {
    const off: PublicKey = { algorithm: 'ES256', bytes: concat(new Uint8Array([2]), ofBigInt(5n + prime)) };
    await expect(keyThumbprint(off, sha256)).rejects.toMatchObject({ code: 'cose-key' });
  });
});

describe('P-256 points', () => {
  it('decompress as node:crypto does', () => {
    for (let i = 0; i < 40; i++) {
      const ecdh = createECDH('prime256v1');
      ecdh.setPrivateKey(sha256(new Uint8Array([i])));
      const compressed = new Uint8Array(ecdh.getPublicKey(null, 'compressed'));
      expect(toHex(decompressP256(compressed) ?? new Uint8Array())).toBe(ecdh.getPublicKey('hex', 'uncompressed'));
      const other = compressed.slice();
      other[0] = 5 - (other[0] as number);
      const mirrored = decompressP256(other) ?? new Uint8Array();
      const sum = BigInt(`0x${toHex(mirrored.subarray(33))}`) + BigInt(`0x${ecdh.getPublicKey('hex').slice(66)}`);
      expect(sum).toBe(prime);
    }
  });

  it('are refused where node:crypto refuses them', () => {
    let refused = 0;
    for (let i = 0; i < 60; i++) {
      const compressed = concat(new Uint8Array([2 + (i & 1)]), sha256(new Uint8Array([i, 1])));
      const expected = nodeDecompress(compressed);
      expect(decompressP256(compressed) && toHex(decompressP256(compressed) as Uint8Array)).toBe(expected);
      if (expected === undefined) refused++;
    }
    expect(refused).toBeGreaterThan(15);
    expect(refused).toBeLessThan(45);
  });

  it.each([
    ['no bytes', new Uint8Array(0)],
    ['32 bytes', example.bytes.subarray(0, 32)],
    ['34 bytes', concat(example.bytes, new Uint8Array(1))],
    ['an uncompressed prefix', concat(new Uint8Array([4]), x)],
    ['the point at infinity', new Uint8Array(33)],
    ['x of the prime', concat(new Uint8Array([2]), ofBigInt(prime))],
    ['x above the prime', concat(new Uint8Array([2]), new Uint8Array(32).fill(255))],
  ])('are refused: %s', (_, bytes) => {
    expect(decompressP256(bytes)).toBeUndefined();
  });
});

function nodeDecompress(compressed: Uint8Array): string | undefined {
  const prefix = fromHex('3039301306072a8648ce3d020106082a8648ce3d030107032200');
  try {
    const { x: a, y: b } = createPublicKey({
      key: Buffer.from(concat(prefix, compressed)),
      format: 'der',
      type: 'spki',
    }).export({ format: 'jwk' });
    return `04${[a, b].map((part) => Buffer.from(String(part), 'base64url').toString('hex')).join('')}`;
  } catch {
    return undefined;
  }
}

describe('COSE_Key', () => {
  const okp = new Uint8Array(
    Buffer.from(String(generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x), 'base64url'),
  );

  it('goes out and comes back', () => {
    for (const key of [
      example,
      { algorithm: 'ES256', bytes: concat(new Uint8Array([3]), x) } as const,
      { algorithm: 'Ed25519', bytes: okp } as const,
    ]) {
      expect(fromCoseKey(decodeCbor(encodeCbor(toCoseKey(key))))).toEqual(key);
    }
  });

  it('takes y as a sign or in full, and then the right one', () => {
    expect(fromCoseKey(keyMap([1, 2], [-1, 1], [-2, x], [-3, false]))).toEqual(example);
    expect(fromCoseKey(keyMap([1, 2], [-1, 1], [-2, x], [-3, y]))).toEqual(example);
    expect(fromCoseKey(keyMap([1, 2], [-1, 1], [-2, x], [-3, y], [2, new Uint8Array(3)], [3, -7]))).toEqual(example);
    expect(fromCoseKey(keyMap([1, 1], [-1, 6], [-2, okp], [3, -8]))).toEqual({ algorithm: 'Ed25519', bytes: okp });
  });

  it('keeps a copy', () => {
    const bytes = Buffer.from(okp);
    const key = fromCoseKey(keyMap([1, 1], [-1, 6], [-2, bytes]));
    bytes.fill(0);
    expect(key.bytes).toEqual(okp);
    expect(Object.getPrototypeOf(key.bytes)).toBe(Uint8Array.prototype);
  });

  const wrongY = ofBigInt(prime - BigInt(`0x${toHex(y)}`) - 1n);
  const cases: readonly (readonly [string, CborValue])[] = [
    ['no map', [1, 2]],
    ['an empty map', new Map()],
    ['a private key, OKP', keyMap([1, 1], [-1, 6], [-2, okp], [-4, okp])],
    ['a private key, EC2', keyMap([1, 2], [-1, 1], [-2, x], [-3, y], [-4, x])],
    ['a symmetric key', keyMap([1, 4], [-1, x])],
    ['x of 31 bytes', keyMap([1, 1], [-1, 6], [-2, okp.subarray(1)])],
    ['x of 33 bytes', keyMap([1, 2], [-1, 1], [-2, example.bytes], [-3, y])],
    ['x as text', keyMap([1, 1], [-1, 6], [-2, 'x'.repeat(32)])],
    ['no x', keyMap([1, 1], [-1, 6])],
    ['X25519', keyMap([1, 1], [-1, 4], [-2, okp])],
    ['P-384', keyMap([1, 2], [-1, 2], [-2, x], [-3, y])],
    ['OKP with the curve of EC2', keyMap([1, 1], [-1, 1], [-2, x], [-3, y])],
    ['the algorithm of the other type', keyMap([1, 1], [-1, 6], [-2, okp], [3, -7])],
    ['an unknown algorithm', keyMap([1, 2], [-1, 1], [-2, x], [-3, y], [3, -35])],
    ['an algorithm by name', keyMap([1, 2], [-1, 1], [-2, x], [-3, y], [3, 'ES256'])],
    ['no y', keyMap([1, 2], [-1, 1], [-2, x])],
    ['y of 31 bytes', keyMap([1, 2], [-1, 1], [-2, x], [-3, y.subarray(1)])],
    ['y of 33 bytes', keyMap([1, 2], [-1, 1], [-2, x], [-3, concat(new Uint8Array(1), y)])],
    ['another y', keyMap([1, 2], [-1, 1], [-2, x], [-3, wrongY])],
    ['y as a number', keyMap([1, 2], [-1, 1], [-2, x], [-3, 0])],
    ['a point off the curve', keyMap([1, 2], [-1, 1], [-2, ofBigInt(prime)], [-3, false])],
  ];

  it.each(cases)('is refused: %s', (_, value) => {
    expect(() => fromCoseKey(value)).toThrow(expect.objectContaining({ code: 'cose-key' }));
  });

  it('knows four algorithm ids, old and fully specified', () => {
    expect([-19, -8].map(algorithmOfId)).toEqual(['Ed25519', 'Ed25519']);
    expect([-9, -7].map(algorithmOfId)).toEqual(['ES256', 'ES256']);
    expect([-35, -53, 0, 'ES256', null, undefined, 7n].map(algorithmOfId)).toEqual(new Array(7).fill(undefined));
  });
});
