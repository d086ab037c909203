import { describe, expect, it } from 'vitest';
import { countries } from '../../src/catalog/codes/countries.ts';
import {
  businessLicense,
  country,
  date,
  defineLicenseType,
  drivingLicense,
  image,
  integer,
  licenseTypes,
  loadTexts,
  pensionContributionRecord,
  text,
} from '../../src/catalog/index.ts';
import { packValue } from '../../src/catalog/pack-values.ts';
import { checkRecord, fieldsSchema, jsonSchema } from '../../src/catalog/schema.ts';
import { isLicenseError } from '../../src/core/index.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };

const sampleOf = async (type: (typeof licenseTypes)[number]) => (await loadTexts(type)).sample;

describe('checkRecord', () => {
  it('finds nothing in the fixture and the samples', async () => {
    expect(checkRecord(drivingLicense, fixture.fields)).toEqual([]);
    for (const type of licenseTypes) expect(checkRecord(type, await sampleOf(type))).toEqual([]);
  });
  it('says of every wrong field what is right, with an example, and no value', async () => {
    const { sex: _, ...rest } = fixture.fields;
    const record = {
      ...rest,
      number: '11010519491231002x',
      birthdate: '1990-03-07',
      birthDate: '07.03.1990',
      vehicleClasses: ['C1', 'Z9'],
      fileNumber: 310012345678,
      validUntil: '2021-01-01',
    };
    const problems = checkRecord(drivingLicense, record, await sampleOf(drivingLicense));
    expect(Object.fromEntries(problems.map((problem) => [problem.field, problem]))).toEqual({
      number: {
        field: 'number',
        problem: 'wrong',
        expected: 'a resident number: the check character X is written upper-case',
        example: '310101199003071230',
      },
      sex: { field: 'sex', problem: 'missing', expected: 'one of unknown, male, female, unspecified', example: 'male' },
      birthDate: { field: 'birthDate', problem: 'wrong', expected: 'a date as YYYY-MM-DD', example: '1990-03-07' },
      'vehicleClasses[1]': {
        field: 'vehicleClasses[1]',
        problem: 'wrong',
        expected: 'one of C1, C2, B2, D, E, A1, A2, A3, B1, C3, C4, C5, C6, F, M, N, P',
        example: 'C1',
      },
      fileNumber: {
        field: 'fileNumber',
        problem: 'wrong',
        expected: 'a text of 12 digits, as a text in quotes and not as a number',
        example: '310012345678',
      },
      birthdate: expect.objectContaining({ problem: 'unknown', suggestion: 'birthDate' }),
      validUntil: {
        field: 'validUntil',
        problem: 'wrong',
        expected: 'a date not before validFrom, or null for no end',
        example: '2032-06-18',
      },
    });
    expect(JSON.stringify(problems)).not.toMatch(/11010519491231002|Z9|07\.03|2021-01-01/);
  });
  it.each([
    ['110105194912310021', /check character of the 17 digits before it/],
    ['110105194913310021', /digits 7 to 14 are a date of birth/],
    [' 11010519491231002X', /leave out the spaces/],
    [11010519491231002n, /in quotes and not as a number/],
    [null, /^a resident number/],
  ])('corrects the resident number %s', (number, expected) => {
    const [problem] = checkRecord(drivingLicense, { ...fixture.fields, number });
    expect(problem).toMatchObject({ field: 'number', problem: 'wrong', expected: expect.stringMatching(expected) });
  });
  it('corrects credit codes and numbers', async () => {
    const sample = await sampleOf(businessLicense);
    const first = (changed: object) => checkRecord(businessLicense, { ...sample, ...changed })[0]?.expected;
    expect(first({ number: '91350100M000100Y44' })).toMatch(/must be the check character/);
    expect(first({ number: '91350100m000100y43' })).toMatch(/letters are upper-case/);
    expect(first({ registeredCapital: { amount: '500', currency: 'CNY' } })).toMatch(/without quotes/);
  });
  it('names paths inside lists and groups', async () => {
    const sample = await sampleOf(pensionContributionRecord);
    const records = [
      { month: '2024-1', base: 1, paid: 1, state: 'received' },
      { month: '2024-01', base: -1, pad: 1, state: 'received' },
    ];
    const problems = checkRecord(pensionContributionRecord, { ...sample, records }, sample);
    expect(problems.map(({ field, problem, example, suggestion }) => [field, problem, example ?? suggestion])).toEqual([
      ['records[0].month', 'wrong', '2023-12'],
      ['records[1].base', 'wrong', '12183'],
      ['records[1].paid', 'missing', '974.64'],
      ['records[1].pad', 'unknown', 'paid'],
    ]);
  });
  it('asks for the other day of an optional validity', async () => {
    const { validFrom, validUntil, ...rest } = (await loadTexts(businessLicense)).sample;
    const missing = (field: string) => [{ field, problem: 'missing' }];
    expect(checkRecord(businessLicense, rest)).toEqual([]);
    expect(checkRecord(businessLicense, { ...rest, validFrom })).toMatchObject(missing('validUntil'));
    expect(checkRecord(businessLicense, { ...rest, validUntil })).toMatchObject(missing('validFrom'));
  });
  it.each([null, undefined, 'x', 1, []])('says that %s is no record', (record) => {
    expect(checkRecord(drivingLicense, record)).toMatchObject([
      { field: '', expected: expect.stringMatching(/an object/) },
    ]);
  });
  it('stays bounded on hostile keys', () => {
    const long = 'x'.repeat(1_000_000);
    const problem = checkRecord(drivingLicense, { ...fixture.fields, [long]: 1 })[0];
    expect(problem?.field).toHaveLength(64);
  });
  it('checks the country against the list', () => {
    expect(countries.size).toBe(249 + 4);
    expect(checkRecord(drivingLicense, { ...fixture.fields, nationality: 'QQQ' })).toMatchObject([
      { field: 'nationality' },
    ]);
    expect(packValue(country, 'QQQ')).toBeDefined();
  });
});

