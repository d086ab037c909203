import { numbered } from './table.ts';

/** 典当业务: the items of 典当管理办法 第二十五条, numbered as there. */
export const pawnBusiness = /*@__PURE__*/ numbered(
  ' movables rights real-estate forfeited-sale appraisal approved-other',
);

/** 会计师事务所组织形式: numbers of this catalog. */
export const accountingFirmForm = /*@__PURE__*/ numbered(' general-partnership special-partnership limited-liability');

/** 所得项目: the items of 个人所得税法 第二条, numbered as there; the yearly settlement as this catalog adds it. */
export const incomeKind = /*@__PURE__*/ numbered(
  ' wages services manuscripts royalties business dividends lease transfer incidental comprehensive',
);

/** 补税或未退税: numbers of this catalog. */
export const exportTaxState = /*@__PURE__*/ numbered(' repaid not-refunded');
