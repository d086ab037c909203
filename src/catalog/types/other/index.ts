/** 其他. */
export const types = /*@__PURE__*/ (() => [] as const)();
