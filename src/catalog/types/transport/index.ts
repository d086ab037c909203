import { driverTrainingFiling } from './driver-training-filing.ts';
import { drivingLicense } from './driving-license.ts';
import { electricBicycleLicense } from './electric-bicycle-license.ts';
import { portOperationLicense } from './port-operation-license.ts';
import { publicParkingFiling } from './public-parking-filing.ts';
import { radioactiveTransportLicense } from './radioactive-transport-license.ts';
import { rideHailingDriverCertificate } from './ride-hailing-driver-certificate.ts';
import { rideHailingPlatformLicense } from './ride-hailing-platform-license.ts';
import { rideHailingVehicleCertificate } from './ride-hailing-vehicle-certificate.ts';
import { roadDangerousGoodsLicense } from './road-dangerous-goods-license.ts';
import { roadTransportCertificate } from './road-transport-certificate.ts';
import { roadTransportOperationLicense } from './road-transport-operation-license.ts';
import { roadTransportWorkerCertificate } from './road-transport-worker-certificate.ts';
import { schoolBusPermit } from './school-bus-permit.ts';
import { seafarerCompetencyCertificate } from './seafarer-competency-certificate.ts';
import { shipNationalityCertificate } from './ship-nationality-certificate.ts';
import { shipOperationCertificate } from './ship-operation-certificate.ts';
import { taxiDriverCertificate } from './taxi-driver-certificate.ts';
import { vehicleInspectionMark } from './vehicle-inspection-mark.ts';
import { vehicleLicense } from './vehicle-license.ts';
import { vehicleRegistrationCertificate } from './vehicle-registration-certificate.ts';
import { vehicleRepairFiling } from './vehicle-repair-filing.ts';
import { waterTransportOperationLicense } from './water-transport-operation-license.ts';

/** 交通运输. */
export const types = /*@__PURE__*/ (() =>
  [
    driverTrainingFiling,
    drivingLicense,
    electricBicycleLicense,
    portOperationLicense,
    publicParkingFiling,
    radioactiveTransportLicense,
    rideHailingDriverCertificate,
    rideHailingPlatformLicense,
    rideHailingVehicleCertificate,
    roadDangerousGoodsLicense,
    roadTransportCertificate,
    roadTransportOperationLicense,
    roadTransportWorkerCertificate,
    schoolBusPermit,
    seafarerCompetencyCertificate,
    shipNationalityCertificate,
    shipOperationCertificate,
    taxiDriverCertificate,
    vehicleInspectionMark,
    vehicleLicense,
    vehicleRegistrationCertificate,
    vehicleRepairFiling,
    waterTransportOperationLicense,
  ] as const)();
