import { licenseType, optional, personal } from '../../entries.ts';
import { date, officialCode, organizationName, plateNumber } from '../../kinds/index.ts';

/** 机动车检验合格标志. */
export const vehicleInspectionMark = /*@__PURE__*/ (() =>
  licenseType(82, 'vehicle-inspection-mark', 'carried valid', {
    number: [plateNumber, personal],
    issueDate: date,
    plateKind: officialCode('plate-kinds', 2),
    inspectionBody: [organizationName, optional],
  }))();
