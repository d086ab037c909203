export { type DecodedText, decodeText, encodeLink, encodeText, readText, type TextLimits } from './envelope.ts';
export {
  type DecodedLicense,
  decodeLicense,
  type IssuerReference,
  type SignLicenseOptions,
  type StatusReference,
  signLicense,
  type ValidityDays,
} from './license.ts';
