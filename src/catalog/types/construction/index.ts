/** 规划与工程建设. */
export const types = /*@__PURE__*/ (() => [] as const)();
