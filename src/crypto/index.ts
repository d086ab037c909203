export { type PrepareRaw, strictVerifier } from './criteria.ts';
export {
  algorithmIdOf,
  bindingFor,
  keyIdIn,
  makeSignature,
  openClaims,
  openSign1,
  type SignedClaims,
  signSign1,
  signWithHeader,
  verifySign1,
  verifyWithAny,
} from './sign1.ts';
