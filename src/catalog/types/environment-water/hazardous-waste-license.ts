import { wasteOperation } from '../../codes/environment-water.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  codeSet,
  date,
  decimal,
  documentNumber,
  list,
  officialCode,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 上海市危险废物经营许可证. */
export const hazardousWasteLicense = /*@__PURE__*/ (() =>
  licenseType(56, 'hazardous-waste-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: address,
    facilityAddress: address,
    modes: codeSet(wasteOperation),
    wastes: list(
      row({ category: officialCode('hazardousWastes', 4), codes: [list(documentNumber, 40), optional] }),
      50,
    ),
    annualScale: decimal(3, 0),
    firstIssueDate: [date, optional],
  }))();
