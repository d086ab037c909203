import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { ageOver, code, date, identityNumber, image, integer, personName } from '../../kinds/index.ts';

/** 台湾居民来往大陆通行证. */
export const mainlandTravelPermitTaiwanResidents = /*@__PURE__*/ (() =>
  licenseType(73, 'mainland-travel-permit-taiwan-residents', 'carried valid', {
    number: [identityNumber, personal],
    holderName: [personName, personal],
    nameEnglish: [personName, personal],
    birthDate: [date, personal],
    sex: [code(sex), personal],
    portrait: [image(16_384), optionalPersonal],
    issueCount: integer(0, 99),
    localNumber: [identityNumber, optionalPersonal],
    ageOver18: [ageOver(18, 'birthDate'), optionalPersonal],
  }))();
