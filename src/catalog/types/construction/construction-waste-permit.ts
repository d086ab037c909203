import { licenseType, optional } from '../../entries.ts';
import {
  address,
  date,
  decimal,
  documentNumber,
  line,
  list,
  organizationName,
  plateNumber,
  text,
} from '../../kinds/index.ts';

/** 建筑垃圾（工程渣土）处置证. */
export const constructionWastePermit = /*@__PURE__*/ (() =>
  licenseType(168, 'construction-waste-permit', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    location: [address, optional],
    transporter: organizationName,
    vehicles: list(plateNumber, 999),
    disposalSite: line(100),
    quantity: decimal(2, 0),
    route: [text(500), optional],
  }))();
