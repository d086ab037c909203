import type { QrMeasure } from '../qr/index.ts';

const scanWords = {
  handheld: 'scans in a moving hand',
  steady: 'scans in a steady hand',
  still: 'scans only when held still',
} as const;

/** A symbol's size in words. */
export function qrText({ version, modules, errorCorrection, sizeMillimeters, scansAt }: QrMeasure): string {
  const size = `version ${version} (${modules} × ${modules}), error correction ${errorCorrection}`;
  return `${size}, ${sizeMillimeters} mm printed, ${scanWords[scansAt]}`;
}
