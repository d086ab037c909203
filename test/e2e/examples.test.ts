import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderPng } from '../../src/qr/index.ts';
import { root } from '../check/subpaths.ts';
import { fixtureFields, policeEntry, policeIssuer, rootFile, rootSigner, trustFile } from '../support/city.ts';
import { runScript } from './run-script.ts';

const examples = readdirSync(`${root}examples`).filter((name) => name.endsWith('.ts'));
const example = (name: string, ...args: string[]) => runScript(`${root}examples/${name}.ts`, args);

const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('examples', () => {
  it('are the three that are run here', () => {
    expect(examples.sort()).toEqual(['bundle-server.ts', 'remote-signer.ts', 'verify-offline.ts']);
  });

  it('bundle-server: serves a full file, nothing where nothing is new, and a delta', async () => {
    const { exit, stdout, stderr } = await example('bundle-server');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^first day: newer, now holds 1; 1 requests, \d{5} bytes$/),
      'an hour later: same; 1 requests, 0 bytes',
      expect.stringMatching(/^second day: newer, now holds 2 by a delta; 1 requests, \d{3,4} bytes$/),
    ]);
  });

  it('remote-signer: issues with a key service, and nothing after its key changed', async () => {
    const { exit, stdout, stderr } = await example('remote-signer');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      'key agency-2026: ES256, 33 bytes',
      ...[0, 1, 2].map((row) => expect.stringMatching(new RegExp(`^row ${row}: \\d+ bytes$`))),
      'verified: accepted',
      'verified: accepted',
      'verified: accepted',
      'after the rotation: signer-failed: remote signer: the signature does not verify with the public key',
    ]);
  });

  it('verify-offline: plays by itself and leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('elicense-example-'));
    const { exit, stdout, stderr } = await example('verify-offline');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('in force: trust lists 1, status lists 1');
    expect(stdout).toContain('valid.png: accepted (passed)');
    expect(stdout).toContain('revoked.png: rejected (revoked)');
    const left = readdirSync(tmpdir()).filter((name) => name.startsWith('elicense-example-'));
    expect(left.filter((name) => !before.includes(name))).toEqual([]);
  });

  it('verify-offline: takes a folder, and names a file that it did not take', async () => {
    const [issuedAt, expiresAt] = [new Date(), new Date(Date.now() + 86_400_000)];
    const entry = policeEntry();
    const issuers = [{ ...entry, keys: entry.keys.map((key) => ({ ...key, notBefore: 0 })) }];
    const record = { ...(fixtureFields as object), validUntil: null } as never;
    const { text } = await policeIssuer().issue('driving-license', record, { issuedAt, expiresAt });
    const trust = await trustFile({ issuers, issuedAt, expiresAt, signer: rootSigner });
    const files: Readonly<Record<string, Uint8Array>> = {
      'root/a.cbor': await rootFile(),
      'trust/a.cbor': trust,
      'trust/b.cbor': trust.map((byte, i) => (i === trust.length - 1 ? byte ^ 1 : byte)),
      'codes/a.png': renderPng(text),
    };
    for (const part of ['root', 'trust', 'status', 'codes']) mkdirSync(join(folder, part));
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes);
    const { exit, stdout, stderr } = await example('verify-offline', folder);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('not taken: trust-list 1: trust-list-signature');
    expect(stdout).toContain('a.png: accepted (passed)');
  });
});
