import { vaccinationPurpose } from '../../codes/health.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  integer,
  line,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 预防接种凭证. */
export const vaccinationRecordProof = /*@__PURE__*/ (() =>
  licenseType(222, 'vaccination-record-proof', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, optionalPersonal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    birthDate: [date, personal],
    guardianName: [personName, optionalPersonal],
    vaccinations: [
      list(
        row({
          vaccine: line(60),
          dose: integer(1, 99),
          date,
          lot: [documentNumber, optional],
          institution: [organizationName, optional],
        }),
        100,
      ),
      personal,
    ],
    purpose: [code(vaccinationPurpose), optionalPersonal],
  }))();
