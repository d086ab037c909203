/**
 * A family of four checks in at a hotel: the desk asks each of them for name, number and portrait, and gets that and no
 * more. What it must keep it keeps for as long as it must, and then deletes it.
 *
 * Desk and phones talk over the hotel's own Wi-Fi: a portrait is too large for a QR code. What they say to each other is
 * the question and the answer of steps 1 and 2; how it gets across is the app's matter.
 *
 * Run it in a checkout: npx tsx --tsconfig test/tsconfig.json examples/hotel-check-in.ts
 */

import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIssuer, createMemoryStore, createVerifier, createWallet, describeReport, type Wallet } from 'elicense';
import { looseFiles } from 'elicense/bundle';
import { residentIdentityCard } from 'elicense/catalog';
import { keyIdOf } from 'elicense/codec';
import { ed25519, es256, generateSigner, random, sha256 } from 'elicense/crypto/node';
import { renderPng } from 'elicense/qr';
import { signStatusList } from 'elicense/status';
import { createRoot, signTrustList } from 'elicense/trust';

const types = [residentIdentityCard] as const;
type GuestWallet = Wallet<typeof types>;

/** What the desk asks a guest. The nonce is for this guest, used once: it makes an answer worthless to anybody else. */
interface Question {
  readonly audience: string;
  readonly nonce: Uint8Array;
  readonly disclose: readonly string[];
}

/** All that the hotel keeps of a guest. */
interface GuestRecord {
  readonly room: string;
  readonly holderName: string;
  readonly number: string;
  readonly arrivedOn: string;
  /** The day after which it is deleted. How long it must be kept is the law's to say; here it is 30 days. */
  readonly deleteAfter: string;
}

const dayMilliseconds = 86_400_000;
const keepDays = 30;
/** The day in China, UTC+8. */
const dateOf = (instant: Date): string => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

const folder = await mkdtemp(join(tmpdir(), 'elicense-example-'));
const guestBook = join(folder, 'guests.json');
const { trust, issueCard } = await playOperatorAndAgency();
const verifier = createVerifier(trust);

const family = await Promise.all(
  [
    { holderName: '林建国', number: '310104198804120092', sex: 'male', birthDate: '1988-04-12' } as const,
    { holderName: '周雅琴', number: '310104199011030083', sex: 'female', birthDate: '1990-11-03' } as const,
    { holderName: '林子轩', number: '310104201406210097', sex: 'male', birthDate: '2014-06-21' } as const,
    { holderName: '林子涵', number: '310104201709050086', sex: 'female', birthDate: '2017-09-05' } as const,
  ].map(walletWith),
);

// One after another, each with a nonce of their own. The children's wallets are on their parents' phones.
for (const wallet of family) {
  const question = ask();
  await checkIn(await answer(wallet, question), question, '1502');
}

// The father shows for a friend what he showed for himself: it answers another question.
const [father, mother] = family as [GuestWallet, GuestWallet];
const before = ask();
const shown = await answer(father, before);
await checkIn(shown, ask(), '1503');

// A guest who leaves out the portrait is asked again, politely.
const question = ask();
await checkIn(await answer(mother, { ...question, disclose: ['holderName', 'number'] }), question, '1503');

// Night after night the desk deletes what it need not keep any more.
for (const days of [keepDays, keepDays + 1]) {
  const left = await deleteOld(new Date(Date.now() + days * dayMilliseconds));
  console.log(`after ${days} days: ${left} records`);
}
await rm(folder, { recursive: true });

// 1. The desk asks, with its own name: what is shown to it is worth nothing anywhere else.
function ask(): Question {
  return { audience: 'hotel-310104-000017', nonce: random(16), disclose: ['holderName', 'number', 'portrait'] };
}

// 2. The phone answers. What such a desk may ask for at most is in the catalog; the guest sees what will be read, and agrees.
async function answer(wallet: GuestWallet, { audience, nonce, disclose }: Question): Promise<Uint8Array> {
  const [card] = (await wallet.list()).licenses;
  if (card === undefined) throw new Error('no card in this wallet');
  const allowed = await card.fieldsFor('hotel-check-in');
  const tooMuch = disclose.filter((field) => !allowed.includes(field));
  if (tooMuch.length > 0) throw new Error(`a hotel may not ask for ${tooMuch.join(', ')}`);
  const { bytes, disclosed, clear } = await wallet.present(card.id, { audience, nonce, disclose });
  console.log(`${card.fields.holderName}: shows ${[...clear, ...disclosed].join(', ')}; ${bytes.length} bytes`);
  return bytes;
}

