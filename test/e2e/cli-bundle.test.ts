import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elicenseHere, mustExit } from './cli-process.ts';

let folder: string;
let before: string;
const run = (line: string) => elicenseHere(line.split(' '));
const at = (name: string) => join(folder, name);
const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

async function build(day: number, when: string): Promise<void> {
  mustExit(await run(`status sign --file list-3.json --key police-status.jwk.json --out list-3.cwt --at ${when}`), 0);
  const set = `status build 310000/12=list-3.cwt --signed-by police-status.pub.jwk.json --publisher 310000/1 --epoch ${day}`;
  mustExit(await run(`${set} --key city.jwk.json --out city-${day}.elrs --at ${when}`), 0);
  const create = `bundle create trust.cbor city-${day}.elrs --root root.cbor --publisher 310000/1 --sequence ${day}`;
  const made = await run(
    `${create} --key bundle.jwk.json --out city-${day}.elob --hours 72 --ttl-hours 24 --at ${when}`,
  );
  expect(mustExit(made, 0).stdout).toContain(`sequence ${day}`);
}

beforeAll(async () => {
  before = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'elicense-'));
  process.chdir(folder);
  for (const name of ['root', 'police', 'police-status', 'city', 'bundle', 'other']) {
    mustExit(await run(`keygen --alg ed25519 --out ${name}.jwk.json`), 0);
  }
  mustExit(await run('trust init --regions 310000 --key root.jwk.json --out root.cbor --list trust.json'), 0);
  mustExit(await run('trust init --regions 310000 --key other.jwk.json --out other.cbor --list other.json'), 0);
  const names = ['--name-zh', '上海市公安局', '--name-en', 'Police'];
  const add = 'trust add-issuer --list trust.json --issuer';
  const police = `${add} 310000/12 --types no-criminal-record --status-uri https://s.example/12/`.split(' ');
  mustExit(await elicenseHere([...police, ...names]), 0);
  mustExit(await elicenseHere([...`${add} 310000/1 --types none`.split(' '), ...names]), 0);
  for (const [issuer, key, use] of [
    ['310000/12', 'police', 'license'],
    ['310000/12', 'police-status', 'status'],
    ['310000/1', 'city', 'region-status'],
    ['310000/1', 'bundle', 'bundle'],
  ]) {
    const add = `trust add-key --list trust.json --issuer ${issuer} --key ${key}.pub.jwk.json --use ${use}`;
    // What is signed below is hours old, and may be of yesterday.
    mustExit(await run(`${add} --not-before 2020-01-01`), 0);
  }
  mustExit(await run('trust sign --list trust.json --key root.jwk.json --out trust.cbor --days 30'), 0);
  mustExit(
    await run('status create --uri https://s.example/12/ --list 3 --bits 2 --entries 65536 --out list-3.json'),
    0,
  );
  const sample = mustExit(await run('catalog sample no-criminal-record'), 0).stdout;
  writeFileSync(at('fields.json'), sample);
  const issue = 'issue --type no-criminal-record --fields fields.json --key police.jwk.json --issuer 310000/12';
  mustExit(await run(`${issue} --status-file list-3.json --out license.cwt`), 0);
  await build(1, later(-2));
  const given = mustExit(await run('status allocate --file list-3.json --count 3000 --json'), 0).json();
  for (const index of (given.indices as number[]).slice(0, 3)) {
    mustExit(await run(`status set --file list-3.json --index ${index} --to suspended`), 0);
  }
  await build(2, later(-1));
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

