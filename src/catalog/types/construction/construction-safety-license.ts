import { economicNature } from '../../codes/organization.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, creditCode, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 建筑施工企业安全生产许可证. */
export const constructionSafetyLicense = /*@__PURE__*/ (() =>
  licenseType(54, 'construction-safety-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    principal: [personName, personal],
    address,
    economicNature: code(economicNature),
  }))();
