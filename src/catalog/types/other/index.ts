import { highTechEnterpriseCertificate } from './high-tech-enterprise-certificate.ts';
import { lightningTestQualification } from './lightning-test-qualification.ts';
import { surveyingQualification } from './surveying-qualification.ts';
import { telecomValueAddedLicense } from './telecom-value-added-license.ts';

/** 其他. */
export const types = /*@__PURE__*/ (() =>
  [
    highTechEnterpriseCertificate,
    lightningTestQualification,
    surveyingQualification,
    telecomValueAddedLicense,
  ] as const)();
