import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../../src/core/index.ts';
import { measure, type QrSegment, segmentsOf } from '../../src/qr/index.ts';

describe('segmentsOf', () => {
  it.each([
    ['EL1:BB8', 'alphanumeric'],
    ['EL1:% A:/.*$+- ', 'alphanumeric'],
    ['0123456789', 'numeric'],
  ])('stores %j in %s mode', (text, mode) => {
    expect(segmentsOf(text)).toEqual([{ mode, text }]);
  });

  it.each(['el1:bb8', '电子证照', 'EL1:BB8\n', '123\n', 'https://example.org/#1234567', 'a#b#'])(
    'stores %j as the bytes of its UTF-8',
    (text) => {
      expect(segmentsOf(text)).toEqual([{ mode: 'byte', bytes: utf8Encode(text) }]);
    },
  );

  it('splits a link from the digits behind its #', () => {
    expect(segmentsOf('https://example.org/v#00012345')).toEqual([
      { mode: 'byte', bytes: utf8Encode('https://example.org/v#') },
      { mode: 'numeric', text: '00012345' },
    ]);
  });

  it('splits only where that saves bits', () => {
    const link = (digits: number) => `https://example.org/v#${'7'.repeat(digits)}`;
    for (const digits of [1, 4, 7, 8, 9, 17, 100, 700]) {
      const whole = measure([{ mode: 'byte', bytes: utf8Encode(link(digits)) ?? new Uint8Array() }]);
      expect(measure(link(digits)).version).toBeLessThanOrEqual(whole.version);
    }
    expect(measure(link(700)).version).toBe(13);
  });

  it.each([[''], ['\ud800'], ['https://\udc00#12345678'], [undefined], [42]])('refuses %j', (text) => {
    expect(() => segmentsOf(text as string)).toThrow(TypeError);
  });
});

describe('segments of your own', () => {
  it.each([
    [[]],
    [[{ mode: 'numeric', text: '12a' }]],
    [[{ mode: 'numeric', text: '12\n' }]],
    [[{ mode: 'numeric', text: '１２' }]],
    [[{ mode: 'alphanumeric', text: 'abc' }]],
    [[{ mode: 'alphanumeric', text: '' }]],
    [[{ mode: 'byte', bytes: new Uint8Array() }]],
    [[{ mode: 'byte', bytes: [1, 2] }]],
    [[{ mode: 'kanji', text: '点' }]],
    [[{ mode: 'numeric', text: '1' }, null]],
    [null],
    [undefined],
    [7],
  ])('refuses %j', (segments) => {
    expect(() => measure(segments as readonly QrSegment[])).toThrow(TypeError);
    expect(() => measure(segments as readonly QrSegment[])).toThrow(TypeError);
  });
});
