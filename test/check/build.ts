import { type Check, mustBeEmpty, mustRun } from './check.ts';
import { missingSources } from './subpaths.ts';

export const build: Check = {
  name: 'build',
  summary: 'ES modules, CommonJS and types in dist',
  async run() {
    mustBeEmpty(missingSources.map(({ specifier, source }) => `${specifier}: ${source} does not exist`));
    await mustRun('npm', ['run', '-s', 'build']);
  },
};
