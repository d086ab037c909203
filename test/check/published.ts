import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { type Check, mustBeEmpty, run, tool } from './check.ts';
import { packTarball } from './tarball.ts';

export const published: Check = {
  name: 'published',
  summary: 'publint and are-the-types-wrong on the packed file',
  after: ['build'],
  async run() {
    const { path } = await packTarball();
    const tarball = new Uint8Array(readFileSync(path)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    const problems = messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
    const wrongTypes = await run(tool('attw'), [
      path,
      '--profile',
      'node16',
      '--format',
      'ascii',
      '--no-emoji',
      '--no-color',
    ]);
    if (wrongTypes.exitCode !== 0) problems.push(`are-the-types-wrong:\n${wrongTypes.stdout}${wrongTypes.stderr}`);
    mustBeEmpty(problems);
  },
};
