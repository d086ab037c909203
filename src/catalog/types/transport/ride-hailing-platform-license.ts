import { licenseType, optional, optionalPersonal } from '../../entries.ts';
import {
  address,
  creditCode,
  date,
  documentNumber,
  line,
  list,
  organizationName,
  personName,
  region,
} from '../../kinds/index.ts';

/** 网络预约出租汽车经营许可证. */
export const rideHailingPlatformLicense = /*@__PURE__*/ (() =>
  licenseType(93, 'ride-hailing-platform-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    platform: [line(60), optional],
    address: address,
    legalRepresentative: [personName, optionalPersonal],
    businessArea: list(region, 20),
  }))();
