import { basename, join } from 'node:path';
import { looseFiles } from '../../bundle/index.ts';
import { licenseTypes } from '../../catalog/index.ts';
import { toHex } from '../../core/index.ts';
import { scanFile } from '../../qr/node.ts';
import { createReplayCache, createVerifier, type Policy, type Report } from '../../verifier/index.ts';
import { algorithms, random } from '../algorithms.ts';
import { filesOf, readBytes, writeWhole } from '../files.ts';
import { reasonLine } from '../report.ts';
import { jsonValue } from '../terminal.ts';
import { questionFile } from './cast.ts';
import type { Turn } from './turns.ts';

/** Desks with one device. The hotel's asks each guest with a nonce of its own; the others only scan. */
export type Desk = 'counter' | 'police' | 'hotel';

/** The police compare the person with the portrait, so a copy on paper will do; of a code on a phone it will not. */
const policies: Readonly<Record<Desk, Policy>> = {
  counter: {},
  police: { allowUnbound: ['driving-license'] },
  hotel: {},
};

const audience = 'hotel-310104-000017';

/** What the verifier says of one code. */
export interface Finding {
  readonly file: string;
  readonly desk: Desk;
  readonly report: Pick<Report, 'ok' | 'verdict' | 'code' | 'checks' | 'license' | 'authenticated'>;
  readonly line: { readonly zh: string; readonly en: string };
}

/** Asks a guest in the first turn; reads every picture's pixels and verifies what they say in the second, from its folder alone. */
export function verifierTurns(folder: string, findingsPath: string): readonly Turn[] {
  const filesIn = (name: string): Uint8Array[] => filesOf([join(folder, name)]).map((path) => readBytes(path, name));
  const nonce = random(16);
  return [
    async () => {
      writeWhole(join(folder, questionFile), JSON.stringify({ audience, nonce: toHex(nonce) }));
      return ['旅馆询问 asks a guest at the hotel desk, with a nonce'];
    },
    async () => {
      const roots = filesIn('root');
      const bundle = looseFiles({ trustLists: filesIn('trust'), statusLists: filesIn('status') });
      const verifiers = Object.entries(policies).map(([desk, policy]) => ({
        desk: desk as Desk,
        asked: desk === 'hotel' ? { audience, nonce } : {},
        verifier: createVerifier({
          roots,
          bundle,
          types: licenseTypes,
          algorithms,
          policy,
          replayCache: createReplayCache(),
        }),
      }));
      const findings: Finding[] = [];
      const pictures = filesOf([join(folder, 'codes')]);
      for (const path of pictures) {
        const [code] = await scanFile(path);
        for (const { desk, asked, verifier } of verifiers) {
          const report: Report = await verifier.verify(code?.text ?? '', asked);
          const line = { zh: reasonLine(report, 'zh'), en: reasonLine(report, 'en') };
          findings.push({ file: basename(path), desk, report, line });
        }
      }
      writeWhole(findingsPath, JSON.stringify(findings, jsonValue, 2));
      return [
        `离线核验 reads ${pictures.length} pictures from their pixels and verifies them`,
        'from its own folder, with no network',
      ];
    },
  ];
}
