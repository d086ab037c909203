import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { ageOver, code, country, date, identityNumber, image, integer, personName } from '../../kinds/index.ts';

/** 港澳居民来往内地通行证. That of a foreign national prints a nationality, and one name. */
export const mainlandTravelPermitHkMacaoResidents = /*@__PURE__*/ (() =>
  licenseType(72, 'mainland-travel-permit-hk-macao-residents', 'carried valid', {
    number: [identityNumber, personal],
    holderName: [personName, personal],
    nameEnglish: [personName, optionalPersonal],
    birthDate: [date, personal],
    sex: [code(sex), personal],
    nationality: [country, optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
    issueCount: integer(0, 99),
    localNumber: [identityNumber, personal],
    ageOver18: [ageOver(18, 'birthDate'), optionalPersonal],
  }))();
