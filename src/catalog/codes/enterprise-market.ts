import { numbered } from './table.ts';

/** 检验方式 of industrial products; numbers of this catalog. */
export const inspectionMode = /*@__PURE__*/ numbered(' own entrusted');

/** 烟草零售许可范围; numbers of this catalog. */
export const tobaccoScope = /*@__PURE__*/ numbered('cigarettes cigars cut-tobacco e-cigarettes');

/** 经费来源 of a public institution; numbers of this catalog. */
export const fundingSource = /*@__PURE__*/ numbered('government other-sources');

/** 机构性质: the second character of the credit codes that begin with 1 (GB 32100). */
export const organizationNature = /*@__PURE__*/ numbered(' organ institution mass-organization      other');

/** 成品油品种; numbers of this catalog. */
export const oilProducts = /*@__PURE__*/ numbered('gasoline kerosene diesel');

/** 成品油零售网点类型; numbers of this catalog. */
export const oilStation = /*@__PURE__*/ numbered(' station vessel outlet');

/** 酒类商品许可范围; numbers of this catalog. */
export const alcoholScope = /*@__PURE__*/ numbered('packaged bulk');
