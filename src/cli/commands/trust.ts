import { type Command, Option } from 'commander';
import { collect, commaList, days, instant, issuerReference, regionCodes, wholeNumber } from '../arguments.ts';

type Actions = typeof import('../actions/trust.ts');
type Signing = typeof import('../actions/trust-sign.ts');
type Inspecting = typeof import('../actions/trust-inspect.ts');

/** Loaded when they are run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/trust.ts');
const loadSigning = (): Promise<Signing> => import('../actions/trust-sign.ts');
const loadInspecting = (): Promise<Inspecting> => import('../actions/trust-inspect.ts');

const threshold = wholeNumber(1, 16);
const uses = ['license', 'status', 'region-status', 'bundle'];

export function addTrust(program: Command): void {
  const trust = program
    .command('trust')
    .summary('roots and trust lists: who may issue what')
    .description('Roots, which verifiers pin, and trust lists, which say who may issue what with which keys.')
    .addHelpText(
      'after',
      `
Examples:
  elicense keygen --out root.jwk.json
  elicense trust init --regions 310000 --key root.jwk.json --out root.cbor --list trust.json
  elicense trust add-issuer --list trust.json --issuer 310000/12 --name-zh 上海市公安局 \\
    --name-en "Shanghai Public Security Bureau" --types driving-license,100-120 \\
    --status-uri https://status.example/310000/12/
  elicense trust add-key --list trust.json --issuer 310000/12 --key police.pub.jwk.json --use license
  elicense trust sign --list trust.json --key root.jwk.json --out trust.cbor --days 30
  elicense trust inspect trust.cbor --root root.cbor
  elicense trust diff trust-1.cbor trust.cbor`,
    );
  trust
    .command('init')
    .description('Make a root for some regions, and the draft of its trust list.')
    .requiredOption('--regions <codes>', 'regions of GB/T 2260 that it may speak for, with commas', regionCodes)
    .addOption(
      new Option('--key <file>', 'a key of the root; may be repeated: private halves sign, public ones sign elsewhere')
        .argParser(collect)
        .makeOptionMandatory(),
    )
    .option('--threshold <number>', 'how many of its keys must sign; default more than half', threshold)
    .requiredOption('--out <file>', 'root to write')
    .option('--list <file>', 'draft of the trust list to begin (JSON)')
    .addOption(new Option('--days <number>', 'how long the root holds').argParser(days).default(3_650 * 86_400, '3650'))
    .option('--at <time>', 'when it is signed; default now', instant)
    .option('--force', 'replace existing files')
    .addHelpText(
      'after',
      '\nExamples:\n  elicense trust init --regions 310000 --key root.jwk.json --out root.cbor --list trust.json\n' +
        '  elicense trust init --regions 310000 --key a.jwk.json --key b.pub.jwk.json --key c.pub.jwk.json --threshold 2 --out root.cbor',
    )
    .action(async (...given: Parameters<Actions['init']>) => (await load()).init(...given));
  trust
    .command('add-issuer')
    .description('Put an issuer into the draft, or change what it may issue.')
    .requiredOption('--list <file>', 'draft of the trust list')
    .requiredOption('--issuer <reference>', 'REGION/NUMBER', issuerReference)
    .requiredOption('--name-zh <name>', 'its name in Chinese')
    .requiredOption('--name-en <name>', 'its name in English')
    .requiredOption(
      '--types <types>',
      'types it may issue: keys, numbers, ranges, all-licenses, all-certificates, with commas; or none',
      (value) => (value === 'none' ? [] : commaList(value)),
    )
    .option('--status-uri <address>', 'where its status lists are: https://…/, the number of a list is appended')
    .addHelpText(
      'after',
      '\nExample:\n  elicense trust add-issuer --list trust.json --issuer 310000/4 --name-zh 上海市市场监督管理局 \\\n    --name-en "Shanghai Market Regulation" --types business-license',
    )
    .action(async (...given: Parameters<Actions['addIssuer']>) => (await load()).addIssuer(...given));
  trust
    .command('add-key')
    .description("Put an issuer's public key into the draft.")
    .requiredOption('--list <file>', 'draft of the trust list')
    .requiredOption('--issuer <reference>', 'REGION/NUMBER', issuerReference)
    .requiredOption('--key <file>', 'its public key (.pub.jwk.json)')
    .addOption(new Option('--use <use>', 'what the key may sign').choices(uses).makeOptionMandatory())
    .option('--not-before <time>', 'signatures count from then on; default the beginning of today (UTC+8)', instant)
    .option('--not-after <time>', 'signatures count until then; default no end', instant)
    .addHelpText(
      'after',
      '\nExample:\n  elicense trust add-key --list trust.json --issuer 310000/4 --key agency.pub.jwk.json --use license',
    )
    .action(async (...given: Parameters<Actions['addKey']>) => (await load()).addKey(...given));
  trust
    .command('retire-key')
    .description('End the time of a key: what it signed until then goes on counting.')
    .requiredOption('--list <file>', 'draft of the trust list')
    .requiredOption('--issuer <reference>', 'REGION/NUMBER', issuerReference)
    .requiredOption('--key <file>', 'its public key (.pub.jwk.json)')
    .addOption(new Option('--use <use>', 'default every use of the key').choices(uses))
    .option('--not-after <time>', 'signatures count until then; default now', instant)
    .addHelpText(
      'after',
      '\nExample:\n  elicense trust retire-key --list trust.json --issuer 310000/4 --key agency.pub.jwk.json',
    )
    .action(async (...given: Parameters<Actions['retireKey']>) => (await load()).retireKey(...given));
  trust
    .command('compromise-key')
    .description('Somebody else may have the key: nothing that it signed counts, whatever time it says.')
    .requiredOption('--list <file>', 'draft of the trust list')
    .requiredOption('--issuer <reference>', 'REGION/NUMBER', issuerReference)
    .requiredOption('--key <file>', 'its public key (.pub.jwk.json)')
    .option('--except <file>', 'license that goes on counting; may be repeated, or a folder', collect)
    .option('--exceptions-out <file>', 'write the exceptions to a file of their own, for a set too large for the list')
    .addHelpText(
      'after',
      '\nExample:\n  elicense trust compromise-key --list trust.json --issuer 310000/4 --key agency.pub.jwk.json --except issued',
    )
    .action(async (...given: Parameters<Actions['compromiseKey']>) => (await load()).compromiseKey(...given));
  trust
    .command('sign')
    .description('Sign the draft, or a file that is to be signed; each signed list has a higher sequence number.')
    .option('--list <file>', 'draft of the trust list')
    .option('--file <file>', 'root or trust list to add signatures to, on any machine')
    .option('--import <file>', 'copy that was signed elsewhere; may be repeated', collect)
    .option('--key <file>', "a root's key (private JWK); may be repeated", collect)
    .option('--root <file>', 'root by which to count the signatures; of a new root, the one before it')
    .option('--export <file>', 'write what others are to sign, with no signature')
    .option('--out <file>', 'signed file to write')
    .addOption(
      new Option('--days <number>', 'how long a list may be relied on').argParser(days).default(90 * 86_400, '90'),
    )
    .option('--at <time>', 'when a list is signed; default now', instant)
    .addHelpText(
      'after',
      `
Examples:
  elicense trust sign --list trust.json --key root.jwk.json --out trust.cbor --days 30
On three machines:
  elicense trust sign --list trust.json --export to-sign.cbor
  elicense trust sign --file to-sign.cbor --key a.jwk.json --out by-a.cbor
  elicense trust sign --file to-sign.cbor --key b.jwk.json --out by-b.cbor
  elicense trust sign --list trust.json --import by-a.cbor --import by-b.cbor --out trust.cbor`,
    )
    .action(async (...given: Parameters<Signing['sign']>) => (await loadSigning()).sign(...given));
  trust
    .command('rotate-root')
    .description('Make the root that follows another, with other keys. Verifiers that pinned the old one follow it.')
    .requiredOption('--root <file>', 'root in force')
    .addOption(
      new Option(
        '--key <file>',
        'a key of the new root; may be repeated: private halves sign, public ones sign elsewhere',
      )
        .argParser(collect)
        .makeOptionMandatory(),
    )
    .option('--old-key <file>', 'a key of the root in force that signs too (private JWK); may be repeated', collect)
    .option('--threshold <number>', 'how many of the new keys must sign; default more than half', threshold)
    .option('--regions <codes>', 'fewer regions than before; default the same', regionCodes)
    .option('--list <file>', 'draft of the trust list, to go on under the new root')
    .requiredOption('--out <file>', 'root to write')
    .addOption(new Option('--days <number>', 'how long the root holds').argParser(days).default(3_650 * 86_400, '3650'))
    .option('--at <time>', 'when it is signed; default now', instant)
    .option('--force', 'replace an existing file')
    .addHelpText(
      'after',
      '\nExample:\n  elicense trust rotate-root --root root.cbor --old-key root.jwk.json --key new.jwk.json --list trust.json --out root-2.cbor',
    )
    .action(async (...given: Parameters<Signing['rotateRoot']>) => (await loadSigning()).rotateRoot(...given));
  trust
    .command('inspect')
    .description('Show a root or a trust list, and say whether it is verified.')
    .argument('<file>', 'root or trust list')
    .option('--root <file>', 'root that is trusted; may be repeated', collect)
    .option('--json', 'one JSON object on standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  elicense trust inspect root.cbor\n  elicense trust inspect trust.cbor --root root.cbor',
    )
    .action(async (...given: Parameters<Inspecting['inspect']>) => (await loadInspecting()).inspect(...given));
  trust
    .command('diff')
    .description('Say what a newer root or trust list changes.')
    .argument('<older>', 'root or trust list')
    .argument('<newer>', 'the later one')
    .option('--root <file>', 'root that is trusted, for lists; may be repeated', collect)
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  elicense trust diff trust-6.cbor trust-7.cbor --root root.cbor')
    .action(async (...given: Parameters<Inspecting['diff']>) => (await loadInspecting()).diff(...given));
}
