import { sex } from '../../codes/person.ts';
import { forensicCategory } from '../../codes/professional-qualification.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  codeSet,
  date,
  documentNumber,
  identityNumber,
  image,
  line,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 司法鉴定人执业证. */
export const forensicExpertLicense = /*@__PURE__*/ (() =>
  licenseType(145, 'forensic-expert-license', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    title: [line(60), optional],
    qualification: [line(60), optional],
    category: codeSet(forensicCategory),
    employer: [organizationName, personal],
    portrait: [image(16_384), optionalPersonal],
  }))();
