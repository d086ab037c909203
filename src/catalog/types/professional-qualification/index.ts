import { class2ConstructorRegistration } from './class2-constructor-registration.ts';
import { class2CostEngineerRegistration } from './class2-cost-engineer-registration.ts';
import { class2MetrologistCertificate } from './class2-metrologist-certificate.ts';
import { constructionSpecialOperator } from './construction-special-operator.ts';
import { forensicExpertLicense } from './forensic-expert-license.ts';
import { forensicInstitutionLicense } from './forensic-institution-license.ts';
import { lawFirmLicense } from './law-firm-license.ts';
import { lawyerLicense } from './lawyer-license.ts';
import { notaryLicense } from './notary-license.ts';
import { notaryOfficeLicense } from './notary-office-license.ts';
import { practicingPharmacistRegistration } from './practicing-pharmacist-registration.ts';
import { professionalTitleCertificate } from './professional-title-certificate.ts';
import { safetyManagerCertificate } from './safety-manager-certificate.ts';
import { specialEquipmentOperatorCertificate } from './special-equipment-operator-certificate.ts';
import { specialOperationCertificate } from './special-operation-certificate.ts';
import { vocationalQualification } from './vocational-qualification.ts';

/** 职业资格与法律服务. */
export const types = /*@__PURE__*/ (() =>
  [
    class2ConstructorRegistration,
    class2CostEngineerRegistration,
    class2MetrologistCertificate,
    constructionSpecialOperator,
    forensicExpertLicense,
    forensicInstitutionLicense,
    lawFirmLicense,
    lawyerLicense,
    notaryLicense,
    notaryOfficeLicense,
    practicingPharmacistRegistration,
    professionalTitleCertificate,
    safetyManagerCertificate,
    specialEquipmentOperatorCertificate,
    specialOperationCertificate,
    vocationalQualification,
  ] as const)();
