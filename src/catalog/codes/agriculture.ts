import { numbered } from './table.ts';

/** 动物诊疗机构类型: numbers of this catalog, in the order of 动物诊疗机构管理办法. */
export const animalClinic = /*@__PURE__*/ numbered(' animal-hospital animal-clinic other');

/** 执业兽医的级别: numbers of this catalog. */
export const veterinarianLevel = /*@__PURE__*/ numbered(' veterinarian assistant-veterinarian');

/** 执业兽医资格考试的类别: numbers of this catalog. */
export const veterinarianCategory = /*@__PURE__*/ numbered(' general-practice aquatic-animals');

/** 需取得动物防疫条件合格证的场所: numbers of this catalog, in the order of 动物防疫法 第二十四条. */
export const animalPlace = /*@__PURE__*/ numbered(' farm isolation slaughter disposal');

/** 兽药的种类: numbers of this catalog, in the order of 兽药管理条例 第七十二条, biological products as one. */
export const veterinaryDrugs = /*@__PURE__*/ numbered(
  ' biological traditional chemical antibiotic biochemical radioactive insecticide disinfectant',
);

/** 农药经营范围: numbers of this catalog, in the order of the rule on licenses to deal in pesticides. */
export const pesticideScope = /*@__PURE__*/ numbered(' all unrestricted');

/** 种子生产经营方式: numbers of this catalog, in the order of the rule on licenses for crop seed. */
export const seedModes = /*@__PURE__*/ numbered(' production processing packing wholesale retail import-export');

/** 林草种子生产经营种类 beside named improved varieties: numbers of this catalog. */
export const seedlingKinds = /*@__PURE__*/ numbered(
  ' improved tree-seed afforestation urban-greening orchard flowers grass-seed',
);

/** 捕捞作业类型: numbers of this catalog, for the twelve of 渔业捕捞许可管理规定 in their order. */
export const fishingGear = /*@__PURE__*/ numbered(
  ' gillnet seine trawl stow-net hook rake trap pot beach-seine lift-net scoop-net cover-net',
);

/** 养殖方式, as the fishery statistics tell them apart: numbers of this catalog. */
export const aquaculture = /*@__PURE__*/ numbered(
  ' pond cage raft bottom-sowing indoor pen paddy lake reservoir river other',
);

/** 土地承包方式: numbers of this catalog. */
export const contractMode = /*@__PURE__*/ numbered(' household other-means');

/** 准驾机型代号 of tractors and combine harvesters: the codes have no numbers, bits in the order of the rule. */
export const machineClasses = /*@__PURE__*/ numbered('G1 K1 L G2 K2 R S');
