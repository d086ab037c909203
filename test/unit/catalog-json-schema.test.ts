import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LicenseType, licenseTypes, loadTexts } from '../../src/catalog/index.ts';
import { jsonSchema } from '../../src/catalog/schema.ts';
import { recordsOf } from '../support/records.ts';

/** A record as JSON holds it: pictures as base64. */
function inJson(record: object): unknown {
  return JSON.parse(
    JSON.stringify(record, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ),
  );
}

const ajv = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);

describe.each(licenseTypes.map((type) => [type.key, type as LicenseType] as const))('%s', (_, type) => {
  it('has a JSON Schema that a validator takes, and that takes the sample', async () => {
    const texts = await loadTexts(type);
    const schema = jsonSchema(type, texts);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    const validate = ajv.compile(schema);
    expect([validate(texts.sample), validate.errors]).toEqual([true, null]);
    for (const key of schema.required as string[]) {
      const { [key]: _missing, ...rest } = texts.sample as Record<string, unknown>;
      expect([key, validate(rest)]).toEqual([key, false]);
    }
    for (const key of Object.keys(texts.sample)) {
      for (const wrong of [{ surplus: 1 }, '\u0000'.repeat(3_000), -1.5e300]) {
        expect([key, validate({ ...texts.sample, [key]: wrong })]).toEqual([key, false]);
      }
    }
    expect(validate({ ...texts.sample, surplus: 1 })).toBe(false);
  });

  it('takes every right record', () => {
    const validate = ajv.compile(jsonSchema(type));
    fc.assert(
      fc.property(recordsOf(type), (record) => {
        expect([validate(inJson(record)), validate.errors]).toEqual([true, null]);
      }),
      { seed: 42, numRuns: 20 },
    );
  });
});

describe('the schema with texts', () => {
  it('has titles, units and the names of parts', async () => {
    const type = licenseTypes.find(({ key }) => key === 'vehicle-license') as LicenseType;
    expect(jsonSchema(type, await loadTexts(type))).toMatchObject({
      title: '中华人民共和国机动车行驶证',
      properties: {
        kerbMass: { title: '整备质量', description: 'a whole number from 1 to 999999, in kg' },
        overallDimensions: { properties: { length: { title: '长', description: expect.stringMatching(/, in mm$/) } } },
      },
    });
  });
});
