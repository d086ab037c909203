import { contractMode } from '../../codes/agriculture.ts';
import { kinship } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  decimal,
  digits,
  documentNumber,
  identityNumber,
  image,
  line,
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
    holderNumber: [identityNumber, personal],
    issueDate: date,
    grantor: organizationName,
    mode: code(contractMode),
    codeNumber: [documentNumber, personal],
    familyMembers: [
      list(row({ name: personName, relationToHead: code(kinship), notes: [line(40), optional] }), 20),
      optionalPersonal,
    ],
    totalArea: [decimal(2, 0), personal],
    parcels: [
      list(
        row({
          number: digits(19),
          bounds: row({ east: line(40), south: line(40), west: line(40), north: line(40) }),
          area: decimal(2, 0),
          basicFarmland: yesNo,
          notes: [line(40), optional],
        }),
        50,
      ),
      personal,
    ],
    notes: [text(200), optionalPersonal],
    plan: [image(32_768), optionalPersonal],
  }))();
