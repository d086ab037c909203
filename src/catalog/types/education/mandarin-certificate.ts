import { mandarinGrade } from '../../codes/education.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, decimal, documentNumber, identityNumber, image, personName } from '../../kinds/index.ts';

/** 普通话水平测试等级证书. */
export const mandarinCertificate = /*@__PURE__*/ (() =>
  licenseType(136, 'mandarin-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    score: [decimal(1, 0, 100), personal],
    grade: code(mandarinGrade),
    examDate: date,
    portrait: [image(16_384), optionalPersonal],
  }))();
