import { dangerousGoods, transportNature } from '../../codes/transport.ts';
import { licenseType, optional, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  list,
  organizationName,
  text,
  yesNo,
} from '../../kinds/index.ts';

/** 中华人民共和国道路危险货物运输许可证. */
export const roadDangerousGoodsLicense = /*@__PURE__*/ (() =>
  licenseType(91, 'road-dangerous-goods-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    address: address,
    goods: list(row({ category: code(dangerousGoods), names: [text(200), optional] }), 20),
    nature: code(transportNature),
    toxic: [yesNo, optional],
  }))();
