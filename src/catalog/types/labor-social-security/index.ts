import { pensionContributionRecord } from './pension-contribution-record.ts';

/** 人力资源和社会保障. */
export const types = /*@__PURE__*/ (() => [pensionContributionRecord] as const)();
