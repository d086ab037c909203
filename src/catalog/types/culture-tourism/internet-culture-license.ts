import { internetCulture } from '../../codes/culture-tourism.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  codeSet,
  date,
  documentNumber,
  money,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 网络文化经营许可证. */
export const internetCultureLicense = /*@__PURE__*/ (() =>
  licenseType(185, 'internet-culture-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    domain: text(200),
    businessScope: codeSet(internetCulture),
    registeredCapital: [money, optional],
  }))();
