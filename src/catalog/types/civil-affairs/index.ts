import { adoptionCertificate } from './adoption-certificate.ts';
import { disabilityCertificate } from './disability-certificate.ts';
import { divorceCertificate } from './divorce-certificate.ts';
import { elderlyCareInstitutionFiling } from './elderly-care-institution-filing.ts';
import { foundationCertificate } from './foundation-certificate.ts';
import { marriageArchiveProof } from './marriage-archive-proof.ts';
import { marriageCertificate } from './marriage-certificate.ts';
import { privateNonEnterpriseCertificate } from './private-non-enterprise-certificate.ts';
import { religiousVenueCertificate } from './religious-venue-certificate.ts';
import { respectElderCard } from './respect-elder-card.ts';
import { socialOrganizationCertificate } from './social-organization-certificate.ts';
import { subsistenceAllowanceCertificate } from './subsistence-allowance-certificate.ts';

/** 民政、残联、退役军人、宗教. */
export const types = /*@__PURE__*/ (() =>
  [
    adoptionCertificate,
    disabilityCertificate,
    divorceCertificate,
    elderlyCareInstitutionFiling,
    foundationCertificate,
    marriageArchiveProof,
    marriageCertificate,
    privateNonEnterpriseCertificate,
    religiousVenueCertificate,
    respectElderCard,
    socialOrganizationCertificate,
    subsistenceAllowanceCertificate,
  ] as const)();
