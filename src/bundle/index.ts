export { type AppliedBundle, type ApplyBundleOptions, applyBundle } from './apply.ts';
export type { ByteSource } from './byte-source.ts';
export { type FetcherOptions, fetcherOf, type PlatformFetch } from './fetcher.ts';
export type { OfflineInputs, RefusedPart, StatusCollector, StatusSource } from './inputs.ts';
export { type LooseFiles, looseFiles } from './loose-files.ts';
export type {
  BundleLimits,
  BundleManifest,
  BundleOptions,
  BundlePart,
  BundlePartKind,
  BundleTerms,
} from './manifest.ts';
export { type OfflineBundle, type OpenBundleOptions, openBundle } from './open.ts';
export {
  type BundleContents,
  type BundlePartContent,
  bundleFile,
  type PackedBundle,
  packBundle,
  packBundleDelta,
  readBundle,
} from './pack.ts';
export {
  type BundleStore,
  type BundleWriting,
  createMemoryBundleStore,
  type DownloadStore,
  type PartialDownload,
  type StoredBundle,
} from './store.ts';
export { type BundleUpdate, type UpdateBundleOptions, updateBundle } from './update.ts';
