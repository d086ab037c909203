import { type LicenseType, type LicenseTypeTexts, packFields, type Scene } from '../../src/catalog/index.ts';
import { encodeCbor } from '../../src/codec/index.ts';
import {
  concat,
  endOfDaySeconds,
  isLicenseError,
  type PublicKey,
  parseDate,
  type Signer,
} from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import {
  encodeText,
  openSelectiveLicense,
  signLicense,
  signPresentation,
  signSelectiveLicense,
} from '../../src/license/index.ts';
import { measure } from '../../src/qr/index.ts';

/** How large something signed is, and its QR code at level M; undefined where no single code holds it. */
export interface Size {
  readonly bytes: number;
  readonly version: number | undefined;
}

/** The sizes of a sample, signed. */
export interface SampleSizes {
  readonly open: Size;
  /** As the wallet keeps it, with every disclosure. */
  readonly selective: Size;
  /** As it is shown with nothing disclosed; undefined where nothing can be. */
  readonly bare: Size | undefined;
  /** As it is shown, by scene. */
  readonly scenes: ReadonlyMap<Scene, Size>;
  /** Bytes that each field takes of the open form, the largest first. */
  readonly fields: readonly (readonly [key: string, bytes: number])[];
}

const issuedAt = new Date('2026-06-01T04:00:00Z');
const reference = { issuer: { region: 310_000, number: 12 }, status: { list: 3, index: 654_321 }, issuedAt };
const audience = 'counter';

/** Signs with what is as long and as incompressible as a signature, and the same in every run. */
function standIn(algorithm: PublicKey['algorithm'], length: number): Signer {
  const bytes = new Uint8Array(length).map((_, i) => (i === 0 && length === 33 ? 2 : (i * 151 + 89) & 255));
  return {
    algorithm,
    publicKey: { algorithm, bytes },
    sign: (message) => concat(sha256(message), sha256(sha256(message))),
  };
}

const agency = standIn('Ed25519', 32);
const holder = standIn('ES256', 33);

/** Salts that compress as badly as random ones, the same in every run. */
function salts(): (length: number) => Uint8Array {
  let count = 0;
  return (length) => sha256(Uint8Array.of(++count >> 8, count & 255)).slice(0, length);
}

function sizeOf(bytes: Uint8Array): Size {
  try {
    return { bytes: bytes.length, version: measure(encodeText(bytes)).version };
  } catch (error) {
    if (isLicenseError(error, 'qr-too-large')) return { bytes: bytes.length, version: undefined };
    throw error;
  }
}

export async function sampleSizes(type: LicenseType, texts: LicenseTypeTexts): Promise<SampleSizes> {
  const sample = texts.sample as Readonly<Record<string, unknown>>;
  const until = typeof sample.validUntil === 'string' ? parseDate(sample.validUntil) : undefined;
  const life = new Date((until === undefined ? 0 : endOfDaySeconds(until)) * 1000);
  // A sample that is over by now is signed for a year nonetheless: the length of the date is the same.
  const expiresAt = life > issuedAt ? life : new Date('2027-06-01T04:00:00Z');
  const options = { ...reference, expiresAt };
  const packed = packFields(type, sample);
  const open = await signLicense(type, packed, { ...options, claims: 'compact' }, agency, sha256);
  const redacted = Object.values(type.fields).flatMap(([label, , marks = '']) =>
    marks.endsWith('personal') ? [label] : [],
  );
  const facts = packFields(type, sample, { factsOn: '2026-06-01' });
  const bound = { ...options, claims: 'compact' as const, holderKey: holder.publicKey, redacted, random: salts() };
  const selective = await signSelectiveLicense(type, facts, bound, agency, sha256);
  const opened = await openSelectiveLicense(selective, sha256);
  const shown = async (labels: readonly number[]) =>
    sizeOf(await signPresentation(opened, labels, { audience, issuedAt }, holder));
  const scenes = new Map<Scene, Size>();
  for (const [scene, keys] of Object.entries(texts.disclosure) as [Scene, readonly string[]][]) {
    const labels = keys.map((key) => type.fields[key]?.[0] ?? 0).filter((label) => opened.license.body.has(label));
    scenes.set(scene, await shown(labels));
  }
  const bare = scenes.size === 0 ? undefined : await shown([]);
  const fields = Object.entries(type.fields).flatMap(([key, [label]]) =>
    packed.has(label) ? [[key, encodeCbor(packed.get(label)).length + encodeCbor(label).length] as const] : [],
  );
  return { open: sizeOf(open), selective: sizeOf(selective), bare, scenes, fields: fields.sort((a, b) => b[1] - a[1]) };
}
