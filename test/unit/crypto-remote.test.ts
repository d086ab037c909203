import { createPrivateKey, generateKeyPairSync, sign as nodeSign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { messageType } from '../../src/codec/index.ts';
import { concat, fromHex, type Signer } from '../../src/core/index.ts';
import { rawFromDer } from '../../src/crypto/der.ts';
import { openSign1, signSign1, verifySign1 } from '../../src/crypto/index.ts';
import { ed25519, es256, generateSigner, sha256, signerFromKeyObject } from '../../src/crypto/node.ts';
import { type RemoteSignerOptions, remoteSigner } from '../../src/crypto/remote.ts';
import { wycheproof } from '../support/signature-vectors.ts';

/** A key service as the clouds have them: keeps the key, takes a message, gives DER. */
function fakeKeyService() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { publicKey } = signerFromKeyObject(privateKey);
  return {
    publicKey,
    sign: async (message: Uint8Array): Promise<Uint8Array> => nodeSign('sha256', message, privateKey),
  };
}

const service = fakeKeyService();
const base: RemoteSignerOptions = { ...service, signatureFormat: 'der', verifier: es256 };
const message = new Uint8Array([1, 2, 3]);

describe('remoteSigner', () => {
  it('signs with a key service that gives DER', async () => {
    const signer = remoteSigner(base);
    const prepared = await es256.prepare(signer.publicKey);
    // of 40 signatures, some have an r or an s of 31 bytes or of 33
    for (let i = 0; i < 40; i++) {
      const own = new Uint8Array([i]);
      const signature = await signer.sign(own);
      expect(signature).toHaveLength(64);
      expect(await prepared(own, signature)).toBe(true);
    }
    const bytes = await signSign1(signer, new Uint8Array(8), messageType.license, message);
    expect(await verifySign1(openSign1(bytes, messageType.license), signer.publicKey, prepared)).toBe(true);
  });

  it('signs with an HSM that gives raw Ed25519 in a Buffer, and gives plain bytes', async () => {
    const hsm = generateSigner('Ed25519');
    const signer = remoteSigner({
      publicKey: hsm.publicKey,
      sign: (given) => Buffer.from(hsm.sign(given)),
      signatureFormat: 'raw',
      verifier: ed25519,
    });
    const signature = await signer.sign(message);
    expect(signature.constructor).toBe(Uint8Array);
    expect(signature).toEqual(hsm.sign(message));
  });

  it.each<[string, Partial<RemoteSignerOptions>, RegExp]>([
    [
      'throws',
      {
        sign: () => {
          throw new Error('secret');
        },
      },
      /did not sign/,
    ],
    ['rejects', { sign: () => Promise.reject(new Error('secret')) }, /did not sign/],
    ['gives raw where DER is expected', { sign: () => new Uint8Array(64) }, /in DER/],
    ['gives DER where raw is expected', { signatureFormat: 'raw' }, /64 bytes/],
    ['gives text', { sign: () => 'MEUCIQ' as unknown as Uint8Array }, /in DER/],
    ['gives nothing', { sign: () => undefined as unknown as Uint8Array }, /in DER/],
    ['has another key', { sign: fakeKeyService().sign }, /does not verify/],
    ['hashes twice', { sign: (given) => service.sign(sha256(given)) }, /does not verify/],
  ])('throws signer-failed where the service %s', async (_name, change, text) => {
    const error = await Promise.resolve(remoteSigner({ ...base, ...change }).sign(message)).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'signer-failed', message: expect.stringMatching(text) });
    expect((error as Error).message).not.toContain('secret');
  });

  it('lets a wrong signature through only where it is told not to check', async () => {
    const wrong = fakeKeyService().sign;
    const signature = await remoteSigner({ ...base, sign: wrong, verifier: 'unchecked' }).sign(message);
    expect(signature).toHaveLength(64);
    expect(await (await es256.prepare(service.publicKey))(message, signature)).toBe(false);
  });

  it('signs the message as it was when it was asked', async () => {
    const own = Uint8Array.from(message);
    const signing = remoteSigner(base).sign(own);
    own.fill(0);
    expect(await (await es256.prepare(service.publicKey))(message, await signing)).toBe(true);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no verifier', { verifier: undefined }, "verifier must be one of ES256, or 'unchecked'"],
    ['a verifier of another algorithm', { verifier: ed25519 }, "verifier must be one of ES256, or 'unchecked'"],
    ['an unknown format', { signatureFormat: 'p1363' }, "signatureFormat must be 'raw' or 'der'"],
    ['no function', { sign: undefined }, 'sign must be a function'],
    [
      'DER for Ed25519',
      { publicKey: generateSigner('Ed25519').publicKey },
      "signatureFormat must be 'raw' for Ed25519",
    ],
  ])('throws TypeError for %s', (_name, change, text) => {
    const options = { ...base, ...change } as unknown as RemoteSignerOptions;
    expect(() => remoteSigner(options)).toThrow(new TypeError(`remoteSigner: ${text}`));
  });

  it('throws key-invalid for a public key that is none', () => {
    const publicKey = { algorithm: 'ES256', bytes: new Uint8Array(33) } as const;
    expect(() => remoteSigner({ ...base, publicKey })).toThrow(expect.objectContaining({ code: 'key-invalid' }));
  });
});

