import { join } from 'node:path';
import { drivingLicense, packFields, type RecordOf, unpackFields } from '../../catalog/index.ts';
import {
  type CborMap,
  type CborValue,
  claim,
  decodeClaims,
  encodeCbor,
  encodeSign1,
  keyIdOf,
  messageType,
} from '../../codec/index.ts';
import { type Signer, utf8Encode } from '../../core/index.ts';
import { signSign1 } from '../../crypto/index.ts';
import { generateSigner } from '../../crypto/node.ts';
import { type DecodedLicense, decodeLicense, encodeText } from '../../license/index.ts';
import { renderPng } from '../../qr/index.ts';
import { sha256 } from '../algorithms.ts';
import { readBytes, writeWhole } from '../files.ts';
import { readSigner } from '../keys.ts';
import { zhejiang } from './cast.ts';
import type { Turn } from './turns.ts';

const issuerLabel = -8;

/** Makes forgeries out of genuine licenses, each drawn as a good QR code. */
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
      return [
        '伪造四张 makes four forgeries of them: 06 to 09',
        'a changed byte, a false key, a stolen key, another issuer’s name',
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

function payloadWith({ sign1 }: DecodedLicense, body: CborMap): Uint8Array {
  const claims = new Map<CborValue, CborValue>(decodeClaims(sign1.payload).map);
  claims.set(claim.licenseBody, body);
  return encodeCbor(claims);
}
