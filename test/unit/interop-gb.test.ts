import { describe, expect, it } from 'vitest';
import {
  drivingLicense,
  findLicenseType,
  type LicenseType,
  licenseTypes,
  loadTexts,
  marriageCertificate,
} from '../../src/catalog/index.ts';
import { checkRecord } from '../../src/catalog/schema.ts';
import { isLicenseError } from '../../src/core/index.ts';
import {
  buildIdentifier,
  fromGbMetadata,
  gbElements,
  inspectIdentifier,
  parseIdentifier,
  toGbMetadata,
} from '../../src/interop/gb/index.ts';

/** Identifiers of real licenses that were published. */
const genuine = [
  '11100000000013338W011.11430000006122244L.20230000403.001.U',
  '11100000000013338W011.11430000006122244L.20230000403.002.S',
  '11100000000013338W011.11110000000021135M.20230329701.003.Y',
  '11100000000013338W032.11220000013544541J.2430599.001.F',
  '11100000000013338W009.11330105002500287C.2025052201.002.0',
  '11100000000013338W087.11370800MB28559184.37080001202411010001.001.3',
  '11100000MB03271699022.340100.000000016.001.9',
].map((rest) => `1.2.156.3005.2.${rest}`);
const [first = ''] = genuine;

function codeOf(run: () => unknown): string {
  try {
    run();
    return 'taken';
  } catch (error) {
    return isLicenseError(error) ? error.code : String(error);
  }
}

describe('identifiers of GB/T 36904', () => {
  it.each(genuine)('reads and builds %s', (text) => {
    const parts = parseIdentifier(text);
    expect(buildIdentifier(parts)).toBe(text);
    expect(inspectIdentifier(text)).toEqual({ parts, corrected: text, faults: [] });
  });

  it('knows one changed character, wherever it stands', () => {
    for (let at = 15; at < first.length; at++) {
      if (first[at] === '.') continue;
      for (const put of ['0', '7', 'K']) {
        if (first[at] === put) continue;
        const changed = first.slice(0, at) + put + first.slice(at + 1);
        expect([changed, codeOf(() => parseIdentifier(changed))]).toEqual([changed, 'identifier-malformed']);
      }
    }
  });

  it('says what is right for the check character that a vendor printed', () => {
    const printed = '1.2.156.3005.2.11100000000013661B006.113700000045046442.209FA4E88F9E4C878F3E9BED2CE7EA49.001.M';
    expect(inspectIdentifier(printed)).toMatchObject({ faults: ['check'], corrected: printed.replace(/M$/, 'D') });
  });

  it.each([
    [first.toLowerCase(), ['form']],
    [` ${first}`, ['form']],
    [first.slice(15), ['root']],
    [first.replace('.U', ''), ['check']],
    [first.replace('.001.', '.1.'), ['version']],
    [first.replace('.001.', '.000.'), ['version']],
    [first.replace('20230000403', '2023-403'), ['serial']],
    [first.replace('11430000006122244L', '43000'), ['issuer-code']],
    [first.replace('13338W011', '13338X011'), ['type-code']],
    ['', ['root', 'form']],
    ['x'.repeat(1_000_000), ['form', 'root']],
    [`${first}.U`, ['form']],
  ])('reads %s and reports', (text, faults) => {
    expect([...inspectIdentifier(text).faults].sort()).toEqual([...faults].sort());
    expect(codeOf(() => parseIdentifier(text))).toBe('identifier-malformed');
  });

  it('puts right what is only written otherwise', () => {
    for (const text of [first.toLowerCase(), ` ${first} `, first.slice(15), first.replace(/\./g, '．')]) {
      expect(inspectIdentifier(text).corrected).toBe(first);
    }
  });

  it('builds none of wrong parts, and names them', () => {
    const parts = parseIdentifier(first);
    expect(() => buildIdentifier({ ...parts, version: 1_000, serial: '' })).toThrow(/serial number.*version/);
    for (const wrong of [
      { version: 0 },
      { version: 1.5 },
      { serial: 'a' },
      { issuerCode: '12345' },
      { typeCode: '' },
    ]) {
      expect(codeOf(() => buildIdentifier({ ...parts, ...wrong }))).toBe('identifier-malformed');
    }
  });
});

