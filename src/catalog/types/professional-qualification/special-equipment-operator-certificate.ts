import { sex } from '../../codes/person.ts';
import { equipmentItem } from '../../codes/professional-qualification.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import { code, date, documentNumber, identityNumber, image, line, list, personName } from '../../kinds/index.ts';

/** 特种设备安全管理和作业人员证. */
export const specialEquipmentOperatorCertificate = /*@__PURE__*/ (() =>
  licenseType(109, 'special-equipment-operator-certificate', 'carried valid', {
    number: [identityNumber, personal],
    holderName: [personName, personal],
    sex: [code(sex), optionalPersonal],
    items: list(row({ item: code(equipmentItem), approvalDate: date, until: date, detail: [line(60), optional] }), 20),
    fileNumber: [documentNumber, optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
  }))();
