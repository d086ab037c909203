import { organizationNature } from '../../codes/enterprise-market.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, code, creditCode, date, organizationName, personName } from '../../kinds/index.ts';

/** 统一社会信用代码证书, of organs of the state and mass organizations. */
export const unifiedCreditCodeCertificate = /*@__PURE__*/ (() =>
  licenseType(107, 'unified-credit-code-certificate', 'public may-end', {
    number: creditCode,
    holderName: organizationName,
    issueDate: date,
    nature: code(organizationNature),
    address: address,
    principal: [personName, personal],
  }))();
