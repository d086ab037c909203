import { alcoholRetailLicense } from './alcohol-retail-license.ts';
import { alcoholWholesaleLicense } from './alcohol-wholesale-license.ts';
import { auctionApprovalCertificate } from './auction-approval-certificate.ts';
import { businessLicense } from './business-license.ts';
import { enterpriseOutboundInvestmentCertificate } from './enterprise-outbound-investment-certificate.ts';
import { foreignRepresentativeOffice } from './foreign-representative-office.ts';
import { foreignTradeOperatorFiling } from './foreign-trade-operator-filing.ts';
import { industrialProductLicense } from './industrial-product-license.ts';
import { inspectionBodyQualification } from './inspection-body-qualification.ts';
import { institutionLegalPersonCertificate } from './institution-legal-person-certificate.ts';
import { measurementStandardCertificate } from './measurement-standard-certificate.ts';
import { measuringInstrumentTypeApproval } from './measuring-instrument-type-approval.ts';
import { refinedOilRetailCertificate } from './refined-oil-retail-certificate.ts';
import { socialMeasurementStandardCertificate } from './social-measurement-standard-certificate.ts';
import { specialEquipmentManufactureLicense } from './special-equipment-manufacture-license.ts';
import { specialEquipmentUseRegistration } from './special-equipment-use-registration.ts';
import { tobaccoRetailLicense } from './tobacco-retail-license.ts';
import { unifiedCreditCodeCertificate } from './unified-credit-code-certificate.ts';

/** 市场主体与商务. */
export const types = /*@__PURE__*/ (() =>
  [
    alcoholRetailLicense,
    alcoholWholesaleLicense,
    auctionApprovalCertificate,
    businessLicense,
    enterpriseOutboundInvestmentCertificate,
    foreignRepresentativeOffice,
    foreignTradeOperatorFiling,
    industrialProductLicense,
    inspectionBodyQualification,
    institutionLegalPersonCertificate,
    measurementStandardCertificate,
    measuringInstrumentTypeApproval,
    refinedOilRetailCertificate,
    socialMeasurementStandardCertificate,
    specialEquipmentManufactureLicense,
    specialEquipmentUseRegistration,
    tobaccoRetailLicense,
    unifiedCreditCodeCertificate,
  ] as const)();
