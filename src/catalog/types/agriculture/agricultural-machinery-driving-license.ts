import { machineClasses } from '../../codes/agriculture.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, image, personName, residentNumber } from '../../kinds/index.ts';

/** 拖拉机和联合收割机驾驶证. */
export const agriculturalMachineryDrivingLicense = /*@__PURE__*/ (() =>
  licenseType(197, 'agricultural-machinery-driving-license', 'carried valid', {
    number: [residentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    address: [address, personal],
    birthDate: [date, personal],
    firstIssueDate: date,
    vehicleClasses: codeSet(machineClasses),
    portrait: [image(16_384), optionalPersonal],
    fileNumber: [documentNumber, optionalPersonal],
  }))();
