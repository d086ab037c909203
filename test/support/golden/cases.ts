import { fromHex, isBytes, toHex } from '../../../src/core/index.ts';

/** One file of a golden folder, and what a verifier says of it for ever. */
export interface GoldenCase {
  readonly file: string;
  /** SHA-256 of the file: it never changes. */
  readonly sha256: string;
  /** The same as a QR code holds it. */
  readonly text: string;
  readonly link?: string;
  /** What it was asked with. */
  readonly audience?: string;
  readonly nonce?: string;
  readonly allowUnbound?: readonly string[];
  readonly verdict: string;
  readonly code: string;
  /** The fields that are read, bytes as `{ hex }`; none where nobody may read any. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** What is written beside the files. */
export interface Golden {
  /** The moment at which all of it is verified. */
  readonly at: string;
  readonly inputs: Readonly<Record<'roots' | 'trustLists' | 'statusLists', readonly string[]>>;
  readonly cases: readonly GoldenCase[];
}

/** Bytes as JSON has them. */
export function plainFields(fields: object | undefined): Record<string, unknown> | undefined {
  if (fields === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, isBytes(value) ? { hex: toHex(value) } : value]),
  );
}

export function bytesOfHex(hex: string | undefined): Uint8Array | undefined {
  return hex === undefined ? undefined : fromHex(hex);
}
