/** 农业与林业. */
export const types = /*@__PURE__*/ (() => [] as const)();
