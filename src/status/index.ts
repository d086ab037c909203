export { decodeForeignStatusList } from './foreign.ts';
export {
  decodeStatusList,
  openStatusClaims,
  type PackedStatusList,
  packedListOf,
  type StatusBits,
  type StatusList,
  type StatusListLimits,
  statusType,
} from './list.ts';
export { createIndexPermutation, type IndexPermutation, type IndexPermutationOptions } from './permutation.ts';
export { applyRevocationDeltas, openRevocationDelta, type RevocationDelta } from './set/delta.ts';
export { type LoadedRevocationSet, loadRevocationSet } from './set/load.ts';
export type { RevocationListName, RevocationManifest, RevocationSetLimits } from './set/manifest.ts';
export {
  checkRevocationSet,
  type MappedRevocationList,
  openRevocationSet,
  type RevocationList,
  type RevocationSet,
  revocationListOf,
} from './set/open.ts';
export { partOfRevocationSet } from './set/part.ts';
export { type RevocationListContent, type RevocationSetContent, signRevocationSet, statusesOf } from './set/write.ts';
export { signRevocationDelta } from './set/write-delta.ts';
export { type StatusListContent, signStatusList } from './sign.ts';
export { type LicenseState, statusOfState } from './states.ts';
