import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  address,
  date,
  documentNumber,
  line,
  list,
  officialCode,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 医疗机构制剂许可证. */
export const hospitalPreparationLicense = /*@__PURE__*/ (() =>
  licenseType(120, 'hospital-preparation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    institutionCategory: officialCode('institution-categories', 4),
    legalRepresentative: [personName, personal],
    preparationHead: [personName, personal],
    qualityHead: [personName, optionalPersonal],
    domicile: address,
    productionAddress: address,
    productionScope: list(line(60), 50),
  }))();
