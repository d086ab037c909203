import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type CborValue,
  decodeCbor,
  decodeForeignSign1, decodeSign1,
  diagnose,
  encodeCbor,
  Float,
  Simple,
  Tagged,
} from '../../src/codec/index.ts';
import { fromHex, isLicenseError, toHex } from '../../src/core/index.ts';

interface Example {
  readonly hex: string;
  readonly roundtrip: boolean;
  readonly decoded?: unknown;
  readonly diagnostic?: string;
}

interface Refused {
  readonly notWellFormed: readonly { readonly hex: string; readonly category: string }[];
  readonly acceptedByCborg: readonly string[];
  readonly strictReject: readonly { readonly hex: string; readonly why: string }[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`cbor/${name}`, import.meta.url), 'utf8'));
const examples = read('appendix_a.json') as readonly Example[];
const refused = read('malformed.json') as Refused;

/** What JSON would make of a decoded value. */
function toJson(value: CborValue): unknown {
  if (value instanceof Float) return value.float;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, toJson(item)]));
  return value;
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (isLicenseError(error)) return error.code;
    throw error;
  }
  return 'none';
}

describe('RFC 8949 appendix A', () => {
  it('holds examples of both forms', () => {
    expect(examples.filter((example) => example.roundtrip).length).toBeGreaterThan(30);
    expect(examples.filter((example) => !example.roundtrip).length).toBeGreaterThan(5);
  });

  it.each(examples)('$hex', ({ hex, roundtrip, decoded, diagnostic }) => {
    const bytes = fromHex(hex);
    const value = decodeCbor(bytes, { form: 'any' });
    if (diagnostic === undefined) expect(toJson(value)).toEqual(decoded);
    else expect(diagnose(value)).toBe(diagnostic);
    if (roundtrip) {
      expect(decodeCbor(bytes)).toEqual(value);
      expect(toHex(encodeCbor(value))).toBe(hex);
    } else {
      expect(codeOf(() => decodeCbor(bytes))).toBe('cbor-not-deterministic');
      const shortest = encodeCbor(value);
      expect(shortest.length).toBeLessThanOrEqual(bytes.length);
      expect(toHex(shortest)).not.toBe(hex);
      expect(decodeCbor(shortest)).toEqual(value);
    }
  });

  it('reads what JSON cannot say exactly', () => {
    expect(decodeCbor(fromHex('1bffffffffffffffff'))).toBe(18446744073709551615n);
    expect(decodeCbor(fromHex('3bffffffffffffffff'))).toBe(-18446744073709551616n);
    expect(decodeCbor(fromHex('f93c00'))).toEqual(new Float(1));
    expect(decodeCbor(fromHex('f0'))).toEqual(new Simple(16));
    expect(decodeCbor(fromHex('c11a514b67b0'))).toEqual(new Tagged(1, 1363896240));
  });
});

describe('RFC 8949 appendix F, not well-formed', () => {
  const inputs = [
    ...refused.notWellFormed,
    ...refused.acceptedByCborg.map((hex) => ({ hex, category: 'accepted by another library' })),
  ];

  it.each(inputs)('$hex: $category', ({ hex, category }) => {
    const twice = ['a2000000', 'bf000000ff'].includes(hex) ? ['cbor-duplicate-key'] : [];
    const codes = /end of input|short data|not closed/.test(category)
      ? ['cbor-truncated', 'cbor-limit-string', 'cbor-limit-items']
      : ['cbor-malformed'];
    const accepted = [...codes, ...twice];
    expect(accepted).toContain(codeOf(() => decodeCbor(fromHex(hex), { form: 'any' })));
    expect([...accepted, 'cbor-not-deterministic']).toContain(codeOf(() => decodeCbor(fromHex(hex))));
  });
});

describe('well-formed, but not deterministic', () => {
  const tag24 = 'd818410a';
  const valid = refused.strictReject.filter(({ hex }) => hex !== tag24);
  const everywhere: Record<string, string> = {
    a201000100: 'cbor-duplicate-key',
    '6180': 'cbor-utf8',
    '62c080': 'cbor-utf8',
  };

  it.each(valid)('$hex: $why', ({ hex }) => {
    expect(codeOf(() => decodeCbor(fromHex(hex)))).toBe(everywhere[hex] ?? 'cbor-not-deterministic');
    expect(codeOf(() => decodeCbor(fromHex(hex), { form: 'any' }))).toBe(everywhere[hex] ?? 'none');
  });

  it('reads tag 24 as a tag, so that no reader takes it for the bytes inside', () => {
    expect(refused.strictReject.map(({ hex }) => hex)).toContain(tag24);
    expect(decodeCbor(fromHex(tag24))).toEqual(new Tagged(24, new Uint8Array([10])));
    const payload = new Tagged(24, new Uint8Array([10]));
    const message = encodeCbor(new Tagged(18, [new Uint8Array(), new Map(), payload, new Uint8Array(64)]));
    expect(codeOf(() => decodeSign1(message))).toBe('cbor-unsupported-value');
    expect(codeOf(() => decodeForeignSign1(message))).toBe('cose-malformed');
  });
});
