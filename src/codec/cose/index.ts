export { decodeForeignSign1 } from './foreign.ts';
export { algorithmOfId, fromCoseKey, toCoseKey } from './key.ts';
export {
  algorithmId,
  claim,
  curve,
  headerLabel,
  keyLabel,
  keyType,
  type MessageType,
  messageType,
  reservedMessageType,
} from './labels.ts';
export { decompressP256 } from './p256.ts';
export { decodeSign, encodeSign, type Sign, type SignLimits } from './sign.ts';
export { decodeSign1, encodeSign1, type Sign1, signatureInput } from './sign1.ts';
export { keyIdOf, keyThumbprint } from './thumbprint.ts';
