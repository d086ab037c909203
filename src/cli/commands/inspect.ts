import type { Command } from 'commander';

type Actions = typeof import('../actions/inspect.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/inspect.ts');

export function addInspect(program: Command): void {
  program
    .command('inspect')
    .summary('show what a license says, not verified')
    .description('Show the parts of a license, its labels and its sizes. Verifies nothing.')
    .argument('<scanned>', 'picture (PNG, JPEG), text or license file; EL1:… or https://…; - is standard input')
    .option('--json', 'one JSON object on standard output')
    .addHelpText(
      'after',
      `
Examples:
  elicense inspect license.cwt
  elicense inspect license.png --json`,
    )
    .action(async (...given: Parameters<Actions['inspect']>) => (await load()).inspect(...given));
}
