/** Bounds of decoding; each a named option. */
export interface CborLimits {
  /** Nested arrays, maps and tags. Default 16. */
  readonly maxDepth?: number;
  /** Data items in all. Default 4,096. */
  readonly maxItems?: number;
  /** Bytes of one text or byte string. Default 32,768. */
  readonly maxStringBytes?: number;
}

/** Form and limits of `decodeCbor`. */
export interface DecodeCborOptions extends CborLimits {
  /**
   * `deterministic` (default) accepts only RFC 8949 §4.2; `any` also takes long forms, indefinite lengths and
   * unsorted maps of foreign tokens, never duplicate keys, trailing bytes or bad UTF-8.
   */
  readonly form?: 'deterministic' | 'any';
}
