import { compositionForm, copyKind, enterpriseType } from '../../codes/enterprise.ts';
import { defineLicenseType } from '../../define.ts';
import { code, creditCode, currency, date, decimal, group, personName, text } from '../../kinds/index.ts';

/** 营业执照. */
export const businessLicense = /*@__PURE__*/ (() =>
  defineLicenseType({
    number: 4,
    key: 'business-license',
    public: true,
    validity: 'optional',
    fields: {
      number: [-4, creditCode],
      holderName: [-5, text(100)],
      issueDate: [-7, date],
      enterpriseType: [1, code(enterpriseType)],
      legalRepresentative: [2, personName, 'personal'],
      businessScope: [3, text(2_000)],
      registeredCapital: [4, group({ amount: [1, decimal(2, 0)], currency: [2, currency] }), 'optional'],
      establishedDate: [5, date],
      domicile: [6, text(100)],
      licenseCopyNumber: [7, text(32)],
      copyKind: [8, code(copyKind)],
      compositionForm: [9, code(compositionForm), 'optional'],
    },
  }))();
