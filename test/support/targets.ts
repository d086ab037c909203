import { isDeepStrictEqual } from 'node:util';
import {
  businessLicense,
  drivingLicense,
  type LicenseType,
  loadTexts,
  residentIdentityCard,
  specialIndustryLicenseHotel,
} from '../../src/catalog/index.ts';
import { decodeSelectiveSign1, embeddedSign1, signatureInput } from '../../src/codec/index.ts';
import { toHex } from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { createIssuer } from '../../src/issuer/index.ts';
import { decodeText, openSelectiveLicense, signPresentation } from '../../src/license/index.ts';
import type { Report, Verifier } from '../../src/verifier/index.ts';
import {
  cityVerifier,
  fixtureFields,
  now,
  policeEntry,
  policeIssuer,
  policeSigner,
  statusUri,
  trustFile,
} from './city.ts';
import type { MutatedPresentation, Workshop } from './mutate-presentation.ts';
import { countingRandom, seededHolder } from './selective.ts';

/** What hostile input is thrown at: a verifier and genuine licenses that it accepts. */
export interface Target {
  readonly verifier: Verifier<readonly never[]>;
  readonly genuine: readonly Uint8Array[];
  /** Presentations that it accepts, again and again, and the keys to change them with. */
  readonly workshop: Workshop;
  /** What is wrong with how an input was judged; undefined where nothing is. */
  judge(input: string | Uint8Array): Promise<string | undefined>;
  /** The same of a presentation that was changed in its parts. */
  judgePresentation(input: MutatedPresentation): Promise<string | undefined>;
}

type Fields = Readonly<Record<string, unknown>>;

export async function target(): Promise<Target> {
  const issuer = policeIssuer();
  const status = { list: 3, index: 1 };
  const genuine: Uint8Array[] = [];
  for (const claims of ['compact', 'interoperable'] as const) {
    genuine.push((await issuer.issue('driving-license', fixtureFields, { status, claims })).bytes);
    for (const type of [businessLicense, specialIndustryLicenseHotel]) {
      const { sample } = await loadTexts(type as typeof businessLicense);
      genuine.push((await issuer.issue(type.key, sample as never, { status, claims })).bytes);
    }
  }

  const [holder, thief] = [seededHolder(4), seededHolder(66)];
  const selectively = createIssuer({
    issuer: '310000/12',
    signer: policeSigner,
    statusUri,
    clock: () => now,
    random: countingRandom(),
  });
  const shown: Uint8Array[] = [];
  /** What is in the licenses of the holder, by what the issuer signed. */
  const held = new Map<string, Fields>();
  const tokens = new Set<string>();
  for (const type of [drivingLicense, residentIdentityCard] as readonly LicenseType[]) {
    const record = type.number === drivingLicense.number ? fixtureFields : (await loadTexts(type)).sample;
    for (const claims of ['compact', 'interoperable'] as const) {
      const options = { holder: { keyWithoutProof: holder.publicKey }, status, claims, decoys: 2 } as const;
      const issued = await selectively.issue(type.key as never, record as never, options);
      const selective = await openSelectiveLicense(issued.bytes, sha256);
      held.set(toHex(signatureInput(selective.license.sign1)), { ageOver18: true, ...(record as Fields) });
      for (const count of [0, 2, selective.disclosures.size]) {
        const labels = [...selective.disclosures.keys()].slice(0, count);
        const bytes = await signPresentation(selective, labels, { audience: 'counter', issuedAt: now }, holder);
        tokens.add(toHex(signatureInput(decodeSelectiveSign1(bytes))));
        shown.push(bytes);
      }
    }
  }

  const verifier = (await cityVerifier({
    types: [drivingLicense, residentIdentityCard, businessLicense, specialIndustryLicenseHotel] as never,
    trustLists: [await trustFile({ issuers: [policeEntry({ types: [[1, 222]] })] })],
    // The same presentations are shown over and over.
    replayCache: { remember: () => true },
  })) as unknown as Verifier<readonly never[]>;
  const known = new Set(genuine.map(toHex));

  /** What is wrong with an accepted presentation. */
  function wrongIn(bytes: Uint8Array, report: Report, signedByHolder: boolean): string | undefined {
    const token = decodeSelectiveSign1(bytes);
    const record = held.get(toHex(signatureInput(embeddedSign1(token, {}))));
    if (record === undefined) return 'accepted a license that nobody issued to the holder';
    // Of an ECDSA signature there are two: what is signed counts, not the bytes.
    if (!signedByHolder && !tokens.has(toHex(signatureInput(token)))) return 'accepted what the holder did not sign';
    const fields = Object.entries(report.license?.fields ?? {});
    const added = fields.filter(([key, value]) => !isDeepStrictEqual(value, record[key]));
    return added.length > 0 ? `accepted with other fields than were issued: ${added.map(([key]) => key)}` : undefined;
  }

  async function judge(input: string | Uint8Array, signedByHolder = false): Promise<string | undefined> {
    try {
      const report: Report = await verifier.verify(input);
      if (report.checks.some(({ code }) => code === 'internal-error')) return 'an internal error';
      if (!report.ok) return report.license === undefined ? undefined : 'a license without ok';
      const bytes = typeof input === 'string' ? decodeText(input).bytes : input;
      if (known.has(toHex(bytes))) return undefined;
      const isShown = report.checks.some(({ id, status }) => id === 'holder' && status === 'passed');
      return isShown ? wrongIn(bytes, report, signedByHolder) : 'accepted what nobody signed';
    } catch (error) {
      return `threw ${String(error)}`;
    }
  }

  return {
    verifier,
    genuine,
    workshop: { shown, holder, thief },
    judge: (input) => judge(input),
    judgePresentation: ({ bytes, signedByHolder }) => judge(bytes, signedByHolder),
  };
}
