/**
 * A desk that verifies pictures with no network: a pinned root and files → report → words for the clerk.
 *
 * Run it in a checkout: npx tsx --tsconfig test/tsconfig.json examples/verify-offline.ts [FOLDER]
 *
 * FOLDER holds `root`, `trust`, `status` and `codes`, such as `demo-files/verifier` after `elicense demo --out demo-files`.
 * Without one the script plays the operator and the agency first, in a temporary folder.
 */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIssuer, describeReport } from 'elicense';
import { looseFiles } from 'elicense/bundle';
import { licenseTypes, loadTexts, noCriminalRecord } from 'elicense/catalog';
import { keyIdOf } from 'elicense/codec';
import { ed25519, es256, generateSigner, sha256 } from 'elicense/crypto/node';
import { renderPng } from 'elicense/qr';
import { scanFile } from 'elicense/qr/node';
import { signStatusList, statusType } from 'elicense/status';
import { createRoot, signTrustList } from 'elicense/trust';
import { createVerifier } from 'elicense/verifier';

const given = process.argv[2];
const folder = given ?? (await playOperatorAndAgency());

// 1. The root is what this desk believes in: it comes by a way that you trust, once. The other files come from
//    anywhere, every day; each must be signed by whom the root, or a list under it, names.
const verifier = createVerifier({
  roots: await readAll('root'),
  bundle: looseFiles({ trustLists: await readAll('trust'), statusLists: await readAll('status') }),
  types: licenseTypes,
  algorithms: [ed25519, es256],
  policy: {
    // Older statuses cannot tell whether a license still holds: the verdict is then `undetermined`.
    maxStatusAgeSeconds: 2 * 86_400,
    // This desk compares the person with the portrait, so a printed driving license will do.
    allowUnbound: ['driving-license'],
  },
});

// 2. What was loaded is the operator's business, before anybody stands at the counter.
const { trustLists, refused } = await verifier.load();
for (const { regions, sequence } of trustLists) console.log(`in force: trust list ${sequence} of ${regions}`);
for (const { input, position, code } of refused) console.log(`not taken: ${input} ${position}: ${code}`);

// 3. Each picture gives a report. `verify` never throws on what was scanned.
for (const name of (await readdir(join(folder, 'codes'))).sort()) {
  const [code] = await scanFile(join(folder, 'codes', name));
  if (code === undefined) continue;
  const report = await verifier.verify(code.text);
  const { line, next, comparePortrait } = describeReport(report, 'zh');
  console.log(`\n${name}: ${report.verdict} (${report.code})\n  ${line}${next}`);
  if (comparePortrait) console.log('  请核对照片。');

  // Fields may be read where the license is accepted, and, as `authenticated`, where it is genuine but expired, revoked
  // or suspended: an officer sees it for what it is.
  const license = report.license ?? report.authenticated;
  if (license === undefined) continue;
  const type = licenseTypes.find(({ key }) => key === license.type);
  const texts = type && (await loadTexts(type));
  console.log(`  ${texts?.name.zh}，${license.issuer.names.zh}，${String(license.fields.number)}`);
  const doubts = report.checks.filter(({ status }) => status === 'failed' || status === 'unknown');
  for (const { id, status, code: reason } of doubts) console.log(`  ${id} ${status}: ${reason}`);
}
if (given === undefined) await rm(folder, { recursive: true });

async function readAll(part: string): Promise<Uint8Array[]> {
  const names = (await readdir(join(folder, part))).sort();
  return Promise.all(names.map((name) => readFile(join(folder, part, name))));
}

/** What would have come from elsewhere: a root, a trust list, a status list, and two QR codes, one of them revoked. */
async function playOperatorAndAgency(): Promise<string> {
  const [operator, agency, statusKey] = [
    generateSigner('Ed25519'),
    generateSigner('Ed25519'),
    generateSigner('Ed25519'),
  ];
  const times = { issuedAt: new Date(), expiresAt: new Date(Date.now() + 7 * 86_400_000) };
  const statusUri = 'https://status.example/310000/12/';
  const issuers = [
    {
      region: 310000,
      number: 12,
      names: { zh: '上海市公安局', en: 'Shanghai Public Security Bureau' },
      types: [noCriminalRecord.number],
      keys: [
        { publicKey: agency.publicKey, use: 'license', notBefore: 0, notAfter: null },
        { publicKey: statusKey.publicKey, use: 'status', notBefore: 0, notAfter: null },
      ],
      statusUri,
    },
  ] as const;
  const list = { uri: `${statusUri}1`, bits: 2, statuses: new Map([[4711, statusType.invalid]]), ...times } as const;
  const files: Record<string, Uint8Array> = {
    'root/shanghai.cbor': await createRoot({ regions: [310000], ...times }, operator, sha256),
    'trust/shanghai.cbor': await signTrustList({ sequence: 1, regions: [310000], issuers }, times, operator, sha256),
    'status/police-1.cwt': await signStatusList(list, statusKey, await keyIdOf(statusKey.publicKey, sha256)),
  };
  const issuer = createIssuer({ issuer: '310000/12', signer: agency });
  const { sample } = await loadTexts(noCriminalRecord);
  for (const [name, index] of [
    ['valid', 4710],
    ['revoked', 4711],
  ] as const) {
    const { text } = await issuer.issue('no-criminal-record', sample, { status: { list: 1, index } });
    files[`codes/${name}.png`] = renderPng(text);
  }
  const made = await mkdtemp(join(tmpdir(), 'elicense-example-'));
  for (const part of ['root', 'trust', 'status', 'codes']) await mkdir(join(made, part));
  for (const [path, bytes] of Object.entries(files)) await writeFile(join(made, path), bytes);
  return made;
}
