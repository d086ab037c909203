import { ethnicity, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { address, ageOver, code, date, image, line, personName, residentNumber } from '../../kinds/index.ts';

/** 中华人民共和国居民身份证. */
export const residentIdentityCard = /*@__PURE__*/ (() =>
  licenseType(1, 'resident-identity-card', 'carried valid', {
    number: [residentNumber, personal],
    holderName: [personName, personal],
    sex: [code(sex), personal],
    ethnicity: [code(ethnicity), personal],
    birthDate: [date, personal],
    address: [address, personal],
    portrait: [image(16_384), optionalPersonal],
    nameMinorityScript: [line(100), optionalPersonal],
    ageOver18: [ageOver(18, 'birthDate'), optionalPersonal],
  }))();
