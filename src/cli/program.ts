import { Command } from 'commander';
import { addBundle } from './commands/bundle.ts';
import { addCatalog } from './commands/catalog.ts';
import { addDemo } from './commands/demo.ts';
import { addHolder } from './commands/holder.ts';
import { addInspect } from './commands/inspect.ts';
import { addIssue } from './commands/issue.ts';
import { addKeygen } from './commands/keygen.ts';
import { addPresent } from './commands/present.ts';
import { addStatus } from './commands/status.ts';
import { addTrust } from './commands/trust.ts';
import { addVerify } from './commands/verify.ts';

/** The whole command line; throws CommanderError instead of ending the process. */
export function createProgram(version: string): Command {
  const program = new Command('elicense')
    .description('Electronic licenses (电子证照): issue, show as QR codes, and verify with no network.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .showHelpAfterError('(add --help for usage and examples)')
    .addHelpText(
      'after',
      `
Examples:
  elicense demo                                    the whole story in a few seconds
  elicense catalog show driving-license            the fields of a license type
  elicense verify license.png --root root.cbor --trust trust.cbor --status status.cwt

Exit codes: 0 done or accepted, 1 rejected, 2 undetermined, 64 wrong usage, 65 bad input.`,
    );
  addDemo(program);
  addKeygen(program);
  addCatalog(program);
  addIssue(program);
  addHolder(program);
  addPresent(program);
  addInspect(program);
  addVerify(program);
  addTrust(program);
  addStatus(program);
  addBundle(program);
  return program;
}
