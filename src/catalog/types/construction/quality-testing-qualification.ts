import { testingCategory } from '../../codes/construction.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { address, codeSet, creditCode, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 建设工程质量检测机构资质证书. */
export const qualityTestingQualification = /*@__PURE__*/ (() =>
  licenseType(160, 'quality-testing-qualification', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    address,
    legalRepresentative: [personName, personal],
    technicalHead: [personName, optionalPersonal],
    qualifications: codeSet(testingCategory),
  }))();
