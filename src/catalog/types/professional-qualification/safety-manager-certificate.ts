import { sex } from '../../codes/person.ts';
import { safetyPosition, safetyPost, titleLevel } from '../../codes/professional-qualification.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  creditCode,
  date,
  documentNumber,
  identityNumber,
  image,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 建筑施工企业安全生产管理人员考核合格证书. */
export const safetyManagerCertificate = /*@__PURE__*/ (() =>
  licenseType(162, 'safety-manager-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    birthDate: [date, optionalPersonal],
    employer: [organizationName, personal],
    creditCode: [creditCode, personal],
    category: code(safetyPost),
    position: [code(safetyPosition), optional],
    titleLevel: [code(titleLevel), optional],
    firstIssueDate: date,
    portrait: [image(16_384), optionalPersonal],
  }))();
