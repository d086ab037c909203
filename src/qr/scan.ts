import { QrError, requireOptions, utf8Decode, utf8Encode } from '../core/index.ts';
import { checkPngInflation, type ImageHeader, imageHeader } from './image.ts';
import { type ErrorCorrection, integerOption } from './options.ts';

/** Pixels, four bytes each (RGBA), row by row: the platform's `ImageData`, or the same from elsewhere. */
export interface PixelImage {
  /** `width * height * 4` bytes. */
  readonly data: Uint8ClampedArray | Uint8Array;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** One QR code found in a picture. */
export interface ScannedCode {
  /** The content as UTF-8, or, where it is none, one character a byte (ISO 8859-1). Nothing is trimmed. */
  readonly text: string;
  /** The content's bytes as they stand in the symbol; from the platform's reader the UTF-8 of its text. */
  readonly bytes: Uint8Array;
  /** Not known from the platform's reader. */
  readonly errorCorrection?: ErrorCorrection;
  /** QR version, 1 to 40. Not known from the platform's reader. */
  readonly version?: number;
}

/** Options of {@link scan}. */
export interface ScanOptions {
  /**
   * `zxing`: the WebAssembly reader of `zxing-wasm`, which reads best. `platform`: the browser's `BarcodeDetector`.
   * Default: `zxing` where `wasmBinary` is given, else `platform`.
   */
  readonly reader?: 'zxing' | 'platform';
  /**
   * The bytes of `zxing-wasm/reader/zxing_reader.wasm`, needed by the reader `zxing`; nothing is ever fetched. Hand in
   * the same object each time: it is compiled once. In Node take `readWasmBinary` of `elicense/qr/node`.
   */
  readonly wasmBinary?: Uint8Array | ArrayBuffer;
  /** Largest picture file in bytes, 1 to 1,000,000,000, default 20,000,000. */
  readonly maxImageBytes?: number;
  /** Largest width × height in pixels, 1 to 1,000,000,000, default 50,000,000. */
  readonly maxPixels?: number;
  /** Most codes returned from one picture, 1 to 255, default 16. */
  readonly maxCodes?: number;
}

const defaultMaxImageBytes = 20_000_000;
const defaultMaxPixels = 50_000_000;
const defaultMaxCodes = 16;
const limitRange = [1, 1_000_000_000] as const;

type Picture =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly header: ImageHeader }
  | { readonly pixels: PixelImage };

/**
 * Reads the QR codes of a picture; verifies nothing of what they say. Works in Node and in browsers.
 *
 * @example
 * ```ts
 * import { scan } from 'elicense/qr/scan'
 * const wasmBinary = new Uint8Array(await (await fetch('/zxing_reader.wasm')).arrayBuffer())
 * const [code] = await scan(new Uint8Array(await file.arrayBuffer()), { wasmBinary })
 * await verifier.verify(code.text)
 * ```
 * @param image a PNG or JPEG file, or pixels
 * @param options which reader, and limits
 * @returns one code or more
 * @throws QrError `qr-not-found`; `qr-reader-unavailable`; `qr-image-format`: neither PNG nor JPEG;
 * `qr-image-malformed`; `limit-image-bytes`; `limit-image-pixels`, judged by the head before anything is decoded
 */
export async function scan(image: Uint8Array | PixelImage, options: ScanOptions = {}): Promise<readonly ScannedCode[]> {
  requireOptions('scan', options, ['reader', 'wasmBinary', 'maxImageBytes', 'maxPixels', 'maxCodes']);
  const maxImageBytes = maxImageBytesOption(options.maxImageBytes);
  const maxPixels = integerOption('maxPixels', options.maxPixels, defaultMaxPixels, limitRange);
  const maxCodes = integerOption('maxCodes', options.maxCodes, defaultMaxCodes, [1, 255]);
  const { wasmBinary, reader = wasmBinary === undefined ? 'platform' : 'zxing' } = options;
  if (reader !== 'zxing' && reader !== 'platform') throw new TypeError("reader must be 'zxing' or 'platform'");
  const picture = checkedPicture(image, maxImageBytes, maxPixels);
  const codes =
    reader === 'zxing' ? await readWithZxing(picture, wasmBinary, maxCodes) : await readWithPlatform(picture);
  if (codes.length === 0) throw new QrError('qr-not-found', 'picture: no QR code that can be read');
  return codes.slice(0, maxCodes);
}

/** The option `maxImageBytes`, checked. */
export function maxImageBytesOption(value: number | undefined): number {
  return integerOption('maxImageBytes', value, defaultMaxImageBytes, limitRange);
}

function checkedPicture(image: Uint8Array | PixelImage, maxImageBytes: number, maxPixels: number): Picture {
  if (image instanceof Uint8Array) {
    if (image.length > maxImageBytes) {
      throw new QrError('limit-image-bytes', `picture: more than ${maxImageBytes} bytes; the option is maxImageBytes`);
    }
    const bytes = new Uint8Array(image);
    const header = imageHeader(bytes);
    checkPixels(header.width, header.height, maxPixels);
    if (header.format === 'png') checkPngInflation(bytes, header);
    return { bytes, header };
  }
  const { data, width, height } = image ?? {};
  if (!(data instanceof Uint8ClampedArray || data instanceof Uint8Array)) {
    throw new TypeError('image must be the bytes of a PNG or JPEG file, or { data, width, height } of RGBA pixels');
  }
  if (!Number.isSafeInteger(width) || !Number.isSafeInteger(height) || width < 1 || height < 1) {
    throw new TypeError('image: width and height must be whole numbers of pixels');
  }
  checkPixels(width, height, maxPixels);
  if (data.length !== width * height * 4) throw new TypeError('image: data must hold 4 bytes a pixel');
  return { pixels: { data: new Uint8ClampedArray(data), width, height } };
}

