/**
 * A roadside check: an officer's phone reads the code on a driver's phone, and neither has a network.
 *
 * Officer and driver are two processes. One picture is all that passes between them: what the driver's screen shows and
 * the officer's camera sees.
 *
 * Run it in a checkout: npx tsx --tsconfig test/tsconfig.json examples/roadside-check.ts [FOLDER]
 *
 * The script plays first what happened long before, and then starts both. FOLDER keeps the files: `driver` and `officer`
 * are what each has, `screen` is between them.
 */

import { spawn } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createIssuer, createVerifier, createWallet, describeReport, type Report } from 'elicense';
import { applyBundle, looseFiles, openBundle, packBundle } from 'elicense/bundle';
import { createFileBundleStore } from 'elicense/bundle/file-store';
import { drivingLicense, loadTexts } from 'elicense/catalog';
import { keyIdOf } from 'elicense/codec';
import { ed25519, es256, generateSigner, random, sha256, signerFromKeyObject } from 'elicense/crypto/node';
import { signHolderRequest } from 'elicense/license';
import { renderPng } from 'elicense/qr';
import { scanFile } from 'elicense/qr/node';
import { signStatusList, statusType } from 'elicense/status';
import { createRoot, signTrustList } from 'elicense/trust';
import { createReplayCache } from 'elicense/verifier';
import { createFileStore } from 'elicense/wallet/file-store';

const [first = '', folder = '', screen = ''] = process.argv.slice(2);
if (first === 'driver' && screen !== '') await driver();
else if (first === 'officer' && screen !== '') await officer();
else await play(first);

/** The driver's phone. */
async function driver(): Promise<void> {
  // 1. The wallet's key. On a phone it stays in the secure hardware, which asks for the finger at each signature.
  const signer = signerFromKeyObject(createPrivateKey(await readFile(join(folder, 'key.pem'))));

  // 2. The wallet keeps what is bound to that key, and verifies a license before it takes it.
  const [root, trustList] = await Promise.all(['root.cbor', 'trust.cbor'].map((name) => readFile(join(folder, name))));
  if (root === undefined || trustList === undefined) throw new Error('no root, no trust list');
  const wallet = createWallet({
    store: createFileStore(join(folder, 'licenses')),
    signer,
    verifier: createVerifier({
      roots: [root],
      bundle: looseFiles({
        trustLists: [trustList],
        statusLists: [await readFile(join(folder, 'status.cwt'))],
      }),
      types: [drivingLicense],
      algorithms: [ed25519, es256],
    }),
    types: [drivingLicense],
    sha256,
  });
  const { license, report } = await wallet.add(await readFile(join(folder, 'from-the-agency.cwt')));
  console.log(`driver ${process.pid}: in the wallet: ${license.type}, ${report.verdict}`);

  // 3. Before anything is shown, the app says what will be read. The driver may take fields out of what the scene asks for.
  const disclose = await license.fieldsFor('roadside-check');
  console.log(`driver: will be read: ${[...license.clear, ...disclose].join(', ')}`);

  // 4. The code on the screen changes by itself: every 30 seconds if nothing else is said. It ends with the signal.
  //    Here every second, so that nobody has to wait.
  const leaving = new AbortController();
  process.once('SIGTERM', () => leaving.abort());
  const options = { disclose, rotationSeconds: 1, signal: leaving.signal };
  for await (const { text } of wallet.rotatingPresentation(license.id, options)) {
    await writeFile(`${screen}.new`, renderPng(text));
    await rename(`${screen}.new`, screen);
  }
}

/** The officer's phone: public files and no secret. */
async function officer(): Promise<void> {
  // 1. The root was pinned when the phone was handed out. The phone keeps the bundle that it last took in a folder, and finds
  //    it there after each restart: `openBundle` reads it anew, and the verifier checks all of it against the root.
  const read = (name: string): Promise<Uint8Array> => readFile(join(folder, name));
  const trusted = { roots: [await read('root.cbor')], algorithms: [ed25519, es256] } as const;
  const store = createFileBundleStore(join(folder, 'held'));
  const take = async (name: string) => applyBundle(await read(name), { store, ...trusted });
  // With a memory of what it saw: the driver only shows, so that nothing else tells a code from its copy. A patrol that
  // restarts its phone within a minute takes `openReplayFile` of `elicense/verifier/replay-file`.
  const startVerifier = async (clock = () => new Date()) => {
    const replayCache = createReplayCache({ clock });
    return createVerifier({ ...trusted, bundle: await openBundle(store), types: [drivingLicense], replayCache, clock });
  };

  // 2. A phone that never took a bundle, and one that was off for a week, do not know. That is neither good nor bad.
  const code = await nextCode();
  tell('a new phone, before its first bundle', await (await startVerifier()).verify(code));
  await take('last-week.elob');
  tell('with the bundle of last week', await (await startVerifier()).verify(code));

  // 3. With Monday's, from the station's Wi-Fi or a USB stick.
  await take('monday.elob');
  const verifier = await startVerifier();
  tell('the code on the driver’s screen', await verifier.verify(code, { accept: ['driving-license'] }));

  // 4. A photograph of that very code is worth nothing: not here, and a minute later not anywhere.
  tell('a photograph of it, to this officer', await verifier.verify(code));
  const otherPatrol = await startVerifier(() => new Date(Date.now() + 120_000));
  tell('the photograph, two minutes later', await otherPatrol.verify(code));

  // 5. The same driver on Tuesday. The new bundle suspends the license; it is genuine all the same, and the officer reads in
  //    `authenticated` whose it is.
  await take('tuesday.elob');
  tell('another code, after Tuesday’s bundle', await (await startVerifier()).verify(await nextCode(code)));
}

