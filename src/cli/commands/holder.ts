import type { Command } from 'commander';
import { instant, issuerReference, nonceBytes } from '../arguments.ts';

type Actions = typeof import('../actions/holder.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/holder.ts');

export function addHolder(program: Command): void {
  const holder = program
    .command('holder')
    .summary("prove a holder's key to an issuer")
    .description(
      'A license is bound to a key only where its holder has proven it: the issuer gives a nonce, the holder signs it.',
    )
    .addHelpText(
      'after',
      `
Examples:
  elicense holder nonce
  elicense holder request --key phone.jwk.json --issuer 310000/12 --nonce 5f0c9a1e7d3b2468 --out request.cbor`,
    );
  holder
    .command('nonce')
    .summary('make a nonce')
    .description('Make a nonce of 16 random bytes, for one request to an issuer or one presentation to a verifier.')
    .addHelpText('after', `\nExample:\n  elicense holder nonce`)
    .action(async (...given: Parameters<Actions['nonce']>) => (await load()).nonce(...given));
  holder
    .command('request')
    .summary('ask an issuer to bind a license to a key')
    .description('Ask an issuer to bind a license to a key, and prove that it is yours.')
    .requiredOption('--key <file>', "the holder's key (private JWK)")
    .requiredOption('--issuer <reference>', 'REGION/NUMBER of the issuer', issuerReference)
    .requiredOption('--nonce <hex>', 'what the issuer gave for it', nonceBytes)
    .option('--at <time>', 'as if it were then; default now', instant)
    .requiredOption('--out <file>', 'request to write')
    .addHelpText(
      'after',
      `
Example:
  elicense holder request --key phone.jwk.json --issuer 310000/12 --nonce 5f0c9a1e7d3b2468 --out request.cbor`,
    )
    .action(async (...given: Parameters<Actions['request']>) => (await load()).request(...given));
}
