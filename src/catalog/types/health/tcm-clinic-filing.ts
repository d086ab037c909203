import { tcmMethod } from '../../codes/health.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  codeSet,
  date,
  documentNumber,
  list,
  officialCode,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 中医诊所备案证. */
export const tcmClinicFiling = /*@__PURE__*/ (() =>
  licenseType(127, 'tcm-clinic-filing', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address,
    principal: [personName, personal],
    subjects: list(officialCode('clinical-subjects', 4), 50),
    methods: [codeSet(tcmMethod), optional],
  }))();
