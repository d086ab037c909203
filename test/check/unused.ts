import { type Check, mustRun, tool } from './check.ts';

export const unused: Check = {
  name: 'unused',
  summary: 'knip: files, exports and dependencies that nobody uses',
  async run() {
    await mustRun(tool('knip'), ['--config', 'test/check/knip.config.ts', '--no-progress']);
  },
};
