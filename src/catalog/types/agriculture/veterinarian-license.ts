import { veterinarianCategory, veterinarianLevel } from '../../codes/agriculture.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, identityNumber, image, organizationName, personName } from '../../kinds/index.ts';

/** 执业兽医资格证书, with the 备案 of where its holder practices. */
export const veterinarianLicense = /*@__PURE__*/ (() =>
  licenseType(189, 'veterinarian-license', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    level: code(veterinarianLevel),
    category: code(veterinarianCategory),
    employer: [organizationName, optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
  }))();