describe('DER signatures', () => {
  const cases = wycheproof('ecdsa_secp256r1_sha256_test.json');

  it('has the tests of Wycheproof: what the service gives leaves only where it is valid', async () => {
    expect(cases).toHaveLength(242);
    const wrong: string[] = [];
    for (const { name, key, message: own, signature, expected } of cases) {
      const publicKey = { algorithm: 'ES256', bytes: key } as const;
      const signer: Signer = remoteSigner({
        publicKey,
        sign: () => signature,
        signatureFormat: 'der',
        verifier: es256,
      });
      const error = await Promise.resolve(signer.sign(own)).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error !== undefined) expect(error).toMatchObject({ code: 'signer-failed' });
      if ((error === undefined) !== expected) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it.each<[string, string, string | undefined]>([
    ['r = s = 1', '3006020101020101', `${'01'.padStart(64, '0')}${'01'.padStart(64, '0')}`],
    ['the longest', `3046022100${'ff'.repeat(32)}022100${'ff'.repeat(32)}`, 'ff'.repeat(64)],
    ['r = 0', '3006020100020101', undefined],
    ['s = 0', '3006020101020100', undefined],
    ['s negative', '3006020101020180', undefined],
    ['r padded', '300702020001020101', undefined],
    ['r of 33 bytes', `3026022101${'ff'.repeat(32)}020101`, undefined],
    ['an empty integer', '30050200020101', undefined],
    ['no second integer', '3003020101', undefined],
    ['a third integer', '3009020101020101020101', undefined],
    ['a trailing byte', '300602010102010100', undefined],
    ['a trailing byte inside', '300702010102010100', undefined],
    ['a long length', '308106020101020101', undefined],
    ['a length beyond the end', '3006020101020201', undefined],
    ['another tag', '3106020101020101', undefined],
    ['another tag inside', '3006020101030101', undefined],
    ['nothing', '', undefined],
    ['a sequence of nothing', '3000', undefined],
    ['a tag without a length', '300102', undefined],
  ])('%s', (_name, der, raw) => {
    expect(rawFromDer(fromHex(der))).toEqual(raw === undefined ? undefined : fromHex(raw));
  });

  it('reads no signature that was cut short, and none with a byte added', () => {
    const key = createPrivateKey(
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }),
    );
    const der = new Uint8Array(nodeSign('sha256', message, key));
    expect(rawFromDer(der)).toHaveLength(64);
    for (let length = 0; length < der.length; length++) expect(rawFromDer(der.subarray(0, length))).toBeUndefined();
    expect(rawFromDer(concat(der, new Uint8Array(1)))).toBeUndefined();
  });
});