describe('metadata of GB/T 36903', () => {
  it.each(licenseTypes.map((type) => [type.key, type as LicenseType] as const))('of %s both ways', async (_, type) => {
    const { sample } = await loadTexts(type);
    const metadata = await toGbMetadata(type, sample, { issuerName: '上海市某局', identifier: first });
    const copy = JSON.parse(JSON.stringify(metadata)) as Record<string, unknown>;
    const { fields, problems, unknown } = await fromGbMetadata(type, copy);
    expect({ fields, problems, unknown }).toEqual({ fields: sample, problems: [], unknown: [] });
    for (const code of Object.keys(metadata)) {
      expect(code.startsWith('KZ_') || Object.hasOwn(gbElements, code)).toBe(true);
    }
  });

  it('has the words of others', async () => {
    const { sample } = await loadTexts(drivingLicense);
    expect(await toGbMetadata(drivingLicense, sample)).toMatchObject({
      ZZMC: '中华人民共和国机动车驾驶证',
      ZZBH: '310101199003071230',
      CZZT: '张伟',
      CZZTDM: '310101199003071230',
      CZZTDMLX: '公民身份号码',
      CZZTDMLXDM: '111',
      ZZYXQQSRQ: '2022-06-18',
      ZZYXQJZRQ: '2032-06-18',
      KZ_sex: '男',
      KZ_vehicleClasses: ['小型汽车'],
    });
  });

  it.each([
    ['resident-identity-card', '111'],
    ['foreigner-permanent-residence-card', '999'],
    ['passport', '414'],
    ['mainland-travel-permit-hk-macao-residents', '516'],
    ['mainland-travel-permit-taiwan-residents', '511'],
    ['road-transport-worker-certificate', '111'],
    ['business-license', '001'],
    ['pollutant-discharge-permit', '001'],
  ])('tells the kind of the holder’s number of a %s', async (key, kind) => {
    const type = findLicenseType(key) as LicenseType;
    const { sample } = await loadTexts(type);
    const { holderNumber, number } = sample as Readonly<Record<string, unknown>>;
    expect(await toGbMetadata(type, sample)).toMatchObject({ CZZTDM: holderNumber ?? number, CZZTDMLXDM: kind });
  });

  it('knows a foreigner’s number beside others in one field', async () => {
    const type = findLicenseType('dog-license');
    const { sample } = await loadTexts(type);
    for (const [holderNumber, kind] of [
      ['310101199003071230', '111'],
      ['911124198108030024', '999'],
      ['91350100M000100Y43', '001'],
    ] as const) {
      expect(checkRecord(type, { ...sample, holderNumber })).toEqual([]);
      expect((await toGbMetadata(type, { ...sample, holderNumber })).CZZTDMLXDM).toBe(kind);
    }
  });

  it('keeps several holders a list', async () => {
    const { sample } = await loadTexts(marriageCertificate);
    const metadata = await toGbMetadata(marriageCertificate, sample);
    expect(metadata).toMatchObject({
      CZZT: ['王强', 'EMMA LOUISE CARTER'],
      CZZTDM: ['310104198809235614', 'P12345678'],
      CZZTDMLXDM: ['111', '999'],
    });
    const joined = { ...metadata, CZZT: '王强、EMMA LOUISE CARTER', CZZTDM: '310104198809235614,P12345678' };
    expect((await fromGbMetadata(marriageCertificate, joined)).fields).toEqual(sample);
  });

  it('reads what other systems write', async () => {
    const { sample } = await loadTexts(drivingLicense);
    const metadata = await toGbMetadata(drivingLicense, sample);
    const { ZZBH, ZZYXQQSRQ: _from, ZZYXQJZRQ: _until, ...rest } = metadata;
    const theirs = {
      ...rest,
      ZZHM: ZZBH,
      ZZYXQQSSJ: '20220618',
      ZZYXQJZSJ: '2032年6月18日',
      ZZBFRQ: '2022/06/18 00:00:00',
      ZZBFJG: '上海市公安局',
      ZZBS: first,
      KZ_sex: 1,
      KZ_birthDate: '1990.3.7',
      KZ_vehicleClasses: '小型汽车',
      KZ_demeritPoints: '3',
      KZ_photo: 'x',
      QZR: '章',
    };
    const read = await fromGbMetadata(drivingLicense, theirs);
    expect(read).toEqual({
      fields: sample,
      problems: [],
      unknown: ['KZ_photo', 'QZR'],
      issuerName: '上海市公安局',
      issuerCode: undefined,
      typeCode: '11100000000013338W011',
      identifier: first,
    });
  });

  it.each(['长期', '9999-12-31', '99991231', '永久有效'])('reads %s as no end', async (end) => {
    const { sample } = await loadTexts(drivingLicense);
    const metadata = await toGbMetadata(drivingLicense, { ...sample, validUntil: null });
    expect(metadata.ZZYXQJZRQ).toBe('9999-12-31');
    expect((await fromGbMetadata(drivingLicense, { ...metadata, ZZYXQJZRQ: end })).fields.validUntil).toBeNull();
  });

  it('names what is wrong, and never throws', async () => {
    const { sample } = await loadTexts(drivingLicense);
    const metadata = await toGbMetadata(drivingLicense, sample);
    const wrong = {
      ...metadata,
      KZ_sex: '先生',
      ZZBFRQ: '昨天',
      CZZT: 7,
      ZZBH: null,
      ZZYXQJZRQ: '2032',
      ['__proto__']: 1,
    };
    const { problems } = await fromGbMetadata(drivingLicense, wrong);
    expect(problems.map(({ field }) => field).sort()).toEqual([
      'holderName',
      'issueDate',
      'number',
      'sex',
      'validUntil',
    ]);
    expect((await fromGbMetadata(drivingLicense, {})).problems.length).toBeGreaterThan(5);
    const noText = { toString: 1, valueOf: 1 };
    const objects = { ZZBS: noText, ZZYXQQSRQ: noText, ZZYXQJZRQ: noText, KZ_sex: noText, KZ_vehicleClasses: [noText] };
    const read = await fromGbMetadata(drivingLicense, { ...metadata, ...objects });
    expect(new Set(read.problems.map(({ field }) => field.replace(/\[\d+\]$/, '')))).toEqual(
      new Set(['sex', 'vehicleClasses', 'validFrom', 'validUntil']),
    );
    expect(read.identifier).toBeUndefined();
    for (const value of [null, [], {}, 'x', -1, true]) {
      const all = Object.fromEntries(Object.keys(metadata).map((key) => [key, value]));
      await expect(fromGbMetadata(drivingLicense, all)).resolves.toBeDefined();
    }
  });

  it('takes no longer over a long text in the place of a date', async () => {
    const started = performance.now();
    const { problems } = await fromGbMetadata(drivingLicense, { ZZBFRQ: `2024-05${' '.repeat(100_000)}x\ny` });
    expect(problems.map(({ field }) => field)).toContain('issueDate');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
