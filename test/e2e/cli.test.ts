import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drivingLicense, loadTexts } from '../../src/catalog/index.ts';
import { decodeText } from '../../src/license/index.ts';
import { grayOfPng, toJpeg } from '../support/pictures.ts';
import { type CommandResult, elicense, elicenseHere, mustExit } from './cli-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
const at = (name: string): string => join(folder, name);
const run = (line: string, more: readonly string[] = []): Promise<CommandResult> =>
  elicenseHere([...line.split(' '), ...more]);
const spawned = (line: string, input = ''): Promise<CommandResult> => elicense(line.split(' '), { folder, input });
const fixture = JSON.parse(readFileSync(new URL('../support/fixture-license.json', import.meta.url), 'utf8'));
const trusted = '--root root.cbor --trust trust.cbor --status status-3.cwt --allow-unbound driving-license';
const issuing = '--key police.jwk.json --issuer 310000/12';
let issued: CommandResult;
let link: CommandResult;

beforeAll(async () => {
  process.chdir(folder);
  writeFileSync(at('fixture.json'), JSON.stringify(fixture));
  for (const [name, algorithm] of [
    ['root', 'ed25519'],
    ['police', 'es256'],
    ['other', 'ed25519'],
  ]) {
    mustExit(await run(`keygen --alg ${algorithm} --out ${name}.jwk.json`), 0);
  }
  const story = [
    'trust init --regions 310000 --key root.jwk.json --out root.cbor --list trust.json',
    'trust add-issuer --list trust.json --issuer 310000/12 --name-zh 上海市公安局 --name-en Police --types driving-license,4 --status-uri https://s.example/12/',
    'trust add-key --list trust.json --issuer 310000/12 --key police.pub.jwk.json --use license',
    'trust add-key --list trust.json --issuer 310000/12 --key police.pub.jwk.json --use status',
    'trust sign --list trust.json --key root.jwk.json --out trust.cbor --days 30',
  ];
  const status = [
    'status create --uri https://s.example/12/ --list 3 --bits 2 --out status-3.json',
    'status sign --file status-3.json --key police.jwk.json --out status-3.cwt --hours 72',
  ];
  for (const line of [...story, ...status]) mustExit(await run(line), 0);
  const sample = (await run('catalog sample business-license')).stdout;
  writeFileSync(at('business.json'), sample);
  issued = await spawned(
    `issue --fields fixture.json ${issuing} --status-file status-3.json --out license.cwt --qr license.png --json`,
  );
  link = await run(
    `issue --type business-license --fields business.json ${issuing} --link https://l.example/v --out link.cwt --qr link.png --json`,
  );
});
afterAll(() => {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true });
});

