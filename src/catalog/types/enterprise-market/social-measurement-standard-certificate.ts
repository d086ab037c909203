import { licenseType } from '../../entries.ts';
import { date, documentNumber, line, list, organizationName, text } from '../../kinds/index.ts';

/** 社会公用计量标准证书. */
export const socialMeasurementStandardCertificate = /*@__PURE__*/ (() =>
  licenseType(111, 'social-measurement-standard-certificate', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    name: line(60),
    range: text(200),
    uncertainty: text(200),
    assessmentNumber: documentNumber,
    items: list(line(60), 50),
  }))();
