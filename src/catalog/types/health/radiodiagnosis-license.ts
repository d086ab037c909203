import { radiology } from '../../codes/health.ts';
import { checkResult } from '../../codes/organization.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  date,
  decimal,
  documentNumber,
  line,
  list,
  organizationName,
  personName,
  yesNo,
} from '../../kinds/index.ts';

/** 放射诊疗许可证. */
export const radiodiagnosisLicense = /*@__PURE__*/ (() =>
  licenseType(36, 'radiodiagnosis-license', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    principal: [personName, personal],
    address,
    licenseItems: codeSet(radiology),
    devices: list(
      row({ name: line(60), model: documentNumber, number: [documentNumber, optional], place: line(60) }),
      100,
    ),
    isotopes: [list(row({ nuclide: documentNumber, sealed: yesNo, activity: decimal(3, 0) }), 50), optional],
    checkRecords: [list(row({ date, result: code(checkResult) }), 50), optional],
  }))();
