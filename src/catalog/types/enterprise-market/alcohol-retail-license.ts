import { alcoholScope } from '../../codes/enterprise-market.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, codeSet, creditCode, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 酒类商品零售许可证. */
export const alcoholRetailLicense = /*@__PURE__*/ (() =>
  licenseType(114, 'alcohol-retail-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    legalRepresentative: [personName, personal],
    businessPlace: address,
    permittedScope: codeSet(alcoholScope),
  }))();
