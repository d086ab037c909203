import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packBundleDelta, readBundle } from '../../src/bundle/index.ts';
import { concat, toHex } from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import {
  bundleSigner,
  cityBundle,
  cityDevice,
  cityList,
  citySet,
  citySigner,
  licenseAt,
  operatorEntry,
} from '../support/bundle-city.ts';
import { days, policeEntry, rootFile, rootSigner, seededSigner } from '../support/city.ts';
import { needPython } from '../support/python.ts';

const reader = fileURLToPath(new URL('./bundle_reader.py', import.meta.url));
const golden = fileURLToPath(new URL('../vectors/golden/bundle/', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elicense-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(python: string, files: readonly Uint8Array[]) {
  const paths = files.map((file, i) => {
    const path = join(folder, `${i}`);
    writeFileSync(path, file);
    return path;
  });
  return spawnSync(python, [reader, toHex(rootSigner.publicKey.bytes), ...paths], { encoding: 'utf8' });
}

async function summary(bytes: Uint8Array): Promise<object> {
  const { manifest, part } = await readBundle(bytes);
  const { publisher, sequence, catalogRevision, issuedAt, expiration, timeToLiveSeconds = null, parts } = manifest;
  const files = await Promise.all(parts.map((_, position) => part(position)));
  const kinds = ['root', 'trust-list', 'exception-set', 'status-list', 'revocation-set'];
  return {
    publisher: [publisher.region, publisher.number],
    sequence,
    catalogRevision,
    issuedAt,
    expiration,
    timeToLiveSeconds,
    kinds: parts.map(({ kind }) => kinds.indexOf(kind)),
    digest: toHex(await sha256(manifest.manifest)),
    sha256OfParts: toHex(await sha256(concat(...files))),
  };
}

describe('a reader written from docs/bundle.md alone', () => {
  it('finds the same in bundles and deltas', async (context) => {
    const python = needPython(context);
    const list = await cityList();
    const before = await cityBundle({ list, catalogRevision: 7, timeToLiveSeconds: 86_400 });
    const set = await citySet({ epoch: 2, issuedAt: days(0) });
    const after = await cityBundle({ list, set, sequence: 2, issuedAt: days(0) });
    const delta = await packBundleDelta(await readBundle(before), await readBundle(after), [], sha256);
    for (const [files, whole] of [
      [[before], before],
      [[after], after],
      [[delta, before], after],
    ] as const) {
      const { status, stdout, stderr } = run(python, files);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual(await summary(whole));
    }
  });

  it('refuses what ours refuses', async (context) => {
    const python = needPython(context);
    const bytes = await cityBundle();
    const signed = (use: string) =>
      operatorEntry((keys) => keys.map((key) => ({ ...key, compromised: key.use === use ? new Uint8Array() : null })));
    const others = [
      await cityBundle({ signer: citySigner }),
      await cityBundle({ list: await cityList({ signer: seededSigner(66) }) }),
      await cityBundle({ list: await cityList({ issuers: [policeEntry(), signed('bundle')] }) }),
      bytes.subarray(0, bytes.length - 1),
      concat(bytes, [0]),
      ...[0, 3, 60, 150, bytes.length - 1].map((at) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))),
    ];
    expect(run(python, [bytes]).status).toBe(0);
    for (const [i, other] of others.entries()) {
      expect(await (await cityDevice()).refuses(other), `${i}`).toBeDefined();
      expect(run(python, [other]).status, `${i}`).not.toBe(0);
    }
    expect(bundleSigner.publicKey.bytes).toHaveLength(32);
  });
});

describe('bundles that never change', () => {
  const read = (name: string) => new Uint8Array(readFileSync(golden + name));

  it('are taken by every later version, the delta too, and say the same of licenses', async (context) => {
    const device = await cityDevice([read('root.cbor')]);
    expect((await device.apply(read('day-1.elob'))).sequence).toBe(1);
    const codes = async () => {
      const verifier = await device.verifier();
      const found: string[] = [];
      for (const index of [1, 7]) found.push((await verifier.verify(await licenseAt(index))).code);
      return found;
    };
    expect(await codes()).toEqual(['passed', 'revoked']);
    expect((await device.apply(read('day-2.elod'))).sequence).toBe(2);
    expect(await codes()).toEqual(['revoked', 'passed']);
    const other = await cityDevice([read('root.cbor')]);
    await other.apply(read('day-2.elob'));
    const [a, b] = [await device.store.read(), await other.store.read()];
    for (let i = 0; i < (a?.count ?? 0); i++) expect(await a?.read(i)).toEqual(await b?.read(i));
    const { status } = run(needPython(context), [read('day-1.elob')]);
    expect(status).toBe(0);
    expect(await rootFile()).toEqual(read('root.cbor'));
  });
});
