import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../src/license/index.ts';
import { type CommandResult, elicense, elicenseHere, mustExit } from './cli-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
const at = (name: string): string => join(folder, name);
const run = (line: string): Promise<CommandResult> => elicenseHere(line.split(' '));
const spawned = (line: string): Promise<CommandResult> => elicense(line.split(' '), { folder });
const fixture = JSON.parse(readFileSync(new URL('../support/fixture-license.json', import.meta.url), 'utf8'));
const trusted = '--root root.cbor --trust trust.cbor --status status-3.cwt --json';
const issuing = 'issue --fields fixture.json --key police.jwk.json --issuer 310000/12 --status-file status-3.json';
const presenting = 'present --license license.cwt --key phone.jwk.json';
let nonce: string;
let issued: CommandResult;

beforeAll(async () => {
  process.chdir(folder);
  const { status: _elsewhere, ...record } = fixture;
  writeFileSync(at('fixture.json'), JSON.stringify(record));
  for (const [name, algorithm] of [
    ['root', 'ed25519'],
    ['police', 'ed25519'],
    ['phone', 'es256'],
    ['stranger', 'es256'],
  ]) {
    mustExit(await run(`keygen --alg ${algorithm} --out ${name}.jwk.json`), 0);
  }
  for (const line of [
    'trust init --regions 310000 --key root.jwk.json --out root.cbor --list trust.json',
    'trust add-issuer --list trust.json --issuer 310000/12 --name-zh 上海市公安局 --name-en Police --types driving-license --status-uri https://s.example/12/',
    'trust add-key --list trust.json --issuer 310000/12 --key police.pub.jwk.json --use license',
    'trust add-key --list trust.json --issuer 310000/12 --key police.pub.jwk.json --use status',
    'trust sign --list trust.json --key root.jwk.json --out trust.cbor --days 30',
    'status create --uri https://s.example/12/ --list 3 --bits 2 --out status-3.json',
    'status sign --file status-3.json --key police.jwk.json --out status-3.cwt --hours 72',
  ]) {
    mustExit(await run(line), 0);
  }
  nonce = mustExit(await spawned('holder nonce'), 0).stdout.trim();
  mustExit(
    await spawned(`holder request --key phone.jwk.json --issuer 310000/12 --nonce ${nonce} --out request.cbor`),
    0,
  );
  issued = await spawned(`${issuing} --holder-request request.cbor --holder-nonce ${nonce} --out license.cwt --json`);
});
afterAll(() => {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true });
});

describe('issue to a holder', () => {
  it('binds the license to the key that signed the nonce', async () => {
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect((await run('holder nonce')).stdout.trim()).not.toBe(nonce);
    expect(mustExit(issued, 0).json()).toMatchObject({ form: 'selective', files: ['license.cwt'] });
  });

  it('refuses a request with another nonce or for another issuer, and gives no status index out for it', async () => {
    const before = readFileSync(at('status-3.json'), 'utf8');
    const other = '00'.repeat(16);
    const wrongNonce = await run(`${issuing} --holder-request request.cbor --holder-nonce ${other} --out w.cwt`);
    expect(mustExit(wrongNonce, 65).stderr).toContain('another nonce');
    const elsewhere = issuing.replace('310000/12', '310000/13');
    const wrongIssuer = await run(`${elsewhere} --holder-request request.cbor --holder-nonce ${nonce} --out w.cwt`);
    expect(mustExit(wrongIssuer, 65).stderr).toContain('another issuer');
    const noRequest = await run(`${issuing} --holder-request license.cwt --holder-nonce ${nonce} --out w.cwt`);
    expect(mustExit(noRequest, 65).stderr).toContain('elicense holder request');
    expect(readFileSync(at('status-3.json'), 'utf8')).toBe(before);
  });

  it.each([
    ['--form open --holder phone.pub.jwk.json', 'bound to nobody'],
    ['--holder phone.pub.jwk.json --link https://l.example/v', 'open licenses alone'],
    ['--holder-request request.cbor', '--holder-nonce'],
    ['--holder-nonce 0011223344556677', '--holder-request'],
    ['--holder-request request.cbor --holder-nonce 00', 'hexadecimal'],
    ['--form selective', 'whose is it'],
  ])('refuses %s', async (options, said) => {
    expect(mustExit(await run(`${issuing} ${options} --out w.cwt`), 64).stderr).toContain(said);
  });

  it('takes a public key without a proof, at the issuer’s risk', async () => {
    const told = mustExit(await run(`${issuing} --holder stranger.pub.jwk.json --out strange.cwt --json`), 0).json();
    expect(told.form).toBe('selective');
    const shown = await run('present --license strange.cwt --key stranger.jwk.json --out shown-strange.cwt --json');
    expect(mustExit(shown, 0).json()).toMatchObject({ disclosed: [] });
  });
});

