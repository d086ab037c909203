import { numbered } from './table.ts';

/** 服务对象 of a medical institution, numbers of this catalog. */
export const medicalPublic = /*@__PURE__*/ numbered(' society internal foreigners other');

/** 执业级别, the first digit of the number of a physician. */
export const physicianLevel = /*@__PURE__*/ numbered(' physician assistant');

/** 类别, the two digits after the level in the number of a physician; 41 to 43 are not confirmed. */
export const physicianCategory = /*@__PURE__*/ Object.freeze({
  clinical: 10,
  dental: 20,
  'public-health': 30,
  tcm: 41,
  ethnic: 42,
  integrated: 43,
});

/** 公共场所 that need a license, in the order of 公共场所卫生管理条例: numbers of this catalog. */
export const hygienePlace = /*@__PURE__*/ numbered(
  'hotel bath hairdresser beauty cinema video games dance concert pool exhibition museum gallery library shop bookstore waiting',
);

/** 放射诊疗项目 of 放射诊疗管理规定, in its order: numbers of this catalog. */
export const radiology = /*@__PURE__*/ numbered('radiotherapy nuclear-medicine interventional x-ray');

/** 中医药技术方法, medicines and the groups of the handbook of techniques: numbers of this catalog. */
export const tcmMethod = /*@__PURE__*/ numbered(
  'medicines needling moxibustion scraping cupping massage fomentation bone-setting other',
);

/** 母婴保健技术服务项目, numbers of this catalog. */
export const maternalService = /*@__PURE__*/ numbered(
  'premarital genetic screening diagnosis delivery sterilization abortion',
);

/** 供水类型, numbers of this catalog. */
export const drinkingWaterSupply = /*@__PURE__*/ numbered('central self-built secondary piped-quality');

/** 生产方式 of disinfection products, numbers of this catalog. */
export const disinfectionMode = /*@__PURE__*/ numbered(' making packing');

/** 生产项目 of disinfection products, in the order of the rule: numbers of this catalog. */
export const disinfectionProduct = /*@__PURE__*/ numbered(' disinfectant apparatus hygiene');

/** 献血类别, numbers of this catalog. */
export const donationKind = /*@__PURE__*/ numbered(' whole-blood platelets plasma granulocytes');

/** What a record of vaccinations is made for, numbers of this catalog. */
export const vaccinationPurpose = /*@__PURE__*/ numbered(' kindergarten school abroad other');
