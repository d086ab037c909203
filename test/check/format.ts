import { type Check, mustRun, tool } from './check.ts';

export const format: Check = {
  name: 'format',
  summary: 'Biome: format and lint',
  async run() {
    await mustRun(tool('biome'), ['check', '--error-on-warnings', '--max-diagnostics=50']);
  },
};
