import { exitEntryRecord } from './exit-entry-record.ts';
import { permanentResidenceCard } from './foreigner-permanent-residence-card.ts';
import { foreignerResidencePermit } from './foreigner-residence-permit.ts';
import { hongKongMacaoResidencePermit } from './hk-macao-resident-residence-permit.ts';
import { householdRegister } from './household-register.ts';
import { householdProof } from './household-registration-proof.ts';
import { mainlandPermitHongKongMacao } from './mainland-travel-permit-hk-macao-residents.ts';
import { mainlandPermitTaiwan } from './mainland-travel-permit-taiwan-residents.ts';
import { overseasTalentPermit } from './overseas-talent-residence-permit.ts';
import { passport } from './passport.ts';
import { residencePermit } from './residence-permit.ts';
import { residencePointsNotice } from './residence-permit-points-notice.ts';
import { residentIdentityCard } from './resident-identity-card.ts';
import { taiwanResidencePermit } from './taiwan-resident-residence-permit.ts';
import { temporaryResidencePermit } from './temporary-residence-permit.ts';
import { hongKongMacaoTravelPermit } from './travel-permit-hk-macao.ts';
import { taiwanTravelPermit } from './travel-permit-taiwan.ts';

/** 身份与户籍、出入境. */
export const types = /*@__PURE__*/ (() =>
  [
    exitEntryRecord,
    permanentResidenceCard,
    foreignerResidencePermit,
    hongKongMacaoResidencePermit,
    householdRegister,
    householdProof,
    mainlandPermitHongKongMacao,
    mainlandPermitTaiwan,
    overseasTalentPermit,
    passport,
    residencePointsNotice,
    residencePermit,
    residentIdentityCard,
    taiwanResidencePermit,
    temporaryResidencePermit,
    hongKongMacaoTravelPermit,
    taiwanTravelPermit,
  ] as const)();
