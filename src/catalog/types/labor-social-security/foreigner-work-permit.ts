import { talentClass } from '../../codes/labor-social-security.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  country,
  date,
  documentNumber,
  identityNumber,
  image,
  line,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 外国人工作许可证. The holder's number is the passport's. */
export const foreignerWorkPermit = /*@__PURE__*/ (() =>
  licenseType(42, 'foreigner-work-permit', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    portrait: [image(16_384), optionalPersonal],
    sex: [code(sex), personal],
    birthDate: [date, personal],
    nationality: [country, personal],
    employer: [organizationName, personal],
    position: [line(60), personal],
    talentClass: code(talentClass),
  }))();
