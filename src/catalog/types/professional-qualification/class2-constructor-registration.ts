import { sex } from '../../codes/person.ts';
import { constructorSpecialty } from '../../codes/professional-qualification.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import { code, date, dateRange, documentNumber, image, list, organizationName, personName } from '../../kinds/index.ts';

/** 中华人民共和国二级建造师注册证书. */
export const class2ConstructorRegistration = /*@__PURE__*/ (() =>
  licenseType(164, 'class2-constructor-registration', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    birthDate: [date, optionalPersonal],
    employer: [organizationName, personal],
    specialties: list(row({ specialty: code(constructorSpecialty), until: date }), 20),
    usePeriod: [dateRange, optional],
    signature: [image(16_384), optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
  }))();
