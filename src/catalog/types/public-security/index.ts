import { dogLicense } from './dog-license.ts';
import { explosivesUnitLicense } from './explosives-unit-license.ts';
import { explosivesWorkerLicense } from './explosives-worker-license.ts';
import { noCriminalRecord } from './no-criminal-record.ts';
import { securityGuardCertificate } from './security-guard-certificate.ts';
import { securityServiceLicense } from './security-service-license.ts';
import { specialIndustryLicenseHotel } from './special-industry-license-hotel.ts';
import { specialIndustryLicensePawn } from './special-industry-license-pawn.ts';
import { specialIndustryLicenseSeals } from './special-industry-license-seals.ts';

/** 公安治安. */
export const types = /*@__PURE__*/ (() =>
  [
    dogLicense,
    explosivesUnitLicense,
    explosivesWorkerLicense,
    noCriminalRecord,
    securityGuardCertificate,
    securityServiceLicense,
    specialIndustryLicenseHotel,
    specialIndustryLicensePawn,
    specialIndustryLicenseSeals,
  ] as const)();
