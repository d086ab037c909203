import { inspectionMode } from '../../codes/enterprise-market.ts';
import { licenseType, optional, optionalPersonal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  line,
  list,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 全国工业产品生产许可证, with the details of its annex. */
export const industrialProductLicense = /*@__PURE__*/ (() =>
  licenseType(22, 'industrial-product-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, optionalPersonal],
    productionAddress: address,
    productName: line(60),
    inspectionMode: [code(inspectionMode), optional],
    products: list(row({ unit: line(60), variety: [line(60), optional], specs: [text(200), optional] }), 100),
  }))();