function checkPixels(width: number, height: number, maxPixels: number): void {
  if (width * height <= maxPixels) return;
  throw new QrError(
    'limit-image-pixels',
    `picture: ${width} × ${height} is more than ${maxPixels} pixels; the option is maxPixels`,
  );
}

// zxing-wasm compares overrides by identity, so that this must be one function.
const printNothing = (): void => {};

async function readWithZxing(
  picture: Picture,
  wasmBinary: Uint8Array | ArrayBuffer | undefined,
  maxCodes: number,
): Promise<ScannedCode[]> {
  if (wasmBinary === undefined) {
    throw new QrError(
      'qr-reader-unavailable',
      "QR: the reader 'zxing' needs the option wasmBinary, the bytes of zxing-wasm/reader/zxing_reader.wasm",
    );
  }
  if (typeof WebAssembly === 'undefined') {
    throw new QrError('qr-reader-unavailable', "QR: this runtime has no WebAssembly, which the reader 'zxing' needs");
  }
  const zxing = await loadZxing();
  try {
    const overrides = {
      wasmBinary: wasmBinary as ArrayBuffer,
      printErr: printNothing,
    };
    await zxing.prepareZXingModule({ overrides, fireImmediately: true });
  } catch (cause) {
    throw new QrError('qr-reader-unavailable', 'QR: wasmBinary is not the reader of this version of zxing-wasm', {
      cause,
    });
  }
  const results = await readBarcodes(zxing, picture, maxCodes);
  if (results.some((result) => !result.isValid)) malformedPicture();
  return results.map(({ bytes, extra }) => ({
    text: textOf(bytes),
    bytes: new Uint8Array(bytes),
    ...detailsOf(extra),
  }));
}

type Zxing = typeof import('zxing-wasm/reader');

async function loadZxing(): Promise<Zxing> {
  try {
    return await import('zxing-wasm/reader');
  } catch (cause) {
    throw new QrError('qr-reader-unavailable', 'QR: the reader is not installed; npm install zxing-wasm', { cause });
  }
}

async function readBarcodes(zxing: Zxing, picture: Picture, maxCodes: number) {
  const image = 'bytes' in picture ? picture.bytes : (picture.pixels as ImageData);
  try {
    return await zxing.readBarcodes(image, {
      formats: ['QRCode'],
      tryHarder: true,
      textMode: 'Plain',
      maxNumberOfSymbols: maxCodes,
    });
  } catch (cause) {
    // An aborted WebAssembly instance must not be used again.
    zxing.purgeZXingModule();
    return malformedPicture(cause);
  }
}

function malformedPicture(cause?: unknown): never {
  throw new QrError('qr-image-malformed', 'picture: its pixels cannot be decoded', { cause });
}

function textOf(bytes: Uint8Array): string {
  const text = utf8Decode(bytes);
  if (text !== undefined) return text;
  let latin1 = '';
  for (const byte of bytes) latin1 += String.fromCharCode(byte);
  return latin1;
}

function detailsOf(extra: string): Pick<ScannedCode, 'errorCorrection' | 'version'> {
  const level = /"ECLevel":"([LMQH])"/.exec(extra)?.[1] as ErrorCorrection | undefined;
  const version = /"Version":"(\d+)"/.exec(extra)?.[1];
  return {
    ...(level === undefined ? {} : { errorCorrection: level }),
    ...(version === undefined ? {} : { version: Number(version) }),
  };
}

interface BarcodeDetector {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

type BarcodeDetectorClass = new (options: { readonly formats: readonly string[] }) => BarcodeDetector;

async function readWithPlatform(picture: Picture): Promise<ScannedCode[]> {
  const Detector = (globalThis as { BarcodeDetector?: BarcodeDetectorClass }).BarcodeDetector;
  if (Detector === undefined) {
    throw new QrError(
      'qr-reader-unavailable',
      'QR: this platform has no BarcodeDetector; npm install zxing-wasm and hand in the option wasmBinary',
    );
  }
  const detected = await detect(new Detector({ formats: ['qr_code'] }), picture);
  return detected.flatMap(({ rawValue }) => {
    const bytes = utf8Encode(rawValue);
    return bytes === undefined || bytes.length === 0 ? [] : [{ text: rawValue, bytes }];
  });
}

async function detect(detector: BarcodeDetector, picture: Picture) {
  try {
    const source =
      'bytes' in picture
        ? new Blob([picture.bytes], { type: `image/${picture.header.format}` })
        : new ImageData(new Uint8ClampedArray(picture.pixels.data), picture.pixels.width, picture.pixels.height);
    const bitmap = await createImageBitmap(source);
    try {
      return await detector.detect(bitmap);
    } finally {
      bitmap.close();
    }
  } catch (cause) {
    return malformedPicture(cause);
  }
}
