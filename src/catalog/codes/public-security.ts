import { numbered } from './table.ts';

/** 查询结论 of a criminal-record query. */
export const criminalRecord = /*@__PURE__*/ numbered(' none-found found');
