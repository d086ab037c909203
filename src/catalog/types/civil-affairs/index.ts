import { marriageCertificate } from './marriage-certificate.ts';

/** 民政、残联、退役军人、宗教. */
export const types = /*@__PURE__*/ (() => [marriageCertificate] as const)();
