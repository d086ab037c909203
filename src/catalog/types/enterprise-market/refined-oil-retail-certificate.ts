import { oilProducts, oilStation } from '../../codes/enterprise-market.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 成品油零售经营批准证书. */
export const refinedOilRetailCertificate = /*@__PURE__*/ (() =>
  licenseType(113, 'refined-oil-retail-certificate', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    legalRepresentative: [personName, personal],
    businessScope: codeSet(oilProducts),
    kind: code(oilStation),
  }))();
