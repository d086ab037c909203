import { drugSiteNature } from '../../codes/food-drug.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import { code, date, documentNumber, line, list, organizationName, personName } from '../../kinds/index.ts';

/** 互联网药品信息服务资格证书. */
export const internetDrugInformationLicense = /*@__PURE__*/ (() =>
  licenseType(121, 'internet-drug-information-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    nature: code(drugSiteNature),
    legalRepresentative: [personName, personal],
    siteHead: [personName, optionalPersonal],
    sites: list(row({ name: line(60), domain: line(100), ip: documentNumber }), 50),
  }))();
