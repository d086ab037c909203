import { alcoholScope } from '../../codes/enterprise-market.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, codeSet, creditCode, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 酒类商品批发许可证. */
export const alcoholWholesaleLicense = /*@__PURE__*/ (() =>
  licenseType(115, 'alcohol-wholesale-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    legalRepresentative: [personName, personal],
    businessPlace: address,
    warehouseAddress: [address, optional],
    permittedScope: codeSet(alcoholScope),
  }))();