describe('fieldsSchema', () => {
  it('is built once', () => expect(fieldsSchema(drivingLicense)).toBe(fieldsSchema(drivingLicense)));
  it('refuses a definition with faults, and lists them', () => {
    const faulty = defineLicenseType({
      number: 0,
      key: 'Not_Kebab',
      fields: {
        number: [1, text(9)],
        a: [1, integer(0, 9)],
        b: [2, image(9)],
        validFrom: [3, date],
        d: [-4, date],
        e: [5, date, '', 2],
      },
    });
    let message = '';
    try {
      fieldsSchema(faulty);
    } catch (error) {
      if (isLicenseError(error, 'definition-invalid')) message = error.message;
    }
    for (const fault of [
      'number: must',
      'kebab-case',
      'label 1 is taken',
      'an image',
      'validFrom',
      'd: common',
      'since',
    ]) {
      expect(message).toContain(fault);
    }
  });
});

describe('jsonSchema', () => {
  it('describes the driving license', async () => {
    const schema = jsonSchema(drivingLicense, await loadTexts(drivingLicense));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: '中华人民共和国机动车驾驶证',
      type: 'object',
      additionalProperties: false,
      properties: {
        sex: { title: '性别', type: 'string', enum: ['unknown', 'male', 'female', 'unspecified'] },
        vehicleClasses: { type: 'array', uniqueItems: true, minItems: 1 },
        validUntil: { type: ['string', 'null'] },
      },
    });
    expect(schema.required).toContain('validUntil');
    expect(schema.required).not.toContain('portrait');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
  it('ties the days of an optional validity', () => {
    expect(jsonSchema(businessLicense).dependentRequired).toEqual({
      validFrom: ['validUntil'],
      validUntil: ['validFrom'],
    });
  });
});
