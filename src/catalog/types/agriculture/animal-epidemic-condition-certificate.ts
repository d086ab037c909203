import { animalPlace } from '../../codes/agriculture.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, date, documentNumber, line, list, organizationName, personName } from '../../kinds/index.ts';

/** 动物防疫条件合格证. */
export const animalEpidemicConditionCertificate = /*@__PURE__*/ (() =>
  licenseType(190, 'animal-epidemic-condition-certificate', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    address: address,
    businessScope: code(animalPlace),
    species: list(line(20), 20),
    codeNumber: [documentNumber, optional],
  }))();
