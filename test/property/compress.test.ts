import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compress, decompress, startsAsZlib } from '../../src/codec/index.ts';
import { inflate } from '../../src/codec/inflate.ts';
import { concat, type ErrorCode, fromHex, isLicenseError, toHex } from '../../src/core/index.ts';
import { dynamicBlock, fromBits } from '../support/deflate-block.ts';
import { samples, strategies, streams } from '../support/zlib-streams.ts';

const enough = 70_000;

function codeOf(bytes: Uint8Array, maxBytes = enough): ErrorCode | 'none' {
  try {
    decompress(bytes, maxBytes);
    return 'none';
  } catch (error) {
    if (isLicenseError(error)) return error.code;
    throw error;
  }
}

describe.each(samples)('zlib streams of %s', (_, data) => {
  it('every legal one decompresses, and none with a byte more, less or changed at its end', () => {
    for (const stream of streams(data)) {
      expect(startsAsZlib(stream)).toBe(true);
      const out = decompress(stream, data.length);
      if (Buffer.compare(out, data) !== 0) expect.fail('another result');
      expect(codeOf(concat(stream, new Uint8Array(1)))).toBe('zlib-trailing-bytes');
      expect(codeOf(concat(stream, stream.subarray(-1)))).toBe('zlib-trailing-bytes');
      for (let missing = 1; missing <= 6; missing++)
        expect(codeOf(stream.subarray(0, -missing))).toBe('zlib-malformed');
      const wrong = stream.slice();
      wrong[wrong.length - 1] = (wrong.at(-1) as number) ^ 1;
      expect(codeOf(wrong)).toBe('zlib-malformed');
      const checksum = stream.subarray(-4);
      expect(codeOf(concat(stream, checksum))).toBe('zlib-trailing-bytes');
      expect(codeOf(concat(stream.subarray(0, -4), new Uint8Array([1, 2, 3]), checksum))).not.toBe('none');
      if (data.length > 0) expect(codeOf(stream, data.length - 1)).toBe('limit-inflated-bytes');
    }
  });

  it('ours decompresses there and here', () => {
    const stream = compress(data);
    expect(Buffer.compare(zlib.inflateSync(stream), data)).toBe(0);
    expect(toHex(decompress(stream, data.length))).toBe(toHex(data));
  });
});

