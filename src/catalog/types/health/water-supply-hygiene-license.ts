import { drinkingWaterSupply } from '../../codes/health.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 供水单位卫生许可证. */
export const waterSupplyHygieneLicense = /*@__PURE__*/ (() =>
  licenseType(130, 'water-supply-hygiene-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: [address, optional],
    address,
    licenseItems: codeSet(drinkingWaterSupply),
  }))();
