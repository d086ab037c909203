import { dogLicense } from './dog-license.ts';
import { blastingUnitLicense } from './explosives-unit-license.ts';
import { blastingWorkerLicense } from './explosives-worker-license.ts';
import { noCriminalRecord } from './no-criminal-record.ts';
import { securityGuardCertificate } from './security-guard-certificate.ts';
import { securityServiceLicense } from './security-service-license.ts';
import { hotelLicense } from './special-industry-license-hotel.ts';
import { pawnLicense } from './special-industry-license-pawn.ts';
import { sealLicense } from './special-industry-license-seals.ts';

/** 公安治安. */
export const types = /*@__PURE__*/ (() =>
  [
    dogLicense,
    blastingUnitLicense,
    blastingWorkerLicense,
    noCriminalRecord,
    securityGuardCertificate,
    securityServiceLicense,
    hotelLicense,
    pawnLicense,
    sealLicense,
  ] as const)();
