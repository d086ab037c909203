import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { concat, QrError } from '../core/index.ts';
import { maxImageBytesOption, type ScannedCode, type ScanOptions, scan } from './scan.ts';

let wasmBinary: Promise<Uint8Array> | undefined;

/**
 * The WebAssembly of the QR reader, from the installed package `zxing-wasm`; read once.
 *
 * @example
 * ```ts
 * import { readWasmBinary } from 'elicense/qr/node'
 * import { scan } from 'elicense/qr/scan'
 * const codes = await scan(imageBytes, { wasmBinary: await readWasmBinary() })
 * ```
 * @throws QrError `qr-reader-unavailable`: `zxing-wasm` is not installed
 */
export function readWasmBinary(): Promise<Uint8Array> {
  wasmBinary ??= loadWasmBinary().catch((error: unknown) => {
    wasmBinary = undefined;
    throw error;
  });
  return wasmBinary;
}

async function loadWasmBinary(): Promise<Uint8Array> {
  try {
    // The CommonJS build defines import.meta.url as __filename.
    const require = createRequire(import.meta.url);
    return await readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  } catch (cause) {
    throw new QrError('qr-reader-unavailable', 'QR: the reader is not installed; npm install zxing-wasm', { cause });
  }
}

/**
 * Reads the QR codes of a PNG or JPEG file.
 *
 * @example
 * ```ts
 * import { scanFile } from 'elicense/qr/node'
 * const [code] = await scanFile('license.png')
 * await verifier.verify(code.text)
 * ```
 * @param path of the file; what the file system refuses is thrown as Node throws it
 * @param options as for `scan`; `wasmBinary` is found by itself
 * @throws QrError every code of `scan`
 */
export async function scanFile(path: string | URL, options: ScanOptions = {}): Promise<readonly ScannedCode[]> {
  const bytes = await readBounded(path, maxImageBytesOption(options.maxImageBytes));
  return scan(bytes, {
    ...options,
    wasmBinary: options.wasmBinary ?? (await readWasmBinary()),
  });
}

async function readBounded(path: string | URL, maxImageBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  // One byte more than allowed, for scan to refuse.
  for await (const part of createReadStream(path, { end: maxImageBytes })) parts.push(part as Uint8Array);
  return concat(...parts);
}
