import { sex } from '../../codes/person.ts';
import { costSpecialty } from '../../codes/professional-qualification.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, image, organizationName, personName } from '../../kinds/index.ts';

/** 二级造价工程师注册证书. */
export const class2CostEngineerRegistration = /*@__PURE__*/ (() =>
  licenseType(165, 'class2-cost-engineer-registration', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    specialty: code(costSpecialty),
    employer: [organizationName, personal],
    qualificationNumber: [documentNumber, personal],
    portrait: [image(16_384), optionalPersonal],
  }))();
