import type { RevocationListName } from './manifest.ts';
import { malformed, type Reader, readSet, readValues } from './read-code.ts';

/** Which places are not valid, ascending, and the status of each. */
export interface States {
  readonly places: Uint32Array;
  readonly values: Uint8Array;
}

/** Reads a chunk of some entries; it must fill its bytes. */
export function readChunk(bytes: Uint8Array, entries: number, bits: RevocationListName['bits']): States {
  const reader: Reader = { bytes, bit: 0 };
  const places = readSet(reader, entries, entries);
  const { length } = places;
  const values =
    bits === 1 || length === 0 ? new Uint8Array(length).fill(1) : readValues(reader, length, 1, 2 ** bits - 1);
  if (reader.bit !== bytes.length * 8) malformed();
  return { places, values };
}
