import { endorsement, entries } from '../../codes/identity-household.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import { code, country, date, identityNumber, image, integer, list, personName, region } from '../../kinds/index.ts';

/** 往来港澳通行证. */
export const travelPermitHkMacao = /*@__PURE__*/ (() =>
  licenseType(10, 'travel-permit-hk-macao', 'carried valid', {
    number: [identityNumber, personal],
    holderName: [personName, personal],
    namePinyin: [personName, personal],
    birthDate: [date, personal],
    sex: [code(sex), personal],
    issuePlace: region,
    portrait: [image(16_384), optionalPersonal],
    endorsements: [
      list(
        row({
          kind: code(endorsement),
          destination: country,
          entries: code(entries),
          stay: [integer(1, 366), optional],
          until: date,
        }),
        10,
      ),
      optionalPersonal,
    ],
  }))();
