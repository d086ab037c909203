import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, identityNumber, organizationName, personName, text } from '../../kinds/index.ts';

/** 上海市学生事务中心存档证明. */
export const studentArchiveProof = /*@__PURE__*/ (() =>
  licenseType(204, 'student-archive-proof', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    school: organizationName,
    graduationDate: date,
    major: [text(60), optional],
    fileNumber: [documentNumber, personal],
    archivedFrom: date,
    purpose: [text(100), optional],
  }))();
