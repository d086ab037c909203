import { StatusError } from '../../core/index.ts';
import { readChunk, type States } from './chunk.ts';
import { chunkEntries, chunksOf, compareLists, entriesOf, type RevocationListName } from './manifest.ts';
import type { RevocationSet } from './open.ts';
import { malformed } from './read-code.ts';
import { chunksFrom } from './write.ts';

/** How many statuses all lists of a set have. Its places are counted through them. */
export function universeOf(lists: readonly RevocationListName[]): number {
  return lists.reduce((sum, { entries }) => sum + entries, 0);
}

/** Every state of a whole set, by its place among those of all lists. */
export function statesOfSet({ lists, chunks }: RevocationSet): States {
  const parts: States[] = [];
  let first = 0;
  let number = 0;
  for (const list of lists) {
    for (let chunk = 0; chunk < chunksOf(list); chunk++) {
      const bytes = chunks[number++];
      if (bytes === undefined) throw new StatusError('revocation-set-incomplete');
      const { places, values } = readChunk(bytes, entriesOf(list, chunk), list.bits);
      const before = first + chunk * chunkEntries;
      parts.push({ places: places.map((place) => place + before), values });
    }
    first += list.entries;
  }
  const length = parts.reduce((sum, { places }) => sum + places.length, 0);
  const all = { places: new Uint32Array(length), values: new Uint8Array(length) };
  let at = 0;
  for (const { places, values } of parts) {
    all.places.set(places, at);
    all.values.set(values, at);
    at += places.length;
  }
  return all;
}

/** The states of one list after another, with the places of each counted from its own first. */
function* byList(
  { places, values }: States,
  lists: readonly RevocationListName[],
): Generator<[RevocationListName, States]> {
  let from = 0;
  let first = 0;
  for (const list of lists) {
    let to = from;
    while (to < places.length && (places[to] as number) < first + list.entries) to++;
    yield [list, { places: places.slice(from, to).map((place) => place - first), values: values.slice(from, to) }];
    from = to;
    first += list.entries;
  }
}

/**
 * The states of a set in the lists of a later one: those of a list that is no more are gone, and so is what a list that
 * became smaller has no room for; those of a new list are all valid.
 */
export function rebase(
  states: States,
  before: readonly RevocationListName[],
  after: readonly RevocationListName[],
): States {
  const places: number[] = [];
  const values: number[] = [];
  let next = 0;
  let first = 0;
  for (const [list, held] of byList(states, before)) {
    let target = after[next];
    while (target !== undefined && compareLists(target, list) < 0) {
      first += target.entries;
      target = after[++next];
    }
    if (target === undefined || compareLists(target, list) > 0) continue;
    for (let i = 0; i < held.places.length; i++) {
      const place = held.places[i] as number;
      const value = held.values[i] as number;
      if (place >= target.entries || value >= 2 ** target.bits) continue;
      places.push(first + place);
      values.push(value);
    }
  }
  return { places: Uint32Array.from(places), values: Uint8Array.from(values) };
}

/** The chunks of a whole set. */
export function chunksOfStates(states: States, lists: readonly RevocationListName[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (const [list, held] of byList(states, lists)) {
    if (held.values.some((value) => value >= 2 ** list.bits)) malformed();
    chunks.push(...chunksFrom(list, held));
  }
  return chunks;
}
