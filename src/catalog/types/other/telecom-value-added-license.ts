import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  date,
  documentNumber,
  line,
  list,
  officialCode,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 增值电信业务经营许可证. */
export const telecomValueAddedLicense = /*@__PURE__*/ (() =>
  licenseType(66, 'telecom-value-added-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: address,
    services: list(row({ kind: officialCode('telecom', 3), businessArea: line(100) }), 10),
    provisions: [text(500), optional],
    sites: [list(line(60), 100), optional],
  }))();
