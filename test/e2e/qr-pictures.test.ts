import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeBase45, decodeForeignSign1, decompress, encodeBase10, encodeBase45 } from '../../src/codec/index.ts';
import { toHex } from '../../src/core/index.ts';
import { measure, type QrContent, renderPng } from '../../src/qr/index.ts';
import { readWasmBinary, scanFile } from '../../src/qr/node.ts';
import { type ScannedCode, scan } from '../../src/qr/scan.ts';
import {
  blur,
  dim,
  type Gray,
  grayOfPng,
  rotate,
  seededBytes,
  shrink,
  toJpeg,
  toPixels,
  toPng,
} from '../support/pictures.ts';

interface Picture {
  readonly file: string;
  readonly w: number;
  readonly h: number;
  readonly version: number;
  readonly modes: readonly string[];
  readonly text: string;
  readonly coseHex: string;
}

const folder = fileURLToPath(new URL('../vectors/dcc/qr-png/', import.meta.url));
const manifest: readonly Picture[] = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'));

let wasmBinary: Uint8Array;
beforeAll(async () => {
  wasmBinary = await readWasmBinary();
});

describe('pictures of real issuers', () => {
  it('are a third of the published ones, in alphanumeric and in byte mode', () => {
    expect(manifest.length).toBeGreaterThanOrEqual(37);
    expect(new Set(manifest.flatMap(({ modes }) => modes))).toEqual(new Set(['alphanumeric', 'byte']));
  });

  it.each(manifest)('$file is read to its text, and its COSE decodes', async ({ file, version, text, coseHex }) => {
    const codes = await scanFile(folder + file);
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatchObject({ text, version });
    expect(new TextDecoder().decode(codes[0]?.bytes)).toBe(text);
    const cose = decompress(decodeBase45(text, 'HC1:'.length), 65_536);
    expect(toHex(cose)).toBe(coseHex);
    expect(decodeForeignSign1(cose).signature.length).toBeGreaterThan(0);
  });
});

const symbols: readonly (readonly [string, QrContent, string])[] = [1, 2, 3].map((seed) => {
  const text = `EL1:${encodeBase45(seededBytes(233, seed))}`;
  return [`233 bytes, seed ${seed}`, text, text];
});
const link = `https://licenses.example.org/v#${encodeBase10(seededBytes(233, 4))}`;

describe('our own symbols', () => {
  const cache = new Map<QrContent, Gray>();
  const small = (content: QrContent): Gray => {
    const gray = cache.get(content) ?? shrink(grayOfPng(renderPng(content, { moduleSizePixels: 14 })), 4);
    cache.set(content, gray);
    return gray;
  };
  const pictures: Record<string, (content: QrContent) => Uint8Array> = {
    '1 pixel a module': (content) => renderPng(content, { moduleSizePixels: 1 }),
    '4 pixels a module': (content) => renderPng(content),
    '3.5 pixels a module': (content) => toPng(small(content)),
    'JPEG of quality 60': (content) => toJpeg(small(content), 60),
    'turned by 7°': (content) => toPng(rotate(small(content), 7)),
    'turned by 187°': (content) => toPng(rotate(small(content), 187)),
    blurred: (content) => toPng(blur(small(content), 1)),
    'dim and noisy': (content) => toPng(dim(small(content), 7)),
    'all of it at once': (content) => toJpeg(dim(blur(rotate(small(content), 7), 0.8), 7), 60),
  };

  describe.each(Object.entries(pictures))('%s', (_, draw) => {
    it.each([...symbols, ['a link', link, link] as const])('%s', async (_name, content, text) => {
      const [code, ...others] = await scan(draw(content), { wasmBinary });
      expect(others).toEqual([]);
      expect(code?.text).toBe(text);
      expect(code?.errorCorrection).toBe('M');
    });
  });
});

describe('what is read is what was written', () => {
  const read = async (content: QrContent): Promise<ScannedCode | undefined> =>
    (await scan(renderPng(content, { moduleSizePixels: 3 }), { wasmBinary }))[0];

  it.each(['EL1:%%+%25 ', ' EL1:  A ', '%', ' ', 'EL1:$*-./:%1D', '%%%%', '0', '00000000', 'é電\u0000\t\n'])(
    '%j',
    async (text) => {
      expect((await read(text))?.text).toBe(text);
    },
  );

  it('all bytes, whatever text they look like', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const code = await read([{ mode: 'byte', bytes }]);
    expect(code?.bytes).toEqual(bytes);
    expect(code?.text).toBe(String.fromCharCode(...bytes));
  });

  it('mixed segments', async () => {
    const content: QrContent = [
      { mode: 'byte', bytes: new Uint8Array([0x68, 0x23]) },
      { mode: 'numeric', text: '007' },
      { mode: 'alphanumeric', text: '% ' },
    ];
    expect((await read(content))?.text).toBe('h#007% ');
  });

  it('every error correction and the version', async () => {
    for (const errorCorrection of ['L', 'M', 'Q', 'H'] as const) {
      const text = 'A'.repeat(700);
      const { version } = measure(text, { errorCorrection });
      expect(await scan(renderPng(text, { errorCorrection }), { wasmBinary })).toMatchObject([
        { errorCorrection, version },
      ]);
    }
  });

  it('the largest symbol', async () => {
    const text = encodeBase45(seededBytes(2_864, 5));
    const [code] = await scan(renderPng(text, { errorCorrection: 'L' }), { wasmBinary });
    expect(code).toMatchObject({ text, version: 40 });
  });

  it('pixels as from a canvas', async () => {
    const { width, height, data } = toPixels(grayOfPng(renderPng('EL1:BB8')));
    expect(await scan({ width, height, data: new Uint8ClampedArray(data) }, { wasmBinary })).toMatchObject([
      { text: 'EL1:BB8' },
    ]);
  });

  it('several codes in one picture, up to maxCodes', async () => {
    const beside = (left: Gray, right: Gray): Gray => ({
      width: left.width * 2,
      height: left.height,
      pixels: Uint8Array.from({ length: left.width * 2 * left.height }, (_, index) => {
        const x = index % (left.width * 2);
        const row = Math.floor(index / (left.width * 2)) * left.width;
        return (x < left.width ? left.pixels[row + x] : right.pixels[row + x - left.width]) ?? 255;
      }),
    });
    const picture = toPng(beside(grayOfPng(renderPng('ONE')), grayOfPng(renderPng('TWO'))));
    const texts = (await scan(picture, { wasmBinary })).map(({ text }) => text);
    expect(texts.sort()).toEqual(['ONE', 'TWO']);
    expect(await scan(picture, { wasmBinary, maxCodes: 1 })).toHaveLength(1);
  });
});
