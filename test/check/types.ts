import { type Check, mustBeEmpty, run, tool } from './check.ts';

export const types: Check = {
  name: 'types',
  summary: 'tsc: without and with the types of Node',
  async run() {
    const programs = ['test/check/tsconfig.json', 'test/tsconfig.json'];
    const problems: string[] = [];
    for (const program of programs) {
      const { exitCode, stdout } = await run(tool('tsc'), ['-p', program]);
      if (exitCode !== 0) problems.push(`${program}\n${stdout.trimEnd()}`);
    }
    mustBeEmpty(problems);
  },
};
