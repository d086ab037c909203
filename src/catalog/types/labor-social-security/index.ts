import { employmentRegistrationCertificate } from './employment-registration-certificate.ts';
import { flexibleHoursPermit } from './flexible-hours-permit.ts';
import { foreignerWorkPermit } from './foreigner-work-permit.ts';
import { hrServiceLicense } from './hr-service-license.ts';
import { laborDispatchLicense } from './labor-dispatch-license.ts';
import { medicalInsuranceVoucherProof } from './medical-insurance-voucher-proof.ts';
import { pensionContributionRecord } from './pension-contribution-record.ts';
import { pensionTransferVoucher } from './pension-transfer-voucher.ts';
import { residentPensionRecord } from './resident-pension-record.ts';
import { socialSecurityCard } from './social-security-card.ts';
import { unitSocialInsuranceStatus } from './unit-social-insurance-status.ts';
import { vocationalTrainingSchoolLicense } from './vocational-training-school-license.ts';

/** 人力资源和社会保障. */
export const types = /*@__PURE__*/ (() =>
  [
    socialSecurityCard,
    foreignerWorkPermit,
    laborDispatchLicense,
    employmentRegistrationCertificate,
    hrServiceLicense,
    vocationalTrainingSchoolLicense,
    flexibleHoursPermit,
    pensionContributionRecord,
    residentPensionRecord,
    pensionTransferVoucher,
    unitSocialInsuranceStatus,
    medicalInsuranceVoucherProof,
  ] as const)();
