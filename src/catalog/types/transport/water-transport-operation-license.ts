import { economicNature } from '../../codes/organization.ts';
import { waterBusiness } from '../../codes/transport.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, organizationName, personName, text } from '../../kinds/index.ts';

/** 国内水路运输经营许可证. */
export const waterTransportOperationLicense = /*@__PURE__*/ (() =>
  licenseType(21, 'water-transport-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    legalRepresentative: [personName, personal],
    economicNature: [code(economicNature), optional],
    businessScope: codeSet(waterBusiness),
    businessArea: text(200),
    approvalNumber: documentNumber,
    manager: [organizationName, optional],
  }))();
