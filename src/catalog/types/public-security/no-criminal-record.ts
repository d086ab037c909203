import { criminalRecord } from '../../codes/certificate.ts';
import { sex } from '../../codes/person.ts';
import { defineLicenseType } from '../../define.ts';
import { code, country, date, identityNumber, personName, text } from '../../kinds/index.ts';

/** 有无违法犯罪记录证明. */
export const noCriminalRecord = /*@__PURE__*/ (() =>
  defineLicenseType({
    number: 203,
    key: 'no-criminal-record',
    class: 'certificate',
    fields: {
      number: [-4, text(40), 'personal'],
      holderName: [-5, personName, 'personal'],
      holderNumber: [-6, identityNumber, 'personal'],
      issueDate: [-7, date],
      sex: [1, code(sex), 'optional personal'],
      nationality: [2, country, 'optional personal'],
      queryFrom: [3, date],
      queryTo: [4, date],
      conclusion: [5, code(criminalRecord), 'personal'],
      applicantUnit: [6, text(100), 'optional personal'],
      purpose: [7, text(100)],
    },
  }))();
