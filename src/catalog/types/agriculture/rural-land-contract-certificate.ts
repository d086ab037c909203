import { contractedLandUse } from '../../codes/agriculture.ts';
import { kinship } from '../../codes/person.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  digits,
  documentNumber,
  list,
  organizationName,
  personName,
  text,
  yesNo,
} from '../../kinds/index.ts';

/** 农村土地承包经营权证. */
export const ruralLandContractCertificate = /*@__PURE__*/ (() =>
  licenseType(196, 'rural-land-contract-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    grantor: organizationName,
    address: [address, personal],
    familyMembers: [list(row({ name: personName, relationToHead: code(kinship) }), 20), personal],
    totalArea: [decimal(2, 0), personal],
    parcels: [
      list(
        row({
          name: [text(20), optional],
          number: digits(19),
          bounds: row({ east: text(40), south: text(40), west: text(40), north: text(40) }),
          area: decimal(2, 0),
          purpose: [code(contractedLandUse), optional],
          basicFarmland: yesNo,
        }),
        50,
      ),
      personal,
    ],
  }))();
