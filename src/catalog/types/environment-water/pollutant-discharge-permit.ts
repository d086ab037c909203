import { dischargeClass } from '../../codes/environment-water.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  decimal,
  documentNumber,
  line,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 排污许可证. */
export const pollutantDischargePermit = /*@__PURE__*/ (() =>
  licenseType(55, 'pollutant-discharge-permit', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    productionAddress: address,
    industry: line(100),
    managementClass: [code(dischargeClass), optional],
    airEmissions: [
      list(
        row({
          outlet: documentNumber,
          pollutant: line(100),
          limit: [decimal(4, 0), optional],
          amount: [decimal(4, 0), optional],
        }),
        200,
      ),
      optional,
    ],
    waterEmissions: [
      list(
        row({
          outlet: documentNumber,
          pollutant: line(100),
          limit: [decimal(4, 0), optional],
          amount: [decimal(4, 0), optional],
        }),
        200,
      ),
      optional,
    ],
  }))();
