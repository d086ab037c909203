import { disabilityCategory, disabilityGrade, ethnicity, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import { address, code, date, documentNumber, image, list, personName, phone } from '../../kinds/index.ts';

/** 中华人民共和国残疾人证. The number is the resident number, the category and the grade. */
export const disabilityCertificate = /*@__PURE__*/ (() =>
  licenseType(13, 'disability-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    ethnicity: [code(ethnicity), optionalPersonal],
    birthDate: [date, personal],
    disabilityCategory: [code(disabilityCategory), personal],
    disabilityGrade: [code(disabilityGrade), personal],
    details: [list(row({ category: code(disabilityCategory), grade: code(disabilityGrade) }), 6), optionalPersonal],
    address: [address, personal],
    guardianName: [personName, optionalPersonal],
    guardianPhone: [phone, optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
  }))();
