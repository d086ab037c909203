import { describe, expect, it } from 'vitest';
import { paletteFor, plain, table, widthOf, wrap } from '../../src/cli/terminal.ts';

const text =
  '一般项目：软件开发；数据处理（含存储），and some English words that are long-winded, 以及互联网信息服务。';

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['驾驶证', 6],
    ['（A）', 5],
    ['✔ 通过', 6],
    ['e\u0301', 1],
    ['𠮷', 2],
  ])('of %s is %i columns', (sample, columns) => {
    expect(widthOf(sample)).toBe(columns);
  });
});

describe('wrapped lines', () => {
  it.each([4, 7, 10, 16, 33, 80])('are at most %i columns wide and lose nothing but spaces', (columns) => {
    const lines = wrap(text, columns);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('do not begin with closing punctuation', () => {
    for (let columns = 8; columns < 60; columns++) {
      for (const line of wrap(text, columns).slice(1)) expect(line).not.toMatch(/^[，。；：）]/);
    }
  });
});

describe('a table', () => {
  it('has columns that begin at the same place, whatever stands before them', () => {
    const lines = table([
      ['驾驶证', 'x1'],
      ['a', 'x2'],
    ]);
    expect(lines.map((line) => widthOf(line.slice(0, line.indexOf('x'))))).toEqual([8, 8]);
  });

  it('is as wide as it may be and no wider', () => {
    expect(table([['名称', text]], { columns: 40 }).every((line) => widthOf(line) <= 40)).toBe(true);
  });
});

describe('what a license says', () => {
  it('cannot move the cursor, color the screen or turn the direction', () => {
    expect(plain('a\u001b[2Jb\rc\u202ed\ne')).toBe('a\ufffd[2Jb\ufffdc\ufffdd e');
  });

  it('is colored on terminals alone', () => {
    expect(paletteFor({ isTTY: false }).red('x')).toBe('x');
    expect(paletteFor({}).green('x')).toBe('x');
  });
});
