import type { Command } from 'commander';
import { audienceName, commaList, instant, nonceBytes } from '../arguments.ts';

type Actions = typeof import('../actions/present.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/present.ts');

export function addPresent(program: Command): void {
  program
    .command('present')
    .summary('show a selective license, as its holder')
    .description(
      'Make a presentation of a selective license: the fields that are named, signed with the key that it is bound to. A verifier takes it for a minute.',
    )
    .requiredOption('--license <file>', 'selective license: file, picture, or EL1:…')
    .requiredOption('--key <file>', "the holder's key (private JWK)")
    .option('--disclose <fields>', 'fields to disclose, with commas; default none', commaList)
    .option('--scene <scene>', 'disclose what may be asked for there, e.g. roadside-check')
    .option('--audience <name>', 'whom it is for; default counter: whoever stands there', audienceName)
    .option('--nonce <hex>', 'what the verifier gave for it', nonceBytes)
    .option('--at <time>', 'as if it were then; default now', instant)
    .requiredOption('--out <file>', 'presentation to write (CWT)')
    .option('--qr <file>', 'QR code to write, .png or .svg')
    .option('--json', 'one JSON object on standard output')
    .addHelpText(
      'after',
      `
Examples:
  elicense present --license license.cwt --key phone.jwk.json --disclose number,holderName --out shown.cwt --qr shown.png
  elicense present --license license.cwt --key phone.jwk.json --scene hotel-check-in --audience hotel-17 \\
    --nonce 5f0c9a1e7d3b2468 --out shown.cwt`,
    )
    .action(async (...given: Parameters<Actions['present']>) => (await load()).present(...given));
}
