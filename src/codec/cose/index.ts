export { decodeForeignSign1 } from './foreign.ts';
export { algorithmOfId, fromCoseKey, toCoseKey } from './key.ts';
export {
  algorithmId,
  claim,
  curve,
  digestAlgorithmId,
  downloadMessageType,
  headerLabel,
  keyLabel,
  keyType,
  type MessageType,
  messageType,
} from './labels.ts';
export { decompressP256 } from './p256.ts';
export { decodeSelectiveSign1, disclosuresOf, embeddedSign1 } from './selective.ts';
export { decodeSign, encodeSign, type Sign, type SignLimits } from './sign.ts';
export {
  decodeSign1,
  encodeByteString,
  encodeSign1,
  type Sign1,
  type Sign1Parts,
  signatureInput,
  taggedSign1,
} from './sign1.ts';
export { keyIdOf, keyThumbprint } from './thumbprint.ts';
