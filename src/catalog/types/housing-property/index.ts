import { developerQualification } from './developer-qualification.ts';
import { housingFundContributionProof } from './housing-fund-contribution-proof.ts';
import { housingLeaseFiling } from './housing-lease-filing.ts';
import { presalePermit } from './presale-permit.ts';
import { publicRentalEligibility } from './public-rental-eligibility.ts';
import { realEstateQueryResult } from './real-estate-query-result.ts';
import { realEstateRegistrationProof } from './real-estate-registration-proof.ts';
import { realEstateTitle } from './real-estate-title.ts';
import { sharedOwnershipEligibility } from './shared-ownership-eligibility.ts';

/** 住房与不动产. */
export const types = /*@__PURE__*/ (() =>
  [
    developerQualification,
    housingFundContributionProof,
    housingLeaseFiling,
    presalePermit,
    publicRentalEligibility,
    realEstateQueryResult,
    realEstateRegistrationProof,
    realEstateTitle,
    sharedOwnershipEligibility,
  ] as const)();
