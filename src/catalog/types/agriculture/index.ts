import { agriculturalMachineryDrivingLicense } from './agricultural-machinery-driving-license.ts';
import { animalEpidemicConditionCertificate } from './animal-epidemic-condition-certificate.ts';
import { aquaculturePermit } from './aquaculture-permit.ts';
import { fishingLicense } from './fishing-license.ts';
import { forestSeedlingLicense } from './forest-seedling-license.ts';
import { pesticideOperationLicense } from './pesticide-operation-license.ts';
import { ruralLandContractCertificate } from './rural-land-contract-certificate.ts';
import { seedOperationLicense } from './seed-operation-license.ts';
import { veterinarianLicense } from './veterinarian-license.ts';
import { veterinaryClinicLicense } from './veterinary-clinic-license.ts';
import { veterinaryDrugOperationLicense } from './veterinary-drug-operation-license.ts';
import { wildlifeBreedingLicense } from './wildlife-breeding-license.ts';

/** 农业与林业. */
export const types = /*@__PURE__*/ (() =>
  [
    agriculturalMachineryDrivingLicense,
    animalEpidemicConditionCertificate,
    aquaculturePermit,
    fishingLicense,
    forestSeedlingLicense,
    pesticideOperationLicense,
    ruralLandContractCertificate,
    seedOperationLicense,
    veterinarianLicense,
    veterinaryClinicLicense,
    veterinaryDrugOperationLicense,
    wildlifeBreedingLicense,
  ] as const)();
