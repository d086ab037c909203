import { numbered } from './table.ts';

/** 查询结论 of a criminal-record query; numbers of this catalog. */
export const criminalRecord = /*@__PURE__*/ numbered(' none-found found');

/** 保安服务范围 in the order of 保安服务管理条例 第二条, then 武装守护押运; numbers of this catalog. */
export const securityServices = /*@__PURE__*/ numbered(
  'gate patrol guarding escort bodyguard inspection technical risk-assessment armed-escort',
);

/** 爆破作业从业范围 in the order of GA 990; numbers of this catalog. */
export const blastingScope = /*@__PURE__*/ numbered('works assessment supervision');

/** 爆破作业人员类别; numbers of this catalog. */
export const blastingWorker = /*@__PURE__*/ numbered(' engineer blaster safety-officer storekeeper');

/** 爆破工程技术人员资格等级 of GA 53, 高级／A to 初级／D; numbers of this catalog. */
export const blastingGrade = /*@__PURE__*/ numbered(' senior-a senior-b intermediate junior');
