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
export { type StatusListContent, signStatusList } from './sign.ts';
