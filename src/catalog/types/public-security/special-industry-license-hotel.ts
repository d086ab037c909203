import { economicNature } from '../../codes/organization.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  documentNumber,
  integer,
  line,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 特种行业许可证（旅馆业）. */
export const specialIndustryLicenseHotel = /*@__PURE__*/ (() =>
  licenseType(16, 'special-industry-license-hotel', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    unitAddress: address,
    legalRepresentative: [personName, personal],
    headName: [personName, optionalPersonal],
    businessScope: text(500),
    roomCount: [integer(1, 99_999), optional],
    bedCount: [integer(1, 99_999), optional],
    floorArea: [decimal(2, 0), optional],
    floors: [line(40), optional],
    economicNature: [code(economicNature), optional],
  }))();
