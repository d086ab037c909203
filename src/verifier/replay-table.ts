import { type Clock, isBytes, isNatural, LicenseError, refuseOthers, toSeconds } from '../core/index.ts';

/**
 * What is kept of a digest. Truncating can only make a new presentation look like an old one, never the reverse, and
 * for that somebody must meet 128 bits of another's presentation before it exists.
 */
export const keptBytes = 16;

/** Four words of digest and one of expiry; an expiry of 0 is a free slot. */
const slotWords = 5;
const leastCapacity = 1_024;
/** What has been outgrown may lie about uncollected for long: with 2 it would be as much again as is in use. */
const growth = 4;
/** Linear probing takes 5 probes for a new digest at this load, on average, and 2 for one that it holds. */
const greatestLoad = 0.666;
/** Slots looked at for expired entries at each call: one round takes less time than an entry lives. */
const sweptSlots = 4;
const latestSecond = 0xffff_ffff;

/** How much a replay cache holds. */
export interface ReplayCacheOptions {
  /** 1 to 100,000,000, default 1,000,000. A million takes 30 MB, and 40 MB while it grows to that. */
  readonly maxEntries?: number;
  /** Says what has expired. Default: the device's clock. */
  readonly clock?: Clock;
}

/** What both replay caches stand on. All times are seconds since 1970. */
export interface ReplayTable {
  /** Entries held, some of which may have expired. */
  readonly size: number;
  /** No digest that expires by then can be told from a new one: it may have been forgotten. */
  readonly forgottenUntil: number;
  /** Whether a digest is new, and makes room for it; throws where that cannot be told or no room can be made. */
  isNew(digest: Uint8Array, expiresAt: number): boolean;
  insert(digest: Uint8Array, expiresAt: number): void;
  /** Inserts what was remembered before, unless it has expired since. */
  restore(digest: Uint8Array, expiresAt: number): void;
  /** From now on whatever expires by then cannot be told any more. */
  forgetUntil(seconds: number): void;
  dropExpired(): void;
  /** Every entry; the view of the digest is good until the next one. */
  forEach(visit: (digest: Uint8Array, expiresAt: number) => void): void;
}

export function requireEntry(digest: unknown, expiresAtSeconds: unknown): void {
  if (!(isBytes(digest) && digest.length === 32)) throw new TypeError('digest: expected the 32 bytes of a SHA-256');
  if (!(isNatural(expiresAtSeconds, latestSecond) && expiresAtSeconds > 0)) {
    throw new TypeError('expiresAtSeconds: expected whole seconds since 1970, up to 2106');
  }
}

export function readReplayOptions(options: ReplayCacheOptions): Required<ReplayCacheOptions> {
  const { maxEntries = 1_000_000, clock = () => new Date(), ...others } = options;
  refuseOthers('replay cache', others);
  if (!(isNatural(maxEntries, 100_000_000) && maxEntries > 0)) {
    throw new TypeError('maxEntries: expected a whole number from 1 to 100,000,000');
  }
  if (typeof clock !== 'function') throw new TypeError('clock: expected a function that gives a Date');
  return { maxEntries, clock };
}

