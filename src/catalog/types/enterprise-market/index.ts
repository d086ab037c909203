import { businessLicense } from './business-license.ts';

/** 市场主体与商务. */
export const types = /*@__PURE__*/ (() => [businessLicense] as const)();
