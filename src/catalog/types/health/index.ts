import { birthMedicalCertificate } from './birth-medical-certificate.ts';
import { birthServiceRegistration } from './birth-service-registration.ts';
import { bloodDonationCertificate } from './blood-donation-certificate.ts';
import { disinfectantProducerLicense } from './disinfectant-producer-license.ts';
import { maternalChildServiceLicense } from './maternal-child-service-license.ts';
import { medicalInstitutionLicense } from './medical-institution-license.ts';
import { migrantChildbearingProof } from './migrant-childbearing-proof.ts';
import { nursePracticeCertificate } from './nurse-practice-certificate.ts';
import { onlyChildParentCertificate } from './only-child-parent-certificate.ts';
import { physicianPracticeCertificate } from './physician-practice-certificate.ts';
import { physicianQualification } from './physician-qualification.ts';
import { publicPlaceHygieneLicense } from './public-place-hygiene-license.ts';
import { radiodiagnosisLicense } from './radiodiagnosis-license.ts';
import { tcmClinicFiling } from './tcm-clinic-filing.ts';
import { vaccinationRecordProof } from './vaccination-record-proof.ts';
import { waterSupplyHygieneLicense } from './water-supply-hygiene-license.ts';

/** 卫生健康. */
export const types = /*@__PURE__*/ (() =>
  [
    birthMedicalCertificate,
    medicalInstitutionLicense,
    physicianPracticeCertificate,
    nursePracticeCertificate,
    publicPlaceHygieneLicense,
    radiodiagnosisLicense,
    tcmClinicFiling,
    physicianQualification,
    maternalChildServiceLicense,
    waterSupplyHygieneLicense,
    disinfectantProducerLicense,
    bloodDonationCertificate,
    birthServiceRegistration,
    onlyChildParentCertificate,
    migrantChildbearingProof,
    vaccinationRecordProof,
  ] as const)();
