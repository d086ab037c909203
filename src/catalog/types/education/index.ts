/** 教育. */
export const types = /*@__PURE__*/ (() => [] as const)();
