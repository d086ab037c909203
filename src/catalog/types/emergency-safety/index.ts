/** 应急与消防安全. */
export const types = /*@__PURE__*/ (() => [] as const)();