describe('present', () => {
  it('shows what is named, and a verifier reads that and no more', async () => {
    const line = `${presenting} --disclose number,holderName --out shown.cwt --qr shown.png --json`;
    const told = mustExit(await spawned(line), 0).json();
    expect(told).toMatchObject({
      type: 'driving-license',
      audience: 'counter',
      disclosed: ['number', 'holderName'],
      errorCorrection: 'M',
      files: ['shown.cwt', 'shown.png'],
    });
    expect(told.bytes).toBe(statSync(at('shown.cwt')).size);
    expect(told.bytes).toBeLessThanOrEqual(605);
    expect(told.qrVersion).toBeLessThanOrEqual(20);
    expect(decodeText(told.text as string).bytes).toEqual(new Uint8Array(readFileSync(at('shown.cwt'))));
    const report = mustExit(await spawned(`verify shown.png ${trusted}`), 0).json() as {
      license: { fields: Record<string, unknown> };
    };
    expect(report).toMatchObject({ ok: true, verdict: 'accepted' });
    const { holderName, number, issueDate } = fixture.fields;
    expect(report.license.fields).toMatchObject({ holderName, number, issueDate });
    expect(Object.keys(report.license.fields)).not.toContain('address');
  });

  it('answers one verifier’s nonce and audience, and no other’s', async () => {
    const asked = '--audience hotel-17 --nonce 00112233445566778899aabbccddeeff';
    mustExit(await run(`${presenting} --scene roadside-check ${asked} --out asked.cwt`), 0);
    expect(mustExit(await run(`verify asked.cwt ${trusted} ${asked}`), 0).json()).toMatchObject({ ok: true });
    for (const [other, code] of [
      [asked.replace('hotel-17', 'hotel-18'), 'audience-mismatch'],
      [asked.replace('ee', 'ef'), 'nonce-mismatch'],
      ['--audience hotel-17', 'nonce-unexpected'],
      ['', 'audience-mismatch'],
    ] as const) {
      const found = await run(`verify asked.cwt ${trusted} ${other}`.trim());
      expect(mustExit(found, 1).json()).toMatchObject({ ok: false, code });
    }
  });

  it('is not taken twice where presentations are remembered between runs, nor when it is old', async () => {
    mustExit(await run(`${presenting} --disclose holderName --out once.cwt`), 0);
    const line = `verify once.cwt ${trusted} --replays replays.log`;
    expect(mustExit(await spawned(line), 0).json()).toMatchObject({ ok: true });
    expect(mustExit(await spawned(line), 1).json()).toMatchObject({ code: 'presentation-replayed' });
    mustExit(await run(`verify once.cwt once.cwt ${trusted}`), 1);
    const past = new Date(Date.now() - 120_000).toISOString();
    mustExit(await run(`${presenting} --at ${past} --out old.cwt`), 0);
    expect(mustExit(await run(`verify old.cwt ${trusted}`), 1).json()).toMatchObject({ code: 'presentation-too-old' });
  });

  it('discloses nothing unless told, and says in words what it shows', async () => {
    const { stdout } = mustExit(await run(`${presenting} --out bare.cwt`), 0);
    expect(stdout).toMatch(/^discloses +nothing$/m);
    expect(stdout).toMatch(/^always shown +issueDate, /m);
    expect(stdout).not.toContain(fixture.fields.holderName);
  });

  it.each([
    ['with the key of another', `${presenting.replace('phone', 'stranger')} --out w.cwt`, 65, 'another key'],
    ['with a public key', `${presenting.replace('phone.jwk', 'phone.pub.jwk')} --out w.cwt`, 65, 'private key'],
    ['of a presentation', `${presenting.replace('license.cwt', 'bare.cwt')} --out w.cwt`, 65, 'presentation'],
    ['of a root', `${presenting.replace('license.cwt', 'root.cbor')} --out w.cwt`, 65, 'selective license'],
    ['of a field that is none', `${presenting} --disclose holdername --out w.cwt`, 64, 'did you mean holderName?'],
    ['of a field that the license lacks', `${presenting} --disclose portrait --out w.cwt`, 64, 'has no portrait'],
    ['in a scene that is none', `${presenting} --scene roadsidecheck --out w.cwt`, 64, 'did you mean roadside-check?'],
    ['of fields and a scene', `${presenting} --scene counter --disclose number --out w.cwt`, 64, 'do not go together'],
    ['with a nonce that is none', `${presenting} --nonce xyz --out w.cwt`, 64, 'elicense holder nonce'],
    ['as a text file', `${presenting} --out w.cwt --qr w.txt`, 64, '.png or .svg'],
  ])('refuses %s', async (_what, line, exit, said) => {
    const { stderr } = mustExit(await run(line), exit);
    expect(stderr).toContain(said);
    for (const value of [fixture.fields.holderName, fixture.fields.number]) expect(stderr).not.toContain(value);
  });

  it('is refused with the license itself, which proves nothing', async () => {
    expect(mustExit(await run(`verify license.cwt ${trusted}`), 1).json()).toMatchObject({
      ok: false,
      code: 'holder-proof-missing',
    });
  });
});
