import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeCbor } from '../../src/codec/index.ts';
import { type PublicKey, toHex } from '../../src/core/index.ts';
import {
  generatePrivateJwk,
  jwkThumbprint,
  privateJwkFromPem,
  privateJwkToPem,
  publicKeyFromCose,
  publicKeyFromJwk,
  publicKeyFromPem,
  publicKeyToCose,
  publicKeyToJwk,
  publicKeyToPem,
  signerFromJwk,
} from '../../src/crypto/keys.ts';
import { ed25519, es256, signerFromKeyObject } from '../../src/crypto/node.ts';
import { smallOrderEncodings } from '../support/ed25519-oddities.ts';

const message = new Uint8Array([1, 2, 3]);
const verifiers = { Ed25519: ed25519, ES256: es256 };

// RFC 8037 §A.1 and §A.2, RFC 7515 §A.3
const rfc8037 = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};
const rfc7515 = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
};

const publicOf = ({ d: _d, ...rest }: typeof rfc8037 | typeof rfc7515) => rest;

async function verifies(publicKey: PublicKey, signature: Uint8Array): Promise<boolean> {
  const prepared = await verifiers[publicKey.algorithm].prepare(publicKey);
  return prepared(message, signature);
}

describe.each([
  { algorithm: 'Ed25519', jwk: rfc8037, own: 'ed25519' },
  { algorithm: 'ES256', jwk: rfc7515, own: 'ec' },
] as const)('keys of $algorithm', ({ algorithm, jwk, own }) => {
  const publicKey = publicKeyFromJwk(publicOf(jwk));

  it('go through JWK, PEM and COSE_Key and back', async () => {
    expect(publicKey.algorithm).toBe(algorithm);
    expect(publicKey.bytes).toHaveLength(algorithm === 'Ed25519' ? 32 : 33);
    expect(publicKeyToJwk(publicKey)).toEqual(publicOf(jwk));
    expect(publicKeyFromCose(publicKeyToCose(publicKey))).toEqual(publicKey);
    const pem = await publicKeyToPem(publicKey);
    expect(pem).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
    expect(await publicKeyFromPem(pem)).toEqual(publicKey);
    expect(createPublicKey(pem).export({ format: 'jwk' })).toEqual(publicOf(jwk));
  });

  it('sign out of a JWK', async () => {
    const signer = await signerFromJwk(jwk);
    expect(signer.publicKey).toEqual(publicKey);
    expect(await verifies(publicKey, await signer.sign(message))).toBe(true);
  });

  it('go through PKCS #8, whoever wrote it', async () => {
    expect(await privateJwkFromPem(await privateJwkToPem(jwk))).toEqual(jwk);
    const { privateKey } =
      own === 'ed25519' ? generateKeyPairSync(own) : generateKeyPairSync(own, { namedCurve: 'P-256' });
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    const signer = await signerFromJwk(await privateJwkFromPem(pem));
    expect(signer.publicKey).toEqual(signerFromKeyObject(privateKey).publicKey);
    expect(await verifies(signer.publicKey, await signer.sign(message))).toBe(true);
  });

  it('are made new each time', async () => {
    const [one, two] = [await generatePrivateJwk(algorithm), await generatePrivateJwk(algorithm)];
    expect(one.d).not.toBe(two.d);
    expect(Object.keys(one).sort()).toEqual(Object.keys(jwk).sort());
    const signer = await signerFromJwk(JSON.parse(JSON.stringify(one)));
    expect(await verifies(signer.publicKey, await signer.sign(message))).toBe(true);
  });

  it('are refused where the private key belongs to another public key', async () => {
    const { d } = await generatePrivateJwk(algorithm);
    await expect(signerFromJwk({ ...jwk, d })).rejects.toMatchObject({ code: 'key-mismatch' });
    await expect(privateJwkToPem({ ...jwk, d })).rejects.toMatchObject({ code: 'key-mismatch' });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['kty', { kty: 'RSA' }, /kty OKP with crv Ed25519, or kty EC with crv P-256/],
    ['crv', { crv: 'X25519' }, /kty OKP with crv Ed25519, or kty EC with crv P-256/],
    ['alg', { alg: 'RS256' }, /alg must be/],
    ['use', { use: 'enc' }, /use must be sig/],
    ['key_ops', { key_ops: ['deriveBits'] }, /key_ops must hold/],
    ['x of another length', { x: 'AAAA' }, /x must be 32 bytes/],
    ['x with padding', { x: `${jwk.x}=` }, /x must be 32 bytes/],
    ['x with stray bits', { x: `${jwk.x.slice(0, 42)}B` }, /x must be 32 bytes/],
    ['x missing', { x: undefined }, /x must be 32 bytes/],
    ['x off the curve', { x: `${'A'.repeat(41)}AE` }, /must be (a|an Ed25519) point/],
  ])('are refused with a wrong %s', async (_name, change, text) => {
    const expected = expect.objectContaining({ code: 'key-invalid', message: expect.stringMatching(text) });
    expect(() => publicKeyFromJwk({ ...publicOf(jwk), ...change })).toThrow(expected);
    await expect(signerFromJwk({ ...jwk, ...change })).rejects.toThrow(expected);
  });

  it('take the members alg, use, key_ops and kid where they are right', async () => {
    const alg = algorithm === 'Ed25519' ? 'EdDSA' : 'ES256';
    const rest = { alg, use: 'sig', kid: 'agency' };
    expect(publicKeyFromJwk({ ...publicOf(jwk), ...rest, key_ops: ['verify'] })).toEqual(publicKey);
    const signer = await signerFromJwk({ ...jwk, ...rest, key_ops: ['sign'] });
    expect(signer.publicKey).toEqual(publicKey);
  });

  it('are not taken for one another: private for public, public for private', async () => {
    expect(() => publicKeyFromJwk(jwk)).toThrow(/^public key \(JWK\): d is present/);
    await expect(signerFromJwk(publicOf(jwk))).rejects.toThrow(/^private key \(JWK\): d is missing/);
    await expect(publicKeyFromPem(await privateJwkToPem(jwk))).rejects.toThrow(/^public key \(PEM\)/);
    await expect(privateJwkFromPem(await publicKeyToPem(publicKey))).rejects.toThrow(/^private key \(PEM\)/);
  });

  it('never show what is secret in an error', async () => {
    const changes = [{ kty: 'RSA' }, { x: 'AAAA' }, { alg: 'none' }, { d: `${jwk.d}=` }, { d: 'A'.repeat(43) }];
    for (const change of [...changes, { d: (await generatePrivateJwk(algorithm)).d }]) {
      const given: { d: string } = { ...jwk, ...change };
      const error: unknown = await signerFromJwk(given).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: expect.stringMatching(/^key-(invalid|mismatch)$/) });
      expect((error as Error).cause).toBeUndefined();
      expect(String((error as Error).stack)).not.toContain(given.d.slice(0, 20));
      expect(String((error as Error).stack)).not.toContain(jwk.d.slice(0, 20));
    }
  });
});

