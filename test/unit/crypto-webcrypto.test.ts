import { afterEach, describe, expect, it, vi } from 'vitest';
import * as noble from '../../src/crypto/noble.ts';
import { ed25519, es256, generateSigner, random, sha256, signerFromKeyPair } from '../../src/crypto/webcrypto.ts';

const platform = globalThis.crypto;
const message = new Uint8Array([1, 2, 3]);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('webcrypto', () => {
  it('looks the platform up when it is called, not when it is imported', async () => {
    const { publicKey } = noble.generateSigner('Ed25519');
    vi.stubGlobal('crypto', undefined);
    await expect(async () => ed25519.prepare(publicKey)).rejects.toMatchObject({ code: 'algorithm-unsupported' });
    vi.stubGlobal('crypto', platform);
    expect(await ed25519.prepare(publicKey)).toBeTypeOf('function');
  });

  it('says that the algorithm is not supported where the platform lacks it', async () => {
    const cause = new DOMException('Unrecognized name.', 'NotSupportedError');
    const lacking = { importKey: () => Promise.reject(cause), generateKey: () => Promise.reject(cause) };
    vi.stubGlobal('crypto', { subtle: lacking, getRandomValues: platform.getRandomValues.bind(platform) });
    const { publicKey } = noble.generateSigner('Ed25519');
    await expect(async () => ed25519.prepare(publicKey)).rejects.toMatchObject({
      code: 'algorithm-unsupported',
      cause,
    });
    await expect(generateSigner('Ed25519')).rejects.toMatchObject({ code: 'algorithm-unsupported', cause });
  });

  it('makes signers of kept key pairs, and of no others', async () => {
    const p256 = { name: 'ECDSA', namedCurve: 'P-256' };
    const kept = await platform.subtle.generateKey(p256, false, ['sign', 'verify']);
    const other = await platform.subtle.generateKey(p256, false, ['sign', 'verify']);
    const signer = await signerFromKeyPair(kept);
    const prepared = await es256.prepare(signer.publicKey);
    expect(await prepared(message, await signer.sign(message))).toBe(true);

    const mixed = { privateKey: kept.privateKey, publicKey: other.publicKey };
    await expect(signerFromKeyPair(mixed)).rejects.toMatchObject({ code: 'key-mismatch' });
    const swapped = { privateKey: kept.publicKey, publicKey: kept.publicKey };
    await expect(signerFromKeyPair(swapped)).rejects.toMatchObject({ code: 'key-mismatch' });
    const p384 = await platform.subtle.generateKey({ ...p256, namedCurve: 'P-384' }, false, ['sign', 'verify']);
    await expect(signerFromKeyPair(p384)).rejects.toMatchObject({ code: 'algorithm-unsupported' });
  });

  it('gives random bytes past what the platform fills at once', () => {
    const bytes = random(65_536 + 64);
    expect(bytes).toHaveLength(65_600);
    expect(bytes.subarray(65_536).some((byte) => byte > 0)).toBe(true);
    expect(random(0)).toHaveLength(0);
  });
});

describe('noble', () => {
  it('verifies without a Web Cryptography API', async () => {
    const signers = [noble.generateSigner('Ed25519'), noble.generateSigner('ES256')];
    const signed = signers.map((signer) => ({ signer, signature: signer.sign(message) }));
    vi.stubGlobal('crypto', undefined);
    for (const { signer, signature } of signed) {
      const prepared = await (signer.algorithm === 'ES256' ? noble.es256 : noble.ed25519).prepare(signer.publicKey);
      expect(prepared(message, signature)).toBe(true);
      expect(prepared(new Uint8Array(3), signature)).toBe(false);
    }
  });

  it('takes its keys from the source of random bytes that it is given', () => {
    const random = (length: number) => new Uint8Array(length).fill(9);
    for (const algorithm of ['Ed25519', 'ES256'] as const) {
      const [one, two] = [noble.generateSigner(algorithm, random), noble.generateSigner(algorithm, random)];
      expect(one.publicKey).toEqual(two.publicKey);
      expect(noble.generateSigner(algorithm).publicKey).not.toEqual(one.publicKey);
    }
    vi.stubGlobal('crypto', undefined);
    expect(noble.generateSigner('Ed25519', random).sign(message)).toHaveLength(64);
    expect(() => noble.generateSigner('Ed25519')).toThrow();
  });

  it.each([
    ['Ed25519', 31],
    ['Ed25519', 33],
    ['Ed25519', 64],
    ['ES256', 31],
    ['ES256', 32],
    ['ES256', 33],
  ] as const)('refuses a secret key of %s of %i zeros', (algorithm, length) => {
    const secretKey = new Uint8Array(length);
    expect(() => noble.signerFromSecretKey(algorithm, secretKey)).toThrow(
      expect.objectContaining({ code: 'key-invalid' }),
    );
  });

  it('signs with its own copy of the secret key', () => {
    const secretKey = new Uint8Array(32).fill(1);
    const signer = noble.signerFromSecretKey('Ed25519', secretKey);
    const before = signer.sign(message);
    secretKey.fill(2);
    expect(signer.sign(message)).toEqual(before);
  });
});

it('sha256 of webcrypto gives 32 bytes', async () => {
  expect(await sha256(message)).toHaveLength(32);
});
