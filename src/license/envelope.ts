import {
  decodeBase10,
  decodeBase45,
  decompress,
  encodeBase10,
  encodeBase45,
  startsAsZlib,
  compress as zlib,
} from '../codec/index.ts';
import { FormatError } from '../core/index.ts';
import { refuse } from './refuse.ts';

const prefix = 'EL1:';

/** Bounds of what is scanned; each a named option. */
export interface TextLimits {
  /** Default 8,192. */
  readonly maxTextCharacters?: number;
  /** Default 65,536. */
  readonly maxInflatedBytes?: number;
}

function shorter(bytes: Uint8Array): Uint8Array {
  const compressed = zlib(bytes);
  return compressed.length < bytes.length ? compressed : bytes;
}

/** How a text is made. */
export interface TextOptions {
  /**
   * Whether to try if compressing makes it shorter, which takes longer than signing; default true. What was tried once
   * need not be tried again for the same license.
   */
  readonly compress?: boolean;
}

/**
 * The text form of a license, for a QR code in alphanumeric mode: `EL1:` and Base45, compressed where that is shorter.
 *
 * @example
 * ```ts
 * renderSvg(encodeText(bytes))
 * ```
 * @param bytes a signed license
 * @param options see {@link TextOptions}
 */
export function encodeText(bytes: Uint8Array, { compress = true }: TextOptions = {}): string {
  return prefix + encodeBase45(compress ? shorter(bytes) : bytes);
}

/**
 * The link form of an open license of a public type: any phone's camera opens the page, and a verifier reads the
 * digits. The address is never trusted.
 *
 * @example
 * ```ts
 * encodeLink(bytes, businessLicense, 'https://licenses.example/v') // 'https://licenses.example/v#0123…'
 * ```
 * @param bytes a signed open license
 * @param type its license type, which must be public
 * @param address `https://HOST/PATH`, without `#`, at most 100 characters
 * @throws FormatError `license-not-public` where the type is not; TypeError for a wrong address
 */
export function encodeLink(bytes: Uint8Array, type: { readonly public: boolean }, address: string): string {
  if (!type.public)
    throw new FormatError('license-not-public', 'link form: only for types that the catalog marks public');
  if (!/^https:\/\/[!-"$-~]{1,92}$/.test(address)) {
    throw new TypeError('address: expected https://HOST/PATH in ASCII without #, at most 100 characters');
  }
  return `${address}#${encodeBase10(shorter(bytes))}`;
}

/** The bytes of a text, and in which form they came. */
export interface DecodedText {
  /** Not looked at any further. */
  readonly bytes: Uint8Array;
  /** `link` is for public types alone. */
  readonly form: 'text' | 'link';
}

/**
 * Bytes of a scanned text in either form, decompressed. CR, LF and TAB, which keyboard-wedge scanners add, are dropped; spaces
 * belong to Base45 and are kept.
 *
 * @example
 * ```ts
 * const { bytes, form } = decodeText('EL1:…')
 * ```
 * @param scanned as the scanner gave it
 * @param limits see {@link TextLimits}
 * @throws FormatError `limit-text-characters`, `text-full-width` (the computer's input method is on), `text-prefix`;
 * CodecError `base45-malformed`, `base10-malformed`, `zlib-malformed`, `zlib-trailing-bytes`, `limit-inflated-bytes`
 */
export function decodeText(scanned: string, limits: TextLimits = {}): DecodedText {
  const { maxInflatedBytes = 65_536 } = limits;
  const { bytes, form } = readText(scanned, limits);
  return { bytes: startsAsZlib(bytes) ? decompress(bytes, maxInflatedBytes) : bytes, form };
}

/**
 * As {@link decodeText}, but leaves the bytes compressed where they are.
 *
 * @example
 * ```ts
 * const { bytes } = readText('EL1:…', {})
 * if (startsAsZlib(bytes)) await inflate(bytes, 65_536)
 * ```
 * @param scanned as the scanner gave it
 * @param limits see {@link TextLimits}
 * @throws as {@link decodeText}, without what concerns zlib
 */
export function readText(scanned: string, { maxTextCharacters = 8_192 }: TextLimits): DecodedText {
  if (!(scanned.length <= maxTextCharacters)) {
    refuse('limit-text-characters');
  }
  if (/^(?:EL1|\uff25\uff2c\uff11).*[\u3000\uff01-\uff5e]/is.test(scanned)) refuse('text-full-width');
  const text = scanned.replaceAll('\r', '').replaceAll('\n', '').replaceAll('\t', '');
  const start = text.startsWith(prefix) ? prefix : /^https:\/\/[^#]*#/.exec(text)?.[0];
  if (!start) refuse('text-prefix');
  const { length } = start;
  return start === prefix
    ? { bytes: decodeBase45(text, length), form: 'text' }
    : { bytes: decodeBase10(text, length), form: 'link' };
}
