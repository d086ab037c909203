import { numbered } from './table.ts';

/** 建筑物防雷分类, GB 50057. */
export const lightningClasses = /*@__PURE__*/ numbered(' building-1 building-2 building-3');

/** 测绘专业类别, in the order of 测绘资质分类分级标准. */
export const surveyingSpecialties = /*@__PURE__*/ numbered(
  ' geodesy aerial-photography photogrammetry engineering marine boundary gis map-making navigation-maps internet-maps',
);