describe('keys that are none', () => {
  it.each([undefined, null, 'key', 7, [], {}])('are refused as JWK: %j', async (value) => {
    expect(() => publicKeyFromJwk(value)).toThrow(expect.objectContaining({ code: 'key-invalid' }));
    await expect(signerFromJwk(value)).rejects.toMatchObject({ code: 'key-invalid' });
  });

  it.each(['', 'not PEM', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'])(
    'are refused as PEM',
    async (pem) => {
      await expect(publicKeyFromPem(pem)).rejects.toMatchObject({ code: 'key-invalid' });
      await expect(privateJwkFromPem(pem)).rejects.toMatchObject({ code: 'key-invalid' });
    },
  );

  it('are refused as PEM of another algorithm', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const spki = publicKey.export({ format: 'pem', type: 'spki' }).toString();
    await expect(publicKeyFromPem(spki)).rejects.toThrow(/of Ed25519 or P-256/);
    const pkcs8 = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    await expect(privateJwkFromPem(pkcs8)).rejects.toThrow(/of Ed25519 or P-256/);
    expect(() => signerFromKeyObject(privateKey)).toThrow(expect.objectContaining({ code: 'algorithm-unsupported' }));
    expect(() => signerFromKeyObject(publicKey)).toThrow(expect.objectContaining({ code: 'key-invalid' }));
  });

  it('are refused as COSE_Key where no binding takes the point', () => {
    for (const bytes of smallOrderEncodings()) {
      const cose = encodeCbor(
        new Map<number, number | Uint8Array>([
          [1, 1],
          [-1, 6],
          [-2, bytes],
        ]),
      );
      expect(() => publicKeyFromCose(cose)).toThrow(expect.objectContaining({ code: 'key-invalid' }));
      expect(() => publicKeyToCose({ algorithm: 'Ed25519', bytes })).toThrow(/public key/);
      expect(() => publicKeyToJwk({ algorithm: 'Ed25519', bytes })).toThrow(/public key/);
    }
    expect(() => publicKeyFromCose(new Uint8Array([0xa0]))).toThrow(expect.objectContaining({ code: 'cose-key' }));
  });

  it('are refused where y is not that of x', () => {
    const y = `A${rfc7515.y.slice(1)}`;
    expect(() => publicKeyFromJwk({ ...publicOf(rfc7515), y })).toThrow(/x and y must be a point on P-256/);
  });
});

describe('thumbprints and encodings of published keys', () => {
  it('has the thumbprint of RFC 8037 §A.3', async () => {
    expect(await jwkThumbprint(publicKeyFromJwk(publicOf(rfc8037)))).toBe(
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    );
  });

  it('has the public key of RFC 8032 §7.1, test 1', () => {
    expect(toHex(publicKeyFromJwk(publicOf(rfc8037)).bytes)).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
  });
});
