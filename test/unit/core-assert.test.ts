import { describe, expect, it } from 'vitest';
import { isBytes, isListOf, isNatural, isNullOr, isText, isTuple } from '../../src/core/index.ts';

describe('isNatural', () => {
  it.each([0, 1, 7])('takes %s', (value) => expect(isNatural(value, 7)).toBe(true));
  it.each([8, -1, 0.5, Number.NaN, 7n, '7', null])('refuses %s', (value) => expect(isNatural(value, 7)).toBe(false));

  it('ends at the largest safe integer', () => {
    expect(isNatural(Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(isNatural(2 ** 53)).toBe(false);
  });
});

describe('tests of structure', () => {
  it('know bytes from what looks like them', () => {
    expect([new Uint8Array(1), Buffer.from('a')].every(isBytes)).toBe(true);
    expect([[1], new Uint8ClampedArray(1), new ArrayBuffer(1), 'a', null].some(isBytes)).toBe(false);
  });

  it('take null only where it is allowed', () => {
    expect([null, 'a'].every(isNullOr(isText))).toBe(true);
    expect([undefined, 1].some(isNullOr(isText))).toBe(false);
  });

  it('look at every element of a list', () => {
    expect([[], ['a', 'b']].every(isListOf(isText))).toBe(true);
    expect([['a', 1], 'a', { length: 0 }, null].some(isListOf(isText))).toBe(false);
  });

  it('want a tuple of exactly their length', () => {
    expect(isTuple([1, 'a'], isNatural, isText)).toBe(true);
    for (const value of [[1], [1, 'a', 2], ['a', 1], { 0: 1, 1: 'a', length: 2 }, null, undefined, '1a']) {
      expect(isTuple(value, isNatural, isText)).toBe(false);
    }
    expect(isTuple([], isNatural)).toBe(false);
  });
});
