export type { LoadedInputs, LoadedTrustList, RefusedInput } from './inputs.ts';
export type { Policy, PolicyRule } from './policy.ts';
export { createReplayCache, type MemoryReplayCache, type ReplayCache } from './replay-cache.ts';
export type { ReplayCacheOptions } from './replay-table.ts';
export { describeReport, type ReportText } from './texts.ts';
export {
  createVerifier,
  type Finding,
  type Report,
  type ScanLimits,
  type VerifiedLicense,
  type Verifier,
  type VerifierOptions,
  type VerifyOptions,
} from './verifier.ts';
