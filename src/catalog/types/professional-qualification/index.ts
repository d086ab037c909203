/** 职业资格与法律服务. */
export const types = /*@__PURE__*/ (() => [] as const)();
