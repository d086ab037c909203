import { animalPlace, animalSpecies } from '../../codes/agriculture.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 动物防疫条件合格证. */
export const animalEpidemicConditionCertificate = /*@__PURE__*/ (() =>
  licenseType(190, 'animal-epidemic-condition-certificate', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    unitAddress: address,
    businessScope: code(animalPlace),
    species: codeSet(animalSpecies),
    codeNumber: [documentNumber, optional],
  }))();
