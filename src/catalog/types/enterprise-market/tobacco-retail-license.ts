import { tobaccoScope } from '../../codes/enterprise-market.ts';
import { enterpriseType } from '../../codes/organization.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 烟草专卖零售许可证. */
export const tobaccoRetailLicense = /*@__PURE__*/ (() =>
  licenseType(25, 'tobacco-retail-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    principal: [personName, personal],
    enterpriseType: code(enterpriseType),
    businessPlace: address,
    permittedScope: codeSet(tobaccoScope),
    supplier: organizationName,
  }))();
