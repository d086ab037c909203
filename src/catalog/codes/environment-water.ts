import { numbered } from './table.ts';

/** 排污许可管理类别; numbers of this catalog. */
export const dischargeClass = /*@__PURE__*/ numbered(' key simplified');

/** 危险废物经营方式; bits of this catalog. */
export const wasteOperation = /*@__PURE__*/ numbered('collection storage utilization disposal');

/** 排水户类型 of 城镇污水排入排水管网许可管理办法; numbers of this catalog. */
export const drainerKind = /*@__PURE__*/ numbered(' industry construction catering medical other');

/** 辐射活动种类; bits of this catalog. */
export const radiationActivity = /*@__PURE__*/ numbered('production sale use');

/** 放射源（Ⅰ至Ⅴ类）、射线装置（Ⅰ至Ⅲ类）、非密封放射性物质工作场所（甲、乙、丙级）; numbers of this catalog. */
export const radiationItem = /*@__PURE__*/ numbered(
  ' source-1 source-2 source-3 source-4 source-5 device-1 device-2 device-3 site-a site-b site-c',
);

/** 环评文件类型; numbers of this catalog. */
export const assessmentKind = /*@__PURE__*/ numbered(' report report-form');

/** 水源类型; numbers of this catalog. */
export const waterSource = /*@__PURE__*/ numbered(' surface-water groundwater other');

/** 取水方式; numbers of this catalog. */
export const abstractionMode = /*@__PURE__*/ numbered(' storage diversion pumping well other');
