import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  date,
  documentNumber,
  integer,
  line,
  list,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 港口经营许可证. */
export const portOperationLicense = /*@__PURE__*/ (() =>
  licenseType(103, 'port-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    officeAddress: address,
    legalRepresentative: [personName, personal],
    businessScope: text(500),
    businessArea: text(200),
    berths: [list(row({ name: line(60), tonnage: [integer(1, 999_999), optional] }), 100), optional],
  }))();