/** What the camera reads from the driver's screen, once it is another code than the one before. */
async function nextCode(before?: string): Promise<string> {
  for (;;) {
    const [code] = existsSync(screen) ? await scanFile(screen) : [];
    if (code !== undefined && code.text !== before) return code.text;
    await wait(100);
  }
}

function tell(what: string, report: Report<typeof drivingLicense>): void {
  const { line, next } = describeReport(report, 'zh');
  console.log(`officer ${process.pid}: ${what}: ${report.verdict} (${report.code})\n  ${line}${next}`);
  const license = report.license ?? report.authenticated;
  if (license === undefined || /^(presentation|status)-/.test(report.code)) return;
  const { holderName, number, vehicleClasses } = license.fields;
  console.log(`  ${holderName}，${number}，准驾车型 ${vehicleClasses.join('、')}，${license.issuer.names.zh}`);
}

/** What happened before, and then the two processes. */
async function play(given: string): Promise<void> {
  const place = given === '' ? await mkdtemp(join(tmpdir(), 'elicense-example-')) : given;
  const placeOf = (...path: string[]): string => join(place, ...path);
  for (const part of ['driver', 'officer', 'screen']) await mkdir(placeOf(part), { recursive: true });
  await playOperatorAndAgency(placeOf);

  const start = (role: string) => {
    const args = [fileURLToPath(import.meta.url), role, placeOf(role), placeOf('screen', 'code.png')];
    return spawn(process.execPath, [...process.execArgv, ...args], { stdio: 'inherit' });
  };
  const [onDriver, onOfficer] = [start('driver'), start('officer')];
  onDriver.once('exit', (exit) => exit !== 0 && onOfficer.kill());
  const [exit] = await once(onOfficer, 'exit');
  if (onDriver.exitCode === null && onDriver.kill('SIGTERM')) await once(onDriver, 'exit');
  process.exitCode = exit ?? 1;
  if (given === '') await rm(place, { recursive: true });
}

/** The city's trust, the police, and a license that is bound to the key of the driver's phone. */
async function playOperatorAndAgency(placeOf: (...path: string[]) => string): Promise<void> {
  const [operator, police] = [generateSigner('Ed25519'), generateSigner('Ed25519')];
  const day = 86_400_000;
  const daysAgo = (days: number): Date => new Date(Date.now() - days * day);
  const times = { issuedAt: daysAgo(7), expiresAt: daysAgo(-30) };
  const statusUri = 'https://status.example/310000/12/';
  const window = { notBefore: 0, notAfter: null } as const;
  const agency = {
    region: 310000,
    number: 12,
    names: { zh: '上海市公安局', en: 'Shanghai Public Security Bureau' },
    types: [drivingLicense.number],
    keys: [
      { publicKey: police.publicKey, use: 'license', ...window },
      { publicKey: police.publicKey, use: 'status', ...window },
      { publicKey: police.publicKey, use: 'bundle', ...window },
    ],
    statusUri,
  } as const;
  const trusted = { sequence: 1, regions: [310000], issuers: [agency] };

  // The police give a nonce, the phone answers with its key: no license is ever bound to somebody else's.
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const nonce = random(16);
  const asked = { audience: '310000/12', nonce, issuedAt: new Date() };
  const request = await signHolderRequest(asked, signerFromKeyObject(privateKey));
  const issuer = createIssuer({ issuer: '310000/12', signer: police });
  const { sample } = await loadTexts(drivingLicense);
  const { bytes } = await issuer.issue(
    'driving-license',
    { ...sample, validUntil: null },
    { holder: { request, nonce }, status: { list: 1, index: 4711 } },
  );

  const keyId = await keyIdOf(police.publicKey, sha256);
  const root = await createRoot({ regions: [310000], ...times }, operator, sha256);
  const trustList = await signTrustList(trusted, times, operator, sha256);
  const statusList = (age: number, statuses: ReadonlyMap<number, number>) => {
    const list = {
      uri: `${statusUri}1`,
      bits: 2,
      issuedAt: daysAgo(age),
      expiresAt: times.expiresAt,
      statuses,
    } as const;
    return signStatusList(list, police, keyId);
  };
  // What everybody downloads: trust list and statuses in one file, whoever brings it.
  const bundle = async (sequence: number, age: number, statuses: ReadonlyMap<number, number>) => {
    const terms = { publisher: { region: 310000, number: 12 }, sequence, ...times, issuedAt: daysAgo(age) };
    const parts = [
      { kind: 'trust-list', bytes: trustList },
      { kind: 'status-list', bytes: await statusList(age, statuses) },
    ] as const;
    return (await packBundle(terms, parts, police, keyId, sha256)).pieces();
  };
  const [valid, suspended] = [new Map(), new Map([[4711, statusType.suspended]])];
  await writeFile(placeOf('officer', 'root.cbor'), root);
  await writeFile(placeOf('officer', 'last-week.elob'), await bundle(1, 6, valid));
  await writeFile(placeOf('officer', 'monday.elob'), await bundle(2, 1, valid));
  await writeFile(placeOf('officer', 'tuesday.elob'), await bundle(3, 0, suspended));

  await writeFile(placeOf('driver', 'root.cbor'), root);
  await writeFile(placeOf('driver', 'trust.cbor'), trustList);
  await writeFile(placeOf('driver', 'status.cwt'), await statusList(1, valid));
  await writeFile(placeOf('driver', 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await writeFile(placeOf('driver', 'from-the-agency.cwt'), bytes);
}
