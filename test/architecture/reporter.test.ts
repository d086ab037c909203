import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { tool } from '../check/check.ts';
import { root } from '../check/subpaths.ts';

interface Run {
  readonly exitCode: number;
  readonly lines: readonly string[];
}

function runCases(names: readonly string[], ci: string): Promise<Run> {
  const config = `${root}test/architecture/reporter-cases/vitest.config.ts`;
  const { CI, VITEST, ...environment } = process.env;
  const options = { cwd: root, env: { ...environment, CI: ci, NO_COLOR: '1' } };
  return new Promise((resolve) => {
    const child = execFile(tool('vitest'), ['run', '--config', config, ...names], options, (_error, stdout) => {
      resolve({ exitCode: child.exitCode ?? -1, lines: stdout.trimEnd().split('\n') });
    });
  });
}

describe('the test reporter', () => {
  it('counts and names what was skipped, and ends with the closing line', async () => {
    const { exitCode, lines } = await runCases(['good'], '');
    expect(lines.at(-1)).toBe('2 passed, 0 failed, 3 skipped');
    expect(lines).toContain('skipped  good.case.ts > skips: only on Tuesdays');
    expect(lines).toContain('skipped  good.case.ts > lacks: missing: a browser');
    expect(lines).toContain('skipped  good.case.ts > is planned: todo');
    expect(exitCode).toBe(0);
  });

  it('takes something missing for a failure in CI', async () => {
    const { exitCode, lines } = await runCases(['good'], '1');
    expect(lines.at(-1)).toBe('2 passed, 1 failed, 2 skipped');
    expect(lines).toContain('failed   good.case.ts > lacks: skipped in CI, missing: a browser');
    expect(exitCode).toBe(1);
  });

  it('counts a file that does not load and a broken hook as failed', async () => {
    const { exitCode, lines } = await runCases([], '');
    expect(lines.at(-1)).toBe('2 passed, 3 failed, 4 skipped');
    expect(lines).toContain('failed   broken.case.ts: did not load or its hooks failed');
    expect(lines).toContain('failed   failing.case.ts > fails');
    expect(exitCode).toBe(1);
  });

  it('counts a run without tests as failed', async () => {
    const { exitCode, lines } = await runCases(['no-such-file'], '');
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
    expect(exitCode).toBe(1);
  });
});
