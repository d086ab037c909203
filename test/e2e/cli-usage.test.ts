import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { elicense, elicenseHere, mustExit } from './cli-process.ts';

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['verfy', 'x.png'], 'Did you mean verify?'],
    ['an unknown option', ['verify', 'x.png', '--rot', 'root.cbor'], 'Did you mean --root?'],
    ['a required option that is missing', ['keygen'], '--out'],
    ['an algorithm that is none', ['keygen', '--alg', 'rsa', '--out', 'k.jwk.json'], 'ed25519, es256'],
    ['a type that is none', ['catalog', 'show', 'driving-licence'], 'did you mean driving-license?'],
    ['an instant that is none', ['verify', 'x', '--at', 'tomorrow'], '2026-10-01T08:00:00+08:00'],
    ['an instant with no zone', ['verify', 'x', '--at', '2026-10-01T08:00:00'], '2026-10-01T08:00:00+08:00'],
    ['an issuer that is none', ['issue', '--key', 'k', '--issuer', 'shanghai'], '310000/12'],
    ['neither --fields nor --csv', ['issue', '--key', 'k', '--issuer', '310000/12'], '--csv PEOPLE.csv'],
    [
      'the selective form with no holder',
      ['issue', '--fields', 'f.json', '--key', 'k', '--form', 'selective', '--out', 'l.cwt'],
      '--holder-request',
    ],
    [
      'a status list of an odd size',
      ['status', 'create', '--uri', 'https://s.example/', '--list', '1', '--entries', '1000', '--out', 'x.json'],
      'a power of two',
    ],
  ])('refuses %s with 64 and says what is right', async (_what, args, said) => {
    const { stdout, stderr } = mustExit(await elicenseHere(args), 64);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
  });

  it('shows the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(mustExit(await elicense(['--version']), 0).stdout.trim()).toBe(version);
  });

  it('ends with 0 after --help, and with 64 where no command is given', async () => {
    expect(mustExit(await elicense(['--help']), 0).stdout).toContain('Examples:');
    expect(mustExit(await elicense([]), 64).stderr).toContain('Examples:');
    expect(mustExit(await elicense(['verfy']), 64).stderr).toContain('Did you mean verify?');
  });
});

describe('help', () => {
  const commands = (command: Command): Command[] => [command, ...command.commands.flatMap(commands)];
  const all = commands(createProgram('0.0.0')).map((command) => [pathOf(command), command] as const);

  it.each(all)('%s has examples that name it', (path, command) => {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    expect(help).toMatch(/\nExamples?:\n/);
    expect(help.slice(help.search(/\nExamples?:\n/))).toContain(path);
  });
});

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
