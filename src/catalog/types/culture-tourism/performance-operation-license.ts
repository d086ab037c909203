import { performanceEntity } from '../../codes/culture-tourism.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, date, documentNumber, line, organizationName, personName, text } from '../../kinds/index.ts';

/** 营业性演出许可证. */
export const performanceOperationLicense = /*@__PURE__*/ (() =>
  licenseType(184, 'performance-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    kind: code(performanceEntity),
    businessScope: text(500),
    domain: [line(100), optional],
  }))();
