import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { encodeBase45 } from '../../src/codec/index.ts';
import type * as qr from '../../src/qr/index.ts';
import { readWasmBinary } from '../../src/qr/node.ts';
import type * as scanning from '../../src/qr/scan.ts';
import { inChromium } from '../support/chromium.ts';
import { seededBytes } from '../support/pictures.ts';

type Room = typeof qr & typeof scanning;

async function bundled(): Promise<string> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: "export * from './src/qr/index.ts'; export * from './src/qr/scan.ts'",
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    globalName: 'elicense',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  expect(Object.keys(metafile.inputs).filter((input) => input.includes('pngjs') || input.startsWith('node:'))).toEqual(
    [],
  );
  return outputFiles[0]?.text ?? '';
}

it('draws and scans in a browser that has no network', async (context) => {
  const text = `EL1:${encodeBase45(seededBytes(233, 1))}`;
  const wasmBase64 = Buffer.from(await readWasmBinary()).toString('base64');
  const code = await bundled();
  const asked = await inChromium(context, async (page) => {
    await page.addScriptTag({ content: code });
    const found = await page.evaluate(
      async ([text, wasmBase64]) => {
        const { renderPng, renderSvg, scan } = (globalThis as unknown as { elicense: Room }).elicense;
        const wasmBinary = Uint8Array.from(atob(wasmBase64), (character) => character.charCodeAt(0));
        const imageDataOf = async (source: string) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = 400;
          canvas.height = 400;
          const drawing = canvas.getContext('2d');
          if (drawing === null) throw new Error('no canvas');
          drawing.drawImage(image, 0, 0, 400, 400);
          return drawing.getImageData(0, 0, 400, 400);
        };
        const errorOf = (promise: Promise<unknown>) => promise.then(String, (error) => String(error.code));
        const png = renderPng(text);
        const pngUrl = URL.createObjectURL(new Blob([png], { type: 'image/png' }));
        const svgUrl = `data:image/svg+xml,${encodeURIComponent(renderSvg(text))}`;
        return {
          file: await scan(png, { wasmBinary }),
          drawnPng: await scan(await imageDataOf(pngUrl), { wasmBinary }),
          drawnSvg: await scan(await imageDataOf(svgUrl), { wasmBinary }),
          nothing: await errorOf(scan(new ImageData(100, 100), { wasmBinary })),
          bomb: await errorOf(scan(png, { wasmBinary, maxPixels: 100 })),
          withoutReader: 'BarcodeDetector' in globalThis ? 'qr-reader-unavailable' : await errorOf(scan(png)),
        };
      },
      [text, wasmBase64] as const,
    );
    for (const codes of [found.file, found.drawnPng, found.drawnSvg]) {
      expect(codes).toMatchObject([{ text, errorCorrection: 'M', version: 11 }]);
    }
    expect(found).toMatchObject({
      nothing: 'qr-not-found',
      bomb: 'limit-image-pixels',
      withoutReader: 'qr-reader-unavailable',
    });
  });
  expect(asked).toEqual([]);
});
