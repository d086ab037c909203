import { CommanderError } from 'commander';
import { exitCode, explain } from './errors.ts';
import { forgetFiles } from './files.ts';
import { createProgram } from './program.ts';
import { paletteFor } from './terminal.ts';

/** Runs one command line; what went wrong is printed, and stands in `process.exitCode`. */
export async function runCommand(args: readonly string[], version: string): Promise<void> {
  forgetFiles();
  try {
    await createProgram(version).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : exitCode.usage;
      return;
    }
    const { exit, lines } = explain(error, Boolean(process.env.ELICENSE_DEBUG));
    const { red } = paletteFor(process.stderr);
    process.stderr.write(`${lines.join('\n').replace(/^error:/, red('error:'))}\n`);
    process.exitCode = exit;
  }
}
