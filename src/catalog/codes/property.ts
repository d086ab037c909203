import { numbered } from './table.ts';

/** 房屋规划用途 of the real-estate registers. */
export const houseUse = /*@__PURE__*/ Object.freeze({
  residential: 10,
  flat: 11,
  villa: 12,
  apartment: 13,
  'industry-transport-storage': 20,
  'commerce-finance-information': 30,
  'education-health-research': 40,
  'culture-sports': 50,
  office: 60,
  military: 70,
  other: 80,
});

/** 房屋结构 of the real-estate registers. */
export const houseStructure = /*@__PURE__*/ numbered(
  ' steel steel-and-reinforced-concrete reinforced-concrete mixed brick-and-timber other',
);

/** 土地用途: the leading classes of GB/T 21010. */
export const landUse = /*@__PURE__*/ numbered(
  ' cultivated garden forest grassland commercial industrial residential public special transport water other',
);
