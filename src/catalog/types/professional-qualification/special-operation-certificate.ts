import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, image, officialCode, personName } from '../../kinds/index.ts';

/** 中华人民共和国特种作业操作证. */
export const specialOperationCertificate = /*@__PURE__*/ (() =>
  licenseType(59, 'special-operation-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    sex: [code(sex), personal],
    item: officialCode('special-operations', 4),
    firstIssueDate: date,
    reviewDate: date,
    reviewedDate: [date, optional],
    portrait: [image(16_384), optionalPersonal],
  }))();
