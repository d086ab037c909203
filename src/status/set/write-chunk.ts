import type { States } from './chunk.ts';
import type { RevocationListName } from './manifest.ts';
import { createWriter, writeSet, writeValues, written } from './write-code.ts';

/** Writes a chunk of some entries: always the same bytes for the same states. */
export function writeChunk(
  { places, values }: States,
  entries: number,
  bits: RevocationListName['bits'],
): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writeSet(writer, places, entries);
  if (bits > 1 && places.length > 0) writeValues(writer, values);
  return written(writer);
}
