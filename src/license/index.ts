export {
  type DecodedText,
  decodeText,
  encodeLink,
  encodeText,
  readText,
  type TextLimits,
  type TextOptions,
} from './envelope.ts';
export { type ForeignSdCwt, readForeignSdCwt } from './foreign.ts';
export {
  type DecodedLicense,
  decodeLicense,
  type IssuerReference,
  type KeyBinding,
  type SignLicenseOptions,
  type StatusReference,
  signLicense,
  type ValidityDays,
} from './license.ts';
export type { ProofOptions } from './proof.ts';
export { type LicenseLimits, readLicense, readLicenseInPlace, replayKeyOf } from './read.ts';
export { type CheckHolderRequestOptions, checkHolderRequest, signHolderRequest } from './request.ts';
export {
  openSelectiveLicense,
  type PreparedPresentation,
  preparePresentation,
  type SelectiveLicense,
  type SignSelectiveLicenseOptions,
  signPresentation,
  signSelectiveLicense,
} from './selective.ts';
