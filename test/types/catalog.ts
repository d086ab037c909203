import {
  drivingLicense,
  type FieldDefinition,
  findLicenseType,
  type LicenseFields,
  type LicenseTypeKey,
  loadTexts,
  type RecordOf,
  unpackFields,
} from 'elicense/catalog';

const license: LicenseFields<'driving-license'> = {
  number: '310101199003071230',
  holderName: '张伟',
  issueDate: '2022-06-18',
  sex: 'male',
  nationality: 'CHN',
  address: '上海市黄浦区人民大道200号3弄501室',
  birthDate: '1990-03-07',
  firstIssueDate: '2012-06-18',
  vehicleClasses: ['C1'],
  fileNumber: '310012345678',
  validFrom: '2022-06-18',
  validUntil: null,
};
export const known: LicenseTypeKey = 'marriage-certificate';

// @ts-expect-error no such type
export const unknownType: LicenseTypeKey = 'drivers-license';
// @ts-expect-error a key of the code table
export const wrongCode: LicenseFields<'driving-license'> = { ...license, sex: 'man' };
// @ts-expect-error a vehicle class of the list
export const wrongSet: LicenseFields<'driving-license'> = { ...license, vehicleClasses: ['Z9'] };
// @ts-expect-error an image is bytes
export const wrongImage: LicenseFields<'driving-license'> = { ...license, portrait: 'data:' };
// @ts-expect-error a number of points
export const wrongNumber: LicenseFields<'driving-license'> = { ...license, demeritPoints: '3' };
// @ts-expect-error no end is null, not undefined
export const wrongEnd: LicenseFields<'driving-license'> = { ...license, validUntil: undefined };
// @ts-expect-error no such field
export const surplus: LicenseFields<'driving-license'> = { ...license, holderNumber: '310101199003071230' };
// @ts-expect-error a required field is missing
export const missing: LicenseFields<'driving-license'> = {
  number: '310101199003071230',
  validFrom: '2022-06-18',
  validUntil: null,
};

const { validFrom: _from, validUntil: _until, ...undated } = license;
// @ts-expect-error this type states its validity
export const noValidity: LicenseFields<'driving-license'> = undated;

export const optionalValidity: Pick<LicenseFields<'business-license'>, 'validFrom' | 'validUntil'> = {};
// @ts-expect-error a marriage certificate states no validity
export type NoValidity = LicenseFields<'marriage-certificate'>['validFrom'];

export const couple: LicenseFields<'marriage-certificate'>['holderName'] = ['王强', '李敏'];
// @ts-expect-error two holders are a list
export const single: LicenseFields<'marriage-certificate'>['holderName'] = '王强';

export const month: LicenseFields<'pension-contribution-record'>['records'][number] = {
  month: '2024-01',
  base: 1,
  paid: 0.5,
  state: 'received',
};
// @ts-expect-error a code inside a group inside a list
export const wrongState: LicenseFields<'pension-contribution-record'>['records'][number]['state'] = 'paid';

const found: typeof drivingLicense = findLicenseType('driving-license');
const read: Partial<RecordOf<typeof drivingLicense>> = unpackFields(found, new Map(), 1).fields;
export const sex: 'unknown' | 'male' | 'female' | 'unspecified' | undefined = read.sex;
export const sample: Promise<string[]> = loadTexts(drivingLicense).then((texts) => texts.sample.vehicleClasses);

// @ts-expect-error marks are a closed list
export const wrongMarks: FieldDefinition = [1, drivingLicense.fields.sex[1], 'secret'];
