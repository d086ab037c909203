import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  image,
  line,
  list,
  personName,
  region,
} from '../../kinds/index.ts';

/** 网络预约出租汽车驾驶员证. */
export const rideHailingDriverCertificate = /*@__PURE__*/ (() =>
  licenseType(96, 'ride-hailing-driver-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    serviceArea: list(region, 20),
    platform: [line(60), optionalPersonal],
    firstIssueDate: date,
    portrait: [image(16_384), optionalPersonal],
  }))();
