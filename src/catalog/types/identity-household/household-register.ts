import {
  bloodType,
  education,
  ethnicity,
  householdType,
  kinship,
  maritalStatus,
  militaryService,
  sex,
} from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  documentNumber,
  integer,
  line,
  list,
  organizationName,
  personName,
  residentNumber,
} from '../../kinds/index.ts';

/** 居民户口簿: the household with a page for each of its members. */
export const householdRegister = /*@__PURE__*/ (() =>
  licenseType(5, 'household-register', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    householdType: code(householdType),
    householdAddress: [address, personal],
    members: [
      list(
        row({
          name: personName,
          relationToHead: code(kinship),
          formerName: [personName, optional],
          sex: code(sex),
          birthplace: [line(60), optional],
          ethnicity: code(ethnicity),
          nativePlace: [line(60), optional],
          birthDate: date,
          otherCityAddress: [address, optional],
          religion: [line(20), optional],
          citizenNumber: residentNumber,
          height: [integer(30, 260), optional],
          bloodType: [code(bloodType), optional],
          educationLevel: [code(education), optional],
          maritalStatus: [code(maritalStatus), optional],
          militaryService: [code(militaryService), optional],
          employer: [organizationName, optional],
          occupation: [line(40), optional],
          movedToCity: [line(100), optional],
          movedToAddress: [line(100), optional],
          registrationDate: date,
        }),
        20,
      ),
      personal,
    ],
    registrar: [personName, optional],
    changeRecords: [list(row({ date: date, change: line(100) }), 20), optionalPersonal],
    addressChangeRecords: [list(row({ date: date, address: address }), 20), optionalPersonal],
  }))();
