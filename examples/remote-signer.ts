/**
 * An agency whose key is kept in a key service (KMS) or a hardware security module (HSM).
 *
 * The private key never comes to this process: the service is asked for each signature. Here the service is a stand-in
 * at the end of this file; take the client of your own service in its place.
 *
 * Run it in a checkout: npx tsx --tsconfig test/tsconfig.json examples/remote-signer.ts
 */

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { isLicenseError } from 'elicense';
import { looseFiles } from 'elicense/bundle';
import { noCriminalRecord } from 'elicense/catalog';
import { publicKeyFromPem } from 'elicense/crypto/keys';
import { ed25519, es256, generateSigner, sha256 } from 'elicense/crypto/node';
import { remoteSigner } from 'elicense/crypto/remote';
import { createIssuer } from 'elicense/issuer';
import { createRoot, signTrustList } from 'elicense/trust';
import { createVerifier } from 'elicense/verifier';

// 1. Ask the service once for the public half. What the operator puts into the trust list is this key.
const service = keyService();
const keyId = 'agency-2026';
const publicKey = await publicKeyFromPem(await service.publicKeyPem(keyId));
console.log(`key ${keyId}: ${publicKey.algorithm}, ${publicKey.bytes.length} bytes`);

// 2. Make a signer of it. Most services give ECDSA signatures in DER; licenses hold the 64 bytes r‖s. With `verifier`
//    every signature is checked before it leaves: a wrong key is found here and not at the counter.
const signer = remoteSigner({
  publicKey,
  // `message` is what is signed, not its digest. A service that takes digests gets `sha256(message)`, hashed once.
  sign: (message) => service.sign(keyId, message),
  signatureFormat: 'der',
  verifier: es256,
});

// 3. Issue as with any other signer. A batch asks for several signatures at once, and a failing row stops no other.
const issuer = createIssuer({ issuer: '310000/12', signer });
const record = {
  holderName: '陈思远',
  holderNumber: '310112199504123026',
  issueDate: '2024-03-18',
  queryFrom: '2013-04-12',
  queryTo: '2024-03-17',
  conclusion: 'none-found',
  purpose: '教师资格从业审查',
} as const;
const rows = [321, 322, 323].map((serial) => ({
  fields: { ...record, number: `沪公（静）查字〔2024〕第00${serial}号` },
}));
const texts: string[] = [];
for await (const result of issuer.issueBatch('no-criminal-record', rows, { concurrency: 8 })) {
  if (result.ok) texts.push(result.text);
  console.log(`row ${result.row}: ${result.ok ? `${result.bytes.length} bytes` : result.error.code}`);
}

// 4. They verify as all others: a verifier cannot tell, and need not know, where a key is kept.
const operator = generateSigner('Ed25519');
const times = { issuedAt: new Date(), expiresAt: new Date(Date.now() + 30 * 86_400_000) };
const agency = {
  region: 310000,
  number: 12,
  names: { zh: '上海市公安局', en: 'Shanghai Public Security Bureau' },
  types: [noCriminalRecord.number],
  keys: [{ publicKey, use: 'license', notBefore: 0, notAfter: null }],
  statusUri: null,
} as const;
const verifier = createVerifier({
  roots: [await createRoot({ regions: [310000], ...times }, operator, sha256)],
  bundle: looseFiles({
    trustLists: [await signTrustList({ sequence: 1, regions: [310000], issuers: [agency] }, times, operator, sha256)],
  }),
  types: [noCriminalRecord],
  algorithms: [ed25519, es256],
});
for (const text of texts) console.log(`verified: ${(await verifier.verify(text)).verdict}`);

// 5. The day somebody rotates the key of the service and forgets the trust list: nothing wrong is ever issued.
service.rotate(keyId);
try {
  await issuer.issue('no-criminal-record', { ...record, number: '沪公（静）查字〔2024〕第00324号' });
} catch (error) {
  if (!isLicenseError(error, 'signer-failed')) throw error;
  const { message } = error.cause instanceof Error ? error.cause : error;
  console.log(`after the rotation: ${error.code}: ${message}`);
}

/** A stand-in: keeps keys by id, signs messages with ECDSA on P-256 and SHA-256, and gives DER and PEM as services do. */
function keyService() {
  const keys = new Map<string, { readonly privateKey: KeyObject; readonly publicKey: KeyObject }>();
  function keyOf(id: string) {
    const pair = keys.get(id) ?? generateKeyPairSync('ec', { namedCurve: 'P-256' });
    keys.set(id, pair);
    return pair;
  }
  return {
    async publicKeyPem(id: string): Promise<string> {
      return keyOf(id).publicKey.export({ format: 'pem', type: 'spki' }).toString();
    },
    async sign(id: string, message: Uint8Array): Promise<Uint8Array> {
      return sign('sha256', message, keyOf(id).privateKey);
    },
    rotate(id: string): void {
      keys.delete(id);
    },
  };
}
