import { createPrivateKey } from 'node:crypto';
import { drivingLicense, type LicenseType, packFields } from '../../src/catalog/index.ts';
import {
  type CborMap,
  type CborValue,
  claim,
  decodeSelectiveSign1,
  disclosuresOf,
  encodeCbor,
  encodeSign1,
  headerLabel,
  type MessageType,
  messageType,
  type Sign1Parts,
  taggedSign1,
} from '../../src/codec/index.ts';
import { concat, fromHex, type Random, type Signer } from '../../src/core/index.ts';
import { signWithHeader } from '../../src/crypto/index.ts';
import { type NodeSigner, sha256, signerFromKeyObject } from '../../src/crypto/node.ts';
import { type SignSelectiveLicenseOptions, signSelectiveLicense } from '../../src/license/index.ts';
import { policeSigner } from './city.ts';
import fixture from './fixture-license.json' with { type: 'json' };

/** An ES256 signer whose key is the same in every run; its signatures are not. */
export function seededHolder(seed: number): NodeSigner {
  const head = fromHex('3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420');
  const pkcs8 = concat(head, new Uint8Array(32).fill(seed));
  return signerFromKeyObject(createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' }));
}

export const holder = seededHolder(4);
export const otherHolder = seededHolder(5);

/** Salts that are the same in every run: 16 bytes of 1, of 2 and so on. */
export function countingRandom(): Random {
  let count = 0;
  return (length) => new Uint8Array(length).fill(++count);
}

/** Labels of the fields of a type that are redacted. */
export function personalLabels({ fields }: Pick<LicenseType, 'fields'>): number[] {
  return Object.values(fields).flatMap(([label, , marks = '']) => (marks.endsWith('personal') ? [label] : []));
}

export const issuedAt = new Date('2026-05-22T04:00:00Z');
export const shownAt = new Date('2026-06-01T04:00:00Z');
export const drivingRedacted: readonly number[] = personalLabels(drivingLicense);

/** The fixture license in selective form, bound to {@link holder}. */
export function signFixture(
  change: Partial<SignSelectiveLicenseOptions> = {},
  fields: ReadonlyMap<number, CborValue> = packFields(drivingLicense, fixture.fields),
): Promise<Uint8Array> {
  const options: SignSelectiveLicenseOptions = {
    issuer: { region: 310_000, number: 12 },
    status: { list: 3, index: 654_321 },
    issuedAt,
    expiresAt: new Date('2032-06-18T16:00:00Z'),
    holderKey: holder.publicKey,
    redacted: drivingRedacted,
    random: countingRandom(),
    ...change,
  };
  return signSelectiveLicense(drivingLicense, fields, options, policeSigner, sha256);
}

/** A license with other disclosures than it came with. */
export function withDisclosures(bytes: Uint8Array, change: (list: readonly Uint8Array[]) => CborValue): Sign1Parts {
  const sign1 = decodeSelectiveSign1(bytes);
  const list = change(disclosuresOf(sign1));
  const unprotectedHeader: CborMap = new Map<CborValue, CborValue>(
    list === undefined ? [] : [[headerLabel.disclosures, list]],
  );
  return { ...sign1, unprotectedHeader };
}

/** What a forged holder's proof is made of. */
export interface Forgery {
  readonly type?: MessageType;
  readonly labels?: readonly (readonly [number, CborValue])[];
  readonly claims?: CborMap;
  readonly signer?: Signer;
  readonly unprotectedHeader?: CborMap;
}

/** A key-binding token around anything, correctly signed. */
export async function bind(embedded: CborValue, forgery: Forgery = {}): Promise<Uint8Array> {
  const claims = forgery.claims ?? proofClaims();
  const labels = forgery.labels ?? [[headerLabel.embedded, embedded]];
  const signed = await signWithHeader(
    forgery.signer ?? holder,
    forgery.type ?? messageType.keyBinding,
    labels,
    encodeCbor(claims),
  );
  return encodeSign1({ ...signed, unprotectedHeader: forgery.unprotectedHeader ?? new Map() });
}

/** A token around the license with all its disclosures, or those that `change` gives. */
export function bindLicense(
  bytes: Uint8Array,
  change: (list: readonly Uint8Array[]) => CborValue = (list) => list,
  forgery: Forgery = {},
): Promise<Uint8Array> {
  return bind(taggedSign1(withDisclosures(bytes, change)), forgery);
}

export function proofClaims(...change: readonly [CborValue, CborValue][]): Map<CborValue, CborValue> {
  const claims = new Map<CborValue, CborValue>([
    [claim.audience, 'counter'],
    [claim.issuedAt, shownAt.getTime() / 1000],
  ]);
  for (const [label, value] of change) {
    if (value === undefined) claims.delete(label);
    else claims.set(label, value);
  }
  return claims;
}

/** A selective license around any claims, correctly signed by the police. */
export async function signClaims(
  claims: CborMap,
  disclosures: readonly Uint8Array[] = [],
  type: MessageType = messageType.selectiveLicense,
): Promise<Uint8Array> {
  const sign1 = await signWithHeader(policeSigner, type, [[headerLabel.keyId, new Uint8Array(8)]], encodeCbor(claims));
  const unprotectedHeader: CborMap = new Map<CborValue, CborValue>(
    disclosures.length > 0 ? [[headerLabel.disclosures, disclosures]] : [],
  );
  return encodeSign1({ ...sign1, unprotectedHeader });
}
