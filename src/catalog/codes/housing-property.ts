import { numbered } from './table.ts';

/** 共有方式 of the real-estate registers. */
export const coOwnership = /*@__PURE__*/ numbered('sole joint shares other');

/** 权利类型 of the real-estate registers: the leading ones. */
export const rightKind = /*@__PURE__*/ Object.freeze({
  'collective-land': 1,
  'state-construction-land': 3,
  'state-construction-land-and-building': 4,
  homestead: 5,
  'homestead-and-building': 6,
  'collective-construction-land': 7,
  'collective-construction-land-and-building': 8,
  other: 99,
});

/** 权利性质 of the land, of the real-estate registers. */
export const rightNature = /*@__PURE__*/ Object.freeze({
  allocated: 101,
  granted: 102,
  'capital-contribution': 103,
  leased: 104,
  'authorized-operation': 105,
  other: 900,
});

/** 证明权利或事项 of a registration proof; numbers of this catalog. */
export const provedRight = /*@__PURE__*/ numbered(' mortgage easement residence pre-notice objection other');

/** 抵押方式 of the real-estate registers. */
export const mortgageKind = /*@__PURE__*/ numbered(' ordinary maximum-amount');

/** 准予租赁房型 of public rental housing; numbers of this catalog. */
export const flatType = /*@__PURE__*/ numbered(' shared-room one-room two-rooms three-rooms dormitory');

/** 公积金账户状态; numbers of this catalog. */
export const fundAccountState = /*@__PURE__*/ numbered(' contributing sealed closed');

/** 个人住房信息查询结果; numbers of this catalog. */
export const housingFound = /*@__PURE__*/ numbered(' no-housing housing');
