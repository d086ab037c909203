import { describe, expect, it } from 'vitest';
import { licenseTypes, searchLicenseTypes } from '../../src/catalog/index.ts';
import { searchIndex, searchIndexText } from '../support/catalog/search-index.ts';

const keysOf = async (query: string, limit?: number) => (await searchLicenseTypes(query, limit)).map(({ key }) => key);

describe('searchLicenseTypes', () => {
  it.each([
    '驾照',
    '驾驶证',
    '机动车驾驶证',
    'driver',
    'Driver’s License',
    'jsz',
    'JSZ',
    'driving-license',
    ' 驾 照 ',
    'ｊｓｚ',
  ])('finds the driving license by %s', async (query) => expect((await keysOf(query))[0]).toBe('driving-license'));
  it.each([
    ['房产证', 'real-estate-title'],
    ['户口本', 'household-register'],
    ['hkb', 'household-register'],
    ['yyzz', 'business-license'],
    ['sfz', 'resident-identity-card'],
    ['无犯罪', 'no-criminal-record'],
    ['restaurant', 'food-operation-license'],
    ['busines-licence', 'business-license'],
  ])('finds by %s %s', async (query, key) => expect(await keysOf(query)).toContain(key));
  it('says what the query was found in', async () =>
    expect((await searchLicenseTypes('驾照'))[0]).toEqual({
      key: 'driving-license',
      name: { zh: '中华人民共和国机动车驾驶证', en: 'Motor-vehicle driving license' },
      matched: '驾照',
    }));
  it('finds nothing for nothing, and bounds hostile queries', async () => {
    expect(await keysOf('')).toEqual([]);
    expect(await keysOf('  …')).toEqual([]);
    expect(await keysOf('qqqqqqqqqq')).toEqual([]);
    expect(await keysOf('证'.repeat(1_000_000))).toEqual([]);
    expect(await keysOf('证', 3)).toHaveLength(3);
  });
  it('has an index of all types, made from their texts', async () => {
    expect(searchIndexText()).toBe(await searchIndex(licenseTypes));
    for (const { key } of licenseTypes) expect((await keysOf(key))[0]).toBe(key);
  });
});
