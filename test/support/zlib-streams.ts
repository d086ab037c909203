import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import { concat } from '../../src/core/index.ts';

/** Bytes that look random but are the same in every run. */
function noise(length: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let i = 0; i * 32 < length; i++) blocks.push(createHash('sha256').update(`block ${i}`).digest());
  return concat(...blocks).subarray(0, length);
}

/** What is compressed, with a name. */
export const samples: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', new Uint8Array([7])],
  ['zeros', new Uint8Array(3_000)],
  ['text', new TextEncoder().encode('上海市黄浦区人民大道200号 the license of a driver '.repeat(40))],
  ['noise', noise(2_000)],
  ['a pattern longer than a window', concat(noise(24_000), noise(34_000))],
];

const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = zlib.constants;

/** Every strategy of zlib. */
export const strategies = [Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED];

/** Streams of the data by every level, with every strategy and window at some of them. */
export function* streams(data: Uint8Array): Generator<Uint8Array> {
  for (let level = 0; level <= 9; level++) {
    for (const strategy of level % 3 === 0 ? strategies : [Z_DEFAULT_STRATEGY]) {
      for (const windowBits of level === 6 ? [9, 10, 11, 12, 13, 14, 15] : [15]) {
        yield zlib.deflateSync(data, { level, strategy, windowBits, memLevel: 1 + (level % 9) });
      }
    }
  }
}
