import { drivingLicense } from './driving-license.ts';
import { vehicleLicense } from './vehicle-license.ts';

/** 交通运输. */
export const types = /*@__PURE__*/ (() => [drivingLicense, vehicleLicense] as const)();
