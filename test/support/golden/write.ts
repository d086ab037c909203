import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { looseFiles } from '../../../src/bundle/index.ts';
import {
  businessLicense,
  drivingLicense,
  type LicenseType,
  loadTexts,
  noCriminalRecord,
  residentIdentityCard,
  specialIndustryLicenseHotel,
} from '../../../src/catalog/index.ts';
import { keyIdOf } from '../../../src/codec/index.ts';
import { type Signer, toHex } from '../../../src/core/index.ts';
import { ed25519, es256, sha256 } from '../../../src/crypto/node.ts';
import { createIssuer, type IssueOptions } from '../../../src/issuer/index.ts';
import {
  encodeLink,
  encodeText,
  openSelectiveLicense,
  type ProofOptions,
  signHolderRequest,
  signPresentation,
} from '../../../src/license/index.ts';
import { signStatusList } from '../../../src/status/index.ts';
import { createRoot, signTrustList } from '../../../src/trust/index.ts';
import { createReplayCache, createVerifier, type Report } from '../../../src/verifier/index.ts';
import { seededSigner } from '../city.ts';
import { countingRandom, seededHolder } from '../selective.ts';
import { type Golden, type GoldenCase, plainFields } from './cases.ts';

/*
 * Makes the folder of a wire version, once: what is there is never written again.
 *
 *   npx tsx test/support/golden/write.ts licenses-1
 */
const [name = ''] = process.argv.slice(2);
const folder = new URL(`../../vectors/golden/${name}/`, import.meta.url);

const at = new Date('2026-06-01T04:00:00Z');
const day = 86_400_000;
const daysAfter = (count: number): Date => new Date(at.getTime() + count * day);
const nonce = new Uint8Array(16).map((_, i) => 16 * i + i);
const audience = 'verifier.police.shanghai.example';
const portrait = new Uint8Array(600).map((_, i) => (i * i) & 255);

