import { noCriminalRecord } from './no-criminal-record.ts';
import { hotelLicense } from './special-industry-license-hotel.ts';

/** 公安治安. */
export const types = /*@__PURE__*/ (() => [noCriminalRecord, hotelLicense] as const)();
