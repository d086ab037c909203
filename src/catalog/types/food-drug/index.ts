import { cosmeticsProductionLicense } from './cosmetics-production-license.ts';
import { drugOperationLicense } from './drug-operation-license.ts';
import { drugProductionLicense } from './drug-production-license.ts';
import { foodOperationLicense } from './food-operation-license.ts';
import { foodProductionLicense } from './food-production-license.ts';
import { foodWorkshopPermit } from './food-workshop-permit.ts';
import { hospitalPreparationLicense } from './hospital-preparation-license.ts';
import { internetDrugInformationLicense } from './internet-drug-information-license.ts';
import { medicalDeviceClass2Filing } from './medical-device-class2-filing.ts';
import { medicalDeviceOperationLicense } from './medical-device-operation-license.ts';
import { medicalDeviceProductionLicense } from './medical-device-production-license.ts';
import { medicalDeviceRegistration } from './medical-device-registration.ts';

/** 食品药品. */
export const types = /*@__PURE__*/ (() =>
  [
    foodOperationLicense,
    foodProductionLicense,
    drugOperationLicense,
    drugProductionLicense,
    medicalDeviceOperationLicense,
    foodWorkshopPermit,
    hospitalPreparationLicense,
    internetDrugInformationLicense,
    medicalDeviceClass2Filing,
    medicalDeviceProductionLicense,
    medicalDeviceRegistration,
    cosmeticsProductionLicense,
  ] as const)();
