import { maternalService } from '../../codes/health.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 母婴保健技术服务执业许可证. */
export const maternalChildServiceLicense = /*@__PURE__*/ (() =>
  licenseType(129, 'maternal-child-service-license', 'public may-end', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address,
    legalRepresentative: [personName, personal],
    registrationNumber: [documentNumber, optional],
    licenseItems: codeSet(maternalService),
  }))();
