import { numbered } from './table.ts';

/** 查询结论 of a criminal-record query. */
export const criminalRecord = /*@__PURE__*/ numbered(' none-found found');

/** 到账情况 of a social-insurance contribution. */
export const contributionState = /*@__PURE__*/ numbered(' received outstanding');
