import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { keyIdOf, signatureInput } from '../../src/codec/index.ts';
import { toHex } from '../../src/core/index.ts';
import { generateSigner, sha256 } from '../../src/crypto/node.ts';
import { decodeLicense } from '../../src/license/index.ts';
import { signStatusList } from '../../src/status/index.ts';
import {
  cityVerifier,
  days,
  fixtureFields,
  policeEntry,
  policeIssuer,
  statusSigner,
  statusUri,
  trustFile,
} from '../support/city.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };
import type { Task } from './pairs.ts';

export interface Ours {
  readonly bytes: number;
  /** The full report on the scanned text. */
  readonly verify: Task;
  /** Only the signature: the very same message and key, and a `KeyObject` made once. */
  readonly bare: Task;
}

/** The fixture license as it is, with a status list that holds its index. */
export async function ours(algorithm: 'Ed25519' | 'ES256'): Promise<Ours> {
  const signer = generateSigner(algorithm);
  const [list, index] = fixture.status.split('/').map(Number) as [number, number];
  const window = { notBefore: 0, notAfter: null };
  const keys = [
    { publicKey: signer.publicKey, use: 'license', ...window },
    { publicKey: statusSigner.publicKey, use: 'status', ...window },
  ] as const;
  const statuses = {
    uri: `${statusUri}${list}`,
    bits: 2,
    entries: 1_000_000,
    statuses: new Map([[7, 1]]),
    issuedAt: days(-1),
    expiresAt: days(7),
  } as const;
  const verifier = await cityVerifier({
    trustLists: [await trustFile({ issuers: [policeEntry({ keys })] })],
    statusLists: [await signStatusList(statuses, statusSigner, await keyIdOf(statusSigner.publicKey, sha256))],
  });
  const issuer = policeIssuer(signer, fixture.issuer);
  const { bytes, text: built } = await issuer.issue('driving-license', fixtureFields, { status: { list, index } });
  // A scanned text comes in one piece, not as the rope that it was built as.
  const text = Buffer.from(built).toString('latin1');

  const report = await verifier.verify(text);
  if (report.license?.fields.holderName !== fixture.fields.holderName) throw new Error(`ours: ${report.code}`);

  const { sign1 } = decodeLicense(bytes);
  const message = signatureInput(sign1);
  const key = publicKeyObject(algorithm, signer.publicKey.bytes);
  const input = algorithm === 'Ed25519' ? key : ({ key, dsaEncoding: 'ieee-p1363' } as const);
  const digest = algorithm === 'Ed25519' ? null : 'sha256';
  return {
    bytes: bytes.length,
    verify: () => verifier.verify(text).then(mustBeOk),
    bare() {
      if (!verify(digest, message, input, sign1.signature)) throw new Error('bare: not verified');
    },
  };
}

function mustBeOk({ ok }: { readonly ok: boolean }): void {
  if (!ok) throw new Error('ours: not accepted');
}

function publicKeyObject(algorithm: 'Ed25519' | 'ES256', bytes: Uint8Array): KeyObject {
  // SubjectPublicKeyInfo up to the key: RFC 8410 §4, RFC 5480 §2 with a compressed point.
  const prefix =
    algorithm === 'Ed25519' ? '302a300506032b6570032100' : '3039301306072a8648ce3d020106082a8648ce3d030107032200';
  return createPublicKey({ key: Buffer.from(prefix + toHex(bytes), 'hex'), format: 'der', type: 'spki' });
}