// 3. The desk verifies the answer to its own question. The nonce is forgotten now, whatever comes of it.
async function checkIn(presented: Uint8Array, { audience, nonce, disclose }: Question, room: string): Promise<void> {
  const report = await verifier.verify(presented, { audience, nonce, accept: ['resident-identity-card'] });
  const { line, next, comparePortrait } = describeReport(report, 'zh');
  if (!report.ok) {
    console.log(`desk: ${report.verdict} (${report.code}): ${line}${next}`);
    return;
  }
  // What was not disclosed is simply not there: the license is good, and the desk still lacks what it needs.
  const { fields } = report.license;
  const missing = disclose.filter((field) => !(field in fields));
  const { holderName, number } = fields;
  if (missing.length > 0 || holderName === undefined || number === undefined) {
    console.log(`desk: accepted, but not shown: ${missing.join(', ')}`);
    return;
  }
  // The clerk compares the portrait on the screen with the guest. It is not kept, and neither is what was presented.
  const compared = comparePortrait ? '，照片已核对' : '';
  const today = new Date();
  await keep({
    room,
    holderName,
    number,
    arrivedOn: dateOf(today),
    deleteAfter: dateOf(new Date(today.getTime() + keepDays * dayMilliseconds)),
  });
  console.log(`desk: ${report.verdict}: ${line}${holderName}，${room} 房${compared}`);
}

// 4. The guest book, written whole. It belongs on an encrypted disk, out of backups that nobody deletes.
async function readGuests(): Promise<readonly GuestRecord[]> {
  return existsSync(guestBook) ? (JSON.parse(await readFile(guestBook, 'utf8')) as GuestRecord[]) : [];
}

async function writeGuests(records: readonly GuestRecord[]): Promise<void> {
  await writeFile(`${guestBook}.new`, JSON.stringify(records, undefined, 2), { mode: 0o600 });
  await rename(`${guestBook}.new`, guestBook);
}

async function keep(record: GuestRecord): Promise<void> {
  await writeGuests([...(await readGuests()), record]);
  console.log(`desk: keeps ${Object.keys(record).join(', ')}`);
}

async function deleteOld(now: Date): Promise<number> {
  const left = (await readGuests()).filter(({ deleteAfter }) => dateOf(now) <= deleteAfter);
  await writeGuests(left);
  return left.length;
}

type Person = Pick<Parameters<typeof issueCard>[0], 'holderName' | 'number' | 'sex' | 'birthDate'>;

/** A wallet with a key of its own, and the identity card that the police bound to it. */
async function walletWith(person: Person): Promise<GuestWallet> {
  const signer = generateSigner('ES256');
  const wallet = createWallet({
    store: createMemoryStore(),
    signer,
    verifier: createVerifier(trust),
    types,
    sha256,
  });
  const nonce = random(16);
  const request = await wallet.proveKey({ issuer: '310000/12', nonce });
  await wallet.add(await issueCard(person, { request, nonce }));
  return wallet;
}

/** What would have come from elsewhere: the city's trust, and the police who issue identity cards. */
async function playOperatorAndAgency() {
  const [operator, police] = [generateSigner('Ed25519'), generateSigner('Ed25519')];
  const times = { issuedAt: new Date(), expiresAt: new Date(Date.now() + 30 * dayMilliseconds) };
  const window = { notBefore: 0, notAfter: null } as const;
  const statusUri = 'https://status.example/310000/12/';
  const agency = {
    region: 310000,
    number: 12,
    names: { zh: '上海市公安局', en: 'Shanghai Public Security Bureau' },
    types: [residentIdentityCard.number],
    keys: [
      { publicKey: police.publicKey, use: 'license', ...window },
      { publicKey: police.publicKey, use: 'status', ...window },
    ],
    statusUri,
  } as const;
  const list = { uri: `${statusUri}1`, bits: 2, statuses: new Map(), ...times } as const;
  const trust = {
    roots: [await createRoot({ regions: [310000], ...times }, operator, sha256)],
    bundle: looseFiles({
      trustLists: [await signTrustList({ sequence: 1, regions: [310000], issuers: [agency] }, times, operator, sha256)],
      statusLists: [await signStatusList(list, police, await keyIdOf(police.publicKey, sha256))],
    }),
    types,
    algorithms: [ed25519, es256],
  } as const;

  const issuer = createIssuer({ issuer: '310000/12', signer: police });
  const year = new Date().getFullYear();
  let index = 4711;
  async function issueCard(
    person: {
      readonly holderName: string;
      readonly number: string;
      readonly sex: 'male' | 'female';
      readonly birthDate: string;
    },
    holder: { readonly request: Uint8Array; readonly nonce: Uint8Array },
  ): Promise<Uint8Array> {
    const card = {
      ...person,
      ethnicity: 'han',
      address: '上海市徐汇区漕溪北路398弄6号1204室',
      // Stands in for a photograph: any picture file of at most 16 kB.
      portrait: renderPng(person.holderName, { moduleSizePixels: 8 }),
      validFrom: `${year - 1}-05-20`,
      validUntil: `${year + 4}-05-20`,
    } as const;
    const status = { list: 1, index: index++ };
    return (await issuer.issue('resident-identity-card', card, { holder, status })).bytes;
  }
  return { trust, issueCard };
}
