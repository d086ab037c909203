import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodeBase45 } from '../../src/codec/index.ts';
import { type ErrorCode, isLicenseError } from '../../src/core/index.ts';
import { decodeText, encodeLink, encodeText } from '../../src/license/index.ts';

const random = Uint8Array.from({ length: 233 }, (_, i) => (i * 197 + (i >> 3) * 61) & 255);
const repetitive = new Uint8Array(400).fill(7);

function codeOf(run: () => unknown): ErrorCode | undefined {
  try {
    run();
  } catch (error) {
    if (isLicenseError(error)) return error.code;
    throw error;
  }
  return undefined;
}

describe('text form', () => {
  it('gives the bytes back, compressed only where that is shorter', () => {
    expect(decodeText(encodeText(random))).toEqual({ bytes: random, form: 'text' });
    expect(encodeText(random)).toBe(`EL1:${encodeBase45(random)}`);
    expect(decodeText(encodeText(repetitive)).bytes).toEqual(repetitive);
    expect(encodeText(repetitive).length).toBeLessThan(60);
  });

  it('drops CR, LF and TAB that keyboard-wedge scanners add, and keeps spaces', () => {
    const text = encodeText(random);
    expect(decodeText(`${text.slice(0, 20)}\r\n${text.slice(20)}\t\r\n`).bytes).toEqual(random);
    expect(codeOf(() => decodeText(`${text} `))).toBe('base45-malformed');
    const withSpace = new Uint8Array([0x06, 0x54]);
    expect(encodeBase45(withSpace)).toContain(' ');
    expect(decodeText(`EL1:${encodeBase45(withSpace)}`).bytes).toEqual(withSpace);
  });

  it('names full-width characters as a fault of the input method', () => {
    expect(codeOf(() => decodeText('ＥＬ１：ＡＢＣ'))).toBe('text-full-width');
    expect(codeOf(() => decodeText('EL1:AB　C'))).toBe('text-full-width');
  });

  it.each(['', 'EL1', 'el1:ABC', 'HC1:ABC', 'http://a.example/#123', 'https://a.example/123'])('refuses %j', (text) => {
    expect(codeOf(() => decodeText(text))).toBe('text-prefix');
  });

  it('bounds characters and inflated bytes, each at its edge', () => {
    const text = encodeText(random);
    expect(decodeText(text, { maxTextCharacters: text.length }).bytes).toEqual(random);
    expect(codeOf(() => decodeText(text, { maxTextCharacters: text.length - 1 }))).toBe('limit-text-characters');
    const packed = encodeText(repetitive);
    expect(decodeText(packed, { maxInflatedBytes: 400 }).bytes).toEqual(repetitive);
    expect(codeOf(() => decodeText(packed, { maxInflatedBytes: 399 }))).toBe('limit-inflated-bytes');
    const bomb = `EL1:${encodeBase45(deflateSync(new Uint8Array(1_000_000)))}`;
    expect(codeOf(() => decodeText(bomb))).toBe('limit-inflated-bytes');
  });
});

describe('link form', () => {
  const address = 'https://zz.sh.example/v';

  it('is an address and digits, and gives the bytes back', () => {
    for (let length = 1; length < 30; length++) {
      const bytes = random.slice(0, length);
      const link = encodeLink(bytes, { public: true }, address);
      expect(link).toMatch(/^https:\/\/zz\.sh\.example\/v#\d+$/);
      expect(decodeText(link)).toEqual({ bytes, form: 'link' });
    }
  });

  it('never trusts the host: any address reads the same', () => {
    const digits = encodeLink(random, { public: true }, address).split('#')[1];
    expect(decodeText(`https://evil.example/x?y=1#${digits}`).bytes).toEqual(random);
  });

  it('is refused for a type that is not public, and for a wrong address', () => {
    expect(codeOf(() => encodeLink(random, { public: false }, address))).toBe('license-not-public');
    for (const wrong of [
      'http://a.example/',
      'https://a.example/#x',
      'https://a .example/',
      `https://${'a'.repeat(100)}`,
    ]) {
      expect(() => encodeLink(random, { public: true }, wrong)).toThrow(TypeError);
    }
  });

  it('refuses a group above its range and a wrong number of digits', () => {
    expect(codeOf(() => decodeText(`${address}#99999999999999999`))).toBe('base10-malformed');
    expect(codeOf(() => decodeText(`${address}#1`))).toBe('base10-malformed');
    expect(codeOf(() => decodeText(`${address}#12a`))).toBe('base10-malformed');
  });
});
