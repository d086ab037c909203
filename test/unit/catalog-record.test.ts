import { describe, expect, it } from 'vitest';
import {
  businessLicense,
  code,
  country,
  date,
  defineLicenseType,
  drivingLicense,
  integer,
  list,
  marriageCertificate,
  officialCode,
  packFields,
  text,
  unpackFields,
} from '../../src/catalog/index.ts';
import { isOfficialCode } from '../../src/catalog/schema.ts';
import { type CborValue, decodeCbor, encodeCbor } from '../../src/codec/index.ts';
import { type CatalogError, isLicenseError } from '../../src/core/index.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };

const fields = fixture.fields;

function problemsOf(run: () => unknown): CatalogError {
  try {
    run();
  } catch (error) {
    if (isLicenseError(error, 'fields-invalid')) return error as CatalogError;
    throw error;
  }
  throw new Error('no error');
}

describe('packFields', () => {
  it('packs the fixture license', () => {
    expect(packFields(drivingLicense, fields)).toEqual(
      new Map<number, CborValue>([
        [-4, 31010119900307123n],
        [-5, '张伟'],
        [-7, 19161],
        [1, 1],
        [2, 1547],
        [3, '上海市黄浦区人民大道200号3弄501室'],
        [4, 7370],
        [5, 15509],
        [6, 1],
        [8, 310012345678],
        [-3, [19161, 22814]],
      ]),
    );
  });
  it('names every wrong field at once, and no value', () => {
    const { sex: _, ...rest } = fields;
    const error = problemsOf(() =>
      packFields(drivingLicense, { ...rest, number: '11010519491231002x', nmae: 'x', validUntil: '2020-01-01' }),
    );
    expect(error.problems.map(({ field, problem }) => [field, problem])).toEqual([
      ['number', 'wrong'],
      ['sex', 'missing'],
      ['nmae', 'unknown'],
      ['validUntil', 'wrong'],
    ]);
    expect(error.message).not.toContain('11010519491231002');
  });
  it('refuses a country and a code that no official list has, where the lists are given', () => {
    const type = defineLicenseType({
      number: 900,
      key: 'coded',
      fields: { country: [1, country], plateKinds: [2, list(officialCode('plate-kinds', 2), 3)] },
    });
    const wrong = { country: 'XYZ', plateKinds: ['02', 'ZZ'] };
    expect(unpackFields(type, packFields(type, wrong), 1).fields).toEqual(wrong);
    const { problems } = problemsOf(() => packFields(type, wrong, { isOfficial: isOfficialCode }));
    expect(problems.map(({ field, problem }) => [field, problem])).toEqual([
      ['country', 'wrong'],
      ['plateKinds', 'wrong'],
    ]);
    const right = { country: 'CHN', plateKinds: ['02', '01'] };
    expect(packFields(type, right, { isOfficial: isOfficialCode })).toEqual(packFields(type, right));
  });
  it('wants both days of a validity or none', () => {
    const { validFrom: from, validUntil: until, ...rest } = fields;
    expect(problemsOf(() => packFields(drivingLicense, rest)).problems.map(({ field }) => field)).toEqual([
      'validFrom',
      'validUntil',
    ]);
    expect(problemsOf(() => packFields(drivingLicense, { ...rest, validFrom: from })).problems).toMatchObject([
      { field: 'validUntil', problem: 'missing' },
    ]);
    expect(packFields(drivingLicense, { ...rest, validFrom: from, validUntil: from }).get(-3)).toEqual([19161, 19161]);
    expect(packFields(drivingLicense, { ...rest, validFrom: from, validUntil: null }).get(-3)).toEqual([19161, null]);
    expect(until).toBe('2032-06-18');
  });
  it('knows no validity where the type states none', () => {
    const error = problemsOf(() => packFields(marriageCertificate, { validFrom: '2020-01-01', validUntil: null }));
    expect(error.problems).toContainEqual({ field: 'validFrom', problem: 'unknown', expected: 'a field of this type' });
  });
  it('refuses keys of every object', () => {
    const hostile = JSON.parse('{"__proto__":{"sex":"male"},"constructor":1,"toString":2}');
    const names = problemsOf(() => packFields(businessLicense, hostile)).problems;
    expect(names.filter(({ problem }) => problem === 'unknown').map(({ field }) => field)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });
});

const body = () =>
  new Map<CborValue, CborValue>(packFields(drivingLicense, fields)).set(0, 2).set(-1, 1).set(-8, [310000, 12]);

describe('unpackFields', () => {
  it('gives the fixture license back', () => {
    const decoded = decodeCbor(encodeCbor(body())) as Map<CborValue, CborValue>;
    expect(unpackFields(drivingLicense, decoded, 1)).toEqual({ fields, problems: [], unknown: [] });
  });
  it('names malformed and missing fields', () => {
    const broken = body().set(-4, '110105194912310021').set(1, 'male').set(-3, [22814, 19161]);
    broken.delete(4);
    const { fields: read, problems } = unpackFields(drivingLicense, broken, 1);
    expect(problems).toEqual(['number', 'sex', 'birthDate', 'validFrom', 'validUntil']);
    expect(Object.keys(read)).not.toContain('number');
    expect(read.holderName).toBe('张伟');
  });
  it.each([
    undefined,
    null,
    [],
    [19161],
    [19161, 22814, 1],
    [null, 22814],
    [19161, 22813.5],
    ['2022-06-18', null],
    [0.5, 1],
    [1, 0n],
  ])('refuses the validity %s', (validity) => {
    const { problems } = unpackFields(drivingLicense, body().set(-3, validity), 1);
    expect(problems).toEqual(['validFrom', 'validUntil']);
  });
  it('reports unknown labels and codes and fails neither', () => {
    const newer = body()
      .set(99, 'x')
      .set(-40, 1)
      .set(1, 7)
      .set(6, 2 ** 30 + 1)
      .set('text', 1);
    expect(unpackFields(drivingLicense, newer, 2)).toMatchObject({
      fields: { vehicleClasses: ['C1'] },
      problems: [],
      unknown: [{ field: 'sex', code: 7 }, { field: 'vehicleClasses', code: 30 }, { label: 99 }, { label: -40 }],
    });
  });
  it('reports a validity that the type does not state', () => {
    expect(unpackFields(marriageCertificate, new Map([[-3, [0, 1]]]), 1).unknown).toEqual([{ label: -3 }]);
  });
  it('takes an optional validity or none', () => {
    expect(unpackFields(businessLicense, new Map(), 1).problems).not.toContain('validFrom');
    expect(unpackFields(businessLicense, new Map([[-3, 1]]), 1).problems).toContain('validFrom');
  });
  it('demands no personal field of a selective license', () => {
    const { problems } = unpackFields(drivingLicense, new Map([[-7, 1]]), 1, { selective: true });
    expect(problems).toEqual(['firstIssueDate', 'vehicleClasses', 'validFrom', 'validUntil']);
  });
  it("demands what the license's own revision requires", () => {
    const grown = defineLicenseType({
      number: 900,
      key: 'example',
      revision: 3,
      fields: {
        a: [1, integer(0, 9)],
        b: [2, text(9), '', 2],
        c: [3, date, '', 3],
        d: [4, code({ x: 1 }), 'optional', 3],
      },
    });
    const of = (revision: number) => unpackFields(grown, new Map([[1, 1]]), revision).problems;
    expect([of(1), of(2), of(3)]).toEqual([[], ['b'], ['b', 'c']]);
    expect(
      unpackFields(
        grown,
        new Map<CborValue, CborValue>([
          [1, 1],
          [3, 0],
        ]),
        1,
      ).fields,
    ).toEqual({ a: 1, c: '1970-01-01' });
  });
});
