import { numbered } from './table.ts';

/** 地类 of the land that a project is to use; numbers of this catalog. */
export const landClass = /*@__PURE__*/ numbered(' agricultural cultivated construction unused');

/** 参建单位, in the order of the building permit; numbers of this catalog. */
export const unitRole = /*@__PURE__*/ numbered(' survey design construction supervision general-contracting');

/** 工程勘察资质 of 工程勘察资质标准, then those of 海洋工程勘察; numbers of this catalog. */
export const surveyCategory = /*@__PURE__*/ numbered(
  ' comprehensive geotechnical geotechnical-survey geotechnical-design geotechnical-testing hydrogeology surveying drilling well-sinking marine marine-surveying marine-geotechnical marine-environment',
);

/** 工程设计资质: A1 to A5 of the national register of builders. */
export const designKind = /*@__PURE__*/ numbered(' comprehensive industry specialty firm special');

/** 检测机构资质: 综合 as 0, then the nine 专项 in the order of the standard of 2023; numbers of this catalog. */
export const testingCategory = /*@__PURE__*/ numbered(
  'comprehensive materials structure steel foundation energy curtain-wall municipal-materials road bridge-and-underground',
);

/** 建筑起重机械; numbers of this catalog. */
export const craneKind = /*@__PURE__*/ numbered(' tower-crane construction-hoist material-hoist gantry-crane other');

/** 建筑分类 of GB 50016 and the fire rules; numbers of this catalog. */
export const buildingClass = /*@__PURE__*/ numbered(
  ' first-high-rise second-high-rise low-rise factory warehouse other',
);

/** 燃气经营类别, in the order of the form of 2011; numbers of this catalog. */
export const gasBusiness = /*@__PURE__*/ numbered(' pipeline bottled refueling other');

/** 气源种类; bits of this catalog. */
export const gasSource = /*@__PURE__*/ numbered('natural-gas liquefied-gas manufactured-gas other');

/** 户外广告设施的设置形式; numbers of this catalog. */
export const advertForm = /*@__PURE__*/ numbered(' board screen light-box neon figure projection other');
