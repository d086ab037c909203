import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words, wordsOf } from '../../src/cli/errors.ts';
import { readText } from '../support/document.ts';
import { type CommandResult, elicenseHere, mustExit } from './cli-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'elicense-trust-'));
const at = (name: string): string => join(folder, name);
const run = (line: string): Promise<CommandResult> => elicenseHere(line.split(' '));
const ok = async (line: string): Promise<CommandResult> => mustExit(await run(line), 0);
const people = '--key a.jwk.json --key b.pub.jwk.json --key c.pub.jwk.json';
const police = '--list trust.json --issuer 310000/12';
const verify = 'verify license.cwt --root root.cbor --allow-unbound driving-license --json';

/** Two of three people sign the draft, each on a machine of his own. */
async function signedByTwo(name: string, root = 'root.cbor'): Promise<CommandResult> {
  await ok(`trust sign --list trust.json --export ${name}.tosign --days 30`);
  await ok(`trust sign --file ${name}.tosign --key a.jwk.json --out ${name}.a`);
  await ok(`trust sign --file ${name}.tosign --key b.jwk.json --out ${name}.b --root ${root}`);
  return ok(`trust sign --list trust.json --import ${name}.a --import ${name}.b --out ${name}.cbor`);
}

beforeAll(async () => {
  process.chdir(folder);
  writeFileSync(at('fixture.json'), readText('test/support/fixture-license.json'));
  for (const name of ['a', 'b', 'c', 'd', 'police', 'fresh', 'status']) await ok(`keygen --out ${name}.jwk.json`);
  await ok(`trust init --regions 310000 ${people} --threshold 2 --out root.a --list trust.json`);
  await ok('trust sign --file root.a --key b.jwk.json --out root.cbor');
  await ok(
    `trust add-issuer ${police} --name-zh 上海市公安局 --name-en Police --types driving-license,100-120,all-certificates --status-uri https://s.example/12/`,
  );
  await ok(`trust add-key ${police} --key police.pub.jwk.json --use license --not-before 2020-01-01`);
  await ok(`trust add-key ${police} --key status.pub.jwk.json --use status --not-before 2020-01-01`);
  await ok('status create --uri https://s.example/12/ --list 3 --out status.json');
  await ok('status sign --file status.json --key status.jwk.json --out status.cwt');
  const issue = 'issue --fields fixture.json --key police.jwk.json --issuer 310000/12 --status-file status.json --out';
  await ok(`${issue} license.cwt`);
  await ok(`${issue} other.cwt`);
});
afterAll(() => {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true });
});

describe('a list that two of three sign on their own machines', () => {
  it('is complete with the second signature, and says so', async () => {
    const incomplete = await ok('trust inspect root.a');
    expect(incomplete.stdout).toMatch(/^NOT VERIFIED: not enough/);
    expect(incomplete.stdout).toContain('1 of 3 keys, 2 needed: NOT complete yet');
    expect((await ok('trust inspect root.cbor')).stdout).toContain('2 of 3 keys, 2 needed: complete');
    const { stdout } = await signedByTwo('trust-1');
    expect(stdout).toContain('2 of 3 keys, 2 needed: complete');
    const digest = /digest +([0-9a-f]{64})/.exec(stdout)?.[1] as string;
    expect((await ok('trust sign --file trust-1.a --key c.jwk.json --root root.cbor --out x')).stdout).toContain(
      digest,
    );
    const told = (await ok(`${verify} --trust trust-1.cbor --status status.cwt`)).json();
    expect(told).toMatchObject({ ok: true, verdict: 'accepted' });
  });

  it('is of no use with one signature, twice or not', async () => {
    await ok('trust sign --list trust.json --import trust-1.a --import trust-1.a --out once.cbor');
    const refused = mustExit(await run(`${verify} --trust once.cbor`), 65);
    expect(refused.stderr).toContain('once.cbor: must be signed by enough keys of a pinned root');
    expect(mustExit(await run('trust inspect once.cbor --root root.cbor'), 65).stderr).toContain('enough keys');
  });

  it('can be read by anybody, who is told that nothing of it is verified', async () => {
    for (const file of ['trust-1.tosign', 'trust-1.cbor']) {
      const { stdout } = await ok(`trust inspect ${file}`);
      expect(stdout).toMatch(/^NOT VERIFIED: anybody may have written this/);
      expect(stdout).toMatch(/310000\/12 {2}上海市公安局 {2}Police/);
      expect(stdout).toMatch(/may issue +driving-license, 100-120, all-certificates/);
      expect(stdout).toMatch(/license key +[0-9a-f]{16} {2}Ed25519 {2}from 2020-01-01 00:00:00 UTC\+8/);
      const told = (await ok(`trust inspect ${file} --json`)).json();
      expect(told).toMatchObject({
        kind: 'trust-list',
        verified: false,
        sequence: 1,
        issuers: [{ issuer: '310000/12' }],
      });
    }
    expect((await ok('trust inspect trust-1.cbor --root root.cbor')).stdout).toMatch(/^VERIFIED/);
  });

  it('is put together from copies of one file alone', async () => {
    await ok('trust sign --list trust.json --key b.jwk.json --out again.b');
    const { stderr } = mustExit(
      await run('trust sign --list trust.json --import trust-1.a --import again.b --out x'),
      65,
    );
    expect(stderr).toContain('they say different things');
    const licensed = mustExit(await run('trust sign --file license.cwt --key a.jwk.json --out x'), 65);
    expect(licensed.stderr).toContain('license.cwt: is a license');
  });

  it('is signed by no key that is not of its root', async () => {
    const { stderr } = mustExit(await run('trust sign --list trust.json --key d.jwk.json --out x'), 65);
    expect(stderr).toContain("d.jwk.json: is not a key of this list's root");
  });
});

