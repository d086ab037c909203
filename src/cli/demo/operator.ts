import { join } from 'node:path';
import { createRoot, signTrustList } from '../../trust/index.ts';
import { sha256 } from '../algorithms.ts';
import { writeWhole } from '../files.ts';
import { makeKeyFiles, readPublicKey, readSigner } from '../keys.ts';
import { secondsAfter } from '../moments.ts';
import { addIssuerKey, contentOf, newDraft, putIssuer, type TrustDraft, writeDraft } from '../trust-draft.ts';
import { type Operator, statusUriOf } from './cast.ts';
import type { Turn } from './turns.ts';

const daySeconds = 86_400;
const keysCountFrom = new Date(Date.now() - 5 * 365 * daySeconds * 1000).toISOString();

/** Makes a root in the first turn; lists its agencies and signs the list in the second. */
export function operatorTurns({ region, issuers }: Operator, folder: string): readonly [Turn, Turn] {
  const keyPath = join(folder, 'root.jwk.json');
  const draftPath = join(folder, 'trust.json');
  const now = new Date();
  return [
    async () => {
      await makeKeyFiles(keyPath, 'Ed25519');
      const signer = await readSigner(keyPath);
      const times = { issuedAt: now, expiresAt: secondsAfter(now, 3_650 * daySeconds) };
      writeWhole(join(folder, 'root.cbor'), await createRoot({ regions: [region], ...times }, signer, sha256));
      writeDraft(draftPath, newDraft([region], signer.publicKey));
      return [`制作根 makes its root: root.cbor, for the region ${region}`];
    },
    async () => {
      const signer = await readSigner(keyPath);
      let draft: TrustDraft = newDraft([region], signer.publicKey);
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
      writeWhole(join(folder, 'trust.cbor'), await signTrustList(content, times, signer, sha256));
      writeDraft(draftPath, { ...draft, sequence: content.sequence });
      return [
        '签发信任清单 signs its trust list: trust.cbor',
        ...issuers.map(({ agency: { issuer, names } }) => `${issuer} ${names.zh} ${names.en}`),
      ];
    },
  ];
}
