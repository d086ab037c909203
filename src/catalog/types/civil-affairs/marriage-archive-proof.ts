import { marriageRecord } from '../../codes/civil-affairs.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  list,
  organizationName,
  personName,
  text,
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
    queryFrom: date,
    queryTo: date,
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
    purpose: [text(100), optional],
  }))();
