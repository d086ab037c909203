import { constructorRegistration } from './class2-constructor-registration.ts';
import { costEngineerRegistration } from './class2-cost-engineer-registration.ts';
import { metrologistCertificate } from './class2-metrologist-certificate.ts';
import { constructionSpecialOperator } from './construction-special-operator.ts';
import { forensicExpert } from './forensic-expert-license.ts';
import { forensicInstitution } from './forensic-institution-license.ts';
import { lawFirmLicense } from './law-firm-license.ts';
import { lawyerLicense } from './lawyer-license.ts';
import { notaryLicense } from './notary-license.ts';
import { notaryOfficeLicense } from './notary-office-license.ts';
import { pharmacistRegistration } from './practicing-pharmacist-registration.ts';
import { professionalTitle } from './professional-title-certificate.ts';
import { safetyManagerCertificate } from './safety-manager-certificate.ts';
import { specialEquipmentOperator } from './special-equipment-operator-certificate.ts';
import { specialOperationCertificate } from './special-operation-certificate.ts';
import { vocationalQualification } from './vocational-qualification.ts';

/** 职业资格与法律服务. */
export const types = /*@__PURE__*/ (() =>
  [
    constructorRegistration,
    costEngineerRegistration,
    metrologistCertificate,
    constructionSpecialOperator,
    forensicExpert,
    forensicInstitution,
    lawFirmLicense,
    lawyerLicense,
    notaryLicense,
    notaryOfficeLicense,
    pharmacistRegistration,
    professionalTitle,
    safetyManagerCertificate,
    specialEquipmentOperator,
    specialOperationCertificate,
    vocationalQualification,
  ] as const)();
