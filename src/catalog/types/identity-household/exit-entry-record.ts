import { crossing, travelDocument } from '../../codes/identity-household.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  country,
  date,
  documentNumber,
  identityNumber,
  integer,
  line,
  list,
  personName,
} from '../../kinds/index.ts';

/** 出境入境记录查询结果. Without records where the holder crossed no border. */
export const exitEntryRecord = /*@__PURE__*/ (() =>
  licenseType(202, 'exit-entry-record', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    birthDate: [date, personal],
    nationality: [country, optionalPersonal],
    queryFrom: [date, personal],
    queryTo: [date, personal],
    records: [
      list(
        row({
          date: date,
          direction: code(crossing),
          port: line(40),
          document: code(travelDocument),
          number: documentNumber,
          transport: [documentNumber, optional],
        }),
        300,
      ),
      optionalPersonal,
    ],
    recordCount: [integer(0, 9_999), personal],
    purpose: [line(100), optionalPersonal],
  }))();
