import { guideLanguage, guideLevel } from '../../codes/culture-tourism.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  codeSet,
  date,
  documentNumber,
  image,
  integer,
  list,
  organizationName,
  personName,
  region,
} from '../../kinds/index.ts';

/** 导游证. */
export const touristGuideLicense = /*@__PURE__*/ (() =>
  licenseType(60, 'tourist-guide-license', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    level: code(guideLevel),
    languages: codeSet(guideLanguage),
    organization: [organizationName, personal],
    qualificationNumber: [documentNumber, personal],
    serviceArea: [list(region, 20), optional],
    stars: [integer(1, 9), optional],
    portrait: [image(16_384), optionalPersonal],
  }))();
