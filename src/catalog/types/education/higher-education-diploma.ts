import { diplomaLevel, studyConclusion, studyForm } from '../../codes/education.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import { code, date, decimal, documentNumber, image, line, personName, yearMonth } from '../../kinds/index.ts';

/** 普通高等学校毕业证书. */
export const higherEducationDiploma = /*@__PURE__*/ (() =>
  licenseType(38, 'higher-education-diploma', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    birthDate: [date, personal],
    studyPeriod: row({ from: yearMonth, until: yearMonth }),
    major: line(60),
    schooling: decimal(1, 0),
    level: code(diplomaLevel),
    studyForm: code(studyForm),
    conclusion: code(studyConclusion),
    president: personName,
    portrait: [image(16_384), optionalPersonal],
  }))();
