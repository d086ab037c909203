import { examResult } from '../../codes/education.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  integer,
  line,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 上海市高等学校计算机等级考试成绩证明. */
export const computerRankResult = /*@__PURE__*/ (() =>
  licenseType(221, 'computer-rank-result', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    school: [organizationName, optionalPersonal],
    examDate: date,
    level: integer(1, 9),
    subject: line(60),
    result: [code(examResult), personal],
    certificateNumber: [documentNumber, optionalPersonal],
  }))();
