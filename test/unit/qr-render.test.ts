import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { encodeBase45 } from '../../src/codec/index.ts';
import { isLicenseError } from '../../src/core/index.ts';
import { measure, type PngOptions, renderPng, renderSvg, renderTerminal } from '../../src/qr/index.ts';
import { readPng, seededBytes } from '../support/pictures.ts';

const text = `EL1:${encodeBase45(seededBytes(233, 1))}`;
const link = `https://example.org/v#${'0123456789'.repeat(30)}`;
const chinese = '电子证照 driving license';

type Level = 'L' | 'M' | 'Q' | 'H';

/** The matrix as `qrcode` draws it, as rows of booleans, quiet zone included. */
function expected(content: string, errorCorrectionLevel: Level = 'M', quietZone = 4): boolean[][] {
  const digits = /^([^#]*#)(\d+)$/.exec(content);
  const bytes = (part: string) => ({ mode: 'byte' as const, data: new TextEncoder().encode(part) });
  const segments =
    content === text
      ? [{ mode: 'alphanumeric' as const, data: content }]
      : digits
        ? [bytes(digits[1] ?? ''), { mode: 'numeric' as const, data: digits[2] ?? '' }]
        : [bytes(content)];
  const { modules } = create(segments, { errorCorrectionLevel });
  const size = modules.size + 2 * quietZone;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => {
      const [column, row] = [x - quietZone, y - quietZone];
      const inside = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
      return inside && Boolean(modules.get(row, column));
    }),
  );
}

const samples = [text, link, chinese];

describe('renderPng', () => {
  it.each(
    samples.flatMap((content) =>
      ([1, 3, 4, 7] as const).map((scale) => [content.slice(0, 24), content, scale] as const),
    ),
  )('draws %s… pixel by pixel (%#)', (_, content, scale) => {
    const { width, height, data } = readPng(renderPng(content, { moduleSizePixels: scale }));
    const matrix = expected(content);
    expect([width, height]).toEqual([matrix.length * scale, matrix.length * scale]);
    let wrong = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const dark = matrix[Math.floor(y / scale)]?.[Math.floor(x / scale)];
        const at = (y * width + x) * 4;
        const value = dark ? 0 : 255;
        if (data[at] !== value || data[at + 1] !== value || data[at + 2] !== value || data[at + 3] !== 255) wrong++;
      }
    }
    expect(wrong).toBe(0);
  });

  it('draws 4 pixels a module and a quiet zone of 4 unless told otherwise', () => {
    const { modules } = measure(text);
    expect(readPng(renderPng(text)).width).toBe((modules + 8) * 4);
    expect(readPng(renderPng(text, { quietZoneModules: 0, moduleSizePixels: 1 })).width).toBe(modules);
    expect(readPng(renderPng(text, { errorCorrection: 'H' })).width).toBe(
      (measure(text, { errorCorrection: 'H' }).modules + 8) * 4,
    );
  });

  it('is one bit gray and carries its printed size', () => {
    const png = renderPng(text, { moduleSizePixels: 5, moduleMillimeters: 0.4 });
    const view = new DataView(png.buffer);
    expect([...png.subarray(24, 29)]).toEqual([1, 0, 0, 0, 0]);
    const physical = new TextDecoder('latin1').decode(png).indexOf('pHYs');
    expect(view.getUint32(physical + 4)).toBe(12_500);
    expect(view.getUint32(physical + 8)).toBe(12_500);
    expect(png[physical + 12]).toBe(1);
  });

  it('is small', () => {
    expect(renderPng(text).length).toBeLessThan(1_500);
  });

  it('takes sizes at their edges and refuses those beyond', () => {
    expect(readPng(renderPng('1', { moduleSizePixels: 40 })).width).toBe(29 * 40);
    for (const options of [
      { moduleSizePixels: 0 },
      { moduleSizePixels: 41 },
      { moduleSizePixels: 1.5 },
      { moduleMillimeters: 0 },
    ]) {
      expect(() => renderPng('1', options as PngOptions)).toThrow(TypeError);
    }
  });
});

