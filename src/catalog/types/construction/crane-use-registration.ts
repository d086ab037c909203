import { craneKind } from '../../codes/construction.ts';
import { licenseType, optional } from '../../entries.ts';
import { code, date, documentNumber, line, organizationName } from '../../kinds/index.ts';

/** 建筑起重机械使用登记证. */
export const craneUseRegistration = /*@__PURE__*/ (() =>
  licenseType(159, 'crane-use-registration', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    kind: code(craneKind),
    model: documentNumber,
    filingNumber: documentNumber,
    projectName: line(100),
    installer: [organizationName, optional],
    inspector: [organizationName, optional],
  }))();
