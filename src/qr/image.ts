import { Inflate } from 'fflate';
import { QrError } from '../core/index.ts';

/** What the head of an image file says. */
export interface ImageHeader {
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpegSignature = [0xff, 0xd8, 0xff];

function malformed(what: string): never {
  throw new QrError('qr-image-malformed', `picture: ${what}`);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Format and dimensions of a PNG or JPEG file, from its head alone.
 *
 * @throws QrError `qr-image-format`: neither PNG nor JPEG; `qr-image-malformed`: no dimensions where they belong
 */
export function imageHeader(bytes: Uint8Array): ImageHeader {
  const header = startsWith(bytes, pngSignature)
    ? pngHeader(bytes)
    : startsWith(bytes, jpegSignature)
      ? jpegHeader(bytes)
      : undefined;
  if (header === undefined) throw new QrError('qr-image-format', 'picture: expected a PNG or a JPEG file');
  if (header.width === 0 || header.height === 0) malformed('a width or height of 0');
  return header;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const chunkHeadBytes = 8;
const chunkCrcBytes = 4;
const ihdrType = 0x49484452;
const idatType = 0x49444154;
const iendType = 0x49454e44;
const ihdrBytes = 13;

function pngHeader(bytes: Uint8Array): ImageHeader {
  const start = pngSignature.length;
  if (bytes.length < start + chunkHeadBytes + ihdrBytes) malformed('the PNG ends inside its head');
  const view = viewOf(bytes);
  if (view.getUint32(start) !== ihdrBytes || view.getUint32(start + 4) !== ihdrType) {
    malformed('the PNG does not begin with IHDR');
  }
  return {
    format: 'png',
    width: view.getUint32(start + 8),
    height: view.getUint32(start + 12),
  };
}

const startOfScan = 0xda;
const huffmanTables = 0xc4;
const jpegExtension = 0xc8;
const arithmeticConditioning = 0xcc;

function isStartOfFrame(marker: number): boolean {
  if (marker === huffmanTables || marker === jpegExtension || marker === arithmeticConditioning) return false;
  return marker >= 0xc0 && marker <= 0xcf;
}

function jpegHeader(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] as number;
    // Padding and fill bytes stand between segments in files that decoders take.
    if (bytes[at] !== 0xff || marker === 0xff) {
      at++;
      continue;
    }
    if (isStartOfFrame(marker)) {
      if (at + 9 > bytes.length) break;
      return {
        format: 'jpeg',
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
      };
    }
    if (marker < 0xc0 || marker === startOfScan || (marker >= 0xd0 && marker <= 0xd9)) {
      malformed('the JPEG holds no dimensions before its pixels');
    }
    at += 2 + view.getUint16(at + 2);
  }
  return malformed('the JPEG ends inside its head');
}

/** Inflated bytes of one pushed piece stay below 1,032 times this. */
const inflatePieceBytes = 4_096;
const zlibHeadBytes = 2;
const filterByte = 1;
/** Channels of the color types (PNG §11.2.1): gray, RGB, palette, gray and alpha, RGBA. */
const channelsOfColorType = [1, undefined, 3, 1, 2, undefined, 4] as const;
/** An interlaced picture has up to 15 filter and padding bytes for each 8 rows and columns; twice as many are allowed. */
const spareBytesPerLine = 4;

function largestPixelData(bytes: Uint8Array, { width, height }: ImageHeader): number {
  const bitDepth = bytes[24] as number;
  const channels = channelsOfColorType[bytes[25] as number];
  if (channels === undefined || bitDepth > 16) malformed('a color type or bit depth that PNG does not have');
  return height * (filterByte + Math.ceil((width * channels * bitDepth) / 8)) + spareBytesPerLine * (width + height);
}

/**
 * Refuses a PNG whose pixels inflate to more than its head announces: a decoder would inflate them all.
 *
 * @throws QrError `qr-image-malformed`
 */
export function checkPngInflation(bytes: Uint8Array, header: ImageHeader): void {
  const mostBytes = largestPixelData(bytes, header);
  let inflated = 0;
  const inflate = new Inflate((piece) => {
    inflated += piece.length;
  });
  try {
    for (const piece of pngPixelData(bytes)) {
      inflate.push(piece);
      if (inflated > mostBytes) break;
    }
  } catch (cause) {
    throw new QrError('qr-image-malformed', 'picture: the pixels of the PNG do not inflate', { cause });
  }
  if (inflated > mostBytes) malformed('the PNG inflates to more pixels than its head announces');
}

function* pngPixelData(bytes: Uint8Array): Generator<Uint8Array> {
  const view = viewOf(bytes);
  let skip = zlibHeadBytes;
  let at = pngSignature.length;
  while (at + chunkHeadBytes <= bytes.length) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    const start = at + chunkHeadBytes;
    at = start + length + chunkCrcBytes;
    if (type === iendType) return;
    if (type !== idatType) continue;
    const data = bytes.subarray(start, start + length);
    const body = data.subarray(skip);
    skip -= data.length - body.length;
    for (let from = 0; from < body.length; from += inflatePieceBytes) {
      yield body.subarray(from, from + inflatePieceBytes);
    }
  }
}
