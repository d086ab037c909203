export { isBytes, isListOf, isNatural, isNullOr, isText, isTuple, refuseOthers, requireOptions } from './assert.ts';
export { type Bytes, compareBytes, concat, equalBytes, fromHex, toHex, utf8Decode, utf8Encode } from './bytes.ts';
export {
  BundleError,
  CatalogError,
  CodecError,
  CryptoError,
  type ErrorCode,
  type FieldProblem,
  FormatError,
  InteropError,
  IssuerError,
  isLicenseError,
  LicenseError,
  QrError,
  StatusError,
  TrustError,
  WalletError,
} from './errors.ts';
export type {
  AlgorithmName,
  Clock,
  Digest,
  Fetcher,
  FetchRequest,
  FetchResponse,
  Inflate,
  Platform,
  PreparedKey,
  PublicKey,
  Random,
  SignatureVerifier,
  Signer,
} from './ports.ts';
export type { Check, CheckCode, CheckId, CheckStatus, Verdict } from './report.ts';
export { dayOfSeconds, endOfDaySeconds, formatDate, parseDate, startOfDaySeconds, toSeconds } from './time.ts';
