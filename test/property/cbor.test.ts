import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CborValue,
  type DecodeCborOptions,
  decodeCbor,
  encodeCbor,
  Float,
  Simple,
  simple,
  Tagged,
} from '../../src/codec/index.ts';
import { concat, type ErrorCode, equalBytes, fromHex, isLicenseError, toHex } from '../../src/core/index.ts';
import { cborValue, integer } from '../support/cbor-arbitrary.ts';

const any: DecodeCborOptions = { form: 'any' };

function tryDecode(bytes: Uint8Array, options?: DecodeCborOptions): { value: CborValue } | ErrorCode {
  try {
    return { value: decodeCbor(bytes, options) };
  } catch (error) {
    if (isLicenseError(error)) return error.code;
    throw error;
  }
}

function expectCanonical(bytes: Uint8Array): boolean {
  const result = tryDecode(bytes);
  if (typeof result === 'string') return false;
  const again = encodeCbor(result.value);
  if (!equalBytes(again, bytes)) expect.fail(`${toHex(bytes)} encodes to ${toHex(again)}`);
  const lenient = tryDecode(bytes, any);
  if (typeof lenient === 'string') expect.fail(`${toHex(bytes)} is refused as ${lenient} where any form goes`);
  return true;
}

describe('CBOR', () => {
  it('decodes what it encoded to the same value', () => {
    fc.assert(
      fc.property(cborValue(4), (value) => {
        expect(decodeCbor(encodeCbor(value))).toEqual(value);
        expect(decodeCbor(encodeCbor(value), any)).toEqual(value);
      }),
      { seed: 42, numRuns: 1_500 },
    );
  });

  it('encodes what it decoded strictly to the same bytes: random bytes', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (bytes) => {
        if (expectCanonical(bytes)) accepted++;
      }),
      { seed: 42, numRuns: 20_000 },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  it('encodes what it decoded strictly to the same bytes: every input of up to two bytes, many of three', () => {
    for (let first = 0; first < 256; first++) {
      expectCanonical(new Uint8Array([first]));
      for (let second = 0; second < 256; second++) expectCanonical(new Uint8Array([first, second]));
    }
    for (let keys = 0; keys < 65_536; keys++) expectCanonical(new Uint8Array([0xa2, keys >> 8, 0, keys & 255, 0]));
    for (let half = 0; half < 65_536; half++) {
      const strayNaN = (half & 0x7c00) === 0x7c00 && (half & 0x3ff) !== 0 && half !== 0x7e00;
      const accepted = expectCanonical(new Uint8Array([0xf9, half >> 8, half & 255]));
      if (accepted === strayNaN) expect.fail(`half ${half}`);
    }
    for (const key of [0x00, 0x20, 0x40, 0x60, 0x80, 0xa0, 0xf4, 0xf6, 0xf7]) {
      for (let value = 0; value < 256; value++) expectCanonical(new Uint8Array([0xa1, key, value]));
    }
  });

  it.each([0, 1, 6])('takes no head longer than needed, of major type %i', (major) => {
    const payload = major === 6 ? [0] : [];
    const head = (info: number, ...argument: number[]): Uint8Array =>
      new Uint8Array([(major << 5) | info, ...argument, ...payload]);
    const zeros = (count: number): number[] => new Array<number>(count).fill(0);
    const full = (count: number): number[] => new Array<number>(count).fill(255);
    for (const [info, bytes] of [
      [25, 2],
      [26, 4],
      [27, 8],
    ] as const) {
      const half = bytes / 2;
      expect(tryDecode(head(info, ...zeros(half), ...full(half)))).toBe('cbor-not-deterministic');
      expect(tryDecode(head(info, ...zeros(half), ...full(half)), any)).toHaveProperty('value');
      expect(expectCanonical(head(info, ...zeros(half - 1), 1, ...zeros(half)))).toBe(true);
      expect(expectCanonical(head(info, ...full(bytes)))).toBe(true);
    }
    expect(tryDecode(head(24, 23))).toBe('cbor-not-deterministic');
    expect(expectCanonical(head(24, 24))).toBe(true);
  });

  it('encodes what it decoded strictly to the same bytes: mutated encodings', () => {
    let accepted = 0;
    fc.assert(
      fc.property(cborValue(3), fc.nat(), fc.nat(2), fc.integer({ min: 0, max: 255 }), (value, place, kind, byte) => {
        const bytes = encodeCbor(value);
        const at = place % bytes.length;
        const changed = new Uint8Array([byte]);
        const mutated =
          kind === 0
            ? concat(bytes.subarray(0, at), changed, bytes.subarray(at + 1))
            : kind === 1
              ? concat(bytes.subarray(0, at), changed, bytes.subarray(at))
              : concat(bytes.subarray(0, at), bytes.subarray(at + 1));
        if (expectCanonical(mutated)) accepted++;
        tryDecode(mutated, any);
      }),
      { seed: 42, numRuns: 4_000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });

  it('gives the same bytes in whichever order the entries of a map come', () => {
    const pairs = fc.uniqueArray(fc.tuple(integer, integer), { maxLength: 40, selector: ([key]) => String(key) });
    fc.assert(
      fc.property(pairs, (entries) => {
        const bytes = encodeCbor(new Map(entries));
        expect(encodeCbor(new Map([...entries].reverse()))).toEqual(bytes);
        expect(decodeCbor(bytes)).toBeInstanceOf(Map);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it.each([
    ['a200f1f980 00f2', 'deterministic'],
    ['a200f1f90000f2', 'deterministic'],
    ['a2 01f1 f93c00f2', 'deterministic'],
  ])('keeps 0, 0.0 and -0.0 apart as keys: %s', (hex) => {
    const bytes = fromHex(hex.replaceAll(' ', ''));
    const map = decodeCbor(bytes);
    expect(map).toHaveProperty('size', 2);
    expect(encodeCbor(map)).toEqual(bytes);
  });

  it('takes a plain -0 for the integer 0, and keeps the float', () => {
    expect(toHex(encodeCbor(-0))).toBe('00');
    expect(toHex(encodeCbor(new Float(-0)))).toBe('f98000');
    expect(decodeCbor(fromHex('f98000'))).toEqual(new Float(-0));
  });

  it('gives plain byte arrays, whatever subclass it was given', () => {
    const value = decodeCbor(Buffer.from('4101', 'hex'));
    expect(Object.getPrototypeOf(value)).toBe(Uint8Array.prototype);
  });

  it('reads from the middle of a larger buffer', () => {
    const bytes = encodeCbor(
      new Map<CborValue, CborValue>([
        [1, 1.5],
        [2, 2n ** 60n],
        ['c', 'text'],
      ] as const),
    );
    const larger = concat(new Uint8Array(7).fill(0xff), bytes, new Uint8Array(5).fill(0xff));
    expect(decodeCbor(larger.subarray(7, 7 + bytes.length))).toEqual(decodeCbor(bytes));
  });

  it('sees any two equal keys in a foreign map', () => {
    const key = cborValue(2);
    fc.assert(
      fc.property(key, key, (a, b) => {
        const [first, second] = [encodeCbor(a), encodeCbor(b)];
        const twice = concat(fromHex('a3'), first, fromHex('00'), second, fromHex('00'), first, fromHex('00'));
        expect(tryDecode(twice, any)).toBe('cbor-duplicate-key');
      }),
      { seed: 42, numRuns: 500 },
    );
    expect(tryDecode(fromHex('a201001801 00'.replace(' ', '')), any)).toBe('cbor-duplicate-key');
    expect(tryDecode(fromHex('a2f93c0000fa3f80000000'), any)).toBe('cbor-duplicate-key');
    expect(tryDecode(fromHex('a282010200 9f0102ff00'.replace(' ', '')), any)).toBe('cbor-duplicate-key');
  });
});

describe('what CBOR cannot carry', () => {
  const unsupported: readonly (readonly [string, unknown])[] = [
    ['an unsafe integer', 2 ** 53],
    ['an integer above 64 bits', 2n ** 64n],
    ['an integer below 64 bits', -(2n ** 64n) - 1n],
    ['a lone surrogate', '\ud800'],
    ['a lone low surrogate', 'a\udc00b'],
    ['a tag below zero', new Tagged(-1, 0)],
    ['a tag above 64 bits', new Tagged(2n ** 64n, 0)],
    ['a fractional tag', new Tagged(1.5, 0)],
    ['a reserved simple value', new Simple(24)],
    ['a simple value above 255', new Simple(256)],
    [
      'a key twice',
      new Map<CborValue, CborValue>([
        [new Float(1), 0],
        [new Float(1), 1],
      ] as const),
    ],
    ['a function', () => 0],
    ['a symbol', Symbol('x')],
    ['a plain object', { a: 1 }],
    ['a Date', new Date(0)],
  ];

  it.each(unsupported)('%s', (_, value) => {
    expect(() => encodeCbor(value as CborValue)).toThrow(expect.objectContaining({ code: 'cbor-unsupported-value' }));
    expect(() => encodeCbor([1, value as CborValue])).toThrow();
  });
});

describe('CBOR limits, each at its edge', () => {
  const nested = (levels: number): Uint8Array => new Uint8Array(levels + 1).fill(0x81).fill(0, levels);
  const array = (length: number): Uint8Array => encodeCbor(new Array<CborValue>(length).fill(0));
  const both = [any, {}];

  it.each(both)('depth 16 %o', (form) => {
    expect(tryDecode(nested(16), form)).toHaveProperty('value');
    expect(tryDecode(nested(17), form)).toBe('cbor-limit-depth');
    expect(tryDecode(nested(3), { ...form, maxDepth: 3 })).toHaveProperty('value');
    expect(tryDecode(nested(4), { ...form, maxDepth: 3 })).toBe('cbor-limit-depth');
    for (const [open, close] of [
      ['a100', ''],
      ['c1', ''],
    ] as const) {
      expect(tryDecode(fromHex(`${open.repeat(16)}00${close}`), form)).toHaveProperty('value');
      expect(tryDecode(fromHex(`${open.repeat(17)}00${close}`), form)).toBe('cbor-limit-depth');
    }
    expect(tryDecode(fromHex('9f'.repeat(17)), any)).toBe('cbor-limit-depth');
  });

  it.each(both)('items 4,096 %o', (form) => {
    expect(tryDecode(array(4_095), form)).toHaveProperty('value');
    expect(tryDecode(array(4_096), form)).toBe('cbor-limit-items');
    expect(tryDecode(array(9), { ...form, maxItems: 10 })).toHaveProperty('value');
    expect(tryDecode(array(10), { ...form, maxItems: 10 })).toBe('cbor-limit-items');
    const indefinite = (count: number): Uint8Array => fromHex(`9f${'00'.repeat(count)}ff`);
    expect(tryDecode(indefinite(4_095), any)).toHaveProperty('value');
    expect(tryDecode(indefinite(4_096), any)).toBe('cbor-limit-items');
    expect(tryDecode(fromHex(`5f${'40'.repeat(4_095)}ff`), any)).toHaveProperty('value');
    expect(tryDecode(fromHex(`5f${'40'.repeat(4_096)}ff`), any)).toBe('cbor-limit-items');
  });

  it.each(both)('strings of 32,768 bytes %o', (form) => {
    for (const make of [(n: number) => new Uint8Array(n), (n: number) => 'a'.repeat(n)]) {
      expect(tryDecode(encodeCbor(make(32_768)), form)).toHaveProperty('value');
      expect(tryDecode(encodeCbor(make(32_769)), form)).toBe('cbor-limit-string');
      expect(tryDecode(encodeCbor(make(5)), { ...form, maxStringBytes: 5 })).toHaveProperty('value');
      expect(tryDecode(encodeCbor(make(6)), { ...form, maxStringBytes: 5 })).toBe('cbor-limit-string');
    }
    expect(tryDecode(encodeCbor('水水'), { ...form, maxStringBytes: 5 })).toBe('cbor-limit-string');
  });

  it('counts the bytes of a string in chunks, not its characters', () => {
    expect(tryDecode(fromHex('7f63e6b0b462c3bcff'), { ...any, maxStringBytes: 5 })).toEqual({ value: '水ü' });
    expect(tryDecode(fromHex('7f63e6b0b462c3bcff'), { ...any, maxStringBytes: 4 })).toBe('cbor-limit-string');
    expect(tryDecode(fromHex('5f4101420203ff'), { ...any, maxStringBytes: 3 })).toHaveProperty('value');
    expect(tryDecode(fromHex('5f4101420203ff'), { ...any, maxStringBytes: 2 })).toBe('cbor-limit-string');
  });

  it('closes where a limit is no number', () => {
    const bytes = encodeCbor(['a']);
    for (const name of ['maxDepth', 'maxItems', 'maxStringBytes']) {
      expect(tryDecode(bytes, { [name]: Number.NaN })).toMatch(/^cbor-limit-/);
    }
  });

  it.each([
    '9affffffff',
    '9bffffffffffffffff',
    'baffffffff',
    'bbffffffffffffffff',
    '5affffffff',
    '5bffffffffffffffff',
    '7bffffffffffffffff',
    '5f5bffffffffffffffff',
    '9b00000fffffffffff',
  ])('%s claims more than it has, and is refused before anything is made for it', (hex) => {
    for (const form of both) expect(typeof tryDecode(fromHex(hex), form)).toBe('string');
    const unlimited = { ...any, maxItems: Number.POSITIVE_INFINITY, maxStringBytes: Number.POSITIVE_INFINITY };
    expect(tryDecode(fromHex(hex), unlimited)).toBe('cbor-truncated');
  });

  it('interns simple values', () => {
    expect(decodeCbor(fromHex('f83b'))).toBe(simple(59));
  });
});
