import type { States } from './chunk.ts';
import { malformed, type Reader, readSet, readValues } from './read-code.ts';
import { createWriter, writeSet, writeValues, written } from './write-code.ts';

const maxAdded = 33_554_432;

/**
 * What changes between two states of the same lists: the places that cease to be valid with what they become, then of
 * those that were not valid the ranks that change, with what they become.
 */
export function writeChanges(before: States, after: States, universe: number): Uint8Array<ArrayBuffer> {
  const added: [number, number][] = [];
  const altered: [number, number][] = [];
  let next = 0;
  for (let i = 0; i <= before.places.length; i++) {
    const place = before.places[i] ?? Number.POSITIVE_INFINITY;
    for (; next < after.places.length && (after.places[next] as number) < place; next++) {
      added.push([after.places[next] as number, after.values[next] as number]);
    }
    if (i === before.places.length) break;
    const stays = after.places[next] === place;
    const value = stays ? (after.values[next] as number) : 0;
    if (stays) next++;
    if (value !== before.values[i]) altered.push([i, value]);
  }
  const writer = createWriter();
  for (const [pairs, size] of [
    [added, universe],
    [altered, before.places.length],
  ] as const) {
    // biome-ignore format: pairs
    writeSet(writer, Uint32Array.from(pairs, ([place]) => place), size);
    if (pairs.length > 0)
      writeValues(
        writer,
        Uint8Array.from(pairs, ([, value]) => value),
      );
  }
  return written(writer);
}

/** The states after some changes. */
export function changed({ places, values }: States, universe: number, changes: Uint8Array): States {
  const reader: Reader = { bytes: changes, bit: 0 };
  const added = readSet(reader, universe, maxAdded);
  const addedValues = added.length > 0 ? readValues(reader, added.length, 1, 255) : added;
  const altered = readSet(reader, places.length, places.length);
  const alteredValues = altered.length > 0 ? readValues(reader, altered.length, 0, 255) : altered;
  if (reader.bit !== changes.length * 8) malformed();
  const kept = values.slice();
  altered.forEach((rank, i) => {
    if (kept[rank] === alteredValues[i]) malformed();
    kept[rank] = alteredValues[i] as number;
  });
  const out = {
    places: new Uint32Array(places.length + added.length),
    values: new Uint8Array(places.length + added.length),
  };
  let length = 0;
  const put = (place: number, value: number): void => {
    out.places[length] = place;
    out.values[length++] = value;
  };
  let next = 0;
  for (let i = 0; i <= places.length; i++) {
    const place = places[i] ?? Number.POSITIVE_INFINITY;
    for (; next < added.length && (added[next] as number) <= place; next++) {
      if (added[next] === place) malformed();
      put(added[next] as number, addedValues[next] as number);
    }
    if (i < places.length && kept[i] !== 0) put(place, kept[i] as number);
  }
  return { places: out.places.slice(0, length), values: out.values.slice(0, length) };
}