describe('keys', () => {
  it('retire: what was signed before goes on counting', async () => {
    const copy = readFileSync(at('trust.json'));
    await ok(`trust retire-key ${police} --key police.pub.jwk.json`);
    await signedByTwo('retired');
    expect((await ok(`${verify} --trust retired.cbor --status status.cwt`)).json()).toMatchObject({ ok: true });
    await ok(`trust retire-key ${police} --key police.pub.jwk.json --not-after 2021-01-01`);
    await signedByTwo('retired-early');
    const told = mustExit(await run(`${verify} --trust retired-early.cbor --status status.cwt`), 1).json();
    expect(told).toMatchObject({ verdict: 'rejected', code: 'issuer-key-expired' });
    expect(mustExit(await run(`trust retire-key ${police} --key fresh.pub.jwk.json`), 64).stderr).toContain(
      'is no key of',
    );
    writeFileSync(at('trust.json'), copy);
  });

  it('are compromised: nothing counts but what is excepted, in the list or in a file', async () => {
    const copy = readFileSync(at('trust.json'));
    await ok(`trust compromise-key ${police} --key police.pub.jwk.json --except other.cwt`);
    await signedByTwo('drill');
    const told = mustExit(await run(`${verify} --trust drill.cbor --status status.cwt`), 1).json();
    expect(told).toMatchObject({ verdict: 'rejected', code: 'issuer-key-compromised' });
    const other = verify.replace('license', 'other');
    expect((await ok(`${other} --trust drill.cbor --status status.cwt`)).json()).toMatchObject({ ok: true });
    expect((await ok('trust inspect drill.cbor')).stdout).toContain('COMPROMISED, but for 1');
    const strange = await run(`trust compromise-key ${police} --key fresh.pub.jwk.json --except other.cwt`);
    expect(mustExit(strange, 65).stderr).toContain('is signed by another key');
    const wrong = await run(`trust compromise-key ${police} --key police.pub.jwk.json --except status.cwt`);
    expect(mustExit(wrong, 65).stderr).toContain('is a signed status list');
    await ok(`trust compromise-key ${police} --key police.pub.jwk.json --except other.cwt --exceptions-out set.bin`);
    expect(statSync(at('set.bin')).size).toBe(32);
    await signedByTwo('drill-2');
    const line = `${other} --trust drill-2.cbor --status status.cwt`;
    expect(mustExit(await run(line), 2).json()).toMatchObject({ code: 'issuer-key-exceptions-missing' });
    expect((await ok(`${line} --exceptions set.bin`)).json()).toMatchObject({ ok: true });
    expect(mustExit(await run(`trust add-key ${police} --key police.pub.jwk.json --use status`), 64).stderr).toContain(
      'as compromised',
    );
    writeFileSync(at('trust.json'), copy);
  });

  it('belong to one issuer alone', async () => {
    const other = '--list trust.json --issuer 310000/13';
    await ok(`trust add-issuer ${other} --name-zh 他局 --name-en Other --types 4`);
    const { stderr } = mustExit(await run(`trust add-key ${other} --key police.pub.jwk.json --use license`), 64);
    expect(stderr).toContain('is in the draft for 310000/12');
    await ok(`trust add-key ${other} --key fresh.pub.jwk.json --use license --not-before 2020-01-01`);
  });
});

