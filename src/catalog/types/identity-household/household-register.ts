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
  list,
  organizationName,
  personName,
  residentNumber,
  text,
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
          birthplace: [text(60), optional],
          ethnicity: code(ethnicity),
          nativePlace: [text(60), optional],
          birthDate: date,
          otherCityAddress: [address, optional],
          religion: [text(20), optional],
          citizenNumber: residentNumber,
          height: [integer(30, 260), optional],
          bloodType: [code(bloodType), optional],
          educationLevel: [code(education), optional],
          maritalStatus: [code(maritalStatus), optional],
          militaryService: [code(militaryService), optional],
          employer: [organizationName, optional],
          occupation: [text(40), optional],
          movedToCity: [text(100), optional],
          movedToAddress: [text(100), optional],
          registrationDate: date,
        }),
        20,
      ),
      personal,
    ],
    registrar: [personName, optional],
    changeRecords: [list(row({ date: date, change: text(100) }), 20), optionalPersonal],
    addressChangeRecords: [list(row({ date: date, address: address }), 20), optionalPersonal],
  }))();
