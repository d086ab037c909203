export { type PrepareRaw, strictVerifier } from './criteria.ts';
export {
  keyIdIn,
  openClaims,
  openSign1,
  type SignedClaims,
  signSign1,
  signWithHeader,
  verifySign1,
  verifyWithAny,
} from './sign1.ts';
