import { zlibSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { concat, type ErrorCode, isLicenseError } from '../../src/core/index.ts';
import { renderPng } from '../../src/qr/index.ts';
import { readWasmBinary, scanFile } from '../../src/qr/node.ts';
import { type ScanOptions, scan } from '../../src/qr/scan.ts';
import { grayOfPng, seededBytes, seededRandom, toJpeg, toPixels } from '../support/pictures.ts';

let wasmBinary: Uint8Array;
beforeAll(async () => {
  wasmBinary = await readWasmBinary();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const png = renderPng('EL1:BB8');
const jpeg = toJpeg(grayOfPng(png), 90);
const pixels = toPixels(grayOfPng(png));
const side = grayOfPng(png).width;

async function codeOf(image: Parameters<typeof scan>[0], options: ScanOptions = { wasmBinary }): Promise<ErrorCode> {
  try {
    await scan(image, options);
  } catch (error) {
    if (isLicenseError(error)) return error.code;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function patched(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length);
  return concat(length, new TextEncoder().encode(type), data, new Uint8Array(4));
}

/** A PNG of 8-bit gray whose pixels inflate to `inflatedBytes` zeros. */
function pngOf(width: number, height: number, inflatedBytes: number, pieces = 1): Uint8Array {
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 0, 0, 0, 0], 8);
  const body = zlibSync(new Uint8Array(inflatedBytes), { level: 9 });
  const step = Math.ceil(body.length / pieces);
  const data = Array.from({ length: pieces }, (_, index) =>
    chunk('IDAT', body.subarray(index * step, (index + 1) * step)),
  );
  return concat(png.subarray(0, 8), chunk('IHDR', header), ...data, chunk('IEND', new Uint8Array()));
}

describe('scan', () => {
  it('reads PNG, JPEG and pixels, and leaves them as they were', async () => {
    for (const image of [png, jpeg, pixels]) {
      const before = structuredClone(image);
      expect(await scan(image, { wasmBinary })).toMatchObject([{ text: 'EL1:BB8', errorCorrection: 'M', version: 1 }]);
      expect(image).toEqual(before);
    }
  });

  it('reads what it was given, not what that became meanwhile', async () => {
    const changing = png.slice();
    const reading = scan(changing, { wasmBinary });
    changing.fill(0);
    expect((await reading)[0]?.text).toBe('EL1:BB8');
  });

  it('finds no code in a white picture', async () => {
    expect(await codeOf({ width: 50, height: 50, data: new Uint8Array(10_000).fill(255) })).toBe('qr-not-found');
    expect(await codeOf(toJpeg({ width: 50, height: 50, pixels: new Uint8Array(2_500).fill(255) }, 60))).toBe(
      'qr-not-found',
    );
  });

  it('never fetches', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    expect(await codeOf(png, {})).toBe('qr-reader-unavailable');
    expect(await codeOf(png, { reader: 'zxing' })).toBe('qr-reader-unavailable');
    expect(await codeOf(png, { wasmBinary: new Uint8Array(100) })).toBe('qr-reader-unavailable');
    await scan(png, { wasmBinary });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says so where there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    await expect(scan(png, { wasmBinary })).rejects.toThrow(/no WebAssembly/);
  });

  it('takes the reader as an ArrayBuffer, too', async () => {
    expect(await scan(png, { wasmBinary: wasmBinary.slice().buffer as ArrayBuffer })).toHaveLength(1);
  });
});

describe('limits of scan', () => {
  it('maxImageBytes', async () => {
    expect(await scan(png, { wasmBinary, maxImageBytes: png.length })).toHaveLength(1);
    expect(await codeOf(png, { wasmBinary, maxImageBytes: png.length - 1 })).toBe('limit-image-bytes');
    expect(await codeOf(new Uint8Array(20_000_001))).toBe('limit-image-bytes');
    expect(await codeOf(new Uint8Array(20_000_000))).toBe('qr-image-format');
  });

  it.each([
    ['PNG', png],
    ['JPEG', jpeg],
    ['pixels', pixels],
  ])('maxPixels of a %s', async (_, image) => {
    expect(await scan(image, { wasmBinary, maxPixels: side * side })).toHaveLength(1);
    expect(await codeOf(image, { wasmBinary, maxPixels: side * side - 1 })).toBe('limit-image-pixels');
  });

  it('refuses 60,000 × 60,000 by the head alone', async () => {
    expect(await codeOf(patched(png, 16, 0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60))).toBe('limit-image-pixels');
    expect(await codeOf(patched(png.subarray(0, 33), 16, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff))).toBe(
      'limit-image-pixels',
    );
    const startOfFrame = jpeg.findIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xc0);
    expect(await codeOf(patched(jpeg, startOfFrame + 5, 0xea, 0x60, 0xea, 0x60))).toBe('limit-image-pixels');
  });

  it('refuses a PNG that inflates to more than its head announces', async () => {
    expect(await codeOf(pngOf(100, 100, 100 * 101))).toBe('qr-not-found');
    expect(await codeOf(pngOf(100, 100, 20_000_000))).toBe('qr-image-malformed');
    expect(await codeOf(pngOf(100, 100, 20_000_000, 40))).toBe('qr-image-malformed');
  });

  it.each([
    [{ maxImageBytes: 0 }],
    [{ maxImageBytes: 1.5 }],
    [{ maxPixels: -1 }],
    [{ maxPixels: 1_000_000_001 }],
    [{ maxCodes: 0 }],
    [{ maxCodes: 256 }],
    [{ reader: 'wechat' as 'zxing' }],
  ])('refuses the options %j', async (options) => {
    await expect(scan(png, { wasmBinary, ...options })).rejects.toThrow(TypeError);
  });

  it.each([
    [undefined],
    [null],
    ['image.png'],
    [{ data: [1, 2, 3, 4], width: 1, height: 1 }],
    [{ data: new Uint8Array(4), width: 1, height: 2 }],
    [{ data: new Uint8Array(4), width: -1, height: -1 }],
    [{ data: new Uint8Array(0), width: 0, height: 0 }],
    [{ data: new Uint8Array(4), width: 1.5, height: 1 }],
  ])('refuses the image %j', async (image) => {
    await expect(scan(image as unknown as Uint8Array, { wasmBinary })).rejects.toThrow(TypeError);
  });
});

