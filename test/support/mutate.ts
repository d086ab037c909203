import { deflateSync } from 'node:zlib';
import { encodeBase10, encodeBase45 } from '../../src/codec/index.ts';

/** Random numbers that are the same for the same seed (mulberry32). */
export interface Chance {
  /** A whole number from 0 to `below - 1`. */
  below(below: number): number;
  pick<T>(items: readonly T[]): T;
  bytes(length: number): Uint8Array;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}

const heads = [
  0x00, 0x18, 0x1b, 0x1f, 0x20, 0x3b, 0x40, 0x58, 0x5b, 0x5f, 0x60, 0x7b, 0x80, 0x9a, 0x9b, 0x9f, 0xa0, 0xb9,
];
const interesting = [
  ...heads,
  0xba,
  0xbb,
  0xbf,
  0xc0,
  0xd2,
  0xd8,
  0xdb,
  0xe0,
  0xf4,
  0xf6,
  0xf7,
  0xf8,
  0xf9,
  0xfb,
  0xff,
];

/** Changes bytes in one of the ways that break parsers. */
export function mutateBytes(bytes: Uint8Array, random: Chance, others: readonly Uint8Array[]): Uint8Array {
  let out = bytes;
  for (let rounds = 1 + random.below(3); rounds > 0; rounds--) {
    const at = random.below(Math.max(1, out.length));
    const head = out.subarray(0, at);
    const length = random.below(Math.min(40, out.length - at) + 1);
    switch (random.below(9)) {
      case 0:
        out = Uint8Array.from(out, (byte, i) => (i === at ? byte ^ (1 << random.below(8)) : byte));
        break;
      case 1:
        out = Uint8Array.from(out, (byte, i) => (i === at ? random.pick(interesting) : byte));
        break;
      case 2:
        out = out.slice(0, at);
        break;
      case 3:
        out = new Uint8Array([...head, ...random.bytes(1 + random.below(8)), ...out.subarray(at)]);
        break;
      case 4:
        out = new Uint8Array([...head, ...out.subarray(at + length)]);
        break;
      case 5:
        out = new Uint8Array([...head, ...out.subarray(at, at + length), ...out.subarray(at)]);
        break;
      case 6: {
        const other = random.pick(others);
        const from = random.below(Math.max(1, other.length));
        out = new Uint8Array([...head, ...other.subarray(from, from + length), ...out.subarray(at + length)]);
        break;
      }
      case 7:
        out = new Uint8Array([
          ...head,
          ...new Array(1 + random.below(40)).fill(random.pick(interesting)),
          ...out.subarray(at),
        ]);
        break;
      default:
        out = new Uint8Array([...out, ...random.bytes(1 + random.below(4))]);
    }
  }
  return out;
}

/** A scanned thing made from genuine licenses, or from nothing. */
export function hostileInput(genuine: readonly Uint8Array[], random: Chance): string | Uint8Array {
  const base = random.pick(genuine);
  switch (random.below(12)) {
    case 0:
      return random.bytes(random.below(600));
    case 1:
      return `EL1:${encodeBase45(random.bytes(random.below(600)))}`;
    case 2:
      return String.fromCharCode(
        ...Array.from(random.bytes(random.below(300)), (byte) => byte * (1 + random.below(200))),
      );
    case 3: {
      const text = `EL1:${encodeBase45(base)}`;
      const at = random.below(text.length);
      return text.slice(0, at) + String.fromCharCode(32 + random.below(95)) + text.slice(at + random.below(3));
    }
    case 4:
      return `EL1:${encodeBase45(mutateBytes(deflateSync(base), random, genuine))}`;
    case 5:
      return `EL1:${encodeBase45(deflateSync(mutateBytes(base, random, genuine)))}`;
    case 6:
      return `https://a.example/#${encodeBase10(mutateBytes(base, random, genuine))}`;
    case 7:
      return mutateBytes(base, random, genuine);
    case 8:
      return new Uint8Array(1 + random.below(3_000)).fill(random.pick(interesting));
    default:
      return `EL1:${encodeBase45(mutateBytes(base, random, genuine))}`;
  }
}
