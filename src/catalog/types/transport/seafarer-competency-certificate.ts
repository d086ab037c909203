import { sex } from '../../codes/person.ts';
import { navigationArea, seafarerCapacity, seafarerGrade, stcwFunction, stcwLevel } from '../../codes/transport.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import { code, date, documentNumber, image, list, personName, text } from '../../kinds/index.ts';

/** 海船船员适任证书. */
export const seafarerCompetencyCertificate = /*@__PURE__*/ (() =>
  licenseType(102, 'seafarer-competency-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    birthDate: [date, personal],
    capacity: code(seafarerCapacity),
    area: code(navigationArea),
    grade: [code(seafarerGrade), optional],
    limitations: [text(200), optional],
    functions: [list(row({ function: code(stcwFunction), level: code(stcwLevel) }), 7), optional],
    portrait: [image(16_384), optionalPersonal],
  }))();
