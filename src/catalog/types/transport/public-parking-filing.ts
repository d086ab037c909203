import { parkingKind } from '../../codes/transport.ts';
import { licenseType, optional } from '../../entries.ts';
import {
  address,
  codeSet,
  creditCode,
  date,
  documentNumber,
  integer,
  line,
  organizationName,
  text,
} from '../../kinds/index.ts';

/** 公共停车场（库）经营备案证明. */
export const publicParkingFiling = /*@__PURE__*/ (() =>
  licenseType(99, 'public-parking-filing', 'public', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    name: line(60),
    address: address,
    spaces: integer(1, 99_999),
    kind: codeSet(parkingKind),
    charges: [text(200), optional],
  }))();
