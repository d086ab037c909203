import { teacherKind } from '../../codes/education.ts';
import { ethnicity, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, identityNumber, image, line, personName, yearMonth } from '../../kinds/index.ts';

/** 教师资格证书. */
export const teacherQualification = /*@__PURE__*/ (() =>
  licenseType(37, 'teacher-qualification', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    birthMonth: [yearMonth, personal],
    ethnicity: [code(ethnicity), optionalPersonal],
    kind: code(teacherKind),
    subject: line(60),
    portrait: [image(16_384), optionalPersonal],
  }))();
