import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialList } from '../../src/catalog/codes/lists.ts';
import { namesOfTable } from '../../src/catalog/codes/texts.ts';
import {
  findLicenseType,
  type LicenseType,
  licenseTypes,
  loadCodeTexts,
  loadTexts,
  suggestTypeKey,
} from '../../src/catalog/index.ts';
import { packValue } from '../../src/catalog/pack-values.ts';
import { isLicenseError } from '../../src/core/index.ts';
import { codeNames, codeTables } from '../support/catalog/code-tables.ts';
import { catalogIndex, indexText, namedTypes } from '../support/catalog/named-types.ts';
import { sources } from '../support/catalog/sectors.ts';

describe('the catalog', () => {
  it('is sorted by number, each found by key and number', () => {
    const numbers = licenseTypes.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    for (const type of licenseTypes) {
      expect(findLicenseType(type.key)).toBe(type);
      expect(findLicenseType(type.number)).toBe(type);
    }
  });
  it('has no numbers but those of the research', () => {
    for (const { number, key } of licenseTypes)
      expect(sources).toContainEqual(expect.objectContaining({ number, key }));
  });
  it('has the same names for tables with the same keys, which is how they are found', () => {
    for (const [name, names] of codeNames()) {
      const table = codeTables().get(name) ?? {};
      expect([name, Object.keys(names).sort()]).toEqual([name, Object.keys(table).sort()]);
      expect([name, namesOfTable(table)]).toEqual([name, names]);
    }
    expect([...codeNames().keys()].sort()).toEqual([...codeTables().keys()].sort());
  });
  it('has each official list once', async () => {
    const folder = new URL('../../src/catalog/codes/lists/', import.meta.url);
    const names: string[] = [];
    for (const file of readdirSync(folder)) {
      const { lists = {} } = (await import(`../../src/catalog/codes/lists/${file}`)) as { lists?: object };
      for (const [name, codes] of Object.entries(lists)) {
        names.push(name);
        expect(officialList(name), name).toBe(codes);
      }
    }
    expect(names.length).toBeGreaterThanOrEqual(20);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
  it('names every type in its index', () => expect(catalogIndex()).toBe(indexText()));
  it('exports every type by its key in camel case', () => {
    const camelCase = (key: string) => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(namedTypes().sort()).toEqual(licenseTypes.map(({ key }) => camelCase(key)).sort());
  });
  it('finds nothing under other names', () => {
    expect(findLicenseType('__proto__')).toBeUndefined();
    expect(findLicenseType(999)).toBeUndefined();
  });
  it.each([
    ['drivng-license', 'driving-license'],
    ['driving_license', 'driving-license'],
    ['DrivingLicense', 'driving-license'],
    ['marriage', 'marriage-certificate'],
    ['hotel', 'special-industry-license-hotel'],
    ['busines-licence', 'business-license'],
  ])('suggests for %s %s', (typed, key) => expect(suggestTypeKey(typed)).toBe(key));
  it('suggests nothing where nothing is near', () => {
    expect(suggestTypeKey('qqqqqqqq')).toBeUndefined();
    expect(suggestTypeKey('')).toBeUndefined();
  });
  it('has no texts for a type of somebody else', async () => {
    const error = await loadTexts({ ...licenseTypes[0], key: 'toString' } as LicenseType).catch(
      (caught: unknown) => caught,
    );
    expect(isLicenseError(error, 'type-unknown')).toBe(true);
  });
  it('leads from a temporary residence permit to a residence permit after six months', async () => {
    const { renewal } = await loadTexts(findLicenseType('temporary-residence-permit'));
    expect(renewal?.followedBy).toEqual({ type: 'residence-permit', afterMonths: 6 });
  });
  it('names vehicle types', async () => {
    const kind = findLicenseType('vehicle-license').fields.vehicleType[1];
    const names = await loadCodeTexts(kind);
    expect(names?.K33).toEqual({ zh: '小型轿车', en: 'small sedan' });
    expect(names?.Q11).toEqual({ zh: '重型半挂牵引车', en: 'heavy semi-trailer tractor' });
    expect(names?.X99).toEqual({ zh: '其它', en: 'other' });
    for (const key of Object.keys(names ?? {})) expect(packValue(kind, key)).toBeDefined();
    expect(await loadCodeTexts(findLicenseType('vehicle-license').fields.vin[1])).toBeUndefined();
  });
});
