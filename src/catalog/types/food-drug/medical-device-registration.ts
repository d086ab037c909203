import { licenseType, optional } from '../../entries.ts';
import { address, date, documentNumber, line, organizationName, text } from '../../kinds/index.ts';

/** 中华人民共和国医疗器械注册证, of a domestic class II device. */
export const medicalDeviceRegistration = /*@__PURE__*/ (() =>
  licenseType(124, 'medical-device-registration', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    productionAddress: address,
    productName: line(100),
    modelSpecs: text(2_000),
    structure: text(2_000),
    intendedUse: text(2_000),
    attachments: [text(200), optional],
    remarks: [text(500), optional],
  }))();
