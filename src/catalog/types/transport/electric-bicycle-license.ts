import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { address, date, documentNumber, line, organizationName } from '../../kinds/index.ts';

/** 非机动车行车执照（电动自行车）. */
export const electricBicycleLicense = /*@__PURE__*/ (() =>
  licenseType(83, 'electric-bicycle-license', 'carried', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    ownerAddress: [address, optionalPersonal],
    brandModel: line(60),
    frameNumber: [documentNumber, personal],
    engineNumber: [documentNumber, optionalPersonal],
  }))();
