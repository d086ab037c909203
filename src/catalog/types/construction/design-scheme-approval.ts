import { licenseType, optional } from '../../entries.ts';
import { address, date, decimal, documentNumber, line, organizationName, text } from '../../kinds/index.ts';

/** 建设工程设计方案批复. */
export const designSchemeApproval = /*@__PURE__*/ (() =>
  licenseType(154, 'design-scheme-approval', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    location: address,
    landUse: line(100),
    plotRatio: [decimal(2, 0), optional],
    floorArea: decimal(2, 0),
    height: [decimal(2, 0), optional],
    opinion: text(2_000),
  }))();
