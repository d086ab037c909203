import {
  type CborMap,
  decodeClaims,
  decodeSign,
  decodeSign1,
  downloadMessageType,
  headerLabel,
  messageType,
  type Sign1,
} from '../codec/index.ts';
import { isLicenseError } from '../core/index.ts';

const kinds = /*@__PURE__*/ new Map<unknown, string>([
  [messageType.license, 'a license'],
  [messageType.selectiveLicense, 'a selective license'],
  [messageType.keyBinding, 'a presentation'],
  [messageType.root, 'a root'],
  [messageType.trustList, 'a trust list'],
  [messageType.statusList, 'a signed status list'],
  [downloadMessageType.revocationSet, 'a revocation set'],
  [downloadMessageType.revocationDelta, 'a delta of a revocation set'],
  [downloadMessageType.bundleManifest, 'a manifest of an offline bundle'],
  [messageType.request, 'a request'],
]);

const shown = ['a license', 'a selective license', 'a presentation'];

/** Kinds of files that nobody shows to a verifier. */
export const otherKinds: readonly string[] = /*@__PURE__*/ (() => [
  ...[...kinds.values()].filter((kind) => !shown.includes(kind)),
  'a JSON file',
  'an offline bundle',
  'a delta of an offline bundle',
])();

/** A signed file of ours, of any kind and not verified. */
export interface SignedFile {
  readonly sign1: Sign1;
  readonly type: unknown;
  readonly claims: CborMap;
}

const limits = { maxStringBytes: 2 ** 26, maxItems: 4_000_000 } as const;

/** `typ` of what any number of keys may sign, a root or a trust list, or one key; throws CodecError. */
function typeOf(bytes: Uint8Array): unknown {
  const header = isManySigned(bytes)
    ? decodeSign(bytes, limits).bodyHeader
    : decodeSign1(bytes, limits).protectedHeader;
  return header.get(headerLabel.type);
}

const isManySigned = (bytes: Uint8Array): boolean => bytes[0] === 0xd8 && bytes[1] === 98;

/** Takes a file apart that one key signed, whatever its kind; throws CodecError. */
export function decodeSigned(bytes: Uint8Array): SignedFile {
  const sign1 = decodeSign1(bytes, limits);
  return { sign1, type: sign1.protectedHeader.get(headerLabel.type), claims: decodeClaims(sign1.payload, limits).map };
}

/** What a `typ` stands for. */
export function kindOf(type: unknown): string {
  return kinds.get(type) ?? 'a signed file of a kind that this version does not know';
}

/** What a file is, as far as its first bytes tell, to say so where another kind was expected. */
export function whatIs(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file';
  if (isPicture(bytes)) return 'a picture';
  if (bytes[0] === 0x7b) return 'a JSON file';
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic === 'ELRS') return 'a revocation set';
  if (magic === 'ELOB') return 'an offline bundle';
  if (magic === 'ELOD') return 'a delta of an offline bundle';
  try {
    return kindOf(typeOf(bytes));
  } catch (error) {
    if (!isLicenseError(error)) throw error;
    return bytes[0] === 0xd2 || isManySigned(bytes) ? 'a damaged file' : 'no signed file';
  }
}

/** Whether bytes begin as PNG or JPEG do. */
export function isPicture(bytes: Uint8Array): boolean {
  const begins = (...head: readonly number[]) => head.every((byte, at) => bytes[at] === byte);
  return begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff);
}
