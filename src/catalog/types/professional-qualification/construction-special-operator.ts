import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  date,
  dateRange,
  documentNumber,
  identityNumber,
  image,
  officialCode,
  personName,
} from '../../kinds/index.ts';

/** 建筑施工特种作业操作资格证书. */
export const constructionSpecialOperator = /*@__PURE__*/ (() =>
  licenseType(163, 'construction-special-operator', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    category: officialCode('construction-operations', 2),
    firstIssueDate: date,
    usePeriod: [dateRange, optional],
    portrait: [image(16_384), optionalPersonal],
  }))();
