import { type Command, Option } from 'commander';
import { collect, hours, instant, issuerReference, webAddress, wholeNumber } from '../arguments.ts';

type Actions = typeof import('../actions/bundle.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/bundle.ts');

const wholeHours = (value: string): number => wholeNumber(1, 87_600)(value) * 3_600;

export function addBundle(program: Command): void {
  const bundle = program
    .command('bundle')
    .summary('offline bundles: all that a desk needs, in one file')
    .description(
      'Offline bundles: trust lists, later roots, statuses and exception sets in one file, for a link, a USB stick or a mirror.',
    )
    .addHelpText(
      'after',
      `
Examples:
  elicense bundle create trust.cbor city-42.elrs --root root.cbor --publisher 310000/1 --sequence 42 \\
    --key bundle.jwk.json --out city-42.elob
  elicense bundle verify city-42.elob --root root.cbor
  elicense bundle apply city-42.elob --root root.cbor --store desk
  elicense verify license.png --root root.cbor --bundle desk`,
    );
  bundle
    .command('create')
    .description(
      'Put signed files into one bundle and sign which belong together. What devices would refuse is not made.',
    )
    .argument('<parts...>', 'later roots, trust lists, status lists, revocation sets, or folders of them, in any order')
    .option('--exceptions <file>', 'exception set of a compromised key; may be repeated, or a folder', collect)
    .requiredOption('--root <file>', 'root that devices pin; may be repeated, or a folder', collect)
    .requiredOption('--publisher <issuer>', 'whose key signs it, REGION/NUMBER', issuerReference)
    .requiredOption(
      '--sequence <number>',
      'number of the bundle: above that of every earlier one',
      wholeNumber(1, 1e15 - 1),
    )
    .requiredOption('--key <file>', "the publisher's key with the use bundle (private JWK)")
    .requiredOption('--out <file>', 'bundle to write')
    .option(
      '--catalog-revision <number>',
      'revision of the catalog, for apps to tell that they are old',
      wholeNumber(0, 1e15 - 1),
      0,
    )
    .addOption(
      new Option('--hours <number>', 'how long devices may take it').argParser(hours).default(168 * 3_600, '168'),
    )
    .option('--ttl-hours <number>', 'how long a device may keep it before it asks for a newer one', wholeHours)
    .option('--at <time>', 'when it is signed; default now', instant)
    .addHelpText(
      'after',
      `
Example:
  elicense bundle create trust.cbor city-42.elrs --root root.cbor --publisher 310000/1 --sequence 42 \\
    --key bundle.jwk.json --out city-42.elob --hours 72 --ttl-hours 24`,
    )
    .action(async (...given: Parameters<Actions['create']>) => (await load()).create(...given));
  bundle
    .command('delta')
    .description('Make the delta that leads from one bundle to a later one. It needs no key.')
    .argument('<from>', 'bundle that devices hold')
    .argument('<to>', 'bundle that they are to hold')
    .option('--set-delta <file>', 'delta of a revocation set; may be repeated, or a folder', collect)
    .requiredOption('--out <file>', 'delta to write')
    .addHelpText(
      'after',
      '\nExample:\n  elicense bundle delta city-41.elob city-42.elob --set-delta city-42.delta.cwt --out city-42.elod',
    )
    .action(async (...given: Parameters<Actions['delta']>) => (await load()).delta(...given));
  bundle
    .command('inspect')
    .description('Show what a bundle says of itself and what is in it. Verifies nothing.')
    .argument('<file>', 'bundle')
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  elicense bundle inspect city-42.elob')
    .action(async (...given: Parameters<Actions['inspect']>) => (await load()).inspect(...given));
  bundle
    .command('verify')
    .description('Check everything in a bundle against pinned roots, as a device that holds nothing does.')
    .argument('<file>', 'bundle')
    .requiredOption('--root <file>', 'root that you pinned; may be repeated, or a folder', collect)
    .option('--at <time>', 'as if it were then; default now', instant)
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  elicense bundle verify city-42.elob --root root.cbor')
    .action(async (...given: Parameters<Actions['verify']>) => (await load()).verify(...given));
  bundle
    .command('apply')
    .description(
      'Take a bundle or a delta into the folder of a device. What is older, damaged or not signed changes nothing.',
    )
    .argument('<file>', 'bundle, or delta of the one that is held')
    .requiredOption('--root <file>', 'root that you pinned; may be repeated, or a folder', collect)
    .requiredOption('--store <folder>', 'where the device keeps its bundle; made where it does not exist')
    .option(
      '--publisher <issuer>',
      'whose bundles are taken, REGION/NUMBER; default of whoever the roots let bundle',
      issuerReference,
    )
    .option('--at <time>', 'as if it were then; default now', instant)
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  elicense bundle apply /media/usb/city-42.elob --root root.cbor --store desk')
    .action(async (...given: Parameters<Actions['apply']>) => (await load()).apply(...given));
  bundle
    .command('update')
    .description('Bring the folder of a device up to date over a network: the delta of what is held, or the full file.')
    .requiredOption('--url <address>', 'of the full file', webAddress)
    .requiredOption('--root <file>', 'root that you pinned; may be repeated, or a folder', collect)
    .requiredOption('--store <folder>', 'where the device keeps its bundle; made where it does not exist')
    .option(
      '--publisher <issuer>',
      'whose bundles are taken, REGION/NUMBER; default of whoever the roots let bundle',
      issuerReference,
    )
    .option('--time-limit <seconds>', 'for all of it; what came by then is kept', wholeNumber(1, 86_400), 3_600)
    .option('--json', 'one JSON object on standard output')
    .addHelpText(
      'after',
      '\nExample:\n  elicense bundle update --url https://bundle.example/shanghai --root root.cbor --store desk',
    )
    .action(async (...given: Parameters<Actions['update']>) => (await load()).update(...given));
}
