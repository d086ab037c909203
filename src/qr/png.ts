import { compress } from '../codec/index.ts';
import { type Bytes, concat } from '../core/index.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const perMeter = 1;

let crcTable: Uint32Array | undefined;

/** CRC-32 of ISO 3309, as PNG asks for it (PNG §5.5, annex D). */
function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function uint32(value: number): Bytes {
  return new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);
}

function chunk(type: string, data: Uint8Array): Bytes {
  const body = concat(
    Uint8Array.from(type, (character) => character.charCodeAt(0)),
    data,
  );
  return concat(uint32(data.length), body, uint32(crc32(body)));
}

/**
 * A grayscale PNG of one bit a pixel.
 *
 * @param size width and height in pixels
 * @param rows `size` rows, each a filter byte of 0 and then the pixels, 1 for white
 */
export function encodePng(size: number, rows: Uint8Array, pixelsPerMeter: number): Bytes {
  return concat(
    new Uint8Array(signature),
    chunk('IHDR', concat(uint32(size), uint32(size), new Uint8Array([1, 0, 0, 0, 0]))),
    chunk('pHYs', concat(uint32(pixelsPerMeter), uint32(pixelsPerMeter), new Uint8Array([perMeter]))),
    chunk('IDAT', compress(rows)),
    chunk('IEND', new Uint8Array(0)),
  );
}