describe('damaged pictures', () => {
  it.each<[string, Uint8Array, ErrorCode]>([
    ['nothing', new Uint8Array(0), 'qr-image-format'],
    ['a GIF', new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000'), 'qr-image-format'],
    ['a PNG cut in its head', png.subarray(0, 24), 'qr-image-malformed'],
    ['a PNG without IHDR', patched(png, 12, 0x49, 0x48, 0x44, 0x53), 'qr-image-malformed'],
    ['a PNG of width 0', patched(png, 16, 0, 0, 0, 0), 'qr-image-malformed'],
    ['a PNG of color type 5', patched(png, 25, 5), 'qr-image-malformed'],
    ['a PNG of bit depth 32', patched(png, 24, 32), 'qr-image-malformed'],
    ['a PNG cut in its pixels', png.subarray(0, 100), 'qr-image-malformed'],
    ['a PNG without pixels', png.subarray(0, 33), 'qr-image-malformed'],
    ['a JPEG cut in its head', jpeg.subarray(0, 10), 'qr-image-malformed'],
    ['a JPEG without dimensions', new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 8, 1, 1]), 'qr-image-malformed'],
  ])('%s', async (_, image, code) => {
    expect(await codeOf(image)).toBe(code);
  });

  it('never throws anything but its own codes, and goes on reading', async () => {
    const random = seededRandom(42);
    const allowed = new Set<string>([
      'found',
      'qr-not-found',
      'qr-image-format',
      'qr-image-malformed',
      'limit-image-pixels',
    ]);
    for (let round = 0; round < 300; round++) {
      const image = (round % 2 === 0 ? png : jpeg).slice();
      for (let flips = 0; flips < 3; flips++) image[Math.floor(random() * image.length)] = Math.floor(random() * 256);
      const code = await scan(image, { wasmBinary, maxPixels: 1_000_000 }).then(
        ([found]) => (found?.text === 'EL1:BB8' ? 'found' : 'misread'),
        (error: unknown) => (isLicenseError(error) ? error.code : String(error)),
      );
      expect(allowed).toContain(code);
    }
    expect(await codeOf(concat(png.subarray(0, 8), seededBytes(500, 1)))).toBe('qr-image-malformed');
    expect(await scan(png, { wasmBinary })).toHaveLength(1);
  });
});

