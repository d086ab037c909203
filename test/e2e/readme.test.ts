import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/crypto/node.ts';
import { openSelectiveLicense, signPresentation } from '../../src/license/index.ts';
import { manifest, root, subpaths } from '../check/subpaths.ts';
import { anatomyPath, drawAnatomy } from '../docs/qr-anatomy.ts';
import { sizesIn, withSizes } from '../docs/readme-sizes.ts';
import { fixtureFields, policeIssuer } from '../support/city.ts';
import { holder } from '../support/selective.ts';
import { runScript } from './run-script.ts';

const readme = readFileSync(`${root}README.md`, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Code blocks of the README whose fence says so: ` ```ts runnable `. */
function blocksOf(fence: string): string[] {
  return [...readme.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].flatMap(([, info, code]) =>
    info === fence ? [code ?? ''] : [],
  );
}

const runnable = blocksOf('ts runnable');
const checked = blocksOf('ts checked');
const commands = blocksOf('sh runnable');

/** What a block that is only compiled takes for given. */
const prelude = `export {};
declare const roots: Uint8Array[], bundle: import('elicense/bundle').OfflineInputs, scanned: string;
declare const signer: import('elicense').Signer, fromIssuer: Uint8Array, signal: AbortSignal;
declare function show(...shown: unknown[]): void;
`;

const sources = [
  ...runnable.map((code, i) => [`runnable-${i}.mts`, code] as const),
  ...checked.map((code, i) => [`checked-${i}.mts`, prelude + code] as const),
];

describe('the code of the README', () => {
  let program: ts.Program;
  beforeAll(() => {
    for (const [name, code] of sources) writeFileSync(join(folder, name), code);
    const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, `${root}test`);
    program = ts.createProgram(
      sources.map(([name]) => join(folder, name)),
      { ...options, typeRoots: [`${root}node_modules/@types`] },
    );
  });

  it('is there', () => {
    expect({ runnable: runnable.length, checked: checked.length, commands: commands.length }).toEqual({
      runnable: 1,
      checked: 2,
      commands: 4,
    });
  });

  it('is a story of 25 lines', () => {
    const lines = (runnable[0] ?? '').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'));
    expect(lines.length).toBeLessThanOrEqual(25);
  });

  it.each(sources)('%s compiles', (name) => {
    const source = program.getSourceFile(join(folder, name));
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    expect(source).toBeDefined();
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('tells the story that its comments promise', async () => {
    const { exit, stdout, stderr } = await runScript(join(folder, 'runnable-0.mts'));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const promised = [...(runnable[0] ?? '').matchAll(/console\.log\(.+; \/\/ (.+)$/gm)].map(([, line]) => line);
    expect(promised).toHaveLength(2);
    expect(stdout.trimEnd().split('\n')).toEqual(promised);
  });
});

describe('the commands of the README', () => {
  it('work one after the other', async () => {
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const shell = `elicense() { '${process.execPath}' --import '${loader}' '${root}src/cli/main.ts' "$@"; }\n`;
    const result = await new Promise<{ failed: boolean; said: string }>((resolve) => {
      const script = `set -euo pipefail\n${shell}${commands.join('\n')}`;
      execFile('bash', ['-c', script], { cwd: folder }, (error, stdout, stderr) =>
        resolve({ failed: error !== null, said: stdout + stderr }),
      );
    });
    expect(result.failed ? result.said : '').toBe('');
    for (const file of ['root.cbor', 'trust.cbor', 'license.cwt', 'license.png', 'status-3.cwt', 'shown.png']) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
  });
});

describe('the facts of the README', () => {
  it('name every subpath, and none that does not exist', () => {
    const named = [...sizesIn(readme).keys()].filter((name) => name.startsWith('`'));
    expect(named.sort()).toEqual(subpaths.map(({ specifier }) => `\`${specifier}\``).sort());
  });

  it('take over the measured sizes', () => {
    const measured = sizesIn('| import | min+gzip |\n| `a/b` | 1.2 kB |\n');
    expect(withSizes('| `a/b` | what | 9.9 kB |\n| `c` | x | 3.0 kB |', measured)).toBe(
      '| `a/b` | what | 1.2 kB |\n| `c` | x | 3.0 kB |',
    );
  });

  it('show the picture of the fixture license as it is: npx tsx test/docs/qr-anatomy.ts draws it', async () => {
    const picture = await drawAnatomy();
    expect(readFileSync(anatomyPath, 'utf8')).toBe(picture);
    const [, total] = /<text[^>]*>(\d+) bytes, in their order/.exec(picture) ?? [];
    expect(readme).toContain(`A driving license of 12 fields is ${total} bytes`);
    expect(readme).toContain(`beside its ${total} bytes`);
  });

  it('give the size of a presentation, as do the decisions', async () => {
    const held = { holder: { keyWithoutProof: holder.publicKey }, status: { list: 3, index: 654_321 } };
    const { bytes } = await policeIssuer().issue('driving-license', fixtureFields, { form: 'selective', ...held });
    const selective = await openSelectiveLicense(bytes, sha256);
    const options = { audience: 'a'.repeat(32), nonce: new Uint8Array(16), issuedAt: new Date() };
    const { length } = await signPresentation(selective, [-4, -5], options, holder);
    expect(readme).toContain(`in a code of ${length} bytes`);
    const decision = readFileSync(`${root}docs/decisions/0012-computed-facts-are-true-or-absent.md`, 'utf8');
    expect(decision).toContain(`is ${length} bytes`);
    expect(decision).toContain(`would be ${length + 34}`);
  });

  it('give the version of the package', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
    expect(readme).toContain(`version ${version}`);
    expect(readFileSync(`${root}CHANGELOG.md`, 'utf8')).toContain(`## ${version} `);
  });
});

describe('the documents', () => {
  const documents = [
    ...['README.md', 'SECURITY.md', 'CHANGELOG.md'],
    ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.startsWith('api'))
      .map((name) => `docs/${name}`),
  ];

  it.each(documents)('%s links to what exists', (path) => {
    const text = readFileSync(root + path, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
      if (/^[a-z]+:/.test(target)) return [];
      const [file = '', anchor] = target.split('#');
      const full = file === '' ? root + path : join(dirname(root + path), file);
      if (!existsSync(full)) return [target];
      return anchor === undefined || anchorsOf(readFileSync(full, 'utf8')).includes(anchor) ? [] : [target];
    });
    expect(broken).toEqual([]);
  });

  it('speak of every dependency that the package has', () => {
    const text = readFileSync(`${root}docs/dependencies.md`, 'utf8');
    const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('list every decision, numbered without a gap', () => {
    const names = readdirSync(`${root}docs/decisions`).filter((name) => name !== 'README.md');
    expect(names.sort().map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, i) => i + 1));
    const index = readFileSync(`${root}docs/decisions/README.md`, 'utf8');
    expect(names.filter((name) => !index.includes(`(${name})`))).toEqual([]);
  });
});

/** The anchors that a heading gets: lower case, no punctuation, a hyphen for a space. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