describe('any stream', () => {
  const small = fc
    .tuple(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 4 }))
    .map(([a, b]) => concat(a, a, b));
  const letters = fc.array(fc.constantFrom(...Buffer.from('aaaaaaabbbbccdefghij')), { minLength: 60, maxLength: 300 });
  const data = fc.oneof(
    small,
    letters.map((codes) => new Uint8Array(codes)),
  );
  const flips = fc.array(fc.tuple(fc.oneof(fc.nat(50), fc.nat()), fc.nat(7)), { maxLength: 2 });

  it('is accepted where zlib accepts it to its end, and nowhere else', () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(
        data,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(...strategies),
        flips,
        (input, level, strategy, places) => {
          const raw = new Uint8Array(zlib.deflateRawSync(input, { level, strategy }));
          for (const [place, bit] of places) raw[place % raw.length] = (raw[place % raw.length] as number) ^ (1 << bit);
          const expected = inflateRaw(raw);
          expect(inflateOurs(raw)).toEqual(expected);
          verdicts[expected === undefined ? 'refused' : 'accepted']++;
        },
      ),
      { seed: 42, numRuns: 4_000 },
    );
    expect(verdicts.accepted).toBeGreaterThan(1_000);
    expect(verdicts.refused).toBeGreaterThan(1_000);
  });

  const zeros = (count: number): readonly [number, number, number] => [18, count - 11, 7];
  const plain = { 0: 2, 1: 2, 2: 2, 18: 2 };
  const noLiterals = [zeros(138), zeros(118)] as const;
  /** Literals: none but the end (1 bit) and a length of 3 (1 bit). */
  const endAndThree = [...noLiterals, [1], [1]] as const;

  const streams: readonly (readonly [string, boolean, Uint8Array])[] = [
    [
      'no data, one distance code',
      true,
      dynamicBlock({ codeLengths: plain, spelled: [...noLiterals, [1], [1]], data: '0' }),
    ],
    [
      'no data, no distance code',
      true,
      dynamicBlock({ codeLengths: plain, spelled: [...noLiterals, [1], [0]], data: '0' }),
    ],
    [
      'the unused code of an incomplete pair',
      false,
      dynamicBlock({ codeLengths: plain, spelled: [...noLiterals, [1], [1]], data: '1' }),
    ],
    [
      'no end of block',
      false,
      dynamicBlock({ codeLengths: plain, spelled: [zeros(138), zeros(117), [1], [0], [1]], data: '0' }),
    ],
    [
      'an incomplete literal code',
      false,
      dynamicBlock({ codeLengths: plain, spelled: [...noLiterals, [2], [1]], data: '00' }),
    ],
    [
      'an oversubscribed literal code',
      false,
      dynamicBlock({ codeLengths: plain, spelled: [[1], [1], zeros(138), zeros(116), [1], [1]], data: '0' }),
    ],
    [
      'an incomplete distance code',
      false,
      dynamicBlock({ distanceCount: 2, codeLengths: plain, spelled: [...noLiterals, [1], [2], [2]], data: '0' }),
    ],
    [
      'an oversubscribed distance code',
      false,
      dynamicBlock({ distanceCount: 3, codeLengths: plain, spelled: [...noLiterals, [1], [1], [1], [1]], data: '0' }),
    ],
    [
      'a distance with no distance code',
      false,
      dynamicBlock({ literalCount: 258, codeLengths: plain, spelled: [...endAndThree, [0]], data: '1000' }),
    ],
    [
      'an incomplete code length code',
      false,
      dynamicBlock({ codeLengths: { 0: 2, 1: 2, 18: 2 }, spelled: [...noLiterals, [1], [1]], data: '0' }),
    ],
    [
      'an oversubscribed code length code',
      false,
      dynamicBlock({ codeLengths: { 0: 1, 1: 1, 18: 1 }, spelled: [...noLiterals, [1], [1]], data: '0' }),
    ],
    [
      '286 literal symbols',
      true,
      dynamicBlock({ literalCount: 286, codeLengths: plain, spelled: [...noLiterals, [1], zeros(29), [1]], data: '0' }),
    ],
    [
      '287 literal symbols',
      false,
      dynamicBlock({ literalCount: 287, codeLengths: plain, spelled: [...noLiterals, [1], zeros(30), [1]], data: '0' }),
    ],
    [
      '30 distance symbols',
      true,
      dynamicBlock({ distanceCount: 30, codeLengths: plain, spelled: [...noLiterals, [1], [1], zeros(29)], data: '0' }),
    ],
    [
      '31 distance symbols',
      false,
      dynamicBlock({ distanceCount: 31, codeLengths: plain, spelled: [...noLiterals, [1], [1], zeros(30)], data: '0' }),
    ],
    [
      'zeros beyond the last symbol',
      false,
      dynamicBlock({ codeLengths: plain, spelled: [...noLiterals, [1], zeros(11)], data: '0' }),
    ],
    [
      'a repetition of nothing',
      false,
      dynamicBlock({
        codeLengths: { 0: 2, 1: 2, 16: 2, 18: 2 },
        spelled: [[16, 0, 2], zeros(138), zeros(115), [1], [1]],
        data: '0',
      }),
    ],
    [
      'a repetition',
      true,
      dynamicBlock({
        codeLengths: { 0: 2, 1: 2, 16: 2, 18: 2 },
        spelled: [[0], [16, 0, 2], zeros(138), zeros(114), [1], [1]],
        data: '0',
      }),
    ],
    ['a copy from before the beginning', false, fromBits(`1${'10'}${'0000001'}${'00000'}${'0000000'}`)],
    ['a copy of the first byte', true, fromBits(`1${'10'}${'00110000'}${'0000001'}${'00000'}${'0000000'}`)],
    ['a length that does not exist, 286', false, fromBits(`1${'10'}${'00110000'}${'11000110'}${'00000'}${'0000000'}`)],
    ['a length that does not exist, 287', false, fromBits(`1${'10'}${'00110000'}${'11000111'}${'00000'}${'0000000'}`)],
    ['a distance that does not exist, 30', false, fromBits(`1${'10'}${'00110000'}${'0000001'}${'11110'}${'0000000'}`)],
    ['a distance that does not exist, 31', false, fromBits(`1${'10'}${'00110000'}${'0000001'}${'11111'}${'0000000'}`)],
    ['a block of the fourth kind', false, fromBits('111')],
    ['a stored block', true, fromHex('010100feff41')],
    ['a stored block whose length is damaged', false, fromHex('010100fffe41')],
    ['a stored block that is cut', false, fromHex('010200fdff41')],
    ['a stored block without its length', false, fromHex('010100fe')],
    ['a block that is not the last', false, fromHex('000100feff41')],
  ];

  it.each(streams)('%s: legal %s', (_, legal, raw) => {
    expect(inflateRaw(raw) !== undefined).toBe(legal);
    expect(inflateOurs(raw)).toEqual(inflateRaw(raw));
  });

  it('needs a header of deflate, with its check, and no dictionary', () => {
    const stream = zlib.deflateSync(Buffer.from('a license'));
    for (let cmf = 0; cmf < 256; cmf++) {
      for (let flags = 0; flags < 256; flags++) {
        const legal = (cmf & 15) === 8 && cmf >> 4 <= 7 && (cmf * 256 + flags) % 31 === 0 && (flags & 32) === 0;
        stream[0] = cmf;
        stream[1] = flags;
        if ((codeOf(stream) === 'none') !== legal) expect.fail(`header ${cmf} ${flags}`);
      }
    }
    for (const short of ['', '78', '789c', '789c03', '789c0300', '789c030000', '789c0300000000']) {
      expect(codeOf(Buffer.from(short, 'hex'))).toBe('zlib-malformed');
    }
    expect(codeOf(Buffer.from('789c030000000001', 'hex'))).toBe('none');
    expect(codeOf(zlib.deflateSync(Buffer.from('x'), { dictionary: Buffer.from('xyz') }))).toBe('zlib-malformed');
  });
});

