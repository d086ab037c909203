import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../src/catalog/check-definition.ts';
import {
  findLicenseType,
  type Kind,
  type LicenseType,
  licenseTypes,
  loadCodeTexts,
  loadTexts,
  suggestTypeKey,
} from '../../src/catalog/index.ts';
import type { KnownKind } from '../../src/catalog/known-kinds.ts';
import { packValue } from '../../src/catalog/pack-values.ts';
import { isLicenseError } from '../../src/core/index.ts';

/** Fields that the sample of a type cannot have beside its others. */
const elsewhere: Readonly<Record<string, readonly string[]>> = { 'business-license': ['compositionForm'] };

function codesOf(kind: Kind): Kind[] {
  const known = kind as KnownKind;
  if (known.name === 'list') return codesOf(known.item);
  if (known.name === 'group') return Object.values(known.fields).flatMap(([, inner]) => codesOf(inner));
  return known.name === 'code' || known.name === 'codeSet' ? [kind] : [];
}

describe.each(licenseTypes.map((type) => [type.key, type] as const))('%s', (_, type: LicenseType) => {
  it('has a definition without faults', () => expect(checkDefinition(type)).toEqual([]));

  it('names every field in Chinese and English', async () => {
    const { fields } = await loadTexts(type);
    const validity = type.validity === 'none' ? [] : ['validFrom', 'validUntil'];
    expect(Object.keys(fields).sort()).toEqual([...Object.keys(type.fields), ...validity].sort());
    for (const { zh, en } of Object.values(fields)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[\x20-\x7e’]+$/);
    }
  });

  it('has a complete, plausible sample', async () => {
    const { sample } = await loadTexts(type);
    for (const [key, [, kind]] of Object.entries(type.fields)) {
      const value = (sample as Readonly<Record<string, unknown>>)[key];
      if (kind.name === 'image' || elsewhere[type.key]?.includes(key)) expect(value).toBeUndefined();
      else expect(value).toBeDefined();
      const least = /address|domicile/i.test(key) ? 18 : key === 'businessScope' ? 40 : 0;
      expect(Array.from(String(value)).length).toBeGreaterThanOrEqual(least);
    }
  });

  it('has texts for every code', async () => {
    for (const kind of Object.values(type.fields).flatMap(([, each]) => codesOf(each))) {
      const names = await loadCodeTexts(kind);
      const { table } = kind as KnownKind & { name: 'code' };
      expect(Object.keys(names ?? {})).toEqual(Object.keys(table));
      for (const [key, { zh, en }] of Object.entries(names ?? {})) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(zh).not.toBe(key);
        expect(en).not.toBe('');
      }
    }
  });

  it('is found by key and number', () => {
    expect(findLicenseType(type.key)).toBe(type);
    expect(findLicenseType(type.number)).toBe(type);
  });
});

describe('the catalog', () => {
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
