import { foodBusinessForm, foodBusinessItems } from '../../codes/food-drug.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  date,
  foodNumber,
  organizationName,
  partyNumber,
  personName,
  phone,
} from '../../kinds/index.ts';

/** 食品经营许可证. */
export const foodOperationLicense = /*@__PURE__*/ (() =>
  licenseType(26, 'food-operation-license', 'public valid', {
    number: foodNumber('JY'),
    holderName: organizationName,
    holderNumber: [partyNumber, personal],
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: address,
    businessPlace: address,
    businessForm: code(foodBusinessForm),
    businessItems: codeSet(foodBusinessItems),
    supervisionBody: [organizationName, optional],
    supervisor: [personName, optional],
    complaintPhone: [phone, optional],
    signer: [personName, optional],
  }))();
