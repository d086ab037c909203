import { sex } from '../../codes/person.ts';
import { licenseType, personal, row } from '../../entries.ts';
import { code, date, documentNumber, identityNumber, list, personName } from '../../kinds/index.ts';

/** 独生子女父母光荣证. Lists of the father and the mother, or of the one of them who holds it. */
export const onlyChildParentCertificate = /*@__PURE__*/ (() =>
  licenseType(134, 'only-child-parent-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [list(personName, 2), personal],
    holderNumber: [list(identityNumber, 2), personal],
    issueDate: [date, personal],
    child: [row({ name: personName, sex: code(sex), birthDate: date }), personal],
  }))();
