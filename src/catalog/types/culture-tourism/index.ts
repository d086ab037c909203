/** 文化、旅游、广电、出版、体育. */
export const types = /*@__PURE__*/ (() => [] as const)();
