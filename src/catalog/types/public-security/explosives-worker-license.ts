import { sex } from '../../codes/person.ts';
import { blastingGrade, blastingWorker } from '../../codes/public-security.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, image, organizationName, personName, residentNumber } from '../../kinds/index.ts';

/** 爆破作业人员许可证. Only engineers have a grade. */
export const explosivesWorkerLicense = /*@__PURE__*/ (() =>
  licenseType(89, 'explosives-worker-license', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [residentNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    category: code(blastingWorker),
    grade: [code(blastingGrade), optional],
    employer: [organizationName, personal],
    portrait: [image(16_384), optionalPersonal],
  }))();
