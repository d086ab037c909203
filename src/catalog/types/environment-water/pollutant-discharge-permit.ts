import { dischargeClass } from '../../codes/environment-water.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  decimal,
  documentNumber,
  list,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 排污许可证. */
export const pollutantDischargePermit = /*@__PURE__*/ (() =>
  licenseType(55, 'pollutant-discharge-permit', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    registeredAddress: address,
    legalRepresentative: [personName, personal],
    productionAddress: address,
    industry: text(100),
    managementClass: [code(dischargeClass), optional],
    airEmissions: [
      list(
        row({
          outlet: documentNumber,
          pollutant: text(100),
          limit: [decimal(4, 0), optional],
          amount: [decimal(4, 0), optional],
        }),
        999,
      ),
      optional,
    ],
    waterEmissions: [
      list(
        row({
          outlet: documentNumber,
          pollutant: text(100),
          limit: [decimal(4, 0), optional],
          amount: [decimal(4, 0), optional],
        }),
        999,
      ),
      optional,
    ],
  }))();
