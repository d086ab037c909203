import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeStatusList } from '../../src/status/index.ts';
import { elicenseHere, mustExit } from './cli-process.ts';

let folder: string;
let before: string;
const run = (line: string) => elicenseHere(line.split(' '));
const at = (name: string) => join(folder, name);
const building = '--signed-by police.pub.jwk.json --publisher 310000/1 --key city.jwk.json';
let indices: number[];

beforeAll(async () => {
  before = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'elicense-'));
  process.chdir(folder);
  for (const name of ['police', 'city', 'other']) {
    mustExit(await run(`keygen --alg ed25519 --out ${name}.jwk.json`), 0);
  }
  for (const list of [1, 2]) {
    const create = `--uri https://s.example/12/ --list ${list} --bits ${3 - list} --entries 4096 --out list-${list}.json`;
    mustExit(await run(`status create ${create}`), 0);
  }
  const given = mustExit(await run('status allocate --file list-1.json --count 20 --json'), 0).json();
  indices = given.indices as number[];
  await sign();
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function sign(): Promise<void> {
  for (const list of [1, 2]) {
    mustExit(await run(`status sign --file list-${list}.json --key police.jwk.json --out list-${list}.cwt`), 0);
  }
}

function set(index: number | undefined, to: string) {
  return run(`status set --file list-1.json --index ${index} --to ${to}`);
}

