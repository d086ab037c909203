import { type Command, Option } from 'commander';
import { ageHours, collect, hours, instant, issuerReference, statusReference, wholeNumber } from '../arguments.ts';

type Actions = typeof import('../actions/status.ts');
type SetActions = typeof import('../actions/status-set.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/status.ts');
const loadSet = (): Promise<SetActions> => import('../actions/status-set.ts');

const wholeHours = (value: string): number => wholeNumber(1, 87_600)(value) * 3_600;
const states = ['valid', 'suspended', 'reported-lost', 'cancelled', 'annulled', 'revoked', 'replaced'];

export function addStatus(program: Command): void {
  const status = program
    .command('status')
    .summary('status lists and revocation sets: which licenses are revoked or suspended')
    .description(
      'Status lists: one signed file that says which licenses of an issuer are revoked or suspended. Revocation sets: many lists in one small file, with a delta for each day.',
    )
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
      new Option('--to <state>', 'what became of it; all but suspended and reported-lost are for ever')
        .choices(states)
        .makeOptionMandatory(),
    )
    .option('--force', 'take back what is for ever, where it was a mistake')
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
    .option('--ttl-hours <number>', 'how long a reader may keep it before it asks for a newer one', wholeHours)
    .option('--at <time>', 'when it is signed; default now', instant)
    .addHelpText(
      'after',
      '\nExample:\n  elicense status sign --file status-3.json --key status.jwk.json --out status-3.cwt --hours 72 --ttl-hours 24',
    )
    .action(async (...given: Parameters<Actions['sign']>) => (await load()).sign(...given));
  status
    .command('inspect')
    .description('Show what a signed status list, a revocation set or a delta says. Verifies nothing.')
    .argument('<file>', 'signed status list, revocation set or delta')
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  elicense status inspect status-3.cwt')
    .action(async (...given: Parameters<Actions['inspect']>) => (await load()).inspect(...given));
  addSet(status);
}

function addSet(status: Command): void {
  status
    .command('build')
    .description('Make a revocation set of signed status lists: the statuses of many licenses in one small file.')
    .argument('<lists...>', 'REGION/NUMBER=FILE: an issuer and its signed list, or a folder of them')
    .requiredOption(
      '--signed-by <key>',
      'public key of the issuer (JWK), of several issuers REGION/NUMBER=FILE each; may be repeated',
      collect,
    )
    .requiredOption('--publisher <issuer>', 'whose key signs the set, REGION/NUMBER', issuerReference)
    .requiredOption('--epoch <number>', 'number of the set: above that of every earlier one', wholeNumber(0, 1e15 - 1))
    .requiredOption('--key <file>', "the publisher's key with the use status (private JWK)")
    .requiredOption('--out <file>', 'revocation set to write')
    .addOption(
      new Option('--hours <number>', 'how long it may be relied on').argParser(hours).default(168 * 3_600, '168'),
    )
    .option('--ttl-hours <number>', 'how long a reader may keep it before it asks for a newer one', wholeHours)
    .addOption(
      new Option('--max-list-age-hours <number>', 'oldest list to make it of: the set looks as new as its signature')
        .argParser(ageHours)
        .default(24 * 3_600, '24'),
    )
    .option('--at <time>', 'when it is signed; default now', instant)
    .addHelpText(
      'after',
      `
Example:
  elicense status build 310000/12=police/ 310000/4=market/ --signed-by 310000/12=police.pub.jwk.json \\
    --signed-by 310000/4=market.pub.jwk.json --publisher 310000/1 --epoch 42 --key city-status.jwk.json --out city-42.elrs`,
    )
    .action(async (...given: Parameters<SetActions['build']>) => (await loadSet()).build(...given));
  status
    .command('delta')
    .description('Make the delta that leads from one revocation set to a later one.')
    .argument('<from>', 'revocation set that devices hold')
    .argument('<to>', 'revocation set that they are to hold')
    .requiredOption('--key <file>', "the publisher's key with the use status (private JWK)")
    .requiredOption('--out <file>', 'delta to write')
    .addHelpText(
      'after',
      '\nExample:\n  elicense status delta city-41.elrs city-42.elrs --key city-status.jwk.json --out city-42.delta.cwt',
    )
    .action(async (...given: Parameters<SetActions['delta']>) => (await loadSet()).delta(...given));
  status
    .command('apply')
    .description('Bring a revocation set up to date with deltas; the result is the file of that day, byte for byte.')
    .argument('<set>', 'revocation set that is held')
    .argument('<deltas...>', 'deltas in any order, or folders of them; those of earlier days are passed over')
    .requiredOption('--signed-by <file>', "the publisher's public key (JWK); may be repeated", collect)
    .requiredOption('--out <file>', 'revocation set to write')
    .addHelpText(
      'after',
      '\nExample:\n  elicense status apply city-41.elrs city-42.delta.cwt --signed-by city-status.pub.jwk.json --out city-42.elrs',
    )
    .action(async (...given: Parameters<SetActions['apply']>) => (await loadSet()).apply(...given));
  status
    .command('show')
    .description('Show the status at one index of a status list or a revocation set. Verifies no signature.')
    .argument('<file>', 'signed status list or revocation set')
    .argument('<place>', 'LIST/INDEX, as a license has it', statusReference)
    .option('--issuer <issuer>', 'of the license, REGION/NUMBER; needed where the set has several', issuerReference)
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  elicense status show city-42.elrs 3/654321 --issuer 310000/12')
    .action(async (...given: Parameters<SetActions['show']>) => (await loadSet()).show(...given));
}
