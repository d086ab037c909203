import { licenseType, optional, personal } from '../../entries.ts';
import { address, date, documentNumber, line, list, organizationName, personName } from '../../kinds/index.ts';

/** 食品生产加工小作坊准许生产证. */
export const foodWorkshopPermit = /*@__PURE__*/ (() =>
  licenseType(119, 'food-workshop-permit', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    principal: [personName, personal],
    productionAddress: address,
    products: list(line(60), 50),
    supervisionBody: [organizationName, optional],
  }))();
