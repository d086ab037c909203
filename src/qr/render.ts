import type { Bytes } from '../core/index.ts';
import { requireOptions } from '../core/index.ts';
import { printedMillimeters } from './capacity.ts';
import { matrixOf } from './matrix.ts';
import { defaultModuleSizePixels, type ErrorCorrection, integerOption, moduleMillimetersOption } from './options.ts';
import { encodePng } from './png.ts';
import type { QrContent } from './segments.ts';

/** What every picture of a symbol can be told. */
export interface SymbolOptions {
  /** Default `M`. */
  readonly errorCorrection?: ErrorCorrection;
  /** White border in modules, 0 to 40, default 4. Readers need it; below 4 only where the page around is white. */
  readonly quietZoneModules?: number;
}

/** Options of {@link renderSvg}. */
export interface SvgOptions extends SymbolOptions {
  /** Printed width of a module in millimeters, 0.1 to 50, default 0.5. */
  readonly moduleMillimeters?: number;
}

/** Options of {@link renderPng}. */
export interface PngOptions extends SymbolOptions {
  /** Width of a module in pixels, 1 to 40, default 4. */
  readonly moduleSizePixels?: number;
  /** Printed width of a module in millimeters, 0.1 to 50, default 0.5: written into the file for printing. */
  readonly moduleMillimeters?: number;
}

/** Options of {@link renderTerminal}. */
export interface TerminalOptions extends SymbolOptions {
  /**
   * Whether to set black on white with ANSI colors, which is right on every terminal. Default true. Without, light
   * modules are drawn in the text color: right on dark terminals alone.
   */
  readonly colors?: boolean;
}

const symbolOptions: readonly string[] = ['errorCorrection', 'quietZoneModules'];

/**
 * A QR code as SVG, as wide as {@link measure} says.
 *
 * @example
 * ```ts
 * import { renderSvg } from 'elicense/qr'
 * renderSvg('EL1:BB8') // '<svg xmlns=…'
 * ```
 * @param content a text, as `segmentsOf` stores it, or segments
 * @param options error correction, width of a module, quiet zone
 * @throws QrError `qr-too-large`
 */
export function renderSvg(content: QrContent, options: SvgOptions = {}): string {
  requireOptions('renderSvg', options, [...symbolOptions, 'moduleMillimeters']);
  const moduleMillimeters = moduleMillimetersOption(options.moduleMillimeters);
  const matrix = matrixOf(content, options);
  const side = `${printedMillimeters(matrix.size, 0, moduleMillimeters)}mm`;
  let path = '';
  for (let y = 0; y < matrix.size; y++) {
    for (let x = 0; x < matrix.size; x++) {
      const start = x;
      while (matrix.isDark(x, y)) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" ` +
    `viewBox="0 0 ${matrix.size} ${matrix.size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${matrix.size}v${matrix.size}H0z"/><path d="${path}"/></svg>\n`
  );
}

/**
 * A QR code as PNG, one bit a pixel, every module exactly `moduleSizePixels` wide.
 *
 * @example
 * ```ts
 * import { renderPng } from 'elicense/qr'
 * await writeFile('license.png', renderPng(text))
 * ```
 * @param content a text, as `segmentsOf` stores it, or segments
 * @param options error correction, width of a module, quiet zone
 * @throws QrError `qr-too-large`
 */
export function renderPng(content: QrContent, options: PngOptions = {}): Bytes {
  requireOptions('renderPng', options, [...symbolOptions, 'moduleSizePixels', 'moduleMillimeters']);
  const scale = integerOption('moduleSizePixels', options.moduleSizePixels, defaultModuleSizePixels, [1, 40]);
  const moduleMillimeters = moduleMillimetersOption(options.moduleMillimeters);
  const matrix = matrixOf(content, options);
  const size = matrix.size * scale;
  const rowBytes = 1 + Math.ceil(size / 8);
  const rows = new Uint8Array(rowBytes * size);
  for (let y = 0; y < matrix.size; y++) {
    const first = y * scale * rowBytes;
    for (let x = 0; x < size; x++) {
      if (matrix.isDark(Math.floor(x / scale), y)) continue;
      const at = first + 1 + (x >> 3);
      rows[at] = (rows[at] as number) | (0x80 >> (x & 7));
    }
    for (let copy = 1; copy < scale; copy++) rows.copyWithin(first + copy * rowBytes, first, first + rowBytes);
  }
  return encodePng(size, rows, Math.round((scale * 1000) / moduleMillimeters));
}

const blackOnWhite = '\u001b[38;5;16;48;5;231m';
const reset = '\u001b[0m';

/**
 * A QR code for a terminal, two modules a character high.
 *
 * @example
 * ```ts
 * import { renderTerminal } from 'elicense/qr'
 * process.stdout.write(renderTerminal(text))
 * ```
 * @param content a text, as `segmentsOf` stores it, or segments
 * @param options error correction, quiet zone, colors
 * @throws QrError `qr-too-large`
 */
export function renderTerminal(content: QrContent, options: TerminalOptions = {}): string {
  requireOptions('renderTerminal', options, [...symbolOptions, 'colors']);
  const colors = options.colors ?? true;
  const matrix = matrixOf(content, options);
  let out = '';
  for (let y = 0; y < matrix.size; y += 2) {
    let line = '';
    for (let x = 0; x < matrix.size; x++) {
      const upper = matrix.isDark(x, y) === colors;
      const lower = matrix.isDark(x, y + 1) === colors;
      line += upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';
    }
    out += colors ? `${blackOnWhite}${line}${reset}\n` : `${line}\n`;
  }
  return out;
}
