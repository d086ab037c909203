import { animalClinic } from '../../codes/agriculture.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, date, documentNumber, organizationName, personName, text } from '../../kinds/index.ts';

/** 动物诊疗许可证. */
export const veterinaryClinicLicense = /*@__PURE__*/ (() =>
  licenseType(65, 'veterinary-clinic-license', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    legalRepresentative: [personName, personal],
    scope: text(200),
    kind: [code(animalClinic), optional],
  }))();
