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
import { looseFiles } from 'elicense/bundle';
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
        statusLists: [await readFile(join(folder, 'status-monday.cwt'))],
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
  // 1. The root was pinned when the phone was handed out; the other files come at the station, each signed.
  const read = (name: string): Promise<Uint8Array> => readFile(join(folder, name));
  const setting = {
    roots: [await read('root.cbor')],
    bundle: looseFiles({ trustLists: [await read('trust.cbor')], statusLists: [await read('status-monday.cwt')] }),
    types: [drivingLicense],
    algorithms: [ed25519, es256],
  } as const;

  // 2. With a memory of what it saw: the driver only shows, so that nothing else tells a code from its copy. A patrol that
  //    restarts its phone within a minute takes `openReplayFile` of `elicense/verifier/replay-file`.
  const verifier = createVerifier({ ...setting, replayCache: createReplayCache() });
  const code = await nextCode();
  tell('the code on the driver’s screen', await verifier.verify(code, { accept: ['driving-license'] }));

  // 3. A photograph of that very code is worth nothing: not here, and a minute later not anywhere.
  tell('a photograph of it, to this officer', await verifier.verify(code));
  const clock = (): Date => new Date(Date.now() + 120_000);
  const otherPatrol = createVerifier({ ...setting, replayCache: createReplayCache({ clock }), clock });
  tell('the photograph, two minutes later', await otherPatrol.verify(code));

  // 4. The same driver on Tuesday. The new status list suspends the license; it is genuine all the same, and the officer
  //    reads in `authenticated` whose it is.
  const newer = looseFiles({ trustLists: [], statusLists: [await read('status-tuesday.cwt')] });
  const bundle = [setting.bundle, newer];
  const onTuesday = createVerifier({ ...setting, bundle, replayCache: createReplayCache() });
  tell('another code, after the new status list', await onTuesday.verify(await nextCode(code)));
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
  if (license === undefined || report.code.startsWith('presentation-')) return;
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
  const times = { issuedAt: new Date(Date.now() - day), expiresAt: new Date(Date.now() + 30 * day) };
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
  const list = { uri: `${statusUri}1`, bits: 2, ...times } as const;
  const suspended = new Map([[4711, statusType.suspended]]);
  const files: Record<string, string | Uint8Array> = {
    'root.cbor': await createRoot({ regions: [310000], ...times }, operator, sha256),
    'trust.cbor': await signTrustList(trusted, times, operator, sha256),
    'status-monday.cwt': await signStatusList({ ...list, statuses: new Map() }, police, keyId),
  };
  for (const [name, content] of Object.entries(files)) {
    for (const role of ['driver', 'officer']) await writeFile(placeOf(role, name), content);
  }
  const tuesday = { ...list, issuedAt: new Date(), statuses: suspended };
  await writeFile(placeOf('officer', 'status-tuesday.cwt'), await signStatusList(tuesday, police, keyId));
  await writeFile(placeOf('driver', 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await writeFile(placeOf('driver', 'from-the-agency.cwt'), bytes);
}
