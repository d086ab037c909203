import { numbered } from './table.ts';

/** 到账情况 of a social-insurance contribution. */
export const contributionState = /*@__PURE__*/ numbered(' received outstanding');

/** 规范版本 of a social-security card, its generation. */
export const socialCardVersion = /*@__PURE__*/ numbered('  gen-2 gen-3');

/** A, B and C类 of foreigners who work in China. */
export const talentClass = /*@__PURE__*/ numbered(' high-end professional other');

/** Who registers as unemployed, in the order of 就业服务与就业管理规定: numbers of this catalog. */
export const unemploymentReason = /*@__PURE__*/ numbered(' school employer business land army prison other');

/** 职业中介活动 in the order of 人力资源服务机构管理规定, then what older licenses name: numbers of this catalog. */
export const staffingService = /*@__PURE__*/ numbered('workers employers fairs online headhunting information');

/** 其他工作时间制度, of cumulative hours with the period of 劳部发〔1994〕503号: numbers of this catalog. */
export const workSystem = /*@__PURE__*/ numbered('irregular week month quarter half-year year');

/** 险种类型, code AAE140 of the social-insurance registers: those in use, of which 120 is not confirmed. */
export const socialInsurance = /*@__PURE__*/ Object.freeze({
  pension: 110,
  'public-pension': 120,
  'resident-pension': 170,
  unemployment: 210,
  medical: 310,
  'resident-medical': 390,
  injury: 410,
  maternity: 510,
});

/** 缴费状态 of a period of medical insurance, code AAC031 of the social-insurance registers. */
export const medicalInsuredState = /*@__PURE__*/ numbered(' paid suspended ended');
