import { describe, expect, it } from 'vitest';
import { differences, valuesOf } from '../check/exports.ts';
import { sizeProblems } from '../check/sizes.ts';

describe('export lists', () => {
  it('tells what is new and what is gone', () => {
    const recorded = { 'elicense/core': ['kept', 'lost', 'type Lost'], 'elicense/old': ['a'] };
    const actual = { 'elicense/core': ['kept', 'type Fresh'], 'elicense/fresh': ['b'] };
    expect(differences(recorded, actual)).toEqual([
      'elicense/core: new, not recorded: type Fresh',
      'elicense/core: recorded, now gone: lost',
      'elicense/core: recorded, now gone: type Lost',
      'elicense/old: recorded, now gone: a',
      'elicense/fresh: new, not recorded: b',
    ]);
    expect(differences(recorded, recorded)).toEqual([]);
  });

  it('leaves types out at run time', () => {
    expect(valuesOf(['type A', 'b', 'typeOf'])).toEqual(['b', 'typeOf']);
  });
});

describe('recorded sizes', () => {
  const measured = new Map([
    ['`elicense/core`', 2000],
    ['`elicense/issuer`', 40_000],
  ]);
  const table = (core: string, issuer: string) =>
    `| \`elicense/core\` | ${core} |\n| \`elicense/issuer\` | x | ${issuer} |`;

  it('take 100 bytes or 2 %, and no more', () => {
    expect(sizeProblems('f', table('2.1 kB', '40.8 kB'), measured, true)).toEqual([]);
    expect(sizeProblems('f', table('2.2 kB', '40.9 kB'), measured, true)).toEqual([
      'f: `elicense/core` says 2.2 kB, measured 2.0 kB',
      'f: `elicense/issuer` says 40.9 kB, measured 40.0 kB',
    ]);
  });

  it('must name every subpath where the table is complete, and none that does not exist', () => {
    const row = '| `elicense/core` | 2.0 kB |\n| `elicense/attic` | 1.0 kB |';
    expect(sizeProblems('f', row, measured, true)).toEqual([
      'f: `elicense/attic` is no subpath',
      'f: no row for `elicense/issuer`',
    ]);
    expect(sizeProblems('f', '| `elicense/core` | 2.0 kB |', measured, false)).toEqual([]);
  });
});
