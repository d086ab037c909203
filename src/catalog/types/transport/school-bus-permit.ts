import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  date,
  integer,
  line,
  list,
  organizationName,
  personName,
  plateNumber,
  text,
  timeOfDay,
} from '../../kinds/index.ts';

/** 校车使用许可（校车标牌）. */
export const schoolBusPermit = /*@__PURE__*/ (() =>
  licenseType(104, 'school-bus-permit', 'carried valid', {
    number: [plateNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    brandModel: [line(60), optional],
    approvedPassengers: integer(1, 999),
    driverName: [personName, personal],
    route: text(200),
    runs: list(row({ from: timeOfDay, until: timeOfDay }), 10),
    stops: list(line(60), 40),
    school: [organizationName, optional],
  }))();
