import { defineLicenseType } from '../../define.ts';
import { country, date, identityNumber, image, list, personName, text } from '../../kinds/index.ts';

/** 中华人民共和国结婚证. Lists of two: the husband's, then the wife's. */
export const marriageCertificate = /*@__PURE__*/ (() =>
  defineLicenseType({
    number: 11,
    key: 'marriage-certificate',
    carried: true,
    fields: {
      number: [-4, text(40), 'personal'],
      holderName: [-5, list(personName, 2, 2), 'personal'],
      holderNumber: [-6, list(identityNumber, 2, 2), 'personal'],
      issueDate: [-7, date, 'personal'],
      nationalities: [1, list(country, 2, 2), 'personal'],
      birthDates: [2, list(date, 2, 2), 'personal'],
      remarks: [3, text(200), 'optional personal'],
      jointPhoto: [4, image(16_384), 'optional personal'],
      registrar: [5, personName, 'optional'],
    },
  }))();
