import { realEstateTitle } from './real-estate-title.ts';

/** 住房与不动产. */
export const types = /*@__PURE__*/ (() => [realEstateTitle] as const)();
