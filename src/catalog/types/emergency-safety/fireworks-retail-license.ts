import { fireworks } from '../../codes/emergency-safety.ts';
import { licenseType, personal } from '../../entries.ts';
import {
  address,
  codeSet,
  creditCode,
  date,
  documentNumber,
  integer,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 烟花爆竹经营（零售）许可证. */
export const fireworksRetailLicense = /*@__PURE__*/ (() =>
  licenseType(183, 'fireworks-retail-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    principal: [personName, personal],
    address: address,
    permittedScope: codeSet(fireworks),
    maxStock: integer(1, 9_999),
  }))();
