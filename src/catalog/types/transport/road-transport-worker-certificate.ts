import { sex } from '../../codes/person.ts';
import { creditGrade, roadJob } from '../../codes/transport.ts';
import { vehicleClasses } from '../../codes/vehicle.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  country,
  date,
  identityNumber,
  image,
  integer,
  list,
  organizationName,
  personName,
  year,
} from '../../kinds/index.ts';

/** 中华人民共和国道路运输从业人员从业资格证. */
export const roadTransportWorkerCertificate = /*@__PURE__*/ (() =>
  licenseType(20, 'road-transport-worker-certificate', 'carried valid', {
    number: [identityNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    birthDate: [date, personal],
    nationality: [country, optionalPersonal],
    address: [address, optionalPersonal],
    vehicleClasses: [codeSet(vehicleClasses), optional],
    qualifications: list(row({ category: code(roadJob), firstIssueDate: [date, optional] }), 14),
    portrait: [image(16_384), optionalPersonal],
    creditRecords: [list(row({ year: year, grade: code(creditGrade) }), 20), optionalPersonal],
    continuingEducation: [
      list(row({ date: date, hours: integer(1, 999), institution: [organizationName, optional] }), 20),
      optionalPersonal,
    ],
  }))();
