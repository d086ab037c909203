import { fireworksRetailLicense } from './fireworks-retail-license.ts';
import { hazardousChemicalsOperationLicense } from './hazardous-chemicals-operation-license.ts';
import { hazardousChemicalsProductionLicense } from './hazardous-chemicals-production-license.ts';
import { publicPlaceFirePermit } from './public-place-fire-permit.ts';

/** 应急与消防安全. */
export const types = /*@__PURE__*/ (() =>
  [
    fireworksRetailLicense,
    hazardousChemicalsOperationLicense,
    hazardousChemicalsProductionLicense,
    publicPlaceFirePermit,
  ] as const)();
