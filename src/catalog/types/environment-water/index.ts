import { drainagePermit } from './drainage-permit.ts';
import { eiaApproval } from './eia-approval.ts';
import { hazardousWasteLicense } from './hazardous-waste-license.ts';
import { pollutantDischargePermit } from './pollutant-discharge-permit.ts';
import { radiationSafetyLicense } from './radiation-safety-license.ts';
import { riverProjectPermit } from './river-project-permit.ts';
import { waterAbstractionPermit } from './water-abstraction-permit.ts';

/** 生态环境与水务. */
export const types = /*@__PURE__*/ (() =>
  [
    drainagePermit,
    eiaApproval,
    hazardousWasteLicense,
    pollutantDischargePermit,
    radiationSafetyLicense,
    riverProjectPermit,
    waterAbstractionPermit,
  ] as const)();
