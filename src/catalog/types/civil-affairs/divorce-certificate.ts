import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import { code, country, date, documentNumber, identityNumber, image, personName, text } from '../../kinds/index.ts';

/** 中华人民共和国离婚证. Each party has one of his own. */
export const divorceCertificate = /*@__PURE__*/ (() =>
  licenseType(12, 'divorce-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: [date, personal],
    remarks: [text(200), optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
    sex: [code(sex), personal],
    nationality: [country, personal],
    birthDate: [date, personal],
    otherParty: [
      row({ name: personName, sex: code(sex), nationality: country, birthDate: date, number: identityNumber }),
      personal,
    ],
    registrar: [personName, optional],
  }))();
