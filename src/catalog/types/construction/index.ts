import { completionAcceptanceFiling } from './completion-acceptance-filing.ts';
import { constructionEnterpriseQualification } from './construction-enterprise-qualification.ts';
import { constructionPermit } from './construction-permit.ts';
import { constructionSafetyLicense } from './construction-safety-license.ts';
import { constructionSiteSelection } from './construction-site-selection.ts';
import { designEnterpriseQualification } from './design-enterprise-qualification.ts';
import { designSchemeApproval } from './design-scheme-approval.ts';
import { landPlanningPermit } from './land-planning-permit.ts';
import { projectPlanningPermit } from './project-planning-permit.ts';
import { supervisionEnterpriseQualification } from './supervision-enterprise-qualification.ts';
import { surveyEnterpriseQualification } from './survey-enterprise-qualification.ts';

/** 规划与工程建设. */
export const types = /*@__PURE__*/ (() =>
  [
    completionAcceptanceFiling,
    constructionEnterpriseQualification,
    constructionPermit,
    constructionSafetyLicense,
    constructionSiteSelection,
    designEnterpriseQualification,
    designSchemeApproval,
    landPlanningPermit,
    projectPlanningPermit,
    supervisionEnterpriseQualification,
    surveyEnterpriseQualification,
  ] as const)();
