import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, image, personName, residentNumber } from '../../kinds/index.ts';

/** 上海市敬老卡. */
export const respectElderCard = /*@__PURE__*/ (() =>
  licenseType(79, 'respect-elder-card', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [residentNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    birthDate: [date, personal],
    bankCardNumber: [documentNumber, optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
  }))();
