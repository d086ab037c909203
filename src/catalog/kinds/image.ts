import { isBytes } from '../../core/index.ts';
import type { Kind } from '../types.ts';

/** The kind of {@link image}. */
export interface ImageKind extends Kind<Uint8Array> {
  readonly name: 'image';
  /** Most bytes of the file. */
  readonly maxBytes: number;
}

/**
 * The bytes of a picture file, 1 to `maxBytes`. Copied both ways. Never a required field.
 *
 * @example
 * ```ts
 * fields: { portrait: [7, image(16_384), 'optional personal'] }
 * ```
 * @param maxBytes most bytes of the file
 */
export function image(maxBytes: number): ImageKind {
  return {
    name: 'image',
    maxBytes,
    unpack: (packed) =>
      isBytes(packed) && packed.length > 0 && packed.length <= maxBytes ? new Uint8Array(packed) : undefined,
  };
}