describe('elicense status', () => {
  it('tells readers when to ask for a newer list', async () => {
    const line = 'status sign --file list-1.json --key police.jwk.json --out timed.cwt --ttl-hours 24';
    expect(mustExit(await run(line), 0).stdout).toContain('after 1 day');
    expect(decodeStatusList(new Uint8Array(readFileSync(at('timed.cwt')))).timeToLiveSeconds).toBe(86_400);
    expect(mustExit(await run('status inspect timed.cwt --json'), 0).json()).toMatchObject({
      timeToLiveSeconds: 86_400,
    });
    mustExit(await run('status sign --file list-1.json --key police.jwk.json --out timed.cwt --ttl-hours 0'), 64);
  });

  it('knows every state, takes back what can be lifted, and keeps what is for ever', async () => {
    const [first, second, third] = indices;
    for (const state of ['suspended', 'reported-lost', 'valid']) mustExit(await set(first, state), 0);
    for (const state of ['cancelled', 'annulled', 'revoked', 'replaced']) mustExit(await set(second, state), 0);
    const { stderr } = mustExit(await set(second, 'valid'), 64);
    expect(stderr).toContain('is replaced, and that is for ever');
    mustExit(await set(third, 'reported-lost'), 0);
    mustExit(await set(third, 'lost'), 64);
    mustExit(await run('status set --file list-2.json --index 1 --to suspended'), 65);
    await sign();
    const shown = async (index: number | undefined) =>
      mustExit(await run(`status show list-1.cwt 1/${index} --json`), 0).json().status;
    expect(await Promise.all([shown(first)])).toEqual([0]);
    expect([await shown(second), await shown(third)]).toEqual([1, 2]);
    mustExit(await run('status show list-1.cwt 1/4096'), 65);
    mustExit(await run('status show list-1.cwt 2/1'), 65);
  });

  it('makes no set of a list in another’s place, of a stranger’s key, or of one that has ended', async () => {
    const rest = '--publisher 310000/1 --key city.jwk.json --epoch 1 --out none.elrs';
    mustExit(
      await run('status create --uri https://s.example/4/ --list 1 --bits 1 --entries 4096 --out market.json'),
      0,
    );
    mustExit(await run('status sign --file market.json --key other.jwk.json --out market.cwt'), 0);
    const [police, market] = ['310000/12=police.pub.jwk.json', '310000/4=other.pub.jwk.json'];
    const two = (lists: string) => run(`status build ${lists} --signed-by ${police} --signed-by ${market} ${rest}`);
    mustExit(await two('310000/12=list-1.cwt 310000/4=market.cwt'), 0);
    expect(mustExit(await two('310000/12=list-1.cwt 310000/4=list-2.cwt'), 65).stderr).toContain('is not signed by');
    // One key for two issuers does not make the list of one that of the other.
    const shared = `--signed-by ${police} --signed-by 310000/4=police.pub.jwk.json ${rest}`;
    const taken = await run(`status build 310000/12=list-1.cwt 310000/4=list-2.cwt ${shared}`);
    expect(mustExit(taken, 65).stderr).toContain('its address is that of a list of 310000/12');
    const nameless = await run(
      `status build 310000/12=list-1.cwt 310000/4=market.cwt ${building} --epoch 1 --out none.elrs`,
    );
    expect(mustExit(nameless, 64).stderr).toContain('say whose key it is');
    const keyless = await run(`status build 310000/12=list-1.cwt 310000/4=market.cwt --signed-by ${police} ${rest}`);
    expect(mustExit(keyless, 64).stderr).toContain('no key of 310000/4 is given');
    const strange = await run(`status build 310000/12=list-1.cwt --signed-by ${market} ${rest}`);
    expect(mustExit(strange, 64).stderr).toContain('no list of 310000/4 is given');
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const built = await run(`status build 310000/12=list-1.cwt ${building} --epoch 1 --out none.elrs --at ${soon}`);
    expect(mustExit(built, 0).stdout).toContain('to be relied on for 6 days');
    const tomorrow = new Date(Date.now() + 25 * 3_600_000).toISOString();
    const old = await run(`status build 310000/12=list-1.cwt ${building} --epoch 1 --out none.elrs --at ${tomorrow}`);
    expect(mustExit(old, 65).stderr).toContain('expected: a newer list');
    const late = new Date(Date.now() + 8 * 86_400_000).toISOString();
    const ended = await run(`status build 310000/12=list-1.cwt ${building} --epoch 1 --out none.elrs --at ${late}`);
    expect(mustExit(ended, 65).stderr).toContain('expected: a list that may be relied on');
  });

  it('makes a revocation set, brings it up to date by a delta, and shows what it says', async () => {
    const [, revoked, lost, more] = indices;
    const built = await run(
      `status build 310000/12=list-1.cwt 310000/12=list-2.cwt ${building} --epoch 1 --out one.elrs`,
    );
    expect(mustExit(built, 0).stdout).toMatch(/not valid +2\n/);
    mustExit(await set(lost, 'valid'), 0);
    mustExit(await set(more, 'cancelled'), 0);
    await sign();
    const line = `status build 310000/12=list-1.cwt 310000/12=list-2.cwt ${building} --epoch 2 --ttl-hours 24 --out two.elrs`;
    mustExit(await run(line), 0);
    mustExit(await run('status delta one.elrs two.elrs --key city.jwk.json --out two.delta.cwt'), 0);
    const apply = (from: string, key: string) =>
      run(`status apply ${from} two.delta.cwt --signed-by ${key}.pub.jwk.json --out applied.elrs`);
    mustExit(await apply('one.elrs', 'city'), 0);
    expect(readFileSync(at('applied.elrs'))).toEqual(readFileSync(at('two.elrs')));
    mustExit(await apply('two.elrs', 'city'), 0);
    expect(readFileSync(at('applied.elrs'))).toEqual(readFileSync(at('two.elrs')));
    expect(mustExit(await apply('one.elrs', 'other'), 65).stderr).toContain('is not signed by other.pub.jwk.json');

    const inspected = mustExit(await run('status inspect two.elrs --json'), 0).json();
    expect(inspected).toMatchObject({ verified: false, epoch: 2, revoked: 2, suspended: 0, timeToLiveSeconds: 86_400 });
    expect(mustExit(await run('status inspect two.elrs'), 0).stdout).toMatch(/^NOT VERIFIED/);
    expect(mustExit(await run('status inspect two.delta.cwt'), 0).stdout).toMatch(/epoch +2/);
    const show = async (file: string, index: number | undefined) =>
      mustExit(await run(`status show ${file} 1/${index}`), 0).stdout;
    expect(await show('two.elrs', revoked)).toContain('is invalid (1)');
    expect(await show('one.elrs', lost)).toContain('is suspended (2)');
    expect(await show('two.elrs', lost)).toContain('is valid (0)');
    expect(mustExit(await run('status show two.elrs 9/0'), 65).stderr).toContain('has no list 9 of 310000/12');
    mustExit(await run('status show two.elrs 1/4096'), 65);
  });

  it('refuses lists of strangers, lists given twice, deltas that lead nowhere, and damaged sets', async () => {
    const build = (lists: string, more = '') => run(`status build ${lists} ${building} --epoch 3 --out x.elrs${more}`);
    mustExit(await run('status sign --file list-1.json --key other.jwk.json --out stranger.cwt'), 0);
    expect(mustExit(await build('310000/12=stranger.cwt'), 65).stderr).toContain('stranger.cwt: is not signed by');
    mustExit(await build('310000/12=list-1.cwt 310000/12=list-1.cwt'), 64);
    mustExit(await build('list-1.cwt'), 64);
    mustExit(await run('status delta two.elrs one.elrs --key city.jwk.json --out x.cwt'), 65);
    const bytes = readFileSync(at('two.elrs'));
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    writeFileSync(at('damaged.elrs'), bytes);
    expect(mustExit(await run('status inspect damaged.elrs'), 65).stderr).toContain('another content than was signed');
    expect(mustExit(await run('status inspect police.jwk.json'), 65).stderr).toContain('police.jwk.json');
  });
});
