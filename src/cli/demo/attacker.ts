import { join } from 'node:path';
import { drivingLicense, packFields, type RecordOf, unpackFields } from '../../catalog/index.ts';
import {
  type CborMap,
  type CborValue,
  claim,
  decodeClaims,
  decodeRedactedCbor,
  decodeSelectiveSign1,
  disclosuresOf,
  embeddedSign1,
  encodeCbor,
  encodeSign1,
  headerLabel,
  keyIdOf,
  messageType,
  type Sign1,
  taggedSign1,
  toCoseKey,
} from '../../codec/index.ts';
import { type PublicKey, type Signer, toSeconds, utf8Encode } from '../../core/index.ts';
import { signSign1, signWithHeader } from '../../crypto/index.ts';
import { generateSigner } from '../../crypto/node.ts';
import { type DecodedLicense, decodeLicense, encodeText } from '../../license/index.ts';
import { renderPng } from '../../qr/index.ts';
import { sha256 } from '../algorithms.ts';
import { readBytes, writeWhole } from '../files.ts';
import { readSigner } from '../keys.ts';
import { driver, holderFiles, zhejiang } from './cast.ts';
import type { Turn } from './turns.ts';

const issuerLabel = -8;

/** Makes forgeries out of genuine licenses and presentations, each drawn as a good QR code. */
export function attackerTurns(folder: string): readonly Turn[] {
  const genuine = (name: string): DecodedLicense => decodeLicense(readBytes(join(folder, name), 'a genuine license'));
  const draw = (name: string, bytes: Uint8Array): void => {
    writeWhole(join(folder, name), renderPng(encodeText(bytes), { moduleSizePixels: 6 }));
  };
  return [
    async () => {
      const hotel = genuine('02-hotel.cwt');
      const driving = genuine('05-driving.cwt');
      draw('06-tampered.png', tampered(hotel));
      draw('07-forged.png', await forged(driving, generateSigner('Ed25519'), driving.keyId));
      const stolen = await readSigner(join(folder, `${zhejiang.role}.jwk.json`));
      draw('08-re-attributed.png', await forged(driving, stolen, await keyIdOf(stolen.publicKey, sha256)));
      draw('09-renamed.png', renamed(driving, [330_000, 9]));
      const shown = presentationIn(readBytes(join(folder, '19-check-in.cwt'), 'a presentation that was seen'));
      const license = readBytes(join(folder, holderFiles.license(driver)), 'a license out of a stolen backup');
      const stolenLicense = decodeSelectiveSign1(license);
      const [disclosure] = disclosuresOf(stolenLicense);
      draw('21-stripped.png', shownWith(shown, disclosuresOf(shown.license).slice(1)));
      draw('22-added.png', shownWith(shown, [...disclosuresOf(shown.license), disclosure as Uint8Array]));
      const own = generateSigner('ES256');
      draw('23-swapped-key.png', await present(withKey(stolenLicense, own.publicKey), own));
      draw('24-someone-elses.png', await present(stolenLicense, own));
      draw('25-stolen-file.png', license);
      return [
        '伪造四张 makes four forgeries of licenses: 06 to 09',
        'a changed byte, a false key, a stolen key, another issuer’s name',
        '伪造五张 and five of presentations: 21 to 25',
        'a disclosure less, one more, a swapped key, a stranger’s license, and it alone',
      ];
    },
  ];
}

/** One byte of the name is another one. */
function tampered({ sign1, body }: DecodedLicense): Uint8Array {
  const name = utf8Encode(body.get(-5) as string) as Uint8Array;
  const payload = sign1.payload.slice();
  const start = payload.findIndex((_byte, at) => name.every((byte, offset) => payload[at + offset] === byte));
  const last = start + name.length - 1;
  payload[last] = (payload[last] as number) ^ 1;
  return encodeSign1({ ...sign1, payload });
}

/** The same license with a better class of vehicle, signed anew by a key that is not the issuer's. */
async function forged(license: DecodedLicense, signer: Signer, keyId: Uint8Array): Promise<Uint8Array> {
  const { fields } = unpackFields(drivingLicense, license.body, license.revision);
  const record = { ...(fields as RecordOf<typeof drivingLicense>), vehicleClasses: ['A1' as const] };
  const body = new Map<CborValue, CborValue>(license.body);
  for (const [label, value] of packFields(drivingLicense, record)) body.set(label, value);
  return signSign1(signer, keyId, messageType.license, payloadWith(license, body));
}

/** The genuine license and signature, in the name of an issuer that is listed with the same key. */
function renamed(license: DecodedLicense, issuer: readonly [number, number]): Uint8Array {
  const body = new Map<CborValue, CborValue>(license.body);
  body.set(issuerLabel, issuer);
  return encodeSign1({ ...license.sign1, payload: payloadWith(license, body) });
}

/** A presentation taken apart. */
interface Shown {
  readonly token: Sign1;
  readonly license: Sign1;
}

function presentationIn(bytes: Uint8Array): Shown {
  const token = decodeSelectiveSign1(bytes);
  return { token, license: embeddedSign1(token, {}) };
}

/** The same presentation with other disclosures; the holder's signature is over those that were there. */
function shownWith({ token, license }: Shown, disclosures: readonly Uint8Array[]): Uint8Array {
  const unprotectedHeader: CborMap = new Map([[headerLabel.disclosures, disclosures]]);
  const protectedHeader = new Map<CborValue, CborValue>(token.protectedHeader);
  protectedHeader.set(headerLabel.embedded, taggedSign1({ ...license, unprotectedHeader }));
  return encodeSign1({ ...token, protectedBytes: encodeCbor(protectedHeader) });
}

/** The license with another holder's key written into it. */
function withKey(license: Sign1, key: PublicKey): Sign1 {
  const claims = new Map<CborValue, CborValue>(decodeRedactedCbor(license.payload) as CborMap);
  claims.set(claim.confirmation, new Map([[1, toCoseKey(key)]]));
  return { ...license, payload: encodeCbor(claims) };
}

/** A token around a license, signed by whoever has a key. */
async function present(license: Sign1, signer: Signer): Promise<Uint8Array> {
  const unprotectedHeader: CborMap = new Map([[headerLabel.disclosures, disclosuresOf(license).slice(0, 2)]]);
  const header = [[headerLabel.embedded, taggedSign1({ ...license, unprotectedHeader })]] as const;
  const claims = new Map<CborValue, CborValue>([
    [claim.audience, 'counter'],
    [claim.issuedAt, toSeconds(new Date())],
  ]);
  return encodeSign1(await signWithHeader(signer, messageType.keyBinding, header, encodeCbor(claims)));
}

function payloadWith({ sign1 }: DecodedLicense, body: CborMap): Uint8Array {
  const claims = new Map<CborValue, CborValue>(decodeClaims(sign1.payload).map);
  claims.set(claim.licenseBody, body);
  return encodeCbor(claims);
}
