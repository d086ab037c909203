import { energyType, useCharacter } from '../../codes/vehicle.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  digits,
  documentNumber,
  integer,
  line,
  list,
  organizationName,
  plateNumber,
  text,
  vehicleType,
  vin,
  yearMonth,
} from '../../kinds/index.ts';

/** 中华人民共和国机动车行驶证. */
export const vehicleLicense = /*@__PURE__*/ (() =>
  licenseType(3, 'vehicle-license', 'carried', {
    number: [plateNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    vehicleType: vehicleType,
    ownerAddress: [address, personal],
    useCharacter: code(useCharacter),
    brandModel: line(60),
    vin: [vin, personal],
    engineNumber: [documentNumber, personal],
    registrationDate: date,
    fileNumber: [digits(12), personal],
    approvedPassengers: [integer(1, 999), optional],
    grossMass: [integer(1, 999_999), optional],
    kerbMass: integer(1, 999_999),
    approvedLoad: [integer(1, 999_999), optional],
    overallDimensions: row({ length: integer(1, 99_999), width: integer(1, 9_999), height: integer(1, 9_999) }),
    tractionMass: [integer(1, 999_999), optional],
    remarks: [text(200), optionalPersonal],
    inspectionRecords: [list(yearMonth, 20), optional],
    energyType: [code(energyType), optional],
  }))();
