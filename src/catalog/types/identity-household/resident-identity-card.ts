import { ethnicity, sex } from '../../codes/person.ts';
import { defineLicenseType } from '../../define.ts';
import { code, date, image, personName, residentNumber, text } from '../../kinds/index.ts';

/** 中华人民共和国居民身份证. */
export const residentIdentityCard = /*@__PURE__*/ (() =>
  defineLicenseType({
    number: 1,
    key: 'resident-identity-card',
    carried: true,
    validity: 'required',
    fields: {
      number: [-4, residentNumber, 'personal'],
      holderName: [-5, personName, 'personal'],
      sex: [1, code(sex), 'personal'],
      ethnicity: [2, code(ethnicity), 'personal'],
      birthDate: [3, date, 'personal'],
      address: [4, text(100), 'personal'],
      portrait: [5, image(16_384), 'optional personal'],
      nameMinorityScript: [6, text(100), 'optional personal'],
    },
  }))();
