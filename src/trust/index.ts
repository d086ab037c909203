export { exceptionDigest, exceptionSet, isExcepted } from './exceptions.ts';
export {
  decodeTrustList,
  type IssuerEntry,
  type IssuerKey,
  type KeyUse,
  openTrustList,
  type TrustList,
  type TrustListClaims,
  type TrustListContent,
  type TrustListLimits,
  type TrustPosition,
} from './list.ts';
export { overlap, regionCovers } from './region.ts';
export { indexTrustLists, keyCounts, keysFor, mayIssue, type TrustIndex } from './resolve.ts';
export { decodeRoot, extendRoot, followRoots, openRoot, type Root } from './root.ts';
export {
  addSignature,
  createRoot,
  encodeRoot,
  encodeTrustList,
  mergeSignatures,
  type RootOptions,
  type SigningTimes,
  signersAmong,
  signTrustList,
  type TrustListOptions,
} from './sign.ts';
export { advanceTrust, type TrustAdvance } from './update.ts';
