import { completionAcceptanceFiling } from './completion-acceptance-filing.ts';
import { constructionEnterpriseQualification } from './construction-enterprise-qualification.ts';
import { constructionPermit } from './construction-permit.ts';
import { constructionSafetyLicense } from './construction-safety-license.ts';
import { constructionSiteSelection } from './construction-site-selection.ts';
import { constructionWastePermit } from './construction-waste-permit.ts';
import { craneUseRegistration } from './crane-use-registration.ts';
import { designEnterpriseQualification } from './design-enterprise-qualification.ts';
import { designSchemeApproval } from './design-scheme-approval.ts';
import { enterpriseProjectApproval } from './enterprise-project-approval.ts';
import { fireAcceptanceOpinion } from './fire-acceptance-opinion.ts';
import { foreignInvestmentProjectApproval } from './foreign-investment-project-approval.ts';
import { gasOperationLicense } from './gas-operation-license.ts';
import { governmentProjectFeasibilityApproval } from './government-project-feasibility-approval.ts';
import { governmentProjectPreliminaryDesignApproval } from './government-project-preliminary-design-approval.ts';
import { governmentProjectProposalApproval } from './government-project-proposal-approval.ts';
import { landPlanningPermit } from './land-planning-permit.ts';
import { outboundInvestmentProjectFiling } from './outbound-investment-project-filing.ts';
import { outdoorAdvertPermit } from './outdoor-advert-permit.ts';
import { projectPlanningPermit } from './project-planning-permit.ts';
import { qualityTestingQualification } from './quality-testing-qualification.ts';
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
    constructionWastePermit,
    craneUseRegistration,
    designEnterpriseQualification,
    designSchemeApproval,
    enterpriseProjectApproval,
    fireAcceptanceOpinion,
    foreignInvestmentProjectApproval,
    gasOperationLicense,
    governmentProjectFeasibilityApproval,
    governmentProjectPreliminaryDesignApproval,
    governmentProjectProposalApproval,
    landPlanningPermit,
    outboundInvestmentProjectFiling,
    outdoorAdvertPermit,
    projectPlanningPermit,
    qualityTestingQualification,
    supervisionEnterpriseQualification,
    surveyEnterpriseQualification,
  ] as const)();
