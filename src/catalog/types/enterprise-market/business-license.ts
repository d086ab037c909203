import { compositionForm, copyKind, enterpriseType } from '../../codes/organization.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  money,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 营业执照. */
export const businessLicense = /*@__PURE__*/ (() =>
  licenseType(4, 'business-license', 'public may-end', {
    number: creditCode,
    holderName: organizationName,
    issueDate: date,
    enterpriseType: code(enterpriseType),
    legalRepresentative: [personName, personal],
    businessScope: text(2_000),
    registeredCapital: [money, optional],
    establishedDate: date,
    domicile: address,
    licenseCopyNumber: documentNumber,
    copyKind: code(copyKind),
    compositionForm: [code(compositionForm), optional],
  }))();
