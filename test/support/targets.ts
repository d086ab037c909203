import { businessLicense, drivingLicense, hotelLicense, loadTexts } from '../../src/catalog/index.ts';
import { toHex } from '../../src/core/index.ts';
import { decodeText } from '../../src/license/index.ts';
import type { Verifier } from '../../src/verifier/index.ts';
import { cityVerifier, fixtureFields, policeEntry, policeIssuer, trustFile } from './city.ts';

/** What hostile input is thrown at: a verifier and genuine licenses that it accepts. */
export interface Target {
  readonly verifier: Verifier<readonly never[]>;
  readonly genuine: readonly Uint8Array[];
  /** What is wrong with how an input was judged; undefined where nothing is. */
  judge(input: string | Uint8Array): Promise<string | undefined>;
}

export async function target(): Promise<Target> {
  const issuer = policeIssuer();
  const status = { list: 3, index: 1 };
  const genuine: Uint8Array[] = [];
  for (const claims of ['compact', 'interoperable'] as const) {
    genuine.push((await issuer.issue('driving-license', fixtureFields, { status, claims })).bytes);
    for (const type of [businessLicense, hotelLicense]) {
      const { sample } = await loadTexts(type as typeof businessLicense);
      genuine.push((await issuer.issue(type.key, sample as never, { status, claims })).bytes);
    }
  }
  const verifier = (await cityVerifier({
    types: [drivingLicense, businessLicense, hotelLicense] as never,
    trustLists: [await trustFile({ issuers: [policeEntry({ types: [[1, 222]] })] })],
  })) as unknown as Verifier<readonly never[]>;
  const known = new Set(genuine.map(toHex));

  return {
    verifier,
    genuine,
    async judge(input) {
      try {
        const report = await verifier.verify(input);
        if (report.checks.some(({ code }) => code === 'internal-error')) return 'an internal error';
        if (!report.ok) return report.license === undefined ? undefined : 'a license without ok';
        const bytes = typeof input === 'string' ? decodeText(input).bytes : input;
        return known.has(toHex(bytes)) ? undefined : 'accepted what nobody signed';
      } catch (error) {
        return `threw ${String(error)}`;
      }
    },
  };
}
