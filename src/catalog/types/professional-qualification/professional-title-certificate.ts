import { sex } from '../../codes/person.ts';
import { titleLevel } from '../../codes/professional-qualification.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  image,
  line,
  officialCode,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 专业技术职务任职资格证书（职称证书）. */
export const professionalTitleCertificate = /*@__PURE__*/ (() =>
  licenseType(140, 'professional-title-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    series: officialCode('title-series', 2),
    specialty: line(60),
    title: line(60),
    titleLevel: code(titleLevel),
    committee: organizationName,
    approvalDate: date,
    portrait: [image(16_384), optionalPersonal],
  }))();
