import { entertainmentLicense } from './entertainment-license.ts';
import { filmScreeningLicense } from './film-screening-license.ts';
import { highRiskSportLicense } from './high-risk-sport-license.ts';
import { internetCultureLicense } from './internet-culture-license.ts';
import { performanceOperationLicense } from './performance-operation-license.ts';
import { printingOperationLicense } from './printing-operation-license.ts';
import { publicationOperationLicense } from './publication-operation-license.ts';
import { radioTvProductionLicense } from './radio-tv-production-license.ts';
import { touristGuideLicense } from './tourist-guide-license.ts';
import { travelAgencyLicense } from './travel-agency-license.ts';

/** 文化、旅游、广电、出版、体育. */
export const types = /*@__PURE__*/ (() =>
  [
    entertainmentLicense,
    filmScreeningLicense,
    highRiskSportLicense,
    internetCultureLicense,
    performanceOperationLicense,
    printingOperationLicense,
    publicationOperationLicense,
    radioTvProductionLicense,
    touristGuideLicense,
    travelAgencyLicense,
  ] as const)();
