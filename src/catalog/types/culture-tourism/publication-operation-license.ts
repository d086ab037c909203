import { publicationKind } from '../../codes/culture-tourism.ts';
import { tradeMode } from '../../codes/organization.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 出版物经营许可证. */
export const publicationOperationLicense = /*@__PURE__*/ (() =>
  licenseType(186, 'publication-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    businessPlace: address,
    legalRepresentative: [personName, personal],
    businessScope: codeSet(publicationKind),
    businessMode: code(tradeMode),
  }))();
