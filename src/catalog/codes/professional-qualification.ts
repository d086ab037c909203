import { numbered } from './table.ts';

/** 执业证类别, the tenth digit of the license's number. */
export const lawyerKind = /*@__PURE__*/ numbered(
  ' full-time part-time hong-kong macao taiwan public-sector company legal-aid military',
);

/** 律师年度考核结果; numbers of this catalog. */
export const yearlyAssessment = /*@__PURE__*/ numbered(' competent basically-competent incompetent');

/** 律师事务所组织形式; numbers of this catalog. */
export const lawFirmForm = /*@__PURE__*/ numbered(' general-partnership special-partnership individual state');

/** 特种设备作业项目代号 in force since June 2022 (公告2021年第41号): the letters are official, the numbers are of this catalog. Welding has symbols of its own, as detail. */
export const equipmentItem = /*@__PURE__*/ numbered(
  ' A G1 G2 G3 R1 R2 R3 P T Q1 Q2 S1 S2 Y1 Y2 N1 N2 F welding nonmetal-welding',
);

/** 执业药师执业类别; numbers of this catalog. */
export const pharmacistCategory = /*@__PURE__*/ numbered(' pharmacy chinese-pharmacy both');

/** 执业药师执业范围; numbers of this catalog. */
export const pharmacistScope = /*@__PURE__*/ numbered(' production business use');

/** 职称层级; numbers of this catalog. */
export const titleLevel = /*@__PURE__*/ numbered(' senior associate-senior intermediate assistant technician');

/** 司法鉴定执业类别 of the rules of the Ministry of Justice, in their order; numbers of this catalog. */
export const forensicCategory = /*@__PURE__*/ numbered(
  'pathology clinical psychiatry biology toxicology documents marks traces audio images data pollutants water air soil sea ecosystem environment',
);

/** 安管人员岗位类别: the letters are official, the numbers are of this catalog. */
export const safetyPost = /*@__PURE__*/ numbered(' A B C1 C2 C3');

/** 安管人员职务 of the rule (住建部令第17号); numbers of this catalog, in its order. */
export const safetyPosition = /*@__PURE__*/ numbered(
  ' legal-representative manager safety-deputy deputy technical-head safety-director project-head safety-officer',
);

/** 二级建造师注册专业; numbers of this catalog. */
export const constructorSpecialty = /*@__PURE__*/ numbered(
  ' building highway water municipal mining electromechanical',
);

/** 二级造价工程师专业 under the housing authorities; numbers of this catalog. */
export const costSpecialty = /*@__PURE__*/ numbered(' civil installation');
