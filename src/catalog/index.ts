export {
  findLicenseType,
  type LicenseFields,
  type LicenseTypeKey,
  type LicenseTypeOf,
  licenseTypes,
  suggestTypeKey,
} from './all.ts';
export { defineLicenseType } from './define.ts';
export { drives } from './facts.ts';
export {
  type AddressKind,
  type AgeOverKind,
  address,
  ageOver,
  type CodeKind,
  type CodeSetKind,
  type CodeTable,
  type CountryKind,
  type CreditCodeKind,
  type CurrencyKind,
  code,
  codeSet,
  country,
  creditCode,
  currency,
  type DateKind,
  type DateRange,
  type DateRangeKind,
  type DecimalKind,
  type DigitsKind,
  type DocumentNumberKind,
  date,
  dateRange,
  decimal,
  digits,
  documentNumber,
  type FoodNumberKind,
  foodNumber,
  type GroupKind,
  group,
  type IdentityNumberKind,
  type ImageKind,
  type InstantKind,
  type IntegerKind,
  identityNumber,
  image,
  instant,
  integer,
  type LineKind,
  type ListKind,
  line,
  list,
  type Money,
  type MoneyKind,
  money,
  type OfficialCodeKind,
  type OrganizationNameKind,
  officialCode,
  organizationName,
  type PartyNumberKind,
  type PersonNameKind,
  type PhoneKind,
  type PlateNumberKind,
  partyNumber,
  personName,
  phone,
  plateNumber,
  type RegionKind,
  type ResidentNumberKind,
  region,
  residentNumber,
  type TextKind,
  type TimeOfDayKind,
  text,
  timeOfDay,
  type VehicleTypeKind,
  type VinKind,
  vehicleType,
  vin,
  type YearKind,
  type YearMonthKind,
  type YesNoKind,
  year,
  yearMonth,
  yesNo,
} from './kinds/index.ts';
export { nearest } from './nearest.ts';
export { type PackFieldsOptions, packFields } from './pack.ts';
export type { IsOfficial } from './pack-values.ts';
export { type UnknownItem, type UnpackedFields, type UnpackFieldsOptions, unpackFields } from './record.ts';
export { isCreditCode, isResidentNumber, vinCheckHolds } from './rules.ts';
export { type Scene, scenes } from './scenes.ts';
export { type SdJwtVcClaim, type SdJwtVcTypeMetadata, sdJwtVcTypeMetadata } from './sd-jwt-vc.ts';
export { type FoundLicenseType, searchLicenseTypes } from './search.ts';
export { sectors } from './sectors.ts';
export { loadCodeTexts, loadTexts } from './texts.ts';
export { agriculturalMachineryDrivingLicense } from './types/agriculture/agricultural-machinery-driving-license.ts';
export { animalEpidemicConditionCertificate } from './types/agriculture/animal-epidemic-condition-certificate.ts';
export { aquaculturePermit } from './types/agriculture/aquaculture-permit.ts';
export { fishingLicense } from './types/agriculture/fishing-license.ts';
export { forestSeedlingLicense } from './types/agriculture/forest-seedling-license.ts';
export { pesticideOperationLicense } from './types/agriculture/pesticide-operation-license.ts';
export { ruralLandContractCertificate } from './types/agriculture/rural-land-contract-certificate.ts';
export { seedOperationLicense } from './types/agriculture/seed-operation-license.ts';
export { veterinarianLicense } from './types/agriculture/veterinarian-license.ts';
export { veterinaryClinicLicense } from './types/agriculture/veterinary-clinic-license.ts';
export { veterinaryDrugOperationLicense } from './types/agriculture/veterinary-drug-operation-license.ts';
export { wildlifeBreedingLicense } from './types/agriculture/wildlife-breeding-license.ts';
export { adoptionCertificate } from './types/civil-affairs/adoption-certificate.ts';
export { disabilityCertificate } from './types/civil-affairs/disability-certificate.ts';
export { divorceCertificate } from './types/civil-affairs/divorce-certificate.ts';
export { elderlyCareInstitutionFiling } from './types/civil-affairs/elderly-care-institution-filing.ts';
export { foundationCertificate } from './types/civil-affairs/foundation-certificate.ts';
export { marriageArchiveProof } from './types/civil-affairs/marriage-archive-proof.ts';
export { marriageCertificate } from './types/civil-affairs/marriage-certificate.ts';
export { privateNonEnterpriseCertificate } from './types/civil-affairs/private-non-enterprise-certificate.ts';
export { religiousVenueCertificate } from './types/civil-affairs/religious-venue-certificate.ts';
export { respectElderCard } from './types/civil-affairs/respect-elder-card.ts';
export { socialOrganizationCertificate } from './types/civil-affairs/social-organization-certificate.ts';
export { subsistenceAllowanceCertificate } from './types/civil-affairs/subsistence-allowance-certificate.ts';
export { completionAcceptanceFiling } from './types/construction/completion-acceptance-filing.ts';
export { constructionEnterpriseQualification } from './types/construction/construction-enterprise-qualification.ts';
export { constructionPermit } from './types/construction/construction-permit.ts';
export { constructionSafetyLicense } from './types/construction/construction-safety-license.ts';
export { constructionSiteSelection } from './types/construction/construction-site-selection.ts';
export { constructionWastePermit } from './types/construction/construction-waste-permit.ts';
export { craneUseRegistration } from './types/construction/crane-use-registration.ts';
export { designEnterpriseQualification } from './types/construction/design-enterprise-qualification.ts';
export { designSchemeApproval } from './types/construction/design-scheme-approval.ts';
export { enterpriseProjectApproval } from './types/construction/enterprise-project-approval.ts';
export { fireAcceptanceOpinion } from './types/construction/fire-acceptance-opinion.ts';
export { foreignInvestmentProjectApproval } from './types/construction/foreign-investment-project-approval.ts';
export { gasOperationLicense } from './types/construction/gas-operation-license.ts';
export { governmentProjectFeasibilityApproval } from './types/construction/government-project-feasibility-approval.ts';
export { governmentProjectPreliminaryDesignApproval } from './types/construction/government-project-preliminary-design-approval.ts';
export { governmentProjectProposalApproval } from './types/construction/government-project-proposal-approval.ts';
export { landPlanningPermit } from './types/construction/land-planning-permit.ts';
export { outboundInvestmentProjectFiling } from './types/construction/outbound-investment-project-filing.ts';
export { outdoorAdvertPermit } from './types/construction/outdoor-advert-permit.ts';
export { projectPlanningPermit } from './types/construction/project-planning-permit.ts';
export { qualityTestingQualification } from './types/construction/quality-testing-qualification.ts';
export { supervisionEnterpriseQualification } from './types/construction/supervision-enterprise-qualification.ts';
export { surveyEnterpriseQualification } from './types/construction/survey-enterprise-qualification.ts';
export { entertainmentLicense } from './types/culture-tourism/entertainment-license.ts';
export { filmScreeningLicense } from './types/culture-tourism/film-screening-license.ts';
export { highRiskSportLicense } from './types/culture-tourism/high-risk-sport-license.ts';
export { internetCultureLicense } from './types/culture-tourism/internet-culture-license.ts';
export { performanceOperationLicense } from './types/culture-tourism/performance-operation-license.ts';
export { printingOperationLicense } from './types/culture-tourism/printing-operation-license.ts';
export { publicationOperationLicense } from './types/culture-tourism/publication-operation-license.ts';
export { radioTvProductionLicense } from './types/culture-tourism/radio-tv-production-license.ts';
export { touristGuideLicense } from './types/culture-tourism/tourist-guide-license.ts';
export { travelAgencyLicense } from './types/culture-tourism/travel-agency-license.ts';
export { computerRankResult } from './types/education/computer-rank-result.ts';
export { degreeCertificate } from './types/education/degree-certificate.ts';
export { higherEducationDiploma } from './types/education/higher-education-diploma.ts';
export { mandarinCertificate } from './types/education/mandarin-certificate.ts';
export { privateSchoolLicense } from './types/education/private-school-license.ts';
export { selfStudyDiploma } from './types/education/self-study-diploma.ts';
export { studentArchiveProof } from './types/education/student-archive-proof.ts';
export { teacherQualification } from './types/education/teacher-qualification.ts';
export { fireworksRetailLicense } from './types/emergency-safety/fireworks-retail-license.ts';
export { hazardousChemicalsOperationLicense } from './types/emergency-safety/hazardous-chemicals-operation-license.ts';
export { hazardousChemicalsProductionLicense } from './types/emergency-safety/hazardous-chemicals-production-license.ts';
export { publicPlaceFirePermit } from './types/emergency-safety/public-place-fire-permit.ts';
export { alcoholRetailLicense } from './types/enterprise-market/alcohol-retail-license.ts';
export { alcoholWholesaleLicense } from './types/enterprise-market/alcohol-wholesale-license.ts';
export { auctionApprovalCertificate } from './types/enterprise-market/auction-approval-certificate.ts';
export { businessLicense } from './types/enterprise-market/business-license.ts';
export { enterpriseOutboundInvestmentCertificate } from './types/enterprise-market/enterprise-outbound-investment-certificate.ts';
export { foreignRepresentativeOffice } from './types/enterprise-market/foreign-representative-office.ts';
export { foreignTradeOperatorFiling } from './types/enterprise-market/foreign-trade-operator-filing.ts';
export { industrialProductLicense } from './types/enterprise-market/industrial-product-license.ts';
export { inspectionBodyQualification } from './types/enterprise-market/inspection-body-qualification.ts';
export { institutionLegalPersonCertificate } from './types/enterprise-market/institution-legal-person-certificate.ts';
export { measurementStandardCertificate } from './types/enterprise-market/measurement-standard-certificate.ts';
export { measuringInstrumentTypeApproval } from './types/enterprise-market/measuring-instrument-type-approval.ts';
export { refinedOilRetailCertificate } from './types/enterprise-market/refined-oil-retail-certificate.ts';
export { socialMeasurementStandardCertificate } from './types/enterprise-market/social-measurement-standard-certificate.ts';
export { specialEquipmentManufactureLicense } from './types/enterprise-market/special-equipment-manufacture-license.ts';
export { specialEquipmentUseRegistration } from './types/enterprise-market/special-equipment-use-registration.ts';
export { tobaccoRetailLicense } from './types/enterprise-market/tobacco-retail-license.ts';
export { unifiedCreditCodeCertificate } from './types/enterprise-market/unified-credit-code-certificate.ts';
export { drainagePermit } from './types/environment-water/drainage-permit.ts';
export { eiaApproval } from './types/environment-water/eia-approval.ts';
export { hazardousWasteLicense } from './types/environment-water/hazardous-waste-license.ts';
export { pollutantDischargePermit } from './types/environment-water/pollutant-discharge-permit.ts';
export { radiationSafetyLicense } from './types/environment-water/radiation-safety-license.ts';
export { riverProjectPermit } from './types/environment-water/river-project-permit.ts';
export { waterAbstractionPermit } from './types/environment-water/water-abstraction-permit.ts';
export { accountingFirmLicense } from './types/finance-tax/accounting-firm-license.ts';
export { bookkeepingAgencyLicense } from './types/finance-tax/bookkeeping-agency-license.ts';
export { exportReturnProof } from './types/finance-tax/export-return-proof.ts';
export { generalTaxpayerNotice } from './types/finance-tax/general-taxpayer-notice.ts';
export { incomeTaxRecord } from './types/finance-tax/income-tax-record.ts';
export { lostVatInvoiceProof } from './types/finance-tax/lost-vat-invoice-proof.ts';
export { pawnOperationLicense } from './types/finance-tax/pawn-operation-license.ts';
export { processingTradeExemptionProof } from './types/finance-tax/processing-trade-exemption-proof.ts';
export { taxClearanceProof } from './types/finance-tax/tax-clearance-proof.ts';
export { taxPaymentCertificate } from './types/finance-tax/tax-payment-certificate.ts';
export { cosmeticsProductionLicense } from './types/food-drug/cosmetics-production-license.ts';
export { drugOperationLicense } from './types/food-drug/drug-operation-license.ts';
export { drugProductionLicense } from './types/food-drug/drug-production-license.ts';
export { foodOperationLicense } from './types/food-drug/food-operation-license.ts';
export { foodProductionLicense } from './types/food-drug/food-production-license.ts';
export { foodWorkshopPermit } from './types/food-drug/food-workshop-permit.ts';
export { hospitalPreparationLicense } from './types/food-drug/hospital-preparation-license.ts';
export { internetDrugInformationLicense } from './types/food-drug/internet-drug-information-license.ts';
export { medicalDeviceClass2Filing } from './types/food-drug/medical-device-class2-filing.ts';
export { medicalDeviceOperationLicense } from './types/food-drug/medical-device-operation-license.ts';
export { medicalDeviceProductionLicense } from './types/food-drug/medical-device-production-license.ts';
export { medicalDeviceRegistration } from './types/food-drug/medical-device-registration.ts';
export { birthMedicalCertificate } from './types/health/birth-medical-certificate.ts';
export { birthServiceRegistration } from './types/health/birth-service-registration.ts';
export { bloodDonationCertificate } from './types/health/blood-donation-certificate.ts';
export { disinfectantProducerLicense } from './types/health/disinfectant-producer-license.ts';
export { maternalChildServiceLicense } from './types/health/maternal-child-service-license.ts';
export { medicalInstitutionLicense } from './types/health/medical-institution-license.ts';
export { migrantChildbearingProof } from './types/health/migrant-childbearing-proof.ts';
export { nursePracticeCertificate } from './types/health/nurse-practice-certificate.ts';
export { onlyChildParentCertificate } from './types/health/only-child-parent-certificate.ts';
export { physicianPracticeCertificate } from './types/health/physician-practice-certificate.ts';
export { physicianQualification } from './types/health/physician-qualification.ts';
export { publicPlaceHygieneLicense } from './types/health/public-place-hygiene-license.ts';
export { radiodiagnosisLicense } from './types/health/radiodiagnosis-license.ts';
export { tcmClinicFiling } from './types/health/tcm-clinic-filing.ts';
export { vaccinationRecordProof } from './types/health/vaccination-record-proof.ts';
export { waterSupplyHygieneLicense } from './types/health/water-supply-hygiene-license.ts';
export { developerQualification } from './types/housing-property/developer-qualification.ts';
export { housingFundContributionProof } from './types/housing-property/housing-fund-contribution-proof.ts';
export { housingLeaseFiling } from './types/housing-property/housing-lease-filing.ts';
export { presalePermit } from './types/housing-property/presale-permit.ts';
export { publicRentalEligibility } from './types/housing-property/public-rental-eligibility.ts';
export { realEstateQueryResult } from './types/housing-property/real-estate-query-result.ts';
export { realEstateRegistrationProof } from './types/housing-property/real-estate-registration-proof.ts';
export { realEstateTitle } from './types/housing-property/real-estate-title.ts';
export { sharedOwnershipEligibility } from './types/housing-property/shared-ownership-eligibility.ts';
export { exitEntryRecord } from './types/identity-household/exit-entry-record.ts';
export { foreignerPermanentResidenceCard } from './types/identity-household/foreigner-permanent-residence-card.ts';
export { foreignerResidencePermit } from './types/identity-household/foreigner-residence-permit.ts';
export { hkMacaoResidentResidencePermit } from './types/identity-household/hk-macao-resident-residence-permit.ts';
export { householdRegister } from './types/identity-household/household-register.ts';
export { householdRegistrationProof } from './types/identity-household/household-registration-proof.ts';
export { mainlandTravelPermitHkMacaoResidents } from './types/identity-household/mainland-travel-permit-hk-macao-residents.ts';
export { mainlandTravelPermitTaiwanResidents } from './types/identity-household/mainland-travel-permit-taiwan-residents.ts';
export { overseasTalentResidencePermit } from './types/identity-household/overseas-talent-residence-permit.ts';
export { passport } from './types/identity-household/passport.ts';
export { residencePermit } from './types/identity-household/residence-permit.ts';
export { residencePermitPointsNotice } from './types/identity-household/residence-permit-points-notice.ts';
export { residentIdentityCard } from './types/identity-household/resident-identity-card.ts';
export { taiwanResidentResidencePermit } from './types/identity-household/taiwan-resident-residence-permit.ts';
export { temporaryResidencePermit } from './types/identity-household/temporary-residence-permit.ts';
export { travelPermitHkMacao } from './types/identity-household/travel-permit-hk-macao.ts';
export { travelPermitTaiwan } from './types/identity-household/travel-permit-taiwan.ts';
export { employmentRegistrationCertificate } from './types/labor-social-security/employment-registration-certificate.ts';
export { flexibleHoursPermit } from './types/labor-social-security/flexible-hours-permit.ts';
export { foreignerWorkPermit } from './types/labor-social-security/foreigner-work-permit.ts';
export { hrServiceLicense } from './types/labor-social-security/hr-service-license.ts';
export { laborDispatchLicense } from './types/labor-social-security/labor-dispatch-license.ts';
export { medicalInsuranceVoucherProof } from './types/labor-social-security/medical-insurance-voucher-proof.ts';
export { pensionContributionRecord } from './types/labor-social-security/pension-contribution-record.ts';
export { pensionTransferVoucher } from './types/labor-social-security/pension-transfer-voucher.ts';
export { residentPensionRecord } from './types/labor-social-security/resident-pension-record.ts';
export { socialSecurityCard } from './types/labor-social-security/social-security-card.ts';
export { unitSocialInsuranceStatus } from './types/labor-social-security/unit-social-insurance-status.ts';
export { vocationalTrainingSchoolLicense } from './types/labor-social-security/vocational-training-school-license.ts';
export { highTechEnterpriseCertificate } from './types/other/high-tech-enterprise-certificate.ts';
export { lightningTestQualification } from './types/other/lightning-test-qualification.ts';
export { surveyingQualification } from './types/other/surveying-qualification.ts';
export { telecomValueAddedLicense } from './types/other/telecom-value-added-license.ts';
export { class2ConstructorRegistration } from './types/professional-qualification/class2-constructor-registration.ts';
export { class2CostEngineerRegistration } from './types/professional-qualification/class2-cost-engineer-registration.ts';
export { class2MetrologistCertificate } from './types/professional-qualification/class2-metrologist-certificate.ts';
export { constructionSpecialOperator } from './types/professional-qualification/construction-special-operator.ts';
export { forensicExpertLicense } from './types/professional-qualification/forensic-expert-license.ts';
export { forensicInstitutionLicense } from './types/professional-qualification/forensic-institution-license.ts';
export { lawFirmLicense } from './types/professional-qualification/law-firm-license.ts';
export { lawyerLicense } from './types/professional-qualification/lawyer-license.ts';
export { notaryLicense } from './types/professional-qualification/notary-license.ts';
export { notaryOfficeLicense } from './types/professional-qualification/notary-office-license.ts';
export { practicingPharmacistRegistration } from './types/professional-qualification/practicing-pharmacist-registration.ts';
export { professionalTitleCertificate } from './types/professional-qualification/professional-title-certificate.ts';
export { safetyManagerCertificate } from './types/professional-qualification/safety-manager-certificate.ts';
export { specialEquipmentOperatorCertificate } from './types/professional-qualification/special-equipment-operator-certificate.ts';
export { specialOperationCertificate } from './types/professional-qualification/special-operation-certificate.ts';
export { vocationalQualification } from './types/professional-qualification/vocational-qualification.ts';
export { dogLicense } from './types/public-security/dog-license.ts';
export { explosivesUnitLicense } from './types/public-security/explosives-unit-license.ts';
export { explosivesWorkerLicense } from './types/public-security/explosives-worker-license.ts';
export { noCriminalRecord } from './types/public-security/no-criminal-record.ts';
export { securityGuardCertificate } from './types/public-security/security-guard-certificate.ts';
export { securityServiceLicense } from './types/public-security/security-service-license.ts';
export { specialIndustryLicenseHotel } from './types/public-security/special-industry-license-hotel.ts';
export { specialIndustryLicensePawn } from './types/public-security/special-industry-license-pawn.ts';
export { specialIndustryLicenseSeals } from './types/public-security/special-industry-license-seals.ts';
export { driverTrainingFiling } from './types/transport/driver-training-filing.ts';
export { drivingLicense } from './types/transport/driving-license.ts';
export { electricBicycleLicense } from './types/transport/electric-bicycle-license.ts';
export { portOperationLicense } from './types/transport/port-operation-license.ts';
export { publicParkingFiling } from './types/transport/public-parking-filing.ts';
export { radioactiveTransportLicense } from './types/transport/radioactive-transport-license.ts';
export { rideHailingDriverCertificate } from './types/transport/ride-hailing-driver-certificate.ts';
export { rideHailingPlatformLicense } from './types/transport/ride-hailing-platform-license.ts';
export { rideHailingVehicleCertificate } from './types/transport/ride-hailing-vehicle-certificate.ts';
export { roadDangerousGoodsLicense } from './types/transport/road-dangerous-goods-license.ts';
export { roadTransportCertificate } from './types/transport/road-transport-certificate.ts';
export { roadTransportOperationLicense } from './types/transport/road-transport-operation-license.ts';
export { roadTransportWorkerCertificate } from './types/transport/road-transport-worker-certificate.ts';
export { schoolBusPermit } from './types/transport/school-bus-permit.ts';
export { seafarerCompetencyCertificate } from './types/transport/seafarer-competency-certificate.ts';
export { shipNationalityCertificate } from './types/transport/ship-nationality-certificate.ts';
export { shipOperationCertificate } from './types/transport/ship-operation-certificate.ts';
export { taxiDriverCertificate } from './types/transport/taxi-driver-certificate.ts';
export { vehicleInspectionMark } from './types/transport/vehicle-inspection-mark.ts';
export { vehicleLicense } from './types/transport/vehicle-license.ts';
export { vehicleRegistrationCertificate } from './types/transport/vehicle-registration-certificate.ts';
export { vehicleRepairFiling } from './types/transport/vehicle-repair-filing.ts';
export { waterTransportOperationLicense } from './types/transport/water-transport-operation-license.ts';
export type {
  AnyFieldName,
  AnyFieldNames,
  Bilingual,
  FieldDefinition,
  FieldDefinitions,
  FieldName,
  Kind,
  LicenseType,
  LicenseTypeTexts,
  Marks,
  RecordOf,
  Sector,
  UnpackContext,
  ValuesOf,
} from './types.ts';
export { type Unit, units } from './units.ts';
