export { decodeBase10, encodeBase10 } from './base10.ts';
export { decodeBase45, encodeBase45 } from './base45.ts';
export {
  type CborLimits,
  type CborMap,
  type CborValue,
  type DecodeCborOptions,
  decodeCbor,
  decodePlainCbor,
  diagnose,
  Encoded,
  encodeCbor,
  Float,
  Simple,
  simple,
  Tagged,
} from './cbor/index.ts';
export { compress, decompress, startsAsZlib } from './compress.ts';
export {
  algorithmId,
  algorithmOfId,
  claim,
  curve,
  decodeForeignSign1,
  decodeSign1,
  decompressP256,
  encodeSign1,
  fromCoseKey,
  headerLabel,
  keyIdOf,
  keyLabel,
  keyThumbprint,
  keyType,
  type MessageType,
  messageType,
  reservedMessageType,
  type Sign1,
  signatureInput,
  toCoseKey,
} from './cose/index.ts';
export { type Claims, claimsOf, decodeClaims } from './cwt.ts';
