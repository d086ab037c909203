/** 生态环境与水务. */
export const types = /*@__PURE__*/ (() => [] as const)();
