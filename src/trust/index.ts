export {
  type IssuerEntry,
  type IssuerKey,
  type KeyUse,
  openTrustList,
  signTrustList,
  type TrustList,
  type TrustListContent,
  type TrustListLimits,
} from './list.ts';
export { regionCovers } from './region.ts';
export { indexTrustLists, keyCounts, keysFor, mayIssue, type TrustIndex } from './resolve.ts';
export { createRoot, openRoot, type Root, type RootOptions } from './root.ts';
