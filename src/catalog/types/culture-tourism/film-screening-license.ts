import { economicNature } from '../../codes/organization.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  code,
  date,
  documentNumber,
  integer,
  line,
  money,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 电影放映经营许可证. */
export const filmScreeningLicense = /*@__PURE__*/ (() =>
  licenseType(188, 'film-screening-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: [address, optional],
    legalRepresentative: [personName, personal],
    registeredCapital: [money, optional],
    economicNature: [code(economicNature), optional],
    businessItems: line(100),
    businessArea: line(100),
    halls: [integer(1, 999), optional],
    seats: [integer(1, 99_999), optional],
  }))();
