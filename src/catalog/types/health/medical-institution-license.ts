import { medicalPublic } from '../../codes/health.ts';
import { economicNature, profitNature } from '../../codes/organization.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  code,
  date,
  documentNumber,
  integer,
  list,
  money,
  officialCode,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 医疗机构执业许可证. */
export const medicalInstitutionLicense = /*@__PURE__*/ (() =>
  licenseType(32, 'medical-institution-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address,
    legalRepresentative: [personName, personal],
    principal: [personName, personal],
    subjects: list(officialCode('clinical-subjects', 4), 160),
    ownership: [code(economicNature), optional],
    profitNature: [code(profitNature), optional],
    institutionCategory: [officialCode('institution-categories', 4), optional],
    beds: [integer(1, 9_999), optional],
    dentalChairs: [integer(1, 9_999), optional],
    serves: [code(medicalPublic), optional],
    registeredCapital: [money, optional],
  }))();
