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
