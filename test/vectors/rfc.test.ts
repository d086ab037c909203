import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  algorithmOfId,
  decodeBase45,
  decodeClaims,
  decodeForeignSign1,
  encodeBase45,
  headerLabel,
  signatureInput,
} from '../../src/codec/index.ts';
import { fromHex, isLicenseError, toHex, utf8Encode } from '../../src/core/index.ts';
import { type ExampleKey, verifies } from './cose-example.ts';

interface Base45Vectors {
  readonly valid: readonly { readonly hex: string; readonly base45: string; readonly text?: string }[];
  readonly invalid: readonly { readonly base45: string; readonly why: string }[];
  readonly trap: { readonly base45: string };
}

interface CwtVectors {
  readonly claimsSetHex: string;
  readonly claims: Record<string, string | number>;
  readonly signed: { readonly hex: string; readonly key: ExampleKey };
}

const folder = new URL('rfc/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

describe('every RFC file is run', () => {
  it('names them', () => {
    const elsewhere = { 'ed25519-rfc8032.json': 'a signature algorithm: run by the conformance suite of the bindings' };
    const here = ['base45-rfc9285.json', 'cwt-rfc8392.json'];
    expect(readdirSync(folder).sort()).toEqual([...here, ...Object.keys(elsewhere)].sort());
  });
});

describe('Base45, RFC 9285', () => {
  const { valid, invalid, trap } = read('base45-rfc9285.json') as Base45Vectors;

  it.each(valid)('$hex is "$base45"', ({ hex, base45, text }) => {
    expect(encodeBase45(fromHex(hex))).toBe(base45);
    expect(toHex(decodeBase45(base45))).toBe(hex);
    if (text !== undefined) expect(toHex(utf8Encode(text) ?? new Uint8Array())).toBe(hex);
  });

  it.each(invalid)('refuses "$base45": $why', ({ base45 }) => {
    let caught: unknown;
    try {
      decodeBase45(base45);
    } catch (error) {
      caught = error;
    }
    expect(isLicenseError(caught, 'base45-malformed')).toBe(true);
  });

  it('keeps the space that belongs to the alphabet', () => {
    expect(trap.base45).toContain(' ');
    expect(encodeBase45(decodeBase45(trap.base45))).toBe(trap.base45);
    expect(() => decodeBase45(trap.base45.replaceAll(' ', ''))).toThrow();
  });
});

describe('CWT, RFC 8392', () => {
  const vectors = read('cwt-rfc8392.json') as CwtVectors;

  it('A.1: reads the claims', () => {
    const claims = decodeClaims(fromHex(vectors.claimsSetHex));
    const found = [...claims.map].map(([label, value]) => [
      String(label),
      value instanceof Uint8Array ? `h'${toHex(value)}'` : value,
    ]);
    expect(Object.fromEntries(found)).toEqual(vectors.claims);
    expect(claims).toMatchObject({ issuedAt: 1443944944, expiration: 1444064944 });
  });

  it('A.3: the signature holds, and not over another payload', () => {
    const { hex, key } = vectors.signed;
    const sign1 = decodeForeignSign1(fromHex(hex));
    expect(toHex(sign1.payload)).toBe(vectors.claimsSetHex);
    expect(algorithmOfId(sign1.protectedHeader.get(headerLabel.algorithm))).toBe('ES256');
    expect(verifies(key, signatureInput(sign1), sign1.signature)).toBe(true);
    const payload = sign1.payload.slice();
    payload[10] = 0x41;
    expect(verifies(key, signatureInput({ ...sign1, payload }), sign1.signature)).toBe(false);
  });
});
