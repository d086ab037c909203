import { join } from 'node:path';
import { createRoot, decodeRoot, signTrustList } from '../../trust/index.ts';
import { sha256 } from '../algorithms.ts';
import { readBytes, writeWhole } from '../files.ts';
import { makeKeyFiles, publicPathOf, readPublicKey, readSigner } from '../keys.ts';
import { secondsAfter } from '../moments.ts';
import { addIssuerKey, contentOf, newDraft, putIssuer, type TrustDraft, writeDraft } from '../trust-draft.ts';
import { type Operator, statusUriOf } from './cast.ts';
import type { Turn } from './turns.ts';

const daySeconds = 86_400;
const keysCountFrom = new Date(Date.now() - 5 * 365 * daySeconds * 1000).toISOString();

/** Of three people any two sign; the third is on leave in this story. */
const keyNames = ['root-a', 'root-b', 'root-c'];
const threshold = 2;

/** Makes a root in the first turn; lists its agencies and signs the list in the second. */
export function operatorTurns({ region, issuers }: Operator, folder: string): readonly [Turn, Turn] {
  const keyPaths = keyNames.map((name) => join(folder, `${name}.jwk.json`));
  const rootPath = join(folder, 'root.cbor');
  const draftPath = join(folder, 'trust.json');
  const now = new Date();
  const signers = () => Promise.all(keyPaths.slice(0, threshold).map(readSigner));
  return [
    async () => {
      for (const path of keyPaths) await makeKeyFiles(path, 'Ed25519');
      const keys = keyPaths.map((path) => readPublicKey(publicPathOf(path)).publicKey);
      const times = { issuedAt: now, expiresAt: secondsAfter(now, 3_650 * daySeconds) };
      const root = { regions: [region], keys, threshold, ...times };
      writeWhole(rootPath, await createRoot(root, await signers(), sha256));
      return [
        `制作根 makes its root: root.cbor, for the region ${region}, signed by ${threshold} of ${keys.length} keys`,
      ];
    },
    async () => {
      let draft: TrustDraft = newDraft(decodeRoot(readBytes(rootPath, 'the root')));
      for (const { agency, keyOf } of issuers) {
        const { issuer, names, types } = agency;
        draft = putIssuer(draft, { issuer, names, types, statusUri: statusUriOf(agency) });
        const { jwk } = readPublicKey(join(folder, `${keyOf.role}.pub.jwk.json`));
        for (const use of ['license', 'status'] as const) {
          draft = addIssuerKey(draft, issuer, { use, notBefore: keysCountFrom, notAfter: null, jwk });
        }
      }
      const content = contentOf(draftPath, draft);
      const times = { issuedAt: new Date(), expiresAt: secondsAfter(now, 30 * daySeconds) };
      writeWhole(join(folder, 'trust.cbor'), await signTrustList(content, times, await signers(), sha256));
      writeDraft(draftPath, { ...draft, sequence: content.sequence });
      return [
        '签发信任清单 signs its trust list: trust.cbor',
        ...issuers.map(({ agency: { issuer, names } }) => `${issuer} ${names.zh} ${names.en}`),
      ];
    },
  ];
}
