import { basename, join } from 'node:path';
import { licenseTypes } from '../../catalog/index.ts';
import { scanFile } from '../../qr/node.ts';
import { createVerifier, type Policy, type Report } from '../../verifier/index.ts';
import { algorithms } from '../algorithms.ts';
import { filesOf, readBytes, writeWhole } from '../files.ts';
import { reasonLine } from '../report.ts';
import { jsonValue } from '../terminal.ts';
import type { Turn } from './turns.ts';

/** Two desks with one device: the police compare the person with the portrait, so a copy will do. */
export const desks = {
  counter: {},
  police: { allowUnbound: ['driving-license'] },
} as const satisfies Readonly<Record<string, Policy>>;

export type Desk = keyof typeof desks;

/** What the verifier says of one code. */
export interface Finding {
  readonly file: string;
  readonly desk: Desk;
  readonly report: Pick<Report, 'ok' | 'verdict' | 'code' | 'checks' | 'license' | 'authenticated'>;
  readonly line: { readonly zh: string; readonly en: string };
}

/** Reads every picture's pixels and verifies what they say, from its folder alone. */
export function verifierTurns(folder: string, findingsPath: string): readonly Turn[] {
  const filesIn = (name: string): Uint8Array[] => filesOf([join(folder, name)]).map((path) => readBytes(path, name));
  return [
    async () => {
      const inputs = { roots: filesIn('root'), trustLists: filesIn('trust'), statusLists: filesIn('status') };
      const verifiers = Object.entries(desks).map(([desk, policy]) => ({
        desk: desk as Desk,
        verifier: createVerifier({ ...inputs, types: licenseTypes, algorithms, policy }),
      }));
      const findings: Finding[] = [];
      const pictures = filesOf([join(folder, 'codes')]);
      for (const path of pictures) {
        const [code] = await scanFile(path);
        for (const { desk, verifier } of verifiers) {
          const report: Report = await verifier.verify(code?.text ?? '');
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
