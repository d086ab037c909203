import { marriageRecord } from '../../codes/civil-affairs.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  line,
  list,
  organizationName,
  personName,
  yesNo,
} from '../../kinds/index.ts';

/** 婚姻登记档案查询证明（婚姻登记记录证明）. Without records where there are none. */
export const marriageArchiveProof = /*@__PURE__*/ (() =>
  licenseType(206, 'marriage-archive-proof', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    queryFrom: [date, personal],
    queryTo: [date, personal],
    records: [
      list(
        row({
          kind: code(marriageRecord),
          date: date,
          number: documentNumber,
          otherParty: personName,
          authority: organizationName,
        }),
        20,
      ),
      optionalPersonal,
    ],
    found: [yesNo, personal],
    purpose: [line(100), optionalPersonal],
  }))();
