import type { Command } from 'commander';
import { ageDays, ageHours, audienceName, collect, commaList, instant, nonceBytes } from '../arguments.ts';

type Actions = typeof import('../actions/verify.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/verify.ts');

export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('verify a license with no network')
    .description(
      'Verify licenses with no network. Exit 0: accepted; 1: rejected; 2: undetermined; 64: wrong usage; 65: bad input.',
    )
    .argument(
      '<scanned...>',
      'picture (PNG, JPEG), text, license file or folder; EL1:… or https://…; - is standard input',
    )
    .option('--root <file>', 'root that you pinned; may be repeated, or a folder', collect)
    .option('--later-root <file>', 'root that followed a pinned one; may be repeated, or a folder', collect)
    .option(
      '--bundle <path>',
      'offline bundle: a file, or the folder of a device; alone, or beside --trust and --status',
    )
    .option('--trust <file>', 'trust list; may be repeated, or a folder', collect)
    .option('--status <file>', 'signed status list; may be repeated, or a folder', collect)
    .option('--exceptions <file>', 'exception set of a compromised key; may be repeated, or a folder', collect)
    .option('--at <time>', 'as if it were then; default now', instant)
    .option('--accept <types>', 'accept only these types, with commas', commaList)
    .option('--audience <name>', 'whom a presentation must be for; default counter', audienceName)
    .option('--nonce <hex>', 'what the holder was given for this presentation, used once', nonceBytes)
    .option(
      '--replays <file>',
      'remembers presentations between runs, so that none is taken twice; default within this run',
    )
    .option(
      '--allow-unbound <types>',
      'types whose printed copy is accepted although anybody could show it: compare the portrait',
      commaList,
    )
    .option('--max-status-age-hours <number>', 'oldest status list to rely on; default 72', ageHours)
    .option('--max-trust-list-age-days <number>', 'oldest trust list to rely on; default 30', ageDays)
    .option('--json', 'one JSON object on standard output')
    .addHelpText(
      'after',
      `
Examples:
  elicense verify license.png --root root.cbor --trust trust.cbor --status status-3.cwt
  elicense verify photo.jpg --root roots --trust trust --status status --accept driving-license --json
  elicense verify phone.png --root root.cbor --trust trust.cbor --status status-3.cwt --replays replays.log
  elicense verify license.png --root root.cbor --bundle city-42.elob
  elicense verify - --root root.cbor --trust trust.cbor < scanned.txt`,
    )
    .action(async (...given: Parameters<Actions['verify']>) => (await load()).verify(...given));
}
