import { type Command, Option } from 'commander';
import { hours, instant, wholeNumber } from '../arguments.ts';

type Actions = typeof import('../actions/status.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/status.ts');

export function addStatus(program: Command): void {
  const status = program
    .command('status')
    .summary('status lists: which licenses are revoked or suspended')
    .description('Status lists: one signed file that says which licenses of an issuer are revoked or suspended.')
    .addHelpText(
      'after',
      `
Examples:
  elicense status create --uri https://status.example/310000/12/ --list 3 --bits 2 --out status-3.json
  elicense status allocate --file status-3.json
  elicense status set --file status-3.json --index 654321 --to revoked
  elicense status sign --file status-3.json --key status.jwk.json --out status-3.cwt`,
    );
  status
    .command('create')
    .description('Begin a status list: a file with its state, which stays with the issuer.')
    .requiredOption(
      '--uri <address>',
      "the issuer's status location, as the trust list has it; the list's number is appended",
    )
    .requiredOption('--list <number>', 'number of the list', wholeNumber(0, 0xffffffff))
    .addOption(
      new Option('--bits <bits>', '1: valid or revoked; 2: suspended as well').choices(['1', '2']).default('2'),
    )
    .option('--entries <number>', 'indices in the list, a power of two', wholeNumber(16, 2 ** 25), 2 ** 20)
    .requiredOption('--out <file>', 'state to write (JSON)')
    .option('--force', 'replace an existing file')
    .addHelpText(
      'after',
      '\nExample:\n  elicense status create --uri https://status.example/310000/12/ --list 3 --bits 2 --out status-3.json',
    )
    .action(async (...given: Parameters<Actions['create']>) => (await load()).create(...given));
  status
    .command('allocate')
    .description('Give out the next index, in a secret order, so that it tells nothing of how many went before.')
    .requiredOption('--file <file>', 'state of the list')
    .option('--count <number>', 'how many', wholeNumber(1, 1_000_000), 1)
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  elicense issue … --status $(elicense status allocate --file status-3.json)')
    .action(async (...given: Parameters<Actions['allocateIndices']>) => (await load()).allocateIndices(...given));
  status
    .command('set')
    .description('Change the status of an index that was given out.')
    .requiredOption('--file <file>', 'state of the list')
    .requiredOption('--index <number>', "the license's index", wholeNumber(0, 2 ** 25))
    .addOption(
      new Option('--to <status>', 'new status').choices(['valid', 'revoked', 'suspended']).makeOptionMandatory(),
    )
    .option('--force', 'make a revoked one something else, where it was a mistake')
    .addHelpText('after', '\nExample:\n  elicense status set --file status-3.json --index 654321 --to suspended')
    .action(async (...given: Parameters<Actions['setStatus']>) => (await load()).setStatus(...given));
  status
    .command('sign')
    .description('Sign the list as it stands, for verifiers to take with them.')
    .requiredOption('--file <file>', 'state of the list')
    .requiredOption('--key <file>', "the issuer's key with the use status (private JWK)")
    .requiredOption('--out <file>', 'signed list to write')
    .addOption(
      new Option('--hours <number>', 'how long it may be relied on').argParser(hours).default(168 * 3_600, '168'),
    )
    .option('--at <time>', 'when it is signed; default now', instant)
    .addHelpText(
      'after',
      '\nExample:\n  elicense status sign --file status-3.json --key status.jwk.json --out status-3.cwt --hours 72',
    )
    .action(async (...given: Parameters<Actions['sign']>) => (await load()).sign(...given));
  status
    .command('inspect')
    .description('Show what a signed status list says. Verifies nothing.')
    .argument('<file>', 'signed status list')
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  elicense status inspect status-3.cwt')
    .action(async (...given: Parameters<Actions['inspect']>) => (await load()).inspect(...given));
}
