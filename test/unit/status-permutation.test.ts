import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createIndexPermutation } from '../../src/status/index.ts';

const key = Uint8Array.from({ length: 32 }, (_, i) => i);
const otherKey = Uint8Array.from({ length: 32 }, (_, i) => 255 - i);

/** The same permutation, written down once more from its description, with the HMAC of node:crypto. */
function describedIndex(bits: number, list: number, counter: number): number {
  const low = bits - Math.floor(bits / 2);
  let right = counter % 2 ** low;
  let left = Math.floor(counter / 2 ** low);
  for (let round = 0; round < 10; round++) {
    const suffix = Buffer.alloc(10);
    suffix.writeUInt32BE(list, 0);
    suffix[4] = bits;
    suffix[5] = round;
    suffix.writeUInt32BE(right, 6);
    const code = createHmac('sha256', key).update('elicense status index').update(suffix).digest();
    const width = round % 2 === 0 ? bits - low : low;
    [left, right] = [right, left ^ (code.readUInt16BE(0) % 2 ** width)];
  }
  return left * 2 ** low + right;
}

function indices(bits: number, count: number, options: { key?: Uint8Array; list?: number } = {}): number[] {
  const { indexOf } = createIndexPermutation({ key, bits, ...options });
  return Array.from({ length: count }, (_, counter) => indexOf(counter));
}

/** Pearson's correlation of a value with its place. */
function correlationWithOrder(values: readonly number[]): number {
  const n = values.length;
  const meanPlace = (n - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let both = 0;
  let places = 0;
  let spread = 0;
  values.forEach((value, place) => {
    both += (place - meanPlace) * (value - mean);
    places += (place - meanPlace) ** 2;
    spread += (value - mean) ** 2;
  });
  return both / Math.sqrt(places * spread);
}

describe('createIndexPermutation', () => {
  it.each([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])(
    'is one-to-one and is inverted, over all of %i bits',
    (bits) => {
      const { indexOf, counterOf } = createIndexPermutation({ key, bits });
      const seen = new Uint8Array(2 ** bits);
      for (let counter = 0; counter < 2 ** bits; counter++) {
        const index = indexOf(counter);
        seen[index] = (seen[index] as number) + 1;
        if (counterOf(index) !== counter) expect.fail(`counter ${counter}`);
      }
      expect(seen.every((count) => count === 1)).toBe(true);
    },
  );

  it('is one-to-one over all 2^20 indices of a list', () => {
    const seen = new Uint8Array(2 ** 20);
    for (const index of indices(20, 2 ** 20)) seen[index] = 1;
    expect(seen.every((found) => found === 1)).toBe(true);
  });

  it.each([20, 21, 24, 25])('is inverted in samples of %i bits', (bits) => {
    const { indexOf, counterOf } = createIndexPermutation({ key, bits, list: 4_294_967_295 });
    const last = 2 ** bits - 1;
    for (const counter of [0, 1, last - 1, last, ...Array.from({ length: 200 }, (_, i) => (i * 7_368_787) % last)]) {
      const index = indexOf(counter);
      expect(index).toBeLessThanOrEqual(last);
      expect(counterOf(index)).toBe(counter);
      expect(indexOf(counterOf(counter))).toBe(counter);
    }
  });

  it.each([4, 7, 20, 25])('is the one that is described, with %i bits', (bits) => {
    const { indexOf } = createIndexPermutation({ key, bits, list: 7 });
    for (const counter of [0, 1, 2, 11, 2 ** bits - 1]) {
      expect(indexOf(counter)).toBe(describedIndex(bits, 7, counter));
    }
  });

  it('never changes: lists that exist depend on it', () => {
    expect(indices(20, 6)).toMatchInlineSnapshot(`
      [
        917704,
        683889,
        967978,
        686881,
        974819,
        133792,
      ]
    `);
    expect(indices(20, 6, { list: 1 })).toMatchInlineSnapshot(`
      [
        235568,
        749645,
        145461,
        123557,
        107552,
        161040,
      ]
    `);
    expect(indices(5, 6)).toMatchInlineSnapshot(`
      [
        13,
        27,
        17,
        16,
        28,
        25,
      ]
    `);
  });

  it('gives each key and each list an order of its own', () => {
    const orders = [indices(20, 50), indices(20, 50, { key: otherKey }), indices(20, 50, { list: 1 })];
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const same = orders[a]?.filter((index, counter) => index === orders[b]?.[counter]).length;
      expect(same).toBeLessThanOrEqual(1);
    }
  });

  it('shows no order: neither ranks, nor steps, nor single bits follow the counter', () => {
    const values = indices(20, 4096);
    expect(Math.abs(correlationWithOrder(values))).toBeLessThan(0.05);
    const ascents = values.filter((value, place) => place > 0 && value > (values[place - 1] as number)).length;
    expect(ascents / values.length).toBeCloseTo(0.5, 1);
    expect(new Set(values.map((value, place) => value - (values[place - 1] ?? 0))).size).toBeGreaterThan(4000);
    for (let bit = 0; bit < 20; bit++) {
      for (let other = 0; other < 12; other++) {
        const agree = values.filter((value, place) => ((value >> bit) & 1) === ((place >> other) & 1)).length;
        expect(Math.abs(agree / 4096 - 0.5)).toBeLessThan(0.05);
      }
    }
  });

  it('keeps its own copy of the key', () => {
    const mine = key.slice();
    const { indexOf } = createIndexPermutation({ key: mine, bits: 20 });
    mine.fill(0);
    expect(indexOf(5)).toBe(indices(20, 6)[5]);
  });

  it.each([-1, 2 ** 20, 0.5, Number.NaN, '3' as unknown as number])('refuses the counter or index %s', (value) => {
    const order = createIndexPermutation({ key, bits: 20 });
    expect(() => order.indexOf(value)).toThrow(expect.objectContaining({ code: 'status-list-range' }));
    expect(() => order.counterOf(value)).toThrow(expect.objectContaining({ code: 'status-list-range' }));
  });

  it.each([
    { key: key.slice(1), bits: 20 },
    { key: 'a key' as unknown as Uint8Array, bits: 20 },
    { key, bits: 3 },
    { key, bits: 26 },
    { key, bits: 20.5 },
    { key, bits: 20, list: -1 },
    { key, bits: 20, list: 2 ** 32 },
  ])('refuses wrong options (%#)', (options) => {
    expect(() => createIndexPermutation(options)).toThrow(TypeError);
  });
});
