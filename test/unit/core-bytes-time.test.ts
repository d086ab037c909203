import { describe, expect, it } from 'vitest';
import { diagnose, Encoded, encodeCbor, Float, simple, Tagged } from '../../src/codec/index.ts';
import {
  compareBytes,
  concat,
  dayOfSeconds,
  endOfDaySeconds,
  equalBytes,
  formatDate,
  fromHex,
  parseDate,
  startOfDaySeconds,
  toHex,
  toSeconds,
} from '../../src/core/index.ts';

describe('bytes', () => {
  it('joins into a new array', () => {
    const part = new Uint8Array([1, 2]);
    const joined = concat(part, new Uint8Array(0), new Uint8Array([3]));
    part[0] = 9;
    expect(joined).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('compares', () => {
    const of = (...bytes: number[]): Uint8Array => new Uint8Array(bytes);
    expect(equalBytes(of(1, 2), of(1, 2))).toBe(true);
    expect(equalBytes(of(1, 2), of(1, 3))).toBe(false);
    expect(equalBytes(of(1, 2), of(1, 2, 0))).toBe(false);
    expect(equalBytes(of(), of())).toBe(true);
    const sorted = [of(), of(0), of(0, 1), of(1), of(1, 0), of(255)];
    expect([...sorted].reverse().sort(compareBytes)).toEqual(sorted);
  });

  it('writes and reads hexadecimal', () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(toHex(all)).toBe(Buffer.from(all).toString('hex'));
    expect(fromHex(toHex(all))).toEqual(all);
    expect(fromHex(toHex(all).toUpperCase())).toEqual(all);
    for (const text of ['0', 'zz', '0x00', '00 ', ' 00', '00\n', 'a b']) expect(() => fromHex(text)).toThrow(TypeError);
  });
});

describe('civil dates', () => {
  it('count days since 1970-01-01', () => {
    expect(parseDate('1970-01-01')).toBe(0);
    expect(parseDate('1969-12-31')).toBe(-1);
    expect(parseDate('2000-02-29')).toBe(11_016);
    expect(parseDate('1000-01-01')).toBe(-354_285);
    expect(parseDate('9999-12-31')).toBe(2_932_896);
  });

  it('come back, each day from 1899 to 2101', () => {
    const first = parseDate('1899-01-01') ?? Number.NaN;
    const last = parseDate('2101-01-01') ?? Number.NaN;
    for (let day = first; day <= last; day++) {
      const text = formatDate(day);
      if (text === undefined || parseDate(text) !== day) expect.fail(`day ${day}`);
    }
  });

  it.each([
    '2023-02-29',
    '2023-02-30',
    '2023-13-01',
    '2023-00-01',
    '2023-01-00',
    '2023-04-31',
    '1900-02-29',
    '0999-12-31',
    '10000-01-01',
    '2023-1-1',
    '2023-01-01T00:00',
    '2023-01-01\n',
    ' 2023-01-01',
    '２０２３-01-01',
    '20230101',
    '',
  ])('are not %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it.each([-354_286, 2_932_897, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('are not day %d', (day) => {
    expect(formatDate(day)).toBeUndefined();
  });

  it('begin and end at midnight of UTC+8, on any machine', () => {
    const day = parseDate('2024-03-01') ?? Number.NaN;
    expect(new Date(startOfDaySeconds(day) * 1000).toISOString()).toBe('2024-02-29T16:00:00.000Z');
    expect(new Date(endOfDaySeconds(day) * 1000).toISOString()).toBe('2024-03-01T16:00:00.000Z');
    expect(dayOfSeconds(startOfDaySeconds(day))).toBe(day);
    expect(dayOfSeconds(endOfDaySeconds(day) - 1)).toBe(day);
    expect(dayOfSeconds(endOfDaySeconds(day))).toBe(day + 1);
    expect(dayOfSeconds(startOfDaySeconds(-3))).toBe(-3);
  });

  it('takes whole seconds of an instant, and no instant that is none', () => {
    expect(toSeconds(new Date(1_999))).toBe(1);
    expect(toSeconds(new Date(-1))).toBe(-1);
    expect(() => toSeconds(new Date(Number.NaN))).toThrow(TypeError);
  });
});

describe('diagnostic notation', () => {
  it.each([
    [new Map<number, Uint8Array>([[1, new Uint8Array([1, 2])]]), "{1: h'0102'}"],
    [[1, -2, 2n ** 60n, 'a"b', true, null, undefined], '[1, -2, 1152921504606846976, "a\\"b", true, null, undefined]'],
    [new Tagged(18, [simple(59)]), '18([simple(59)])'],
    [[new Float(1), new Float(-0), 1.5, new Float(1e300), Number.NaN], '[1.0, -0.0, 1.5, 1e+300, NaN]'],
    [new Encoded(encodeCbor(1)), "<<h'01'>>"],
  ])('%#', (value, text) => {
    expect(diagnose(value)).toBe(text);
  });
});
