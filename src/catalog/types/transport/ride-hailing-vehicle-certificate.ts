import { licenseType, personal } from '../../entries.ts';
import {
  date,
  documentNumber,
  integer,
  line,
  list,
  organizationName,
  plateNumber,
  region,
  vin,
} from '../../kinds/index.ts';

/** 网络预约出租汽车运输证. */
export const rideHailingVehicleCertificate = /*@__PURE__*/ (() =>
  licenseType(94, 'ride-hailing-vehicle-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    plateNumber: [plateNumber, personal],
    brandModel: line(60),
    approvedPassengers: integer(1, 999),
    vin: [vin, personal],
    businessArea: list(region, 20),
  }))();
