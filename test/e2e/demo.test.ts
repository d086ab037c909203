import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenes, surprisesIn } from '../../src/cli/demo/scenes.ts';
import type { Finding } from '../../src/cli/demo/verifier.ts';
import { widthOf } from '../../src/cli/terminal.ts';
import { root } from '../check/subpaths.ts';
import { type CommandResult, elicense, mustExit } from './cli-process.ts';
import { runScript, type ScriptResult } from './run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
const out = join(folder, 'out');
const temporary = mkdtempSync(join(folder, 'temporary-'));
let kept: CommandResult;
let passing: ScriptResult;

/** Takes every way to the network from a process and its children, which inherit it. */
const noNetwork = join(folder, 'no-network.mjs');
writeFileSync(
  noNetwork,
  `import net from 'node:net'; import dgram from 'node:dgram';
  const refuse = () => { process.stderr.write('the network was tried\\n'); process.exit(99); };
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...args) {
    return typeof args.flat()[0]?.path === 'string' ? connect.apply(this, args) : refuse();
  };
  net.Server.prototype.listen = refuse; dgram.Socket.prototype.bind = refuse;`,
);

beforeAll(async () => {
  [kept, passing] = await Promise.all([
    elicense(['demo', '--out', out], { environment: { NODE_OPTIONS: `--import=${pathToFileURL(noNetwork).href}` } }),
    // As `npm run demo` plays it.
    runScript(`${root}test/demo/run.ts`, [], { TMPDIR: temporary }),
  ]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
const filesIn = (...path: string[]) => readdirSync(join(out, ...path)).sort();

describe('elicense demo', () => {
  it('ends well, with no network', () => {
    mustExit(kept, 0);
    expect(kept.stderr).toBe('');
    expect(kept.stdout).toContain(`all ${scenes.length} verdicts are as expected`);
  });

  it('fits a terminal of 100 columns, with Chinese characters two wide, and has no colors outside one', () => {
    const lines = kept.stdout.replaceAll(out, '').split('\n');
    expect(lines.filter((line) => widthOf(line) > 100)).toEqual([]);
    expect(kept.stdout).not.toContain('\u001b');
  });

  it.each(scenes)('shows $file at the $desk desk as $verdict', ({ file, zh, verdict }) => {
    const row = kept.stdout.split('\n').find((line) => line.includes(` ${file} `) && line.includes(` ${zh} `));
    const shown = { accepted: '✔ 通过', rejected: '✘ 不通过', undetermined: '? 无法判定' }[verdict];
    expect(row).toContain(` ${shown} `);
  });

  it('shows the fields of what is accepted', () => {
    for (const text of [
      '姓名  张伟',
      '准驾车型  C1',
      '统一社会信用代码  9133',
      '查询结论  none-found',
      '阿依古丽·买买提',
    ]) {
      expect(kept.stdout).toContain(text);
    }
  });

  it('runs every actor as a process of its own', () => {
    const pids = [...kept.stdout.matchAll(/^ (\S+) · pid (\d+)/gm)].map(([, role, pid]) => `${role} ${pid}`);
    const roles = [...new Set(pids)].map((pid) => pid.split(' ')[0]);
    expect(roles.sort()).toEqual([
      'agency-market',
      'agency-police',
      'attacker',
      'driver',
      'guest',
      'operator-shanghai',
      'verifier',
      'zhejiang',
    ]);
    expect(new Set(pids.map((pid) => pid.split(' ')[1])).size).toBe(8);
  });

  it('shows the desks what was disclosed, and no more', () => {
    const findings = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')) as Finding[];
    const fieldsOf = (file: string, desk: string): string[] => {
      const found = findings.find((finding) => finding.file === file && finding.desk === desk);
      return Object.keys(found?.report.license?.fields ?? {}).sort();
    };
    const clear = ['firstIssueDate', 'issueDate', 'validFrom', 'validUntil', 'vehicleClasses'];
    const roadside = ['fileNumber', ...clear, 'holderName', 'number'].sort();
    expect(fieldsOf('16-roadside.png', 'police')).toEqual(roadside);
    expect(fieldsOf('19-check-in.png', 'hotel')).toEqual(['holderName', 'number', 'validFrom', 'validUntil']);
    expect(fieldsOf('05-driving.png', 'police')).toEqual(expect.arrayContaining(['address', 'birthDate']));
  });

  it('lets no license and no key leave the wallets but what is shown', () => {
    expect(filesIn('driver').filter((name) => name.endsWith('.png'))).toEqual(['16-roadside.png', '18-screenshot.png']);
    expect(filesIn('guest', 'wallet')).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.cwt$/)]);
    for (const role of ['agency-police', 'attacker', 'verifier']) {
      expect(filesIn(role).filter((name) => /^(driver|guest)\.jwk/.test(name))).toEqual([]);
    }
    expect(filesIn('attacker').filter((name) => name.startsWith('guest'))).toEqual([]);
  });

  it('gives the verifier nothing but roots, trust lists, status lists and pictures', () => {
    expect(filesIn('verifier')).toEqual(['codes', 'question.json', 'root', 'status', 'trust']);
    expect(filesIn('verifier', 'root')).toEqual(['operator-shanghai.cbor', 'zhejiang.cbor']);
    expect(filesIn('verifier', 'trust')).toEqual(['operator-shanghai.cbor', 'zhejiang.cbor']);
    expect(filesIn('verifier', 'status')).toEqual([
      'status-310000-12-1.cwt',
      'status-310000-12-2.cwt',
      'status-310000-4-1.cwt',
      'status-330000-7-1.cwt',
    ]);
    expect(filesIn('verifier', 'codes')).toEqual([...new Set(scenes.map(({ file }) => file))].sort());
    for (const name of filesIn('verifier', 'codes')) {
      expect(
        readFileSync(join(out, 'verifier', 'codes', name))
          .subarray(0, 4)
          .toString('latin1'),
      ).toBe('\u0089PNG');
    }
    for (const path of readdirSync(join(out, 'verifier'), { recursive: true, withFileTypes: true })) {
      if (path.isFile()) expect(readFileSync(join(path.parentPath, path.name), 'latin1')).not.toMatch(/"d"|"kty"/);
    }
  });

  it('leaves nothing behind where nobody asked for the files', () => {
    expect({ exit: passing.exit, stderr: passing.stderr }).toEqual({ exit: 0, stderr: '' });
    expect(passing.stdout).toContain(`all ${scenes.length} verdicts are as expected`);
    expect(manifest.scripts.demo).toBe('tsx test/demo/run.ts');
    expect(readdirSync(temporary).filter((name) => name.startsWith('elicense'))).toEqual([]);
  });

  it('does not write into a folder that holds something', async () => {
    const { stderr } = mustExit(await elicense(['demo', '--out', folder]), 64);
    expect(stderr).toContain('is not empty');
  });
});

describe('a surprise', () => {
  const findings = (): Finding[] => JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8'));

  it('is none where every verdict is as it must be', () => {
    expect(surprisesIn(findings())).toEqual([]);
  });

  it.each(scenes)('is another verdict for $file at the $desk desk, or none', ({ file, desk, verdict }) => {
    const isIt = (finding: Finding): boolean => finding.file === file && finding.desk === desk;
    const other = verdict === 'rejected' ? ('accepted' as const) : ('rejected' as const);
    const changed = findings().map((each) =>
      isIt(each) ? { ...each, report: { ...each.report, verdict: other } } : each,
    );
    expect(surprisesIn(changed)).toHaveLength(1);
    expect(surprisesIn(findings().filter((each) => !isIt(each)))).toHaveLength(1);
  });
});