describe('diff', () => {
  it('says what a newer list changes, and whether both are verified', async () => {
    await signedByTwo('trust-2');
    const { stdout } = await ok('trust diff trust-1.cbor trust-2.cbor --root root.cbor');
    expect(stdout).toMatch(/^VERIFIED/);
    expect(stdout).toMatch(/310000\/13 name\n {2}\+ 他局/);
    expect(stdout).toMatch(/310000\/13 license key [0-9a-f]{16}\n {2}\+ Ed25519/);
    expect(stdout).not.toContain('310000/12');
    const told = (await ok('trust diff trust-1.cbor trust-2.cbor --json')).json();
    expect(told).toMatchObject({ kind: 'trust-list', verified: false });
    expect((await ok('trust diff trust-1.cbor trust-1.cbor')).stdout).toContain('no difference');
    expect(mustExit(await run('trust diff root.cbor trust-1.cbor'), 65).stderr).toContain('is a trust list');
  });
});

describe('rotate-root', () => {
  it('leads who pinned the old root to the new one, and begins the lists anew', async () => {
    const keys = '--key b.jwk.json --key c.pub.jwk.json --key d.jwk.json';
    const half = await ok(`trust rotate-root --root root.cbor ${keys} --list trust.json --out root-2.half`);
    expect(half.stdout).toMatch(/signed by +2 of 3 keys, 2 needed: complete/);
    expect(half.stdout).toMatch(/root before +1 of 3 keys, 2 needed: NOT complete yet/);
    const signed = await ok('trust sign --file root-2.half --key a.jwk.json --root root.cbor --out root-2.cbor');
    expect(signed.stdout).toMatch(/root before +2 of 3 keys, 2 needed: complete/);
    expect((await ok('trust inspect root-2.cbor --root root.cbor')).stdout).toMatch(
      /^VERIFIED: follows the root root\.cbor/,
    );
    mustExit(await run('trust inspect root-2.half --root root.cbor'), 65);
    expect((await ok('trust diff root.cbor root-2.cbor')).stdout).toMatch(/key id [0-9a-f]{16}\n {2}- /);
    const draft = JSON.parse(readFileSync(at('trust.json'), 'utf8'));
    expect(draft).toMatchObject({ rootSequence: 2, sequence: 0, threshold: 2 });
    const list = 'trust sign --list trust.json --key b.jwk.json --key d.jwk.json --out trust-3.cbor';
    expect((await ok(list)).stdout).toContain('2 of 3 keys, 2 needed: complete');
    const line = `${verify} --trust trust-3.cbor --status status.cwt`;
    expect(mustExit(await run(line), 65).stderr).toContain('was made under a later root');
    expect((await ok(`${line} --later-root root-2.cbor`)).json()).toMatchObject({ ok: true });
    const lone = mustExit(await run(`${line} --later-root root-2.half`), 65);
    expect(lone.stderr).toContain('root-2.half: must follow the root before it');
  });
});

describe('what is wrong', () => {
  it.each([
    [
      'a number of days below zero',
      'trust sign --list trust.json --key a.jwk.json --out x --days -3',
      'a number above 0',
    ],
    [
      'more signatures than keys',
      'trust init --regions 310000 --key a.jwk.json --threshold 2 --out x',
      'than there are keys',
    ],
    [
      'one key twice',
      'trust init --regions 310000 --key a.jwk.json --key a.pub.jwk.json --out x',
      'one key is given twice',
    ],
    ['nothing to sign', 'trust sign --key a.jwk.json --out x', '--list or --file is missing'],
    ['nobody to sign', 'trust sign --list trust.json --out x', '--key is missing'],
    ['an export that is signed', 'trust sign --list trust.json --export x --key a.jwk.json', '--export'],
    ['nowhere to write', 'trust sign --list trust.json --key a.jwk.json', '--out is missing'],
  ])('is named: %s', async (_, line, said) => {
    expect(mustExit(await run(line), 64).stderr).toContain(said);
  });

  it('is named where a JSON file is no key', async () => {
    for (const line of [
      'trust sign --list trust.json --key trust.json --out x',
      `trust add-key ${police} --key trust.json --use license`,
    ]) {
      const { stderr } = mustExit(await run(line), 65);
      expect(stderr).toContain('trust.json: is a JSON file, but no key');
      expect(stderr).toContain('JWK');
    }
  });

  it('has words of its own for every code that a file can be refused for', () => {
    const [, codes = ''] = /\/\/ codec\n(.*?)\/\/ crypto/s.exec(readText('src/core/errors.ts')) ?? [];
    const [, trust = ''] = /\/\/ trust\n(.*?\/\/ status\n.*?)\/\//s.exec(readText('src/core/errors.ts')) ?? [];
    const all = [...(codes + trust).matchAll(/'([a-z\d-]+)'/g)].map(([, code]) => code as string);
    expect(all.length).toBeGreaterThan(30);
    for (const code of all) {
      expect(Object.keys(words)).toContain(code);
      expect(wordsOf(code, code)).not.toContain(code.replaceAll('-', ' '));
    }
  });
});
