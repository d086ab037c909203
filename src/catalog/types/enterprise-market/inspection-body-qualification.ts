import { licenseType, optional, optionalPersonal, row } from '../../entries.ts';
import { address, date, documentNumber, line, list, organizationName, personName, text } from '../../kinds/index.ts';

/** 检验检测机构资质认定证书 (CMA), with its annexes. */
export const inspectionBodyQualification = /*@__PURE__*/ (() =>
  licenseType(24, 'inspection-body-qualification', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    legalPerson: [organizationName, optional],
    abilities: list(
      row({ object: line(60), item: line(60), standard: text(200), limitations: [text(200), optional] }),
      200,
    ),
    signatories: [list(row({ name: personName, field: text(200) }), 50), optionalPersonal],
  }))();
