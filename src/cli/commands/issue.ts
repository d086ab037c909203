import { type Command, Option } from 'commander';
import { instant, issuerReference, nonceBytes, statusReference } from '../arguments.ts';

type Actions = typeof import('../actions/issue.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/issue.ts');

export function addIssue(program: Command): void {
  program
    .command('issue')
    .summary('issue a license, or many from a table')
    .description('Issue one license from a JSON record, or many from a table.')
    .option('--type <type>', 'license type; elicense catalog list shows them')
    .option('--fields <file>', 'record of one license (JSON)')
    .option('--csv <file>', 'records of many licenses (CSV); lists have ; between their items')
    .requiredOption('--key <file>', "the issuer's key (private JWK)")
    .option('--issuer <reference>', 'REGION/NUMBER, as the trust list has it', issuerReference)
    .addOption(
      new Option('--form <form>', 'default selective where a holder is named, else open').choices([
        'open',
        'selective',
      ]),
    )
    .option('--holder-request <file>', "the wallet's proof of its key, made by elicense holder request")
    .option('--holder-nonce <hex>', 'the nonce that you gave the holder for it, used once', nonceBytes)
    .option('--holder <file>', "the holder's public key (JWK), at your own risk: without a proof")
    .option('--status <reference>', 'LIST/INDEX where its status will stand', statusReference)
    .option('--status-file <file>', 'state of a status list, to take the next index of')
    .option('--status-uri <address>', "the issuer's status location, for interoperable claims")
    .addOption(
      new Option('--claims <claims>', 'interoperable adds iss, sub and status for other readers of CWTs')
        .choices(['compact', 'interoperable'])
        .default('compact'),
    )
    .option('--issued-at <time>', 'when it is signed; default now', instant)
    .option('--expires-at <time>', "end of the signature's life; default the end of its validity", instant)
    .option('--link <address>', 'show it as a link to https://HOST/PATH (public types alone)')
    .option('--out <file>', 'license to write (CWT)')
    .option('--qr <file>', 'QR code to write, .png or .svg')
    .option('--out-dir <folder>', 'with --csv: folder for the licenses, their QR codes and result.csv')
    .option('--json', 'one JSON object on standard output')
    .addHelpText(
      'after',
      `
Examples:
  elicense issue --type driving-license --fields fields.json --key police.jwk.json --issuer 310000/12 \\
    --status 3/654321 --out license.cwt --qr license.png
  elicense issue --type driving-license --fields fields.json --key police.jwk.json --issuer 310000/12 \\
    --status 3/654321 --holder-request request.cbor --holder-nonce 5f0c9a1e7d3b2468 --out license.cwt
  elicense issue --type business-license --fields fields.json --key market.jwk.json --issuer 310000/4 \\
    --link https://licenses.example/v --out license.cwt --qr license.svg
  elicense issue --type driving-license --csv people.csv --key police.jwk.json --issuer 310000/12 \\
    --status-file status-3.json --out-dir issued`,
    )
    .action(async (...given: Parameters<Actions['issue']>) => (await load()).issue(...given));
}
