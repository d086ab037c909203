import { type Bytes, utf8Encode } from '../core/index.ts';

/** A run of one mode in a symbol (ISO/IEC 18004 §7.4). */
export type QrSegment =
  | {
      /** Digits: 3.3 bits each. */
      readonly mode: 'numeric';
      readonly text: string;
    }
  | {
      /** `0–9 A–Z`, space and `$%*+-./:`: 5.5 bits each. */
      readonly mode: 'alphanumeric';
      readonly text: string;
    }
  | {
      /** Anything: 8 bits a byte. */
      readonly mode: 'byte';
      readonly bytes: Uint8Array;
    };

/** What a symbol can hold: a text, or segments in the order in which they stand. */
export type QrContent = string | readonly QrSegment[];

const numeric = /^\d+$/;
const alphanumeric = /^[0-9A-Z $%*+\-./:]+$/;
/** From 8 digits on, digits in a segment of their own save more than its head costs. */
const linkWithDigits = /^([^#]*#)(\d{8,})$/;

/**
 * The segments that hold `text` in few bits: digits as numeric, text of the QR alphabet as alphanumeric, a link that
 * ends in `#` and 8 digits or more as bytes and numeric, anything else as the bytes of its UTF-8.
 *
 * @example
 * ```ts
 * import { segmentsOf } from 'elicense/qr'
 * segmentsOf('EL1:BB8') // [{ mode: 'alphanumeric', text: 'EL1:BB8' }]
 * ```
 * @param text 1 character or more, without lone surrogates; else `TypeError`
 */
export function segmentsOf(text: string): readonly QrSegment[] {
  if (typeof text !== 'string' || text === '') throw new TypeError('a QR text must be a string of 1 character or more');
  if (numeric.test(text)) return [{ mode: 'numeric', text }];
  if (alphanumeric.test(text)) return [{ mode: 'alphanumeric', text }];
  const [, head, digits] = linkWithDigits.exec(text) ?? [];
  if (head === undefined || digits === undefined) return [{ mode: 'byte', bytes: utf8(text) }];
  return [
    { mode: 'byte', bytes: utf8(head) },
    { mode: 'numeric', text: digits },
  ];
}

function utf8(text: string): Bytes {
  const bytes = utf8Encode(text);
  if (bytes === undefined) throw new TypeError('a QR text must not hold a lone surrogate');
  return bytes;
}

/** Segments of `content`; throws `TypeError` for what no symbol can hold. */
export function checkedSegments(content: QrContent): readonly QrSegment[] {
  if (typeof content === 'string') return segmentsOf(content);
  if (!Array.isArray(content) || content.length === 0) {
    throw new TypeError('QR content must be a text or an array of 1 segment or more');
  }
  content.forEach(checkSegment);
  return content;
}

function checkSegment(segment: QrSegment, index: number): void {
  const fits =
    segment?.mode === 'byte'
      ? segment.bytes instanceof Uint8Array && segment.bytes.length > 0
      : segment?.mode === 'numeric'
        ? typeof segment.text === 'string' && numeric.test(segment.text)
        : segment?.mode === 'alphanumeric' && typeof segment.text === 'string' && alphanumeric.test(segment.text);
  if (!fits) {
    throw new TypeError(
      `QR segment ${index} must be { mode: 'numeric' | 'alphanumeric', text } of that alphabet or { mode: 'byte', bytes }, and not empty`,
    );
  }
}
