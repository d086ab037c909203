import { disinfectionMode, disinfectionProduct } from '../../codes/health.ts';
import { licenseType, personal, row } from '../../entries.ts';
import { address, code, date, documentNumber, line, list, organizationName, personName } from '../../kinds/index.ts';

/** 消毒产品生产企业卫生许可证. */
export const disinfectantProducerLicense = /*@__PURE__*/ (() =>
  licenseType(131, 'disinfectant-producer-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: address,
    productionAddress: address,
    productionMode: code(disinfectionMode),
    licenseItems: list(row({ item: code(disinfectionProduct), categories: list(line(40), 30) }), 3),
  }))();
