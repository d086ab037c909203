import type { Command } from 'commander';

type Actions = typeof import('../actions/demo.ts');

/** Loaded when it is run, so that no command waits for what others need. */
const load = (): Promise<Actions> => import('../actions/demo.ts');

export function addDemo(program: Command): void {
  program
    .command('demo')
    .summary('the whole story, in a few seconds')
    .description(
      'Play the whole story: a root and trust lists, agencies that issue licenses, an attacker, and a verifier\nthat reads the QR pictures back from their pixels. Separate processes that share only files; no network.',
    )
    .option('--out <folder>', 'keep all files in this new folder')
    .addHelpText('after', '\nExamples:\n  elicense demo\n  elicense demo --out demo-files')
    .action(async (...given: Parameters<Actions['demo']>) => (await load()).demo(...given));
}
