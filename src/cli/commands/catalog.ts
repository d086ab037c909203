import type { Command } from 'commander';

type Actions = typeof import('../actions/catalog.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/catalog.ts');

export function addCatalog(program: Command): void {
  const catalog = program
    .command('catalog')
    .summary('license types and their fields')
    .description('License types, their fields, and a sample record of each.')
    .addHelpText(
      'after',
      `
Examples:
  elicense catalog search 驾照
  elicense catalog show driving-license
  elicense catalog sample driving-license > fields.json`,
    );
  catalog
    .command('list')
    .description('List the license types by sector.')
    .option('--sector <sector>', 'those of one sector, e.g. transport')
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExamples:\n  elicense catalog list\n  elicense catalog list --sector health')
    .action(async (...given: Parameters<Actions['listTypes']>) => (await load()).listTypes(...given));
  catalog
    .command('show')
    .description('Show one license type with its fields.')
    .argument('<type>', 'key or number of the type')
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExample:\n  elicense catalog show driving-license')
    .action(async (...given: Parameters<Actions['showType']>) => (await load()).showType(...given));
  catalog
    .command('sample')
    .description('Print a complete record of synthetic people, to start from.')
    .argument('<type>', 'key or number of the type')
    .addHelpText('after', '\nExample:\n  elicense catalog sample business-license > fields.json')
    .action(async (...given: Parameters<Actions['printSample']>) => (await load()).printSample(...given));
  catalog
    .command('schema')
    .description('Print the JSON Schema of a record, with names, units and a sample.')
    .argument('<type>', 'key or number of the type')
    .option('--sd-jwt-vc', 'the type metadata of SD-JWT VC instead')
    .addHelpText('after', '\nExample:\n  elicense catalog schema driving-license > driving-license.schema.json')
    .action(async (...given: Parameters<Actions['printSchema']>) => (await load()).printSchema(...given));
  catalog
    .command('search')
    .description('Find license types by any name: Chinese, English, short names, initials of the pinyin.')
    .argument('<words...>', 'what you would call it')
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', '\nExamples:\n  elicense catalog search 驾照\n  elicense catalog search jsz')
    .action(async (...given: Parameters<Actions['searchTypes']>) => (await load()).searchTypes(...given));
}
