import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenseType } from '../../src/catalog/entries.ts';
import { code, date, type LicenseType, licenseTypes, text } from '../../src/catalog/index.ts';
import { readShorthand } from '../../src/catalog/shorthand.ts';
import { definedTypes, shorthandModule, shorthandOf, shorthandPath } from '../support/catalog/shorthand.ts';

const defined = await definedTypes();

/** A definition in full, with the text of every function in it. */
function fullText(type: LicenseType): string {
  return JSON.stringify(type, (_, value: unknown) => (typeof value === 'function' ? String(value) : value), 1);
}

describe('all types in shorthand', () => {
  it('is written from the definitions', () => {
    expect(readFileSync(shorthandPath, 'utf8')).toBe(shorthandModule(defined));
  });
  it.each(defined.map((type) => [type.key, type] as const))('reads %s as it is defined', (_, type) => {
    const [read, other] = licenseTypes.filter(({ number }) => number === type.number) as LicenseType[];
    expect(other).toBeUndefined();
    expect(fullText(read as LicenseType)).toBe(fullText(type));
    expect(fullText(type)).toContain('unpack');
  });
  it('has every type of the definitions and no other, by number', () => {
    expect(licenseTypes.map(({ key }) => key)).toEqual(defined.map(({ key }) => key));
    expect(Object.isFrozen(licenseTypes)).toBe(true);
  });
});

describe('what the catalog has no example of', () => {
  const entries = {
    issueDate: date,
    grade: code({ far: 900, near: 901, first: 0, third: 2, twentieth: 19 }),
    remarks: [text(200), 'optional', 2],
    purpose: [text(20), '', 3],
  } as const;
  const later = licenseType(4, 'later-permit', 'certificate carried', entries, 3);

  it('numbers that are left out, revisions, fields that came later', () => {
    const [first] = defined as [LicenseType];
    const read = readShorthand(shorthandOf([first, later]));
    expect(read.map(({ number }) => number)).toEqual([1, 4]);
    expect(read.map(fullText)).toEqual([first, later].map(fullText));
  });
  it('refuses a line that it cannot read to its end', () => {
    const [first] = defined as [LicenseType];
    const damaged = shorthandOf([first]).replace('birthDate:D!', 'birthDate:D!@');
    expect(() => readShorthand(damaged)).toThrow('shorthand of resident-identity-card');
  });
  it('freezes the tables of codes', () => {
    const [read] = readShorthand(shorthandOf([{ ...later, number: 1 }])) as [typeof later];
    expect(Object.isFrozen(read.fields.grade[1].table)).toBe(true);
    expect(read.fields.grade[1].table).toEqual({ far: 900, near: 901, first: 0, third: 2, twentieth: 19 });
  });
});
