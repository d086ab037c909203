import { economicNature, numberGrade } from '../../codes/organization.ts';
import { dangerousGoods, roadBusiness } from '../../codes/transport.ts';
import { plateColor } from '../../codes/vehicle.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  date,
  decimal,
  documentNumber,
  image,
  integer,
  list,
  organizationName,
  plateNumber,
  vehicleType,
  vin,
  yearMonth,
} from '../../kinds/index.ts';

/** 中华人民共和国道路运输证. */
export const roadTransportCertificate = /*@__PURE__*/ (() =>
  licenseType(19, 'road-transport-certificate', 'carried may-end', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    address: [address, personal],
    plateNumber: [plateNumber, personal],
    plateColor: code(plateColor),
    operationLicense: [documentNumber, personal],
    economicNature: [code(economicNature), optional],
    vehicleType: vehicleType,
    approvedLoad: [decimal(3, 0), optional],
    approvedPassengers: [integer(1, 999), optional],
    overallDimensions: row({ length: integer(1, 99_999), width: integer(1, 9_999), height: integer(1, 9_999) }),
    businessScope: codeSet(roadBusiness),
    dangerousGoods: [codeSet(dangerousGoods), optional],
    grade: [code(numberGrade), optional],
    reviewRecords: [list(yearMonth, 20), optional],
    photo: [image(16_384), optionalPersonal],
    vin: [vin, optionalPersonal],
  }))();
