import { licenseType, optional, row } from '../../entries.ts';
import { address, date, documentNumber, line, list, organizationName, text } from '../../kinds/index.ts';

/** 计量器具型式批准证书. Its number is that of the CPA mark. */
export const measuringInstrumentTypeApproval = /*@__PURE__*/ (() =>
  licenseType(112, 'measuring-instrument-type-approval', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    name: line(60),
    models: list(row({ model: documentNumber, specs: [text(200), optional] }), 50),
    accuracy: line(60),
  }))();
