import { drugSiteNature } from '../../codes/food-drug.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import { code, date, documentNumber, list, organizationName, personName, text } from '../../kinds/index.ts';

/** 互联网药品信息服务资格证书. */
export const internetDrugInformationLicense = /*@__PURE__*/ (() =>
  licenseType(121, 'internet-drug-information-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    nature: code(drugSiteNature),
    legalRepresentative: [personName, personal],
    principal: [personName, optionalPersonal],
    sites: list(row({ name: text(60), domain: text(100), ip: documentNumber }), 50),
  }))();
