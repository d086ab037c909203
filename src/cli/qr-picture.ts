import { renderPng, renderSvg } from '../qr/index.ts';
import { usageError } from './errors.ts';

/** How a QR picture is drawn, by the ending of its name. */
export function drawQr(path: string, text: string): string | Uint8Array {
  if (path.endsWith('.png')) return renderPng(text, { moduleSizePixels: 8 });
  if (path.endsWith('.svg')) return renderSvg(text);
  throw usageError(`--qr ${path}: expected a name that ends in .png or .svg`);
}
