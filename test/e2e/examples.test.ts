import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderPng } from '../../src/qr/index.ts';
import { root } from '../check/subpaths.ts';
import { fixtureFields, policeEntry, policeIssuer, rootFile, rootSigner, trustFile } from '../support/city.ts';
import { runScript } from './run-script.ts';

const examples = readdirSync(`${root}examples`).filter((name) => name.endsWith('.ts'));
const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
const temporary = mkdtempSync(join(folder, 'temporary-'));
const example = (name: string, ...args: string[]) => {
  return runScript(`${root}examples/${name}.ts`, args, { TMPDIR: temporary });
};
const leftBehind = () => readdirSync(temporary).filter((name) => name.startsWith('elicense-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('examples', () => {
  it('are the five that are run here', () => {
    expect(examples.sort()).toEqual([
      'bundle-server.ts',
      'hotel-check-in.ts',
      'remote-signer.ts',
      'roadside-check.ts',
      'verify-offline.ts',
    ]);
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

  it('roadside-check: two processes share a picture, and a copy of it is worth nothing', async () => {
    const place = join(folder, 'roadside');
    const { exit, stdout, stderr } = await example('roadside-check', place);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const [driver, ...officers] = [...stdout.matchAll(/^(driver|officer) (\d+): /gm)].map(([, , pid]) => pid);
    expect([new Set(officers).size, officers.length, officers.includes(driver)]).toEqual([1, 6, false]);
    expect(stdout.match(/(?<=: )\w+ \([\w-]+\)$/gm)).toEqual([
      'undetermined (trust-list-refused)',
      'undetermined (status-too-old)',
      'accepted (passed)',
      'rejected (presentation-replayed)',
      'rejected (presentation-too-old)',
      'rejected (suspended)',
    ]);
    expect(stdout.match(/^ {2}张伟，310101199003071230，准驾车型 C1，上海市公安局$/gm)).toHaveLength(2);
    expect(readdirSync(join(place, 'screen'))).toEqual(['code.png']);
    const files = ['held', 'last-week.elob', 'monday.elob', 'root.cbor', 'tuesday.elob'];
    expect(readdirSync(join(place, 'officer')).sort()).toEqual(files);
  });

  it('roadside-check: leaves nothing behind', async () => {
    expect((await example('roadside-check')).exit).toBe(0);
    expect(leftBehind()).toEqual([]);
  });

  it('hotel-check-in: checks four in, refuses an answer to another question, and deletes in time', async () => {
    const { exit, stdout, stderr } = await example('hotel-check-in');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const family = ['林建国', '周雅琴', '林子轩', '林子涵'];
    expect(stdout.match(/(?<=^desk: accepted: 核验通过。).*$/gm)).toEqual(
      family.map((name) => `${name}，1502 房，照片已核对`),
    );
    const shown = stdout.match(/(?<=: shows ).*(?=;)/gm) ?? [];
    expect(shown.slice(0, 5)).toEqual(new Array(5).fill('validFrom, validUntil, number, holderName, portrait'));
    expect(stdout.match(/(?<=^desk: keeps ).*$/gm)).toEqual(
      new Array(4).fill('room, holderName, number, arrivedOn, deleteAfter'),
    );
    expect(stdout).toContain('desk: rejected (nonce-mismatch)');
    expect(stdout).toContain('desk: accepted, but not shown: portrait');
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual(['after 30 days: 4 records', 'after 31 days: 0 records']);
    expect(leftBehind()).toEqual([]);
  });

  it('verify-offline: plays by itself and leaves nothing behind', async () => {
    const { exit, stdout, stderr } = await example('verify-offline');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('in force: trust list 1 of 310000');
    expect(stdout).toContain('valid.png: accepted (passed)');
    expect(stdout).toContain('revoked.png: rejected (revoked)');
    expect(leftBehind()).toEqual([]);
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
