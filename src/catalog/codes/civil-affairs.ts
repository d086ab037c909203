import { numbered } from './table.ts';

/** 教别 of religious venues, in the usual order; numbers of this catalog. */
export const religion = /*@__PURE__*/ numbered(' buddhism taoism islam catholicism protestantism');

/** 场所类别 in the order of 宗教事务条例; numbers of this catalog. */
export const venueKind = /*@__PURE__*/ numbered(' temple taoist-temple mosque church other');

/** 基金会类型 of 基金会管理条例 第三条; numbers of this catalog. */
export const foundationKind = /*@__PURE__*/ numbered(' public-raising non-public-raising');

/** 婚姻登记类别; numbers of this catalog. */
export const marriageRecord = /*@__PURE__*/ numbered(' marriage divorce annulment reissue');
