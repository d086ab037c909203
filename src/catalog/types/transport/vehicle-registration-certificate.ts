import { documentKind } from '../../codes/person.ts';
import { acquisition, bodyColor, energyType, steering, useCharacter, vehicleOrigin } from '../../codes/vehicle.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  decimal,
  documentNumber,
  integer,
  line,
  list,
  organizationName,
  partyNumber,
  plateNumber,
  vehicleType,
  vin,
} from '../../kinds/index.ts';

/** 机动车登记证书, with its pages of transfers and mortgages. */
export const vehicleRegistrationCertificate = /*@__PURE__*/ (() => {
  const size = integer(0, 99_999);
  const dimensions = row({ length: size, width: size, height: size });
  const perAxle = list(size, 9);
  return licenseType(15, 'vehicle-registration-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    documentKind: [code(documentKind), personal],
    holderNumber: [partyNumber, personal],
    registrationDate: date,
    plateNumber: [plateNumber, personal],
    vehicleType: vehicleType,
    brand: line(60),
    model: documentNumber,
    bodyColor: list(code(bodyColor), 3),
    vin: [vin, personal],
    vehicleOrigin: code(vehicleOrigin),
    engineNumber: [documentNumber, optionalPersonal],
    engineModel: [documentNumber, optional],
    energyType: code(energyType),
    displacement: [size, optional],
    power: [decimal(1, 0), optional],
    manufacturer: organizationName,
    steering: [code(steering), optional],
    track: [perAxle, optional],
    tires: [size, optional],
    tireSize: [line(60), optional],
    leafSprings: [perAxle, optional],
    wheelbase: [perAxle, optional],
    axles: [size, optional],
    overallDimensions: [dimensions, optional],
    cargoDimensions: [dimensions, optional],
    grossMass: [size, optional],
    approvedLoad: [size, optional],
    approvedPassengers: [size, optional],
    tractionMass: [size, optional],
    cabPassengers: [size, optional],
    useCharacter: code(useCharacter),
    acquisition: [code(acquisition), optional],
    factoryDate: [date, optional],
    issueDate: date,
    transfers: [
      list(
        row({
          name: organizationName,
          documentKind: code(documentKind),
          number: partyNumber,
          date: date,
          plateNumber: plateNumber,
          acquisition: [code(acquisition), optional],
        }),
        20,
      ),
      optionalPersonal,
    ],
    mortgages: [
      list(
        row({
          name: organizationName,
          documentKind: code(documentKind),
          number: partyNumber,
          date: date,
          released: [date, optional],
        }),
        20,
      ),
      optionalPersonal,
    ],
  });
})();
