export { type PrepareRaw, strictVerifier } from './criteria.ts';
export {
  bindingFor,
  openClaims,
  openSign1,
  type SignedClaims,
  signSign1,
  verifySign1,
  verifyWithAny,
} from './sign1.ts';
