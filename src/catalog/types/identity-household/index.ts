import { exitEntryRecord } from './exit-entry-record.ts';
import { foreignerPermanentResidenceCard } from './foreigner-permanent-residence-card.ts';
import { foreignerResidencePermit } from './foreigner-residence-permit.ts';
import { hkMacaoResidentResidencePermit } from './hk-macao-resident-residence-permit.ts';
import { householdRegister } from './household-register.ts';
import { householdRegistrationProof } from './household-registration-proof.ts';
import { mainlandTravelPermitHkMacaoResidents } from './mainland-travel-permit-hk-macao-residents.ts';
import { mainlandTravelPermitTaiwanResidents } from './mainland-travel-permit-taiwan-residents.ts';
import { overseasTalentResidencePermit } from './overseas-talent-residence-permit.ts';
import { passport } from './passport.ts';
import { residencePermit } from './residence-permit.ts';
import { residencePermitPointsNotice } from './residence-permit-points-notice.ts';
import { residentIdentityCard } from './resident-identity-card.ts';
import { taiwanResidentResidencePermit } from './taiwan-resident-residence-permit.ts';
import { temporaryResidencePermit } from './temporary-residence-permit.ts';
import { travelPermitHkMacao } from './travel-permit-hk-macao.ts';
import { travelPermitTaiwan } from './travel-permit-taiwan.ts';

/** 身份与户籍、出入境. */
export const types = /*@__PURE__*/ (() =>
  [
    exitEntryRecord,
    foreignerPermanentResidenceCard,
    foreignerResidencePermit,
    hkMacaoResidentResidencePermit,
    householdRegister,
    householdRegistrationProof,
    mainlandTravelPermitHkMacaoResidents,
    mainlandTravelPermitTaiwanResidents,
    overseasTalentResidencePermit,
    passport,
    residencePermitPointsNotice,
    residencePermit,
    residentIdentityCard,
    taiwanResidentResidencePermit,
    temporaryResidencePermit,
    travelPermitHkMacao,
    travelPermitTaiwan,
  ] as const)();
