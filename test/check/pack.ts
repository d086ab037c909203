import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Check, mustBeEmpty, mustRun, run } from './check.ts';
import { recordedExports, valuesOf } from './exports.ts';
import { manifest, root, subpaths } from './subpaths.ts';
import { packTarball, temporaryDirectory } from './tarball.ts';

const always = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md'];

export const pack: Check = {
  name: 'pack',
  summary: 'the packed files, and every subpath imported and required once from them',
  after: ['build', 'exports'],
  async run() {
    const { path, files } = await packTarball();
    const problems = contentProblems(files);
    const directory = await install(path);
    for (const { specifier } of subpaths) problems.push(...(await loadProblems(directory, specifier)));
    for (const [name, target] of Object.entries(manifest.bin)) {
      const { exitCode, stderr } = await run(
        process.execPath,
        [`node_modules/${manifest.name}/${target}`, '--help'],
        directory,
      );
      if (exitCode !== 0) problems.push(`${name} --help: exit code ${exitCode}: ${stderr.trim()}`);
    }
    mustBeEmpty(problems);
  },
};

function contentProblems(files: readonly string[]): string[] {
  const targets = subpaths.flatMap(({ targets }) =>
    Object.values(targets).flatMap(({ types, default: code }) => [types, code]),
  );
  const needed = [...always, ...[...targets, ...Object.values(manifest.bin)].map((target) => target.slice(2))];
  const stray = files.filter((file) => !file.startsWith('dist/') && !always.includes(file));
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `not packed: ${file}`),
    ...stray.map((file) => `packed, but should not be: ${file}`),
  ];
}

/** Unpacks into a fresh project in which only the declared dependencies can be found. */
async function install(tarball: string): Promise<string> {
  const directory = temporaryDirectory();
  const target = `${directory}/node_modules/${manifest.name}`;
  mkdirSync(target, { recursive: true });
  await mustRun('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    mkdirSync(dirname(`${directory}/node_modules/${name}`), { recursive: true });
    symlinkSync(`${root}node_modules/${name}`, `${directory}/node_modules/${name}`);
  }
  return directory;
}

async function loadProblems(directory: string, specifier: string): Promise<string[]> {
  const expected = valuesOf(recordedExports()[specifier] ?? []).join();
  const print = "console.log(Object.keys(loaded).filter((name) => name !== '__esModule').sort().join())";
  const programs = {
    import: ['--input-type=module', '-e', `import * as loaded from '${specifier}'; ${print}`],
    require: ['--input-type=commonjs', '-e', `const loaded = require('${specifier}'); ${print}`],
  };
  const problems: string[] = [];
  for (const [manner, args] of Object.entries(programs)) {
    const { exitCode, stdout, stderr } = await run(process.execPath, args, directory);
    if (exitCode !== 0) problems.push(`${manner} ${specifier}: ${stderr.trim()}`);
    else if (stderr !== '') problems.push(`${manner} ${specifier}: writes to standard error: ${stderr.trim()}`);
    else if (stdout.trim() !== expected)
      problems.push(`${manner} ${specifier}: gives ${stdout.trim()}, recorded ${expected}`);
  }
  return problems;
}
