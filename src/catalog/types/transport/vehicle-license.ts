import { energyType, useCharacter } from '../../codes/vehicle.ts';
import { defineLicenseType } from '../../define.ts';
import {
  code,
  date,
  digits,
  group,
  integer,
  list,
  plateNumber,
  text,
  vehicleType,
  vin,
  yearMonth,
} from '../../kinds/index.ts';

/** 中华人民共和国机动车行驶证. Masses in kg, dimensions in mm. */
export const vehicleLicense = /*@__PURE__*/ (() =>
  defineLicenseType({
    number: 3,
    key: 'vehicle-license',
    carried: true,
    fields: {
      number: [-4, plateNumber, 'personal'],
      holderName: [-5, text(100), 'personal'],
      issueDate: [-7, date],
      vehicleType: [1, vehicleType],
      ownerAddress: [2, text(100), 'personal'],
      useCharacter: [3, code(useCharacter)],
      brandModel: [4, text(60)],
      vin: [5, vin, 'personal'],
      engineNumber: [6, text(30), 'personal'],
      registrationDate: [7, date],
      fileNumber: [8, digits(12), 'personal'],
      approvedPassengers: [9, integer(1, 999), 'optional'],
      grossMass: [10, integer(1, 999_999), 'optional'],
      kerbMass: [11, integer(1, 999_999)],
      approvedLoad: [12, integer(1, 999_999), 'optional'],
      overallDimensions: [
        13,
        group({ length: [1, integer(1, 99_999)], width: [2, integer(1, 9_999)], height: [3, integer(1, 9_999)] }),
      ],
      tractionMass: [14, integer(1, 999_999), 'optional'],
      remarks: [15, text(200), 'optional'],
      inspectionRecords: [16, list(yearMonth, 20), 'optional'],
      energyType: [17, code(energyType), 'optional'],
    },
  }))();
