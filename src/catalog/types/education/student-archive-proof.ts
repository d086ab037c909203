import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, identityNumber, line, organizationName, personName } from '../../kinds/index.ts';

/** 上海市学生事务中心存档证明. */
export const studentArchiveProof = /*@__PURE__*/ (() =>
  licenseType(204, 'student-archive-proof', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    school: [organizationName, personal],
    graduationDate: [date, personal],
    major: [line(60), optionalPersonal],
    fileNumber: [documentNumber, personal],
    archivedFrom: date,
    purpose: [line(100), optionalPersonal],
  }))();
