import { licenseType } from '../../entries.ts';
import { address, date, documentNumber, line, organizationName, text } from '../../kinds/index.ts';

/** 计量标准考核证书. */
export const measurementStandardCertificate = /*@__PURE__*/ (() =>
  licenseType(110, 'measurement-standard-certificate', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    name: line(60),
    code: documentNumber,
    range: text(200),
    uncertainty: text(200),
    location: address,
  }))();
