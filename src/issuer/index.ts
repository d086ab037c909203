export type { HolderOption } from './holder.ts';
export {
  type BatchOptions,
  type BatchResult,
  type BatchRow,
  createIssuer,
  type IssuedLicense,
  type IssueOptions,
  type Issuer,
  type IssuerOptions,
  type LicenseForm,
  type LicenseMeasure,
  parseIssuer,
} from './issuer.ts';