async function write(): Promise<void> {
  if (name === '' || existsSync(folder)) throw new Error(`${folder.pathname}: is there, or has no name`);
  const operators = [41, 42, 43].map(seededSigner);
  const [police, market] = [seededSigner(44), seededHolder(45)];
  const statusSigner = (number: number): Signer => seededSigner(60 + number);
  const [phone, watch] = [seededHolder(47), seededSigner(48)];
  const times = { issuedAt: daysAfter(-30), expiresAt: daysAfter(3_650) };
  const notBefore = Math.floor(daysAfter(-900).getTime() / 1000);
  const window = { notBefore, notAfter: null, compromised: null } as const;
  const agency = (number: number, signer: Signer, types: readonly LicenseType[]) => ({
    region: 310000,
    number,
    names: {
      zh: number === 4 ? '上海市市场监督管理局' : '上海市公安局',
      en: number === 4 ? 'Market Regulation' : 'Police',
    },
    types: types.map((type) => type.number),
    keys: [
      { publicKey: signer.publicKey, use: 'license', ...window },
      { publicKey: statusSigner(number).publicKey, use: 'status', ...window },
    ] as const,
    statusUri: `https://status.example/310000/${number}/`,
  });
  const policeTypes = [residentIdentityCard, drivingLicense, specialIndustryLicenseHotel, noCriminalRecord];
  const issuers = [agency(4, market, [businessLicense]), agency(12, police, policeTypes)];
  const signers = operators.slice(0, 2);
  const keys = operators.map(({ publicKey }) => publicKey);
  const root = await createRoot({ regions: [310000], keys, threshold: 2, ...times }, signers, sha256);
  const listed = { issuedAt: daysAfter(-1), expiresAt: daysAfter(30) };
  const trust = await signTrustList({ sequence: 7, regions: [310000], issuers }, listed, signers, sha256);
  const statuses = new Map([
    [7, 1],
    [8, 2],
  ]);
  const statusOf = async (number: number): Promise<Uint8Array> =>
    signStatusList(
      { uri: `https://status.example/310000/${number}/3`, bits: 2, entries: 1_000, statuses, ...listed },
      statusSigner(number),
      await keyIdOf(statusSigner(number).publicKey, sha256),
    );
  const files = new Map<string, Uint8Array>([
    ['root.cbor', root],
    ['trust.cbor', trust],
    ['status-4.cwt', await statusOf(4)],
    ['status-12.cwt', await statusOf(12)],
  ]);
  const types = [...policeTypes, businessLicense];
  const cases: GoldenCase[] = [];
  async function add(file: string, bytes: Uint8Array, asked: Partial<GoldenCase> = {}): Promise<void> {
    const verifier = createVerifier({
      roots: [root],
      bundle: looseFiles({
        trustLists: [trust],
        statusLists: [files.get('status-4.cwt'), files.get('status-12.cwt')] as Uint8Array[],
      }),
      types,
      algorithms: [ed25519, es256],
      policy: { allowUnbound: asked.allowUnbound ?? [] },
      replayCache: createReplayCache({ clock: () => at }),
      clock: () => at,
    });
    const report: Report = await verifier.verify(bytes, {
      ...(asked.audience !== undefined && { audience: asked.audience }),
      ...(asked.nonce !== undefined && { nonce }),
    });
    const fields = plainFields((report.license ?? report.authenticated)?.fields);
    files.set(file, bytes);
    cases.push({
      file,
      sha256: toHex(sha256(bytes)),
      text: encodeText(bytes),
      ...asked,
      verdict: report.verdict,
      code: report.code,
      ...(fields && { fields }),
    });
  }

  const clock = (): Date => daysAfter(-10);
  const issuing = { signer: police, clock, random: countingRandom(), statusUri: 'https://status.example/310000/12/' };
  const ofPolice = createIssuer({ issuer: '310000/12', ...issuing });
  const ofMarket = createIssuer({
    ...issuing,
    issuer: '310000/4',
    signer: market,
    statusUri: 'https://status.example/310000/4/',
  });
  const issue = async (type: LicenseType, options: IssueOptions, change: object = {}): Promise<Uint8Array> => {
    const record = { ...(await loadTexts(type)).sample, ...change };
    const issuer = type === businessLicense ? ofMarket : ofPolice;
    return (await issuer.issue(type.key as never, record as never, options)).bytes;
  };
  const open = (index: number): IssueOptions => ({ form: 'open', status: { list: 3, index } });
  const allowUnbound = ['driving-license'];
  await add('open-driving-license.cwt', await issue(drivingLicense, open(1)), { allowUnbound });
  const interoperable = await issue(drivingLicense, { ...open(2), claims: 'interoperable' });
  await add('open-interoperable.cwt', interoperable, { allowUnbound });
  await add('open-unproven.cwt', await issue(drivingLicense, open(3)));
  const business = await issue(businessLicense, open(4));
  const link = encodeLink(business, businessLicense, 'https://licenses.example/v');
  await add('open-business-license.cwt', business, { link });
  await add('open-hotel.cwt', await issue(specialIndustryLicenseHotel, open(5)));
  const certified = { issueDate: '2026-05-22', queryTo: '2026-05-21' };
  await add('open-certificate.cwt', await issue(noCriminalRecord, { form: 'open' }, certified));
  await add('open-revoked.cwt', await issue(specialIndustryLicenseHotel, open(7)));
  await add('open-suspended.cwt', await issue(drivingLicense, open(8)), { allowUnbound });

  const bound = async (signer: Signer, index: number, more: IssueOptions = {}): Promise<IssueOptions> => {
    const request = await signHolderRequest({ audience: '310000/12', nonce, issuedAt: clock() }, signer);
    return { holder: { request, nonce }, status: { list: 3, index }, ...more };
  };
  const licenses = {
    'driving-license': await issue(drivingLicense, await bound(phone, 11)),
    'identity-card': await issue(residentIdentityCard, await bound(phone, 12), { portrait }),
    decoys: await issue(drivingLicense, await bound(phone, 13, { decoys: 3 })),
    interoperable: await issue(drivingLicense, await bound(phone, 14, { claims: 'interoperable' })),
    ed25519: await issue(drivingLicense, await bound(watch, 15)),
  } as const;
  for (const [file, bytes] of Object.entries(licenses)) await add(`selective-${file}.cwt`, bytes);

  const show = async (
    license: keyof typeof licenses,
    labels: readonly number[] | 'all',
    options: Partial<ProofOptions> = {},
    signer: Signer = phone,
  ): Promise<Uint8Array> => {
    const selective = await openSelectiveLicense(licenses[license], sha256);
    const chosen = labels === 'all' ? [...selective.disclosures.keys()] : labels;
    return signPresentation(selective, chosen, { audience: 'counter', issuedAt: at, ...options }, signer);
  };
  const nameAndNumber = [-4, -5];
  await add('shown-at-a-counter.cwt', await show('driving-license', nameAndNumber));
  const answered = { audience, nonce: toHex(nonce) };
  await add('shown-with-nonce.cwt', await show('driving-license', nameAndNumber, { audience, nonce }), answered);
  await add('shown-nothing.cwt', await show('identity-card', []));
  await add('shown-age.cwt', await show('identity-card', [residentIdentityCard.fields.ageOver18[0]]));
  await add('shown-everything.cwt', await show('identity-card', 'all'));
  await add('shown-decoys.cwt', await show('decoys', nameAndNumber));
  await add('shown-interoperable.cwt', await show('interoperable', nameAndNumber));
  await add('shown-ed25519.cwt', await show('ed25519', nameAndNumber, {}, watch));
  await add('shown-to-another.cwt', await show('driving-license', nameAndNumber, { audience }));
  await add(
    'shown-too-old.cwt',
    await show('driving-license', nameAndNumber, { issuedAt: new Date(at.getTime() - 61_000) }),
  );
  files.set(
    'request.cbor',
    (await signHolderRequest({ audience: '310000/12', nonce, issuedAt: at }, phone)) as Uint8Array,
  );

  const inputs = { roots: ['root.cbor'], trustLists: ['trust.cbor'], statusLists: ['status-4.cwt', 'status-12.cwt'] };
  const golden: Golden = { at: at.toISOString(), inputs, cases };
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(new URL(file, folder), bytes);
  writeFileSync(new URL('expected.json', folder), `${JSON.stringify(golden, null, 2)}\n`);
}

void write();
