import { type Command, Option } from 'commander';
import { collect, commaList, days, instant, issuerReference, regionCodes } from '../arguments.ts';

type Actions = typeof import('../actions/trust.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/trust.ts');

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
  elicense trust inspect trust.cbor --root root.cbor`,
    );
  trust
    .command('init')
    .description('Make a root for some regions, and the draft of its trust list.')
    .requiredOption('--regions <codes>', 'regions of GB/T 2260 that it may speak for, with commas', regionCodes)
    .requiredOption('--key <file>', "the root's key (private JWK)")
    .requiredOption('--out <file>', 'root to write')
    .option('--list <file>', 'draft of the trust list to begin (JSON)')
    .addOption(new Option('--days <number>', 'how long the root holds').argParser(days).default(3_650 * 86_400, '3650'))
    .option('--at <time>', 'when it is signed; default now', instant)
    .option('--force', 'replace existing files')
    .addHelpText(
      'after',
      '\nExample:\n  elicense trust init --regions 310000 --key root.jwk.json --out root.cbor --list trust.json',
    )
    .action(async (...given: Parameters<Actions['init']>) => (await load()).init(...given));
  trust
    .command('add-issuer')
    .description('Put an issuer into the draft, or change what it may issue.')
    .requiredOption('--list <file>', 'draft of the trust list')
    .requiredOption('--issuer <reference>', 'REGION/NUMBER', issuerReference)
    .requiredOption('--name-zh <name>', 'its name in Chinese')
    .requiredOption('--name-en <name>', 'its name in English')
    .requiredOption('--types <types>', 'types it may issue: keys, numbers, ranges, with commas', commaList)
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
    .addOption(new Option('--use <use>', 'what the key may sign').choices(['license', 'status']).makeOptionMandatory())
    .option('--not-before <time>', 'signatures count from then on; default the beginning of today (UTC+8)', instant)
    .option('--not-after <time>', 'signatures count until then; default no end', instant)
    .addHelpText(
      'after',
      '\nExample:\n  elicense trust add-key --list trust.json --issuer 310000/4 --key agency.pub.jwk.json --use license',
    )
    .action(async (...given: Parameters<Actions['addKey']>) => (await load()).addKey(...given));
  trust
    .command('sign')
    .description('Sign the draft; each signed list has a higher sequence number.')
    .requiredOption('--list <file>', 'draft of the trust list')
    .requiredOption('--key <file>', "the root's key (private JWK)")
    .requiredOption('--out <file>', 'trust list to write')
    .addOption(new Option('--days <number>', 'how long it may be relied on').argParser(days).default(90 * 86_400, '90'))
    .option('--at <time>', 'when it is signed; default now', instant)
    .addHelpText(
      'after',
      '\nExample:\n  elicense trust sign --list trust.json --key root.jwk.json --out trust.cbor --days 30',
    )
    .action(async (...given: Parameters<Actions['sign']>) => (await load()).sign(...given));
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
    .action(async (...given: Parameters<Actions['inspect']>) => (await load()).inspect(...given));
}
