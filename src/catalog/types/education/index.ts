import { computerRankResult } from './computer-rank-result.ts';
import { degreeCertificate } from './degree-certificate.ts';
import { higherEducationDiploma } from './higher-education-diploma.ts';
import { mandarinCertificate } from './mandarin-certificate.ts';
import { privateSchoolLicense } from './private-school-license.ts';
import { selfStudyDiploma } from './self-study-diploma.ts';
import { studentArchiveProof } from './student-archive-proof.ts';
import { teacherQualification } from './teacher-qualification.ts';

/** 教育. */
export const types = /*@__PURE__*/ (() =>
  [
    computerRankResult,
    degreeCertificate,
    higherEducationDiploma,
    mandarinCertificate,
    privateSchoolLicense,
    selfStudyDiploma,
    studentArchiveProof,
    teacherQualification,
  ] as const)();
