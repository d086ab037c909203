import { type Command, Option } from 'commander';

type Actions = typeof import('../actions/keygen.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/keygen.ts');

export function addKeygen(program: Command): void {
  program
    .command('keygen')
    .summary('make a key pair')
    .description('Make a key pair: a private key that only you can read, and the public half to hand out.')
    .addOption(new Option('--alg <algorithm>', 'algorithm of the key').choices(['ed25519', 'es256']).default('ed25519'))
    .requiredOption('--out <file>', 'private key to write; the public one goes beside it as .pub.jwk.json')
    .option('--force', 'replace existing files')
    .addHelpText(
      'after',
      `
Examples:
  elicense keygen --alg ed25519 --out agency.jwk.json
  elicense keygen --alg es256 --out phone.jwk.json       # a holder's key`,
    )
    .action(async (...given: Parameters<Actions['keygen']>) => (await load()).keygen(...given));
}
