import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase10, decodeBase45, encodeBase10, encodeBase45 } from '../../src/codec/index.ts';
import { isLicenseError, toHex, utf8Decode, utf8Encode } from '../../src/core/index.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const bytes = fc.uint8Array({ maxLength: 200 });

/** RFC 9285 §4 as it is written: two bytes are c + 45 d + 2025 e, one byte is c + 45 d. */
function base45(input: Uint8Array): string {
  const words: string[] = [];
  for (let i = 0; i < input.length; i += 2) {
    const group = [...input.subarray(i, i + 2)];
    let n = group.reduce((value, byte) => value * 256 + byte, 0);
    for (let digit = 0; digit < group.length + 1; digit++) {
      words.push(alphabet.charAt(n % 45));
      n = Math.floor(n / 45);
    }
  }
  return words.join('');
}

function attempt(decode: () => Uint8Array, code: 'base45-malformed' | 'base10-malformed'): Uint8Array | undefined {
  try {
    return decode();
  } catch (error) {
    expect(isLicenseError(error, code)).toBe(true);
    return undefined;
  }
}

describe('Base45', () => {
  it.each([2_047, 2_048, 2_049, 4_096, 100_001])('is the same for %i bytes, which are encoded in blocks', (length) => {
    const input = Uint8Array.from({ length }, (_, i) => (i * 7919) >> 3);
    expect(encodeBase45(input)).toBe(base45(input));
  });

  it('is what RFC 9285 says, and comes back', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const text = encodeBase45(input);
        expect(text).toBe(base45(input));
        expect(toHex(decodeBase45(text))).toBe(toHex(input));
        expect(toHex(decodeBase45(`EL1:${text}`, 4))).toBe(toHex(input));
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  it('has one text for one array of bytes: whatever decodes encodes to itself', () => {
    let accepted = 0;
    const text = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 12 });
    fc.assert(
      fc.property(text, (input) => {
        const decoded = attempt(() => decodeBase45(input), 'base45-malformed');
        if (decoded === undefined) return;
        accepted++;
        expect(encodeBase45(decoded)).toBe(input);
      }),
      { seed: 42, numRuns: 5_000 },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  it('decodes every group of three, or refuses it above 65,535, and every group of two above 255', () => {
    for (let n = 0; n < 45 ** 3; n++) {
      const group = alphabet.charAt(n % 45) + alphabet.charAt(((n / 45) | 0) % 45) + alphabet.charAt((n / 2025) | 0);
      if (n < 65_536 ? n % 97 !== 0 : n % 13 !== 0 && n !== 65_536) continue;
      expect(attempt(() => decodeBase45(group), 'base45-malformed')).toEqual(
        n < 65_536 ? new Uint8Array([n >> 8, n & 255]) : undefined,
      );
    }
    for (let n = 0; n < 45 ** 2; n++) {
      const group = alphabet.charAt(n % 45) + alphabet.charAt((n / 45) | 0);
      expect(attempt(() => decodeBase45(group), 'base45-malformed')).toEqual(n < 256 ? new Uint8Array([n]) : undefined);
    }
  });

  it('refuses every character outside its alphabet, at every place', () => {
    for (let code = 0; code < 0x300; code++) {
      const character = String.fromCharCode(code);
      if (alphabet.includes(character)) continue;
      for (const text of [
        `${character}00`,
        `0${character}0`,
        `00${character}`,
        `000${character}0`,
        `0000${character}`,
      ]) {
        expect(attempt(() => decodeBase45(text), 'base45-malformed')).toBeUndefined();
      }
    }
    expect(() => decodeBase45('00\uff10')).toThrow();
  });
});

describe('base 10', () => {
  it('comes back, in digits alone, at 17 for 7 bytes', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const digits = encodeBase10(input);
        expect(digits).toMatch(/^\d*$/);
        expect(digits.length).toBe(
          Math.floor(input.length / 7) * 17 + Math.ceil((input.length % 7) * 8 * Math.log10(2)),
        );
        expect(toHex(decodeBase10(digits))).toBe(toHex(input));
        expect(toHex(decodeBase10(`#${digits}`, 1))).toBe(toHex(input));
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  it('has one text for one array of bytes', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 40 }), (input) => {
        const decoded = attempt(() => decodeBase10(input), 'base10-malformed');
        if (decoded === undefined) return;
        accepted++;
        expect(encodeBase10(decoded)).toBe(input);
      }),
      { seed: 42, numRuns: 5_000 },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  it('refuses the number after the last one of each length', () => {
    for (let length = 1; length <= 7; length++) {
      const last = encodeBase10(new Uint8Array(length).fill(255));
      const next = (BigInt(last) + 1n).toString().padStart(last.length, '0');
      expect(decodeBase10(last)).toEqual(new Uint8Array(length).fill(255));
      expect(attempt(() => decodeBase10(next), 'base10-malformed')).toBeUndefined();
    }
  });

  it.each(['1', '12', '1234', '12a', '+12', '-12', ' 12', '1.2', '12\n', '0x1', '１２３', '1e2'])(
    'refuses %j',
    (text) => {
      expect(attempt(() => decodeBase10(text), 'base10-malformed')).toBeUndefined();
    },
  );
});

describe('UTF-8', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();

  function platformDecode(input: Uint8Array): string | undefined {
    try {
      return decoder.decode(input);
    } catch {
      return undefined;
    }
  }

  it('encodes as the platform does, and refuses lone surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(toHex(utf8Encode(text) ?? new Uint8Array())).toBe(toHex(encoder.encode(text)));
        expect(utf8Decode(encoder.encode(text))).toBe(text);
      }),
      { seed: 42, numRuns: 600 },
    );
    const units = fc.array(fc.constantFrom(0x41, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        const wellFormed = !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
        expect(utf8Encode(text)).toEqual(wellFormed ? new Uint8Array(encoder.encode(text)) : undefined);
      }),
      { seed: 42, numRuns: 600 },
    );
  });

  it('decodes as the platform does: every one and two bytes, and three and four around every boundary', () => {
    const expectSame = (...input: number[]): void => {
      const array = new Uint8Array(input);
      if (utf8Decode(array) !== platformDecode(array)) expect.fail(`differs at ${toHex(array)}`);
    };
    for (let a = 0; a < 256; a++) {
      expectSame(a);
      for (let b = 0; b < 256; b++) expectSame(a, b);
    }
    for (let a = 0xc0; a < 256; a++) {
      for (let b = 0; b < 256; b++) for (const c of [0x7f, 0x80, 0xbf, 0xc0]) expectSame(a, b, c);
    }
    const edges = [0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];
    for (let a = 0xee; a < 256; a++) {
      for (const b of edges) for (const c of edges) for (const d of edges) expectSame(a, b, c, d);
    }
  });

  it.each([
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong zero', [0xe0, 0x80, 0x80]],
    ['an overlong in four bytes', [0xf0, 0x80, 0x80, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a surrogate pair', [0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80]],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ['six bytes', [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80]],
    ['a lone continuation', [0x80]],
    ['a cut character', [0xe6, 0xb0]],
  ])('refuses %s', (_, input) => {
    expect(utf8Decode(new Uint8Array(input))).toBeUndefined();
  });

  it('decodes as the platform does: random and mutated bytes, long texts, parts of an array', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (input) => {
        expect(utf8Decode(input)).toBe(platformDecode(input));
      }),
      { seed: 42, numRuns: 3_000 },
    );
    const long = '上海市a😀\ufeff'.repeat(3_000);
    const encoded = encoder.encode(long);
    expect(utf8Decode(encoded)).toBe(long);
    expect(utf8Decode(encoded, 3, 9)).toBe('海市');
    expect(utf8Decode(encoded, 3, 8)).toBeUndefined();
  });
});