describe('issue', () => {
  it('gives the fixture license in at most 240 bytes, and one JSON object', () => {
    const told = mustExit(issued, 0).json();
    expect(issued.stderr).toBe('');
    expect(told.bytes).toBeLessThanOrEqual(240);
    expect(told.bytes).toBe(statSync(at('license.cwt')).size);
    expect(told).toMatchObject({ type: 'driving-license', issuer: '310000/12', errorCorrection: 'M' });
    expect(told.textCharacters).toBe((told.text as string).length);
    expect(told.files).toEqual(['license.cwt', 'license.png']);
    expect(decodeText(told.text as string).bytes).toEqual(new Uint8Array(readFileSync(at('license.cwt'))));
  });

  it('names every wrong field at once, with what is right and an example, and never a value', async () => {
    const { number: _left, ...fields } = fixture.fields;
    const wrong = {
      ...fields,
      sex: 'mael',
      birthDate: '07.03.1990',
      fileNumber: '31001234567x',
      nmuber: '310101199003071230',
    };
    writeFileSync(at('wrong.json'), JSON.stringify(wrong));
    const { stderr, stdout } = mustExit(
      await run(`issue --type driving-license --fields wrong.json ${issuing} --out w.cwt`),
      65,
    );
    for (const field of ['number', 'sex', 'birthDate', 'fileNumber', 'nmuber']) {
      expect(stderr).toMatch(new RegExp(`^ +${field} `, 'm'));
    }
    const { sample } = await loadTexts(drivingLicense);
    expect(stderr).toContain('wrong.json: 5 fields');
    expect(stderr).toContain('did you mean number?');
    expect(stderr).toContain(`e.g. ${sample.birthDate}`);
    for (const value of ['mael', '07.03.1990', '31001234567x', fixture.fields.address]) {
      expect(stderr + stdout).not.toContain(value);
    }
    expect(readdirSync(folder)).not.toContain('w.cwt');
  });

  it('does not lose a status index to a record that does not fit', async () => {
    writeFileSync(at('empty.json'), '{}');
    const before = readFileSync(at('status-3.json'), 'utf8');
    mustExit(
      await run(`issue --type driving-license --fields empty.json ${issuing} --status-file status-3.json --out w.cwt`),
      65,
    );
    expect(readFileSync(at('status-3.json'), 'utf8')).toBe(before);
  });

  it('draws the link form, which is verified from its picture', async () => {
    const told = mustExit(link, 0).json();
    expect(told.text).toMatch(/^https:\/\/l\.example\/v#\d+$/);
    const report = mustExit(await run(`verify link.png ${trusted} --json`), 0).json();
    const fields = JSON.parse(readFileSync(at('business.json'), 'utf8'));
    expect(report).toMatchObject({ ok: true, license: { type: 'business-license', fields } });
  });

  it('refuses the link form for a type that is not public', async () => {
    const { stderr } = mustExit(
      await run(`issue --fields fixture.json ${issuing} --link https://l.example/v --out w.cwt`),
      64,
    );
    expect(stderr).toContain('driving-license');
  });

  it('refuses a public key where a private one belongs, and shows no key', async () => {
    const { stderr } = mustExit(await run('issue --fields fixture.json --key police.pub.jwk.json --out w.cwt'), 65);
    expect(stderr).toContain('police.pub.jwk.json');
    expect(stderr).not.toContain(JSON.parse(readFileSync(at('police.pub.jwk.json'), 'utf8')).x);
  });
});

describe('an output', () => {
  it.each([
    ['its own state', 'status sign --file status-3.json --key police.jwk.json --out status-3.json'],
    ['the key that signs', `issue --fields fixture.json ${issuing} --out police.jwk.json`],
    [
      'the state of the statuses',
      `issue --fields fixture.json ${issuing} --status-file status-3.json --out status-3.json`,
    ],
    ['the record', `issue --fields fixture.json ${issuing} --out fixture.json`],
    ['the root', 'trust sign --list trust.json --key root.jwk.json --out root.cbor'],
    ['a key that is not used', 'status sign --file status-3.json --key police.jwk.json --out other.jwk.json'],
    ['a license', 'status sign --file status-3.json --key police.jwk.json --out license.cwt'],
    ['the license, by its picture', `issue --fields fixture.json ${issuing} --out both.png --qr both.png`],
  ])('does not replace %s', async (_, line) => {
    const names = readdirSync(folder);
    const before = new Map(
      names.map((name) => [name, statSync(at(name)).isFile() ? readFileSync(at(name)) : undefined]),
    );
    mustExit(await run(line), 64);
    for (const [name, bytes] of before)
      if (bytes !== undefined) expect([name, readFileSync(at(name))]).toEqual([name, bytes]);
    expect(readdirSync(folder)).toEqual(names);
  });

  it('replaces one of its own kind', async () => {
    const line = `issue --fields fixture.json ${issuing} --out twice.cwt --qr twice.png`;
    for (let i = 0; i < 2; i++) mustExit(await run(line), 0);
  });
});

describe('issue --csv', () => {
  const header =
    'number,holderName,sex,nationality,address,birthDate,firstIssueDate,issueDate,validFrom,validUntil,vehicleClasses,fileNumber';
  const row = (more: Record<string, string>): string => {
    const record: Record<string, string> = { ...fixture.fields, vehicleClasses: 'C1', ...more };
    return header
      .split(',')
      .map((key) => record[key])
      .join(',');
  };

  it('issues the good rows, names the bad ones, and ends with 65', async () => {
    const rows = [
      row({ vehicleClasses: 'C1;D' }),
      row({ sex: 'mael', birthDate: '1990' }),
      row({ validUntil: '长期' }),
      'a,b',
    ];
    writeFileSync(at('people.csv'), `\ufeff${[header, ...rows].join('\r\n')}\r\n`);
    const line = `issue --type driving-license --csv people.csv ${issuing} --status-file status-3.json --out-dir issued`;
    const { stderr, stdout } = mustExit(await spawned(line), 65);
    expect(stdout).toContain('2 licenses issued into issued, 2 rows refused');
    expect(stderr).toContain('4/4');
    expect(stderr).toMatch(/row 3:\n +sex .+\n +birthDate /);
    expect(stderr).toContain('row 5:');
    expect(stderr + stdout).not.toContain(fixture.fields.address);
    expect(readdirSync(at('issued')).sort()).toEqual(['0002.cwt', '0002.png', '0004.cwt', '0004.png', 'result.csv']);
    const result = readFileSync(at('issued/result.csv'), 'utf8').split('\r\n');
    expect(result[0]).toBe('row,file,status,error');
    expect(result[1]).toMatch(/^2,0002\.cwt,3\/\d+,$/);
    expect(result[2]).toMatch(/^3,,,.*sex.*birthDate/);
    const { reports } = mustExit(await run(`verify issued/0002.cwt issued/0004.png ${trusted} --json`), 0).json() as {
      reports: { license: { fields: Record<string, unknown> } }[];
    };
    expect(reports[0]?.license.fields.vehicleClasses).toEqual(['C1', 'D']);
    expect(reports[1]?.license.fields.validUntil).toBe(null);
  });

  it('leaves the licenses of an earlier table alone, whose statuses stand in its result', async () => {
    writeFileSync(at('next.csv'), [header, row({})].join('\n'));
    const line = `issue --type driving-license --csv next.csv ${issuing} --status-file status-3.json --out-dir issued`;
    const before = [readFileSync(at('issued/result.csv'), 'utf8'), readFileSync(at('status-3.json'), 'utf8')];
    expect(mustExit(await run(line), 64).stderr).toContain('the folder holds the licenses of an earlier table');
    expect([readFileSync(at('issued/result.csv'), 'utf8'), readFileSync(at('status-3.json'), 'utf8')]).toEqual(before);
  });

  it('makes a folder that is verified as it is, and of which a drill makes exceptions', async () => {
    const { reports } = mustExit(await run(`verify issued ${trusted} --json`), 0).json() as { reports: unknown[] };
    expect(reports).toHaveLength(4);
    writeFileSync(at('drill.json'), readFileSync(at('trust.json')));
    const compromise = 'trust compromise-key --list drill.json --issuer 310000/12';
    const { stdout } = mustExit(await run(`${compromise} --key police.pub.jwk.json --except issued`), 0);
    expect(stdout).toContain('but for 2 licenses');
    mustExit(await run('trust add-key --list drill.json --issuer 310000/12 --key other.pub.jwk.json --use status'), 0);
    mustExit(await run(`issue --fields fixture.json --key other.jwk.json --out other.cwt`), 0);
    const other = await run(`${compromise} --key other.pub.jwk.json --except other.cwt`);
    expect(mustExit(other, 64).stderr).toContain('signs no licenses');
  });

  it('refuses a column that is no field', async () => {
    writeFileSync(at('columns.csv'), 'number,holder\n1,2\n');
    const line = `issue --type driving-license --csv columns.csv ${issuing} --out-dir issued-2`;
    const { stderr } = mustExit(await run(line), 65);
    expect(stderr).toContain('columns.csv: the first row names no field of driving-license in column 2');
    expect(stderr).toContain('did you mean holderName?');
  });

  it('prints nobody’s record where a table has no row of names', async () => {
    writeFileSync(at('nameless.csv'), '310101199003071230,张伟,male\n');
    const line = `issue --type driving-license --csv nameless.csv ${issuing} --out-dir issued-3`;
    const { stderr } = mustExit(await run(line), 65);
    expect(stderr).toContain('column 1, column 2, column 3');
    expect(stderr).not.toMatch(/310101|张伟|male/);
  });
});

describe('verify', () => {
  it('names a status list that cannot be used, and decides by the others', async () => {
    mustExit(await run('status sign --file status-3.json --key other.jwk.json --out strange.cwt'), 0);
    const both = await run(`verify license.png ${trusted} --status strange.cwt --json`);
    expect(mustExit(both, 0).stderr).toContain('not used: strange.cwt:');
    const alone = trusted.replace(/--status \S+/, '--status strange.cwt');
    expect(mustExit(await run(`verify license.png ${alone}`), 65).stderr).toContain('strange.cwt');
  });

  it('accepts a picture, with one JSON object on standard output', async () => {
    const result = mustExit(await run(`verify license.png ${trusted} --json`), 0);
    const report = result.json();
    expect(result.stderr).toBe('');
    expect(report).toMatchObject({ ok: true, verdict: 'accepted', code: 'passed', input: 'license.png' });
    expect(report.license).toMatchObject({ type: 'driving-license', fields: fixture.fields });
    expect((report.license as { issuedAt: string }).issuedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    expect(report.checks).toHaveLength(11);
    expect(report.checks).toContainEqual({ id: 'signature', status: 'passed', code: 'passed' });
  });

  it('accepts the same as JPEG, as bytes, as text, in a file and from standard input', async () => {
    writeFileSync(at('license.jpg'), toJpeg(grayOfPng(readFileSync(at('license.png'))), 60));
    const { text } = issued.json() as { text: string };
    writeFileSync(at('scanned.txt'), `\ufeff${text}\r\n`);
    const results = [
      await run(`verify license.jpg license.cwt scanned.txt ${trusted} --json`, [text]),
      await spawned(`verify - ${trusted} --json`, text),
    ];
    expect(mustExit(results[0] as CommandResult, 0).json().reports).toHaveLength(4);
    expect(mustExit(results[1] as CommandResult, 0).json()).toMatchObject({ ok: true, input: 'standard input' });
  });

  it('is undetermined (2) for a copy that anybody could show, and then shows no fields', async () => {
    const line = 'verify license.png --root root.cbor --trust trust.cbor --status status-3.cwt';
    const report = mustExit(await spawned(`${line} --json`), 2).json();
    expect(report).toMatchObject({ ok: false, verdict: 'undetermined', code: 'holder-unproven' });
    expect(report).not.toHaveProperty('license');
    expect(report).not.toHaveProperty('authenticated');
  });

  it('says for people what it is and what to do, without colors outside a terminal', async () => {
    const { stdout } = mustExit(await run(`verify license.png ${trusted}`), 0);
    expect(stdout).toMatch(/^✔ 通过 ACCEPTED {2}license\.png\n {2}核验通过。.+\n {2}Accepted\. .+\n/);
    expect(stdout).toMatch(/holderName +姓名 +张伟/);
    expect(stdout).toMatch(/signature +passed/);
    expect(stdout).not.toContain('\u001b');
  });

  it('rejects (1) a revoked one, and shows what it was', async () => {
    const status = mustExit(
      await run(`issue --fields fixture.json ${issuing} --status-file status-3.json --out revoked.cwt --json`),
      0,
    );
    copyFileSync(at('status-3.json'), at('later.json'));
    const index = (status.json().status as string).split('/')[1];
    mustExit(await run(`status set --file later.json --index ${index} --to revoked`), 0);
    mustExit(await run('status sign --file later.json --key police.jwk.json --out later.cwt'), 0);
    const report = mustExit(
      await run(
        'verify revoked.cwt --root root.cbor --trust trust.cbor --status later.cwt --allow-unbound driving-license --json',
      ),
      1,
    ).json();
    expect(report).toMatchObject({ ok: false, code: 'revoked', authenticated: { fields: fixture.fields } });
    const set = (more: string) => run(`status set --file later.json --index ${index} --to valid${more}`);
    expect(mustExit(await set(''), 64).stderr).toContain('--force');
    mustExit(await set(' --force'), 0);
  });

  it('rejects what another key signed', async () => {
    mustExit(await run('issue --fields fixture.json --key other.jwk.json --out other.cwt'), 0);
    const report = mustExit(await run(`verify other.cwt ${trusted} --json`), 1).json();
    expect(report).toMatchObject({ code: 'issuer-key-not-listed' });
  });

  it('judges at the time that it is given, and by the ages that it is given', async () => {
    const expired = await run(`verify license.cwt ${trusted} --at 2033-01-01 --json`);
    const old = await run(
      `verify license.cwt ${trusted} --max-status-age-hours 0 --at ${new Date(Date.now() + 60_000).toISOString()} --json`,
    );
    expect(mustExit(expired, 1).json()).toMatchObject({ code: 'expired' });
    expect(mustExit(old, 2).json()).toMatchObject({ code: 'status-too-old' });
  });

  it('accepts only the types that are asked for', async () => {
    const report = mustExit(await run(`verify license.cwt ${trusted} --accept business-license --json`), 1).json();
    expect(report).toMatchObject({ code: 'type-not-accepted' });
  });

  it('has of several the worst for its end', async () => {
    const told = mustExit(await spawned(`verify license.cwt other.cwt ${trusted} --json`), 1).json();
    expect(told).toMatchObject({ ok: false, verdict: 'rejected', reports: [{ ok: true }, { ok: false }] });
  });

  it('verifies the others where one of several cannot be read, and ends with 65', async () => {
    const told = await spawned(`verify license.cwt root.cbor gone.png ${trusted} --json`);
    expect(mustExit(told, 65).json()).toMatchObject({
      ok: false,
      verdict: 'undetermined',
      reports: [
        { ok: true },
        { ok: false, input: 'root.cbor', error: 'root.cbor: is a root' },
        { ok: false, input: 'gone.png', error: 'gone.png: no such file' },
      ],
    });
    const { stdout } = mustExit(await spawned(`verify gone.png license.cwt ${trusted}`), 65);
    expect(stdout).toMatch(/error: gone\.png: no such file[\s\S]*ACCEPTED/);
  });

  it.each([
    ['a file that is missing', 'verify gone.png', 'gone.png: no such file'],
    ['a root that is missing', 'verify license.cwt --root gone.cbor --trust trust.cbor', 'gone.cbor: no such file'],
    ['a damaged root', 'verify license.cwt --root damaged.cbor --trust trust.cbor', 'damaged.cbor: is a damaged file'],
    [
      'a changed root',
      'verify license.cwt --root changed.cbor --trust trust.cbor',
      'changed.cbor: must be signed by enough of its own keys',
    ],
    ['a trust list as root', 'verify license.cwt --root trust.cbor --trust trust.cbor', 'trust.cbor: is a trust list'],
    [
      'a key as trust list',
      'verify license.cwt --root root.cbor --trust root.jwk.json',
      'root.jwk.json: is a JSON file',
    ],
    [
      'a list of another root',
      'verify license.cwt --root other.cbor --trust trust.cbor',
      'trust.cbor: must be signed by enough keys of a pinned root',
    ],
    [
      'a root in the place of a license',
      'verify root.cbor --root root.cbor --trust trust.cbor',
      'root.cbor: is a root',
    ],
    ['a key in the place of a license', 'verify root.jwk.json --root root.cbor --trust trust.cbor', 'is a JSON file'],
    ['a request in the place of a license', 'verify request.cbor --root root.cbor --trust trust.cbor', 'is a request'],
    ['a folder without files', 'verify empty --root root.cbor --trust trust.cbor', 'empty: holds no files'],
    ['an empty folder as root', 'verify license.cwt --root empty --trust trust.cbor', 'empty: holds no files'],
    ['an empty folder as trust list', 'verify license.cwt --root root.cbor --trust empty', 'empty: holds no files'],
    [
      'a device without an end',
      'verify /dev/zero --root root.cbor --trust trust.cbor',
      '/dev/zero: over 67108864 bytes',
    ],
    ['a picture without a code', 'verify blank.jpg --root root.cbor --trust trust.cbor', 'blank.jpg: '],
  ])('refuses %s with 65, and says which file and what was expected', async (_what, line, said) => {
    const root = readFileSync(at('root.cbor'));
    writeFileSync(at('damaged.cbor'), root.subarray(0, 60));
    writeFileSync(
      at('changed.cbor'),
      root.map((byte, i) => (i === root.length - 1 ? byte ^ 1 : byte)),
    );
    writeFileSync(at('blank.jpg'), toJpeg({ pixels: new Uint8Array(64 * 64).fill(255), width: 64, height: 64 }, 90));
    mkdirSync(at('empty'), { recursive: true });
    if (line.includes('request.cbor')) {
      const asking =
        'holder request --key other.jwk.json --issuer 310000/12 --nonce 5f0c9a1e7d3b2468 --out request.cbor';
      mustExit(await run(asking), 0);
    }
    if (line.includes('other.cbor')) {
      mustExit(await run('trust init --regions 310000 --key other.jwk.json --out other.cbor --force'), 0);
    }
    const { stderr, stdout } = mustExit(await run(line), 65);
    expect(stderr).toContain(said);
    expect(stderr).toContain('expected: ');
    expect(stdout).toBe('');
  });

  it('asks for a root (64)', async () => {
    expect(mustExit(await run('verify license.cwt --trust trust.cbor'), 64).stderr).toContain('--root');
  });
});

describe('inspect', () => {
  it('says what a file is that it does not show, and what does', async () => {
    const { stderr } = mustExit(await run('inspect root.cbor'), 65);
    expect(stderr).toContain('root.cbor: is a root\n  elicense trust inspect shows it');
    writeFileSync(at('city.elob'), Uint8Array.of(0x45, 0x4c, 0x4f, 0x42, 1, 0xff));
    expect(mustExit(await run('inspect city.elob'), 65).stderr).toContain('elicense bundle inspect shows it');
  });

  it('says that nothing is verified, and names labels, fields and sizes', async () => {
    const { stdout } = mustExit(await run('inspect license.png'), 0);
    expect(stdout).toMatch(/^NOT VERIFIED/);
    expect(stdout).toMatch(/-5 +holderName +姓名 +"张伟"/);
    expect(stdout).toMatch(/exp +1971187200 +2032-06-19 00:00:00 UTC\+8/);
    expect(stdout).toContain('QR code  version 11');
  });

  it('gives one JSON object', async () => {
    const told = mustExit(await run('inspect other.cwt --json'), 0).json();
    expect(told).toMatchObject({ verified: false, kind: 'a license', type: 'driving-license' });
  });
});

describe('keys, trust and status', () => {
  it('keeps private keys to their owner, prints none, and replaces none', async () => {
    expect(statSync(at('root.jwk.json')).mode & 0o777).toBe(0o600);
    expect(statSync(at('status-3.json')).mode & 0o777).toBe(0o600);
    const before = readFileSync(at('root.jwk.json'), 'utf8');
    const { stderr } = mustExit(await run('keygen --out root.jwk.json'), 64);
    expect(stderr).toContain('root.jwk.json: exists already');
    expect(readFileSync(at('root.jwk.json'), 'utf8')).toBe(before);
    const made = mustExit(await run('keygen --out fresh.jwk.json'), 0);
    expect(made.stdout + made.stderr).not.toContain(JSON.parse(readFileSync(at('fresh.jwk.json'), 'utf8')).d);
    expect(JSON.parse(readFileSync(at('fresh.pub.jwk.json'), 'utf8'))).not.toHaveProperty('d');
  });

  it('says whether a trust list is verified', async () => {
    const verified = await run('trust inspect trust.cbor --root root.cbor');
    const not = await run('trust inspect trust.cbor');
    expect(mustExit(verified, 0).stdout).toMatch(/^VERIFIED: signed by the root root\.cbor/);
    expect(verified.stdout).toMatch(/may issue +driving-license, business-license/);
    expect(mustExit(not, 0).stdout).toMatch(/^NOT VERIFIED/);
  });

  it('counts the signed lists, and signs with no other key than the root’s', async () => {
    copyFileSync(at('trust.json'), at('trust-2.json'));
    mustExit(await run('trust sign --list trust-2.json --key root.jwk.json --out trust-2.cbor'), 0);
    const { sequence } = mustExit(await run('trust inspect trust-2.cbor --root root.cbor --json'), 0).json();
    expect(sequence).toBe(2);
    const { stderr } = mustExit(await run('trust sign --list trust-2.json --key police.jwk.json --out x.cbor'), 65);
    expect(stderr).toContain('police.jwk.json: is not a key of this list');
    expect(JSON.parse(readFileSync(at('trust-2.json'), 'utf8')).sequence).toBe(2);
  });

  it('refuses a private key where the list needs a public one', async () => {
    const line = 'trust add-key --list trust.json --issuer 310000/12 --key other.jwk.json --use license';
    const { stderr } = mustExit(await run(line), 65);
    expect(stderr).toContain('other.jwk.json');
    expect(stderr).toContain('.pub.jwk.json');
  });

  it('gives out status indices in no order, and changes none that was not given out', async () => {
    mustExit(await run('status create --uri https://s.example/9/ --list 1 --bits 1 --entries 4096 --out list.json'), 0);
    const { indices } = mustExit(await run('status allocate --file list.json --count 50 --json'), 0).json() as {
      indices: number[];
    };
    expect(new Set(indices).size).toBe(50);
    expect(indices).not.toEqual([...indices].sort((a, b) => a - b));
    const free = Array.from({ length: 4096 }, (_, i) => i).find((i) => !indices.includes(i));
    const set = (index: unknown, to: string) => run(`status set --file list.json --index ${index} --to ${to}`);
    mustExit(await set(free, 'revoked'), 65);
    mustExit(await set(indices[0], 'suspended'), 64);
    mustExit(await set(indices[0], 'revoked'), 0);
  });
});