describe('the reader of the platform', () => {
  function stubPlatform(detect: (image: unknown) => Promise<readonly { rawValue: string }[]>): string[] {
    const seen: string[] = [];
    vi.stubGlobal('ImageData', class {});
    vi.stubGlobal('createImageBitmap', async (source: unknown) => {
      seen.push(source instanceof Blob ? source.type : 'pixels');
      return { close: () => seen.push('closed') };
    });
    vi.stubGlobal(
      'BarcodeDetector',
      class {
        constructor(options: unknown) {
          seen.push(JSON.stringify(options));
        }
        detect = detect;
      },
    );
    return seen;
  }

  it('is asked where there is one and no wasmBinary', async () => {
    const seen = stubPlatform(async () => [{ rawValue: 'EL1:% ' }, { rawValue: '证' }]);
    const found = await scan(png);
    expect(found).toEqual([
      { text: 'EL1:% ', bytes: new TextEncoder().encode('EL1:% ') },
      { text: '证', bytes: new Uint8Array([0xe8, 0xaf, 0x81]) },
    ]);
    await scan(jpeg, { wasmBinary, reader: 'platform' });
    await scan(pixels, { reader: 'platform', maxCodes: 1 });
    const options = '{"formats":["qr_code"]}';
    expect(seen).toEqual([
      options,
      'image/png',
      'closed',
      options,
      'image/jpeg',
      'closed',
      options,
      'pixels',
      'closed',
    ]);
    expect(await scan(png, { maxCodes: 1 })).toHaveLength(1);
  });

  it('finds nothing, or fails, with our codes', async () => {
    stubPlatform(async () => []);
    expect(await codeOf(png, {})).toBe('qr-not-found');
    stubPlatform(async () => [{ rawValue: '' }, { rawValue: '\ud800' }]);
    expect(await codeOf(png, {})).toBe('qr-not-found');
    const seen = stubPlatform(() => Promise.reject(new Error('no service')));
    expect(await codeOf(png, {})).toBe('qr-image-malformed');
    expect(seen.at(-1)).toBe('closed');
  });

  it('meets the same limits', async () => {
    const seen = stubPlatform(async () => [{ rawValue: '1' }]);
    expect(await codeOf(png, { maxPixels: 1 })).toBe('limit-image-pixels');
    expect(seen).toEqual([]);
  });
});

describe('scanFile', () => {
  const folder = new URL('../vectors/dcc/qr-png/', import.meta.url);
  const picture = new URL('VA/1.3.0/REC_6th.png', folder);

  it('reads a file by path or URL, without being handed the reader', async () => {
    expect((await scanFile(picture))[0]?.text).toMatch(/^HC1:/);
  });

  it('reads no more of a file than maxImageBytes', async () => {
    await expect(scanFile(picture, { maxImageBytes: 1_271 })).rejects.toMatchObject({ code: 'limit-image-bytes' });
    expect(await scanFile(picture, { maxImageBytes: 1_272 })).toHaveLength(1);
    await expect(scanFile('/dev/zero', { maxImageBytes: 100_000 })).rejects.toMatchObject({
      code: 'limit-image-bytes',
    });
  });

  it('says which file is missing', async () => {
    await expect(scanFile(new URL('none.png', folder))).rejects.toThrow(/ENOENT.*none\.png/);
  });

  it('reads the reader once', async () => {
    expect(await readWasmBinary()).toBe(wasmBinary);
  });
});
