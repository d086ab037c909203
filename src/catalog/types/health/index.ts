/** 卫生健康. */
export const types = /*@__PURE__*/ (() => [] as const)();
