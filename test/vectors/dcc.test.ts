import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type CborValue,
  decodeBase45,
  decodeCbor,
  decodeForeignSign1,
  decompress,
  encodeBase45,
  Float,
  headerLabel,
  type Sign1,
  signatureInput,
  startsAsZlib,
} from '../../src/codec/index.ts';
import { isLicenseError, toHex } from '../../src/core/index.ts';
import { verifies } from './cose-example.ts';

interface Entry {
  readonly file: string;
  readonly expected: Record<string, boolean>;
  readonly observed: {
    readonly prefix: boolean;
    readonly zlib?: boolean;
    readonly cose?: { readonly alg: number; readonly sigOk: boolean } | string;
    readonly cwt?: { readonly iss: string; readonly exp: number; readonly iat: number };
  };
}

interface Raw {
  readonly PREFIX: string;
  readonly COSE?: string;
  readonly TESTCTX: { readonly CERTIFICATE: string };
}

const folder = new URL('dcc/testdata/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const entries = read('manifest.json') as readonly Entry[];
const es256 = -7;

function seconds(value: CborValue): unknown {
  return value instanceof Float ? value.float : value;
}

function open({ PREFIX }: Raw): Uint8Array {
  if (!PREFIX.startsWith('HC1:')) throw new RangeError('another prefix');
  const bytes = decodeBase45(PREFIX, 4);
  expect(encodeBase45(bytes)).toBe(PREFIX.slice(4));
  return startsAsZlib(bytes) ? decompress(bytes, 65_536) : bytes;
}

function signatureHolds(sign1: Sign1, certificate: string): boolean {
  const { x, y } = new X509Certificate(Buffer.from(certificate, 'base64')).publicKey.export({ format: 'jwk' });
  const key = { kty: 'EC', crv: 'P-256', x: String(x), y: String(y) } as const;
  return verifies(key, signatureInput(sign1), sign1.signature);
}

/** Messages that are no COSE_Sign1, or one that RFC 9052 forbids. */
const broken: Record<string, string> = {
  'common/CBO2.json': 'cbor-trailing-bytes',
  'common/CO22.json': 'cose-header',
};

describe('European health certificates, from the text to the claims', () => {
  it('runs every file', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json') && name !== 'manifest.json')
      .map((name) => name.replaceAll('\\', '/'));
    expect(entries.map(({ file }) => file).sort()).toEqual(names.sort());
    expect(names.length).toBeGreaterThan(20);
  });

  it.each(entries)('$file', ({ file, observed }) => {
    const raw = read(file) as Raw;
    if (!observed.prefix) {
      expect(() => open(raw)).toThrow(RangeError);
      return;
    }
    const bytes = open(raw);
    if (raw.COSE !== undefined) expect(toHex(bytes)).toBe(raw.COSE.toLowerCase());
    let sign1: Sign1;
    try {
      sign1 = decodeForeignSign1(bytes);
    } catch (error) {
      expect(isLicenseError(error) && error.code).toBe(broken[file]);
      return;
    }
    expect(broken[file]).toBeUndefined();
    const claims = decodeCbor(sign1.payload, { form: 'any' });
    expect(claims).toBeInstanceOf(Map);
    if (observed.cwt === undefined || typeof observed.cose !== 'object') return;
    const map = claims as ReadonlyMap<CborValue, CborValue>;
    expect({ iss: map.get(1), exp: seconds(map.get(4)), iat: seconds(map.get(6)) }).toMatchObject({
      iss: observed.cwt.iss,
      exp: observed.cwt.exp,
      iat: observed.cwt.iat,
    });
    const algorithm = sign1.protectedHeader.get(headerLabel.algorithm) ?? sign1.unprotectedHeader.get(1);
    expect(algorithm).toBe(observed.cose.alg);
    if (algorithm === es256) expect(signatureHolds(sign1, raw.TESTCTX.CERTIFICATE)).toBe(observed.cose.sigOk);
  });
});
