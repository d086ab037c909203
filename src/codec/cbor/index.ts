export { decodePlainCbor } from './decode.ts';
export { decodeEmbeddingCbor, decodeRedactedCbor, redactedKeys } from './decode-selective.ts';
export { decodeCbor } from './decode-whole.ts';
export { diagnose } from './diagnostic.ts';
export { encodeCbor } from './encode.ts';
export type { CborLimits, DecodeCborOptions } from './limits.ts';
export { type CborMap, type CborValue, Encoded, Float, Simple, simple, Tagged } from './value.ts';