describe('a stream that would become too large', () => {
  const megabyte = new Uint8Array(1_000_000);

  it.each([1, 6, 9])('is refused at the limit, at level %i', (level) => {
    const bomb = zlib.deflateSync(megabyte, { level });
    expect(bomb.length).toBeLessThan(6_000);
    expect(codeOf(bomb, 65_536)).toBe('limit-inflated-bytes');
    expect(codeOf(bomb, 999_999)).toBe('limit-inflated-bytes');
    expect(codeOf(bomb, 1_000_000)).toBe('none');
  });

  it('is refused at the limit where it is stored, and where it never ends', () => {
    expect(codeOf(zlib.deflateSync(megabyte, { level: 0 }), 65_536)).toBe('limit-inflated-bytes');
    expect(codeOf(zlib.deflateSync(new Uint8Array(101), { level: 0 }), 100)).toBe('limit-inflated-bytes');
    expect(codeOf(zlib.deflateSync(megabyte, { level: 9 }).subarray(0, 600), 65_536)).toBe('limit-inflated-bytes');
  });

  it('is refused where the limit is no number', () => {
    expect(codeOf(zlib.deflateSync(new Uint8Array(10)), Number.NaN)).toBe('limit-inflated-bytes');
  });

  it('costs no more memory than the limit and the input', () => {
    const lengths: number[] = [];
    const original = globalThis.Uint8Array;
    class Counted extends original {
      constructor(...parts: ConstructorParameters<typeof original>) {
        super(...parts);
        lengths.push(this.length);
      }
    }
    const bomb = zlib.deflateSync(megabyte, { level: 9 });
    globalThis.Uint8Array = Counted as unknown as typeof original;
    try {
      expect(codeOf(bomb, 8_192)).toBe('limit-inflated-bytes');
    } finally {
      globalThis.Uint8Array = original;
    }
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8_192);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(3 * 8_192 + bomb.length);
  });
});

/** What zlib makes of a raw stream that fills its input to the end; undefined where it refuses, or stops before. */
function inflateRaw(raw: Uint8Array): Uint8Array | undefined {
  try {
    const { buffer, engine } = zlib.inflateRawSync(raw, { info: true, maxOutputLength: enough }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return engine.bytesWritten === raw.length ? new Uint8Array(buffer) : undefined;
  } catch {
    return undefined;
  }
}

/** Ours, by itself, so that no checksum hides what it accepts. */
function inflateOurs(raw: Uint8Array): Uint8Array | undefined {
  try {
    const { bytes, end } = inflate(raw, 0, enough);
    return end === raw.length ? bytes : undefined;
  } catch (error) {
    if (isLicenseError(error, 'zlib-malformed')) return undefined;
    throw error;
  }
}