describe('renderSvg', () => {
  it.each(
    samples.flatMap((content) => (['L', 'H'] as const).map((level) => [content.slice(0, 24), content, level] as const)),
  )('covers the dark modules of %s… and nothing else (%#)', (_, content, errorCorrection) => {
    const svg = renderSvg(content, { errorCorrection });
    const matrix = expected(content, errorCorrection);
    const covered = matrix.map((row) => row.map(() => 0));
    const path = /<path d="([^"]*)"/.exec(svg)?.[1] ?? '';
    const run = /M(\d+) (\d+)h(\d+)v1H(\d+)z/g;
    expect(path.replace(run, '')).toBe('');
    for (const [, x, y, length, back] of path.matchAll(run)) {
      expect(back).toBe(x);
      for (let k = 0; k < Number(length); k++) {
        const row = covered[Number(y)] ?? [];
        row[Number(x) + k] = (row[Number(x) + k] ?? 0) + 1;
      }
    }
    expect(covered).toEqual(matrix.map((row) => row.map(Number)));
    expect(svg).toContain(`viewBox="0 0 ${matrix.length} ${matrix.length}"`);
  });

  it('is as wide as measure says', () => {
    const options = { moduleMillimeters: 0.34, quietZoneModules: 5 };
    const millimeters = measure(text, options).sizeMillimeters;
    expect(renderSvg(text, options)).toContain(`width="${millimeters}mm" height="${millimeters}mm"`);
  });
});

describe('renderTerminal', () => {
  const blackOnWhite = '\u001b[38;5;16;48;5;231m';
  const reset = '\u001b[0m';

  function modulesOf(drawn: string, full: boolean): boolean[][] {
    const lines = drawn.replaceAll(blackOnWhite, '').replaceAll(reset, '').split('\n').slice(0, -1);
    return lines.flatMap((line) => [
      [...line].map((character) => (character === '█' || character === '▀') === full),
      [...line].map((character) => (character === '█' || character === '▄') === full),
    ]);
  }

  it.each(samples)('draws black on white (%#)', (content) => {
    const drawn = renderTerminal(content);
    const matrix = expected(content);
    expect(modulesOf(drawn, true).slice(0, matrix.length)).toEqual(matrix);
    for (const line of drawn.trimEnd().split('\n')) {
      expect(line.startsWith(blackOnWhite)).toBe(true);
      expect(line.endsWith(reset)).toBe(true);
    }
  });

  it('draws light modules in the text color where colors are off', () => {
    const drawn = renderTerminal(text, { colors: false, quietZoneModules: 2 });
    const matrix = expected(text, 'M', 2);
    expect(drawn).not.toContain('\u001b');
    expect(modulesOf(drawn, false).slice(0, matrix.length)).toEqual(matrix);
    expect(drawn.split('\n')[0]).toBe('█'.repeat(matrix.length));
  });
});

describe('every renderer', () => {
  it.each([renderPng, renderSvg, renderTerminal])('$name refuses what does not fit', (render) => {
    try {
      render('A'.repeat(4_297), { errorCorrection: 'L' });
      expect.unreachable();
    } catch (error) {
      expect(isLicenseError(error, 'qr-too-large')).toBe(true);
    }
    expect(render('A'.repeat(4_296), { errorCorrection: 'L' }).length).toBeGreaterThan(4_296);
    expect(() => render('')).toThrow(TypeError);
    expect(() => render('1', { quietZoneModules: 41 })).toThrow(TypeError);
    expect(() => render('1', { ecc: 'H' } as never)).toThrow('no option ecc');
    expect(() => render('1', null as never)).toThrow('expected options');
    expect(() => measure('1', { errorCorrectionLevel: 'H' } as never)).toThrow('no option errorCorrectionLevel');
  });
});
