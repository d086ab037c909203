import { decodePlainCbor, type Extension, fail, type Reader, readItem, take } from './decode.ts';
import type { CborLimits } from './limits.ts';
import { type CborValue, redacted, Tagged } from './value.ts';

/**
 * The map key under which the digests of redacted entries stand (draft-ietf-spice-sd-cwt).
 *
 * @example
 * ```ts
 * body.get(redactedKeys()) // [h'…', h'…'] or undefined
 * ```
 */
export function redactedKeys(): CborValue {
  return redacted;
}

function only(wanted: number, read: (reader: Reader, depth: number) => CborValue): Extension {
  return {
    read: (reader, major, info, depth) =>
      (major << 5) + info === wanted ? read(reader, depth) : fail(reader, 'cbor-unsupported-value'),
  };
}

/**
 * Decodes plain CBOR in which simple(59) may stand: the claims of a selective license.
 *
 * @example
 * ```ts
 * decodeRedactedCbor(fromHex('a1f83b80')) // Map { simple(59) => [] }
 * ```
 * @param bytes one encoded item, to the end
 * @param limits see {@link CborLimits}
 * @param found called for each simple(59), wherever it stands
 * @throws CodecError what `decodePlainCbor` throws
 */
export function decodeRedactedCbor(bytes: Uint8Array, limits?: CborLimits, found?: () => void): CborValue {
  const extension = only(0xf8, (reader) => {
    if (reader.input[take(reader, 1)] !== 59) fail(reader, 'cbor-unsupported-value');
    found?.();
    return redacted;
  });
  return decodePlainCbor(bytes, limits, extension);
}

/**
 * Decodes plain CBOR in which tag 18 may stand: the protected header of a key-binding token, with the license in it.
 *
 * @example
 * ```ts
 * decodeEmbeddingCbor(fromHex('a10dd280')) // Map { 13 => Tagged { tag: 18, value: [] } }
 * ```
 * @param bytes one encoded item, to the end
 * @param limits see {@link CborLimits}
 * @throws CodecError what `decodePlainCbor` throws
 */
export function decodeEmbeddingCbor(bytes: Uint8Array, limits?: CborLimits): CborValue {
  const extension = only(0xd2, (reader, depth) => new Tagged(18, readItem(reader, depth + 1)));
  return decodePlainCbor(bytes, limits, extension);
}
