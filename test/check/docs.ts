import { type Check, mustRun, tool } from './check.ts';
import { subpaths } from './subpaths.ts';

export const docs: Check = {
  name: 'docs',
  summary: 'TypeDoc of every subpath into docs/api, no warning',
  async run() {
    await mustRun(tool('typedoc'), [
      '--logLevel',
      'Warn',
      ...subpaths.flatMap(({ source }) => ['--entryPoints', source]),
    ]);
  },
};
