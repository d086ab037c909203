import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, image, personName, residentNumber } from '../../kinds/index.ts';

/** 保安员证. */
export const securityGuardCertificate = /*@__PURE__*/ (() =>
  licenseType(87, 'security-guard-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [residentNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    portrait: [image(16_384), optionalPersonal],
    examDate: [date, optional],
  }))();
