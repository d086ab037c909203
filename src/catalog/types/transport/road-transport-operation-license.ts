import { economicNature } from '../../codes/organization.ts';
import { dangerousGoods, roadBusiness } from '../../codes/transport.ts';
import { licenseType, optional, optionalPersonal, row } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  creditCode,
  date,
  documentNumber,
  list,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 中华人民共和国道路运输经营许可证. */
export const roadTransportOperationLicense = /*@__PURE__*/ (() =>
  licenseType(18, 'road-transport-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    address: address,
    businessScope: codeSet(roadBusiness),
    dangerousGoods: [codeSet(dangerousGoods), optional],
    legalRepresentative: [personName, optionalPersonal],
    economicNature: [code(economicNature), optional],
    changeRecords: [list(row({ date: date, change: text(200) }), 50), optionalPersonal],
  }))();
