/** 财政、税务与金融. */
export const types = /*@__PURE__*/ (() => [] as const)();
