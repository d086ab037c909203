import { numbered } from './table.ts';

/** 到账情况 of a social-insurance contribution. */
export const contributionState = /*@__PURE__*/ numbered(' received outstanding');
