import { foodOperationLicense } from './food-operation-license.ts';

/** 食品药品. */
export const types = /*@__PURE__*/ (() => [foodOperationLicense] as const)();
