import { economicNature } from '../../codes/enterprise.ts';
import { defineLicenseType } from '../../define.ts';
import { code, date, decimal, integer, personName, text } from '../../kinds/index.ts';

/** 特种行业许可证（旅馆业）. Floor area in m². */
export const hotelLicense = /*@__PURE__*/ (() =>
  defineLicenseType({
    number: 16,
    key: 'special-industry-license-hotel',
    public: true,
    fields: {
      number: [-4, text(40)],
      holderName: [-5, text(100)],
      issueDate: [-7, date],
      unitAddress: [1, text(100)],
      legalRepresentative: [2, personName, 'personal'],
      headName: [3, personName, 'optional personal'],
      businessScope: [4, text(500)],
      roomCount: [5, integer(1, 99_999), 'optional'],
      bedCount: [6, integer(1, 99_999), 'optional'],
      floorArea: [7, decimal(2, 0), 'optional'],
      floors: [8, text(40), 'optional'],
      economicNature: [9, code(economicNature), 'optional'],
    },
  }))();