describe('elicense bundle', () => {
  it('says which of its parts devices would not take', async () => {
    mustExit(await run('status sign --file list-3.json --key other.jwk.json --out strange.cwt'), 0);
    const options = '--root root.cbor --publisher 310000/1 --sequence 9 --key bundle.jwk.json --out none.elob';
    const strange = await run(`bundle create trust.cbor list-3.cwt strange.cwt city-1.elrs ${options}`);
    expect(mustExit(strange, 65).stderr).toContain('strange.cwt: must be signed by a status key');
    const listless = await run(`bundle create list-3.cwt city-1.elrs ${options}`);
    expect(mustExit(listless, 64).stderr).toContain('no trust list is among the parts');
    const own = await run(`bundle create trust.cbor ${options.replace('none.elob', 'bundle.jwk.json')}`);
    expect(mustExit(own, 64).stderr).toContain('bundle.jwk.json: would be replaced');
  });

  it('shows what is in a bundle, not verified, and checks it against roots', async () => {
    const shown = mustExit(await run('bundle inspect city-1.elob --json'), 0).json();
    expect(shown).toMatchObject({
      verified: false,
      sequence: 1,
      timeToLiveSeconds: 86_400,
      publisher: { region: 310000, number: 1 },
    });
    expect((shown.parts as { kind: string }[]).map(({ kind }) => kind)).toEqual(['trust-list', 'revocation-set']);
    expect(mustExit(await run('bundle inspect city-1.elob'), 0).stdout).toContain('NOT VERIFIED');
    const checked = mustExit(await run('bundle verify city-1.elob --root root.cbor --json'), 0).json();
    expect(checked).toMatchObject({ verified: true, sequence: 1, name: shown.name, unusedParts: [] });
    expect(Math.abs((checked.ageSeconds as number) - 7_200)).toBeLessThan(60);
    expect(mustExit(await run('bundle verify city-1.elob --root root.cbor'), 0).stdout).toContain('ago');
    expect(mustExit(await run('bundle verify city-1.elob --root other.cbor'), 65).stderr).toContain('signed by');
    expect(mustExit(await run(`bundle verify city-1.elob --root root.cbor --at ${later(80)}`), 65).stderr).toContain(
      'has expired',
    );
  });

  it('keeps the newer one in the folder of a device, and verifies with it', async () => {
    const apply = 'bundle apply --root root.cbor --store desk';
    expect(mustExit(await run(`${apply} city-1.elob`), 0).stdout).toContain('holds it now');
    expect(mustExit(await run(`${apply} city-1.elob`), 0).stdout).toContain('held it already');
    mustExit(await run('bundle apply city-1.elob --root root.cbor --store other-desk --publisher 310000/2'), 65);
    const report = mustExit(await run('verify license.cwt --root root.cbor --bundle desk --json'), 0).json();
    expect(report).toMatchObject({ ok: true, code: 'passed' });
    expect(Object.keys(report.ages as object).sort()).toEqual(['bundleSeconds', 'statusSeconds', 'trustListSeconds']);
    const delta = 'bundle delta city-1.elob city-2.elob';
    mustExit(await run('status delta city-1.elrs city-2.elrs --key city.jwk.json --out city-2.delta.cwt'), 0);
    mustExit(await run(`${delta} --set-delta city-2.delta.cwt --out city-2.elod`), 0);
    expect(mustExit(await run(`${apply} city-2.elod --json`), 0).json()).toMatchObject({
      outcome: 'newer',
      sequence: 2,
    });
    expect(mustExit(await run(`${apply} city-1.elob`), 65).stderr).toContain('older than what is held');
    expect(mustExit(await run(`${apply} city-2.elod`), 0).stdout).toContain('held it already');
    expect(readdirSync(at('desk'))).toEqual(['held-000000000002.elob']);
    mustExit(await run('bundle delta city-2.elob city-1.elob --out back.elod'), 65);
  });

  it('verifies with a file alone, says how old it is, and is undetermined where it is too old', async () => {
    const told = mustExit(await run('verify license.cwt --root root.cbor --bundle city-1.elob'), 0).stdout;
    expect(told).toMatch(/bundle signed 2 hours( \d+ minutes?| \d+ seconds?)? ago/);
    const aged = `verify license.cwt --root root.cbor --bundle city-1.elob --max-status-age-hours 1 --json`;
    expect(mustExit(await run(aged), 2).json()).toMatchObject({ verdict: 'undetermined', code: 'status-too-old' });
    const old = await run(`verify license.cwt --root root.cbor --bundle city-1.elob --at ${later(80)}`);
    expect(mustExit(old, 65).stderr).toContain('has expired');
    expect(mustExit(await run('verify license.cwt --root root.cbor'), 64).stderr).toContain('--bundle');
  });

  it('makes no bundle that devices would refuse', async () => {
    const create = 'bundle create trust.cbor city-1.elrs --publisher 310000/1 --sequence 9 --out bad.elob';
    for (const [more, said] of [
      ['--root root.cbor --key city.jwk.json', 'must be signed by a key for bundles'],
      ['--root other.cbor --key bundle.jwk.json', 'must be signed by'],
    ] as const) {
      expect(mustExit(await run(`${create} ${more}`), 65).stderr).toContain(said);
    }
    const odd =
      'bundle create license.cwt --root root.cbor --publisher 310000/1 --sequence 9 --key bundle.jwk.json --out bad.elob';
    expect(mustExit(await run(odd), 65).stderr).toContain('license.cwt: is a license');
    expect(readdirSync(folder).filter((name) => name.startsWith('bad'))).toEqual([]);
  });

  it('says what is wrong with a file that is none, cut short or changed', async () => {
    const whole = readFileSync(at('city-1.elob'));
    writeFileSync(at('short.elob'), whole.subarray(0, whole.length - 5));
    writeFileSync(
      at('changed.elob'),
      whole.map((byte, i) => (i === whole.length - 5 ? byte ^ 1 : byte)),
    );
    copyFileSync(at('trust.cbor'), at('list.elob'));
    for (const [name, said] of [
      ['short', 'ends too early'],
      ['changed', 'has another part than was signed'],
      ['list', 'is no offline bundle'],
      ['gone', 'no such file'],
    ]) {
      expect(mustExit(await run(`bundle verify ${name}.elob --root root.cbor`), 65).stderr).toContain(said);
    }
    expect(mustExit(await run('bundle apply city-2.elod --root root.cbor --store empty'), 65).stderr).toContain(
      'get the full file',
    );
    mkdirSync(at('hollow'));
    expect(mustExit(await run('verify license.cwt --root root.cbor --bundle hollow'), 65).stderr).toContain(
      'holds no bundle',
    );
    expect(mustExit(await run('verify city-1.elob --root root.cbor --trust trust.cbor'), 65).stderr).toContain(
      'is an offline bundle',
    );
    expect(mustExit(await run('inspect city-1.elob'), 65).stderr).toContain('elicense bundle inspect shows it');
    expect(mustExit(await run('bundle verify city-1.elob --root trust.cbor'), 65).stderr).toContain('is a trust list');
  });

  it('says which folder it cannot use, and why', async () => {
    const apply = (store: string) => run(`bundle apply city-1.elob --root root.cbor --store ${store}`);
    expect(mustExit(await apply('root.cbor'), 65).stderr).toMatch(/root\.cbor: no such folder/);
    mkdirSync(at('torn'));
    writeFileSync(at('torn/held-000000000001.elob'), 'torn');
    expect(mustExit(await apply('torn'), 65).stderr).toContain('torn: bundle store: the file is damaged');
    const update = 'bundle update --url https://city.example --root root.cbor --store torn';
    expect(mustExit(await run(update), 65).stderr).toContain('torn: bundle store: the file is damaged');
    const line = 'bundle update --url city.example --root root.cbor --store desk';
    expect(mustExit(await run(line), 64).stderr).toContain('https://');
  });

  it('updates over a network', async () => {
    const bytes = readFileSync(at('city-2.elob'));
    const server = createServer((request, response) => {
      if (request.url !== '/shanghai') response.writeHead(404).end();
      else if (request.headers['if-none-match']) response.writeHead(304).end();
      else response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const update = `bundle update --url http://127.0.0.1:${port}/shanghai --root root.cbor --store phone`;
      expect(mustExit(await run(`${update} --json`), 0).json()).toMatchObject({
        outcome: 'newer',
        requests: 1,
        sequence: 2,
      });
      expect(mustExit(await run(update), 0).stdout).toContain('holds the newest already');
      const wrong = update.replace('/shanghai', '/beijing').replace('phone', 'other-phone');
      expect(mustExit(await run(wrong), 65).stderr).toContain('gives no whole file now');
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('comes back from stolen keys of the operator, though the thief drove sequence and epoch to their end', async () => {
    const last = 1e15 - 1;
    const make = async (name: string, city: string, bundle: string, number: number, trust: string, when: string) => {
      const set = `status build 310000/12=list-3.cwt --signed-by police-status.pub.jwk.json --publisher 310000/1 --epoch ${number}`;
      mustExit(await run(`${set} --key ${city}.jwk.json --out ${name}.elrs --at ${when}`), 0);
      const create = `bundle create ${trust} ${name}.elrs --root root.cbor --publisher 310000/1 --sequence ${number}`;
      mustExit(await run(`${create} --key ${bundle}.jwk.json --out ${name}.elob --at ${when}`), 0);
    };
    const apply = (name: string) => run(`bundle apply ${name}.elob --root root.cbor --store drill`);
    await make('stolen', 'city', 'bundle', last, 'trust.cbor', later(-0.5));
    mustExit(await apply('stolen'), 0);
    mustExit(await apply('city-2'), 65);
    for (const [key, use] of [
      ['city', 'region-status'],
      ['bundle', 'bundle'],
    ]) {
      mustExit(await run(`trust compromise-key --list trust.json --issuer 310000/1 --key ${key}.pub.jwk.json`), 0);
      mustExit(await run(`keygen --out ${key}-2.jwk.json`), 0);
      const add = `trust add-key --list trust.json --issuer 310000/1 --key ${key}-2.pub.jwk.json --use ${use}`;
      mustExit(await run(`${add} --not-before ${later(-1)}`), 0);
    }
    mustExit(await run('trust sign --list trust.json --key root.jwk.json --out trust-2.cbor --days 30'), 0);
    await make('fresh', 'city-2', 'bundle-2', 1, 'trust-2.cbor', later(0));
    mustExit(await apply('fresh'), 0);
    expect(mustExit(await apply('stolen'), 65).stderr).toContain('older than what is held');
    const report = await run(`verify license.cwt --root root.cbor --bundle drill --at ${later(0.01)} --json`);
    expect(mustExit(report, 0).json()).toMatchObject({ code: 'passed' });
  });
});
