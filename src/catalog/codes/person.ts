import { numbered } from './table.ts';

/** GB/T 2261.1. */
export const sex = /*@__PURE__*/ numbered('unknown male female       unspecified');

/** GB/T 3304, in the standard's own Roman spelling; 97 and 98 as the population registers add them. */
export const ethnicity = /*@__PURE__*/ numbered(
  ' han mongol hui zang uygur miao yi zhuang buyei chosen man dong yao bai tujia hani kazak dai li lisu va she gaoshan lahu sui dongxiang naxi jingpo kirgiz tu daur mulao qiang blang salar maonan gelao xibe achang pumi tajik nu uzbek russ ewenki deang bonan yugur gin tatar derung oroqen hezhen monba lhoba jino',
  { other: 97, 'foreign-origin': 98 },
);

/** 文化程度, GB/T 4658: the leading codes, and the two degrees of postgraduates. */
export const education = /*@__PURE__*/ Object.freeze({
  postgraduate: 10,
  doctoral: 11,
  masters: 14,
  undergraduate: 20,
  'junior-college': 30,
  'secondary-vocational': 40,
  'senior-high': 60,
  'junior-high': 70,
  primary: 80,
  other: 90,
});

/** 学位, the levels of GB/T 6864. */
export const degree = /*@__PURE__*/ numbered(' honorary-doctor doctor master bachelor');

/** 学科门类 in which a degree is awarded. */
export const discipline = /*@__PURE__*/ numbered(
  ' philosophy economics law education literature history science engineering agriculture medicine military management arts interdisciplinary',
);

/** 婚姻状况, GB/T 2261.2. */
export const maritalStatus = /*@__PURE__*/ Object.freeze({
  single: 10,
  married: 20,
  'first-marriage': 21,
  remarried: 22,
  'married-again': 23,
  widowed: 30,
  divorced: 40,
  unspecified: 90,
});

/** 家庭关系, GB/T 4761: to the head of the household, or to the holder. */
export const kinship = /*@__PURE__*/ Object.freeze({
  self: 1,
  head: 2,
  spouse: 10,
  husband: 11,
  wife: 12,
  son: 20,
  'only-son': 21,
  'eldest-son': 22,
  'second-son': 23,
  'adopted-son': 27,
  'son-in-law': 28,
  daughter: 30,
  'only-daughter': 31,
  'eldest-daughter': 32,
  'second-daughter': 33,
  'adopted-daughter': 37,
  'daughter-in-law': 38,
  grandchild: 40,
  parent: 50,
  father: 51,
  mother: 52,
  'father-in-law': 55,
  'mother-in-law': 56,
  grandparent: 60,
  sibling: 70,
  'other-relative': 97,
  'non-relative': 99,
});

/** ABO 血型, as the health records code it. */
export const bloodType = /*@__PURE__*/ numbered(' A B O AB unknown');

/** Rh 血型, as the health records code it. */
export const rhesus = /*@__PURE__*/ numbered(' negative positive unknown');

/** 持证主体代码类型 of natural persons and organizations, GB/T 36903, annex A. */
export const documentKind = /*@__PURE__*/ Object.freeze({
  'credit-code': 1,
  'other-organization': 99,
  'resident-number': 111,
  officer: 114,
  'armed-police-officer': 115,
  soldier: 118,
  'armed-police-soldier': 119,
  'army-civilian': 120,
  'armed-police-civilian': 122,
  'diplomatic-passport': 411,
  'service-passport': 412,
  'public-affairs-passport': 413,
  passport: 414,
  'taiwan-permit': 511,
  'hong-kong-macao-permit': 516,
  'other-person': 999,
});

/** 残疾类别, GB/T 26341. */
export const disabilityCategory = /*@__PURE__*/ numbered(
  ' visual hearing speech physical intellectual mental multiple',
);

/** 残疾等级, GB/T 26341. */
export const disabilityGrade = /*@__PURE__*/ numbered(' first second third fourth');

/** 户别. */
export const householdType = /*@__PURE__*/ numbered(' family collective');

/** 户口性质. */
export const householdNature = /*@__PURE__*/ numbered(' agricultural non-agricultural resident');

/** 兵役状况. */
export const militaryService = /*@__PURE__*/ numbered(' none serving reserve discharged');