export function createReplayTable(maxEntries: number, clock: Clock): ReplayTable {
  const greatestCapacity = Math.ceil(maxEntries / greatestLoad) + 1;
  // Secret factors: whoever chooses digests cannot choose their slots. Nothing that is seen depends on them.
  const factors = [0, 0].map(() => (Math.random() * 0x1_0000_0000) | 1) as [number, number];
  const key = new Uint8Array(keptBytes);
  const keyWords = new Uint32Array(key.buffer);
  let capacity = greatestCapacity;
  while (capacity >= growth * leastCapacity) capacity = Math.ceil(capacity / growth);
  let slots = new Uint32Array(capacity * slotWords);
  let size = 0;
  let hand = 0;
  let earliest = latestSecond;
  let forgottenUntil = 0;

  function homeOf(words: Uint32Array, at: number): number {
    const hash = Math.imul(words[at] as number, factors[0]) + Math.imul(words[at + 1] as number, factors[1]);
    return Math.floor(((hash >>> 0) / 0x1_0000_0000) * capacity);
  }

  const after = (slot: number): number => (slot + 1 === capacity ? 0 : slot + 1);
  const expiryOf = (slot: number): number => slots[slot * slotWords + 4] as number;

  /** The slot that holds `key`, or the free one where it belongs. */
  function locate(): number {
    const a = keyWords[0];
    const b = keyWords[1];
    const c = keyWords[2];
    const d = keyWords[3];
    for (let slot = homeOf(keyWords, 0); ; slot = after(slot)) {
      const at = slot * slotWords;
      if (slots[at + 4] === 0) return slot;
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c && slots[at + 3] === d) return slot;
    }
  }

  function setKey(digest: Uint8Array): void {
    for (let i = 0; i < keptBytes; i++) key[i] = digest[i] as number;
  }

  /** Frees a slot and moves up what was pushed past it, so that no search ends too early. */
  function free(slot: number): void {
    let hole = slot;
    for (let next = after(hole); expiryOf(next) !== 0; next = after(next)) {
      const home = homeOf(slots, next * slotWords);
      const pushed = (next - home + capacity) % capacity;
      if (pushed < (next - hole + capacity) % capacity) continue;
      slots.copyWithin(hole * slotWords, next * slotWords, (next + 1) * slotWords);
      hole = next;
    }
    slots[hole * slotWords + 4] = 0;
    size--;
  }

  function sweep(count: number, now: number): void {
    for (let left = count; left > 0; ) {
      const expiry = expiryOf(hand);
      if (expiry !== 0 && expiry < now) {
        forgottenUntil = Math.max(forgottenUntil, expiry);
        free(hand);
      } else {
        if (expiry !== 0) earliest = Math.min(earliest, expiry);
        hand = after(hand);
        left--;
      }
    }
  }

  function sweepAll(now: number): void {
    if (earliest >= now) return;
    earliest = latestSecond;
    sweep(capacity, now);
  }

  function resize(wanted: number): void {
    const before = slots;
    capacity = wanted;
    slots = new Uint32Array(capacity * slotWords);
    hand = 0;
    for (let at = 0; at < before.length; at += slotWords) {
      if (before[at + 4] === 0) continue;
      keyWords.set(before.subarray(at, at + 4));
      slots.set(before.subarray(at, at + slotWords), locate() * slotWords);
    }
  }

  function makeRoom(now: number): void {
    sweep(sweptSlots, now);
    if (size < maxEntries && size < capacity * greatestLoad) return;
    sweepAll(now);
    if (size >= maxEntries) throw new LicenseError('replay-full', `replay cache: ${maxEntries} entries, none expired`);
    if (size >= (capacity * greatestLoad) / 2) resize(Math.min(growth * capacity, greatestCapacity));
  }

  function isNew(digest: Uint8Array, expiresAt: number): boolean {
    setKey(digest);
    if (expiryOf(locate()) !== 0) return false;
    if (expiresAt <= forgottenUntil) {
      throw new LicenseError('replay-forgotten', 'replay cache: presentations of that age have been forgotten');
    }
    makeRoom(toSeconds(clock()));
    return true;
  }

  function insert(digest: Uint8Array, expiresAt: number): void {
    setKey(digest);
    const slot = locate();
    if (expiryOf(slot) === 0) size++;
    for (let i = 0; i < 4; i++) slots[slot * slotWords + i] = keyWords[i] as number;
    slots[slot * slotWords + 4] = expiresAt;
    earliest = Math.min(earliest, expiresAt);
  }

  return {
    get size() {
      return size;
    },
    get forgottenUntil() {
      return forgottenUntil;
    },
    isNew,
    insert,
    restore(digest, expiresAt) {
      if (expiresAt < toSeconds(clock())) forgottenUntil = Math.max(forgottenUntil, expiresAt);
      if (expiresAt > forgottenUntil && isNew(digest, expiresAt)) insert(digest, expiresAt);
    },
    forgetUntil(seconds) {
      forgottenUntil = Math.max(forgottenUntil, seconds);
    },
    dropExpired() {
      sweepAll(toSeconds(clock()));
    },
    forEach(visit) {
      for (let at = 0; at < slots.length; at += slotWords) {
        const expiry = slots[at + 4] as number;
        if (expiry === 0) continue;
        keyWords.set(slots.subarray(at, at + 4));
        visit(key, expiry);
      }
    },
  };
}
