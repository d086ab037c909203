import { numbered } from './table.ts';

/** 市场主体类型, the leading numbers of the market registers' list. */
export const enterpriseType = /*@__PURE__*/ Object.freeze({
  'limited-company': 1100,
  'state-limited-company': 1110,
  'foreign-limited-company': 5100,
  'stock-company': 1200,
  branch: 2000,
  'state-enterprise': 3100,
  'collective-enterprise': 3200,
  'stock-cooperative': 3400,
  partnership: 4530,
  'sole-proprietorship': 4540,
  'farmers-cooperative': 9100,
  'individual-business': 9500,
});

/** 正本、副本. */
export const copyKind = /*@__PURE__*/ numbered(' original duplicate');

/** 组成形式 of an individually owned business. */
export const compositionForm = /*@__PURE__*/ numbered(' individual family');

/** 经济类型, GB/T 12402. */
export const economicNature = /*@__PURE__*/ Object.freeze({
  state: 110,
  collective: 120,
  'stock-cooperative': 130,
  joint: 140,
  'limited-company': 150,
  'stock-company': 160,
  private: 170,
  individual: 175,
  'other-domestic': 190,
  'hong-kong-macao-taiwan': 200,
  foreign: 300,
  other: 900,
});

/** 甲级、乙级、丙级、丁级. */
export const letterGrade = /*@__PURE__*/ numbered(' a b c d');

/** 特级、一级 …, the special grade as 0. */
export const numberGrade = /*@__PURE__*/ numbered('special first second third fourth fifth');

/** 职业技能等级: 一级 is the highest. */
export const skillLevel = /*@__PURE__*/ numbered(' senior-technician technician senior intermediate junior');

/** 营利性、非营利性. */
export const profitNature = /*@__PURE__*/ numbered(' for-profit non-profit');

/** 批发、零售 as ways of business. */
export const tradeMode = /*@__PURE__*/ numbered(' wholesale retail wholesale-and-retail chain-head-office');

/** 合格、不合格 as the outcome of a yearly check or a review. */
export const checkResult = /*@__PURE__*/ numbered(' passed basically-passed failed');
