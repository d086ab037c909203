export { type LooseFiles, looseFiles, type OfflineInputs } from './bundle/index.ts';
export type { LicenseFields, LicenseTypeKey } from './catalog/index.ts';
export {
  CatalogError,
  type Check,
  type CheckCode,
  type CheckId,
  type CheckStatus,
  type ErrorCode,
  type FieldProblem,
  isLicenseError,
  LicenseError,
  type PublicKey,
  type SignatureVerifier,
  type Signer,
  type Verdict,
} from './core/index.ts';
export {
  createIssuer,
  type IssuedLicense,
  type IssueOptions,
  type Issuer,
  type IssuerOptions,
} from './issuer/index.ts';
export {
  createVerifier,
  describeReport,
  type Policy,
  type Report,
  type VerifiedLicense,
  type Verifier,
  type VerifierOptions,
} from './verifier/index.ts';
export {
  createMemoryStore,
  createWallet,
  type Presentation,
  type PresentOptions,
  type Wallet,
  type WalletLicense,
  type WalletOptions,
  type WalletStore,
} from './wallet/index.ts';
