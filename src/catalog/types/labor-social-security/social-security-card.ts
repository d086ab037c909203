import { socialCardVersion } from '../../codes/labor-social-security.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  image,
  organizationName,
  personName,
  region,
} from '../../kinds/index.ts';

/** 中华人民共和国社会保障卡. */
export const socialSecurityCard = /*@__PURE__*/ (() =>
  licenseType(41, 'social-security-card', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    portrait: [image(16_384), optionalPersonal],
    serialNumber: [documentNumber, optionalPersonal],
    bank: [organizationName, optional],
    bankCardNumber: [documentNumber, optionalPersonal],
    version: [code(socialCardVersion), optional],
    region,
  }))();
