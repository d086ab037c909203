import { housingFound, rightKind } from '../../codes/housing-property.ts';
import { kinship } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  documentNumber,
  identityNumber,
  instant,
  line,
  list,
  organizationName,
  personName,
  region,
  yesNo,
} from '../../kinds/index.ts';

/** 不动产登记信息查询结果（个人住房信息查询结果）. */
export const realEstateQueryResult = /*@__PURE__*/ (() =>
  licenseType(213, 'real-estate-query-result', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    queryTime: instant,
    queryScope: region,
    familyMembers: [
      list(row({ name: personName, relation: code(kinship), number: identityNumber }), 20),
      optionalPersonal,
    ],
    conclusion: [code(housingFound), personal],
    properties: [
      list(
        row({
          location: address,
          area: decimal(2, 0),
          holders: list(organizationName, 20),
          rightKind: code(rightKind),
          registered: [date, optional],
          mortgaged: yesNo,
          seized: yesNo,
        }),
        60,
      ),
      optionalPersonal,
    ],
    purpose: [line(100), optionalPersonal],
  }))();
