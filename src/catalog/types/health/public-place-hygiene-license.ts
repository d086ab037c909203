import { hygienePlace } from '../../codes/health.ts';
import { checkResult, economicNature } from '../../codes/organization.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, list, organizationName, personName } from '../../kinds/index.ts';

/** 公共场所卫生许可证. */
export const publicPlaceHygieneLicense = /*@__PURE__*/ (() =>
  licenseType(35, 'public-place-hygiene-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    address,
    licenseItems: codeSet(hygienePlace),
    economicNature: [code(economicNature), optional],
    checkRecords: [list(row({ date, result: code(checkResult) }), 50), optional],
  }))();
