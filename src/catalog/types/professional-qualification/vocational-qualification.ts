import { examResult } from '../../codes/education.ts';
import { skillLevel } from '../../codes/organization.ts';
import { education, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, decimal, documentNumber, identityNumber, image, line, personName } from '../../kinds/index.ts';

/** 中华人民共和国职业资格证书. */
export const vocationalQualification = /*@__PURE__*/ (() =>
  licenseType(139, 'vocational-qualification', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    birthDate: [date, personal],
    educationLevel: [code(education), optionalPersonal],
    occupation: line(60),
    level: code(skillLevel),
    theoryScore: [decimal(1, 0, 100), optionalPersonal],
    skillScore: [decimal(1, 0, 100), optionalPersonal],
    result: [code(examResult), optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
  }))();
