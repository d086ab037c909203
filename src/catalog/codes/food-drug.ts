import { numbered } from './table.ts';

/** 主体业态, the leading digit of the license number. */
export const foodBusinessForm = /*@__PURE__*/ numbered(' sales catering canteen');

/** 经营项目 of 食品经营许可和备案管理办法. */
export const foodBusinessItems = /*@__PURE__*/ numbered(
  'bulk-sales cooked-bulk-sales hot-food cold-food raw-food semi-finished self-made-drinks sales-chain-management catering-chain-management catering-management',
);

/** 经营范围 of 药品经营和使用质量监督管理办法, numbers of this catalog. */
export const drugScope = /*@__PURE__*/ numbered(
  'chemical tcm biological diagnostics decoction blood cells psychotropic-2 psychotropic-1 narcotic toxic precursor anabolic hormone',
);

/** 经营类别 of a retailer of drugs, numbers of this catalog. */
export const drugCategory = /*@__PURE__*/ numbered('prescription otc-a otc-b');

/** The capital letters of the 分类码 of a drug production license: A is 1, B 2 …. */
export const drugMaker = /*@__PURE__*/ numbered(' own-production entrusting entrusted active-substance');

/** The small letters of the same 分类码, in the order of the rule: numbers of this catalog. */
export const drugKind = /*@__PURE__*/ numbered('chemical tcm biological diagnostics decoction gas special other');

/** 服务性质 of 互联网药品信息服务, numbers of this catalog. */
export const drugSiteNature = /*@__PURE__*/ numbered(' commercial non-commercial');

/** 管理类别 of a medical device, the digit in its registration number: class I needs no license. */
export const medicalDeviceClass = /*@__PURE__*/ numbered('  class-2 class-3');
