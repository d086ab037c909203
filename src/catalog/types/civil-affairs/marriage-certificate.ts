import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { country, date, documentNumber, identityNumber, image, list, personName, text } from '../../kinds/index.ts';

/** 中华人民共和国结婚证. Lists of two: the husband's, then the wife's. */
export const marriageCertificate = /*@__PURE__*/ (() =>
  licenseType(11, 'marriage-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [list(personName, 2, 2), personal],
    holderNumber: [list(identityNumber, 2, 2), personal],
    issueDate: [date, personal],
    nationalities: [list(country, 2, 2), personal],
    birthDates: [list(date, 2, 2), personal],
    remarks: [text(200), optionalPersonal],
    jointPhoto: [image(16_384), optionalPersonal],
    registrar: [personName, optional],
  }))();
