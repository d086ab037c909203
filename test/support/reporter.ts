import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** How the note of a test begins that was skipped because this machine lacks something; a failure in CI. */
export const missingPrefix = 'missing: ';

export interface Tally {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

/** `N passed, N failed` or `N passed, N failed, N skipped`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed.length} failed`;
  return skipped.length === 0 ? line : `${line}, ${skipped.length} skipped`;
}

/** Counts tests; whatever did not load or broke outside a test counts as one failed test. */
export function tallyOf(modules: readonly TestModule[], unhandledErrors: number, strict: boolean): Tally {
  const failed: string[] = [];
  const skipped: string[] = [];
  let passed = 0;
  if (modules.length === 0) failed.push('no test file was found');
  for (const testModule of modules) {
    const file = testModule.relativeModuleId;
    const broken = [testModule, ...testModule.children.allSuites()].filter((suite) => suite.errors().length > 0);
    failed.push(...broken.map((suite) => `${nameOf(file, suite)}: did not load or its hooks failed`));
    for (const test of testModule.children.allTests()) {
      const name = nameOf(file, test);
      const result = test.result();
      if (result.state === 'passed') passed++;
      else if (result.state === 'failed') failed.push(name);
      else if (result.state === 'pending') failed.push(`${name}: did not run`);
      else {
        const reason = reasonOf(test);
        if (strict && reason.startsWith(missingPrefix)) failed.push(`${name}: skipped in CI, ${reason}`);
        else skipped.push(`${name}: ${reason}`);
      }
    }
  }
  for (let index = 0; index < unhandledErrors; index++) failed.push('an error outside any test');
  return { passed, failed, skipped };
}

/**
 * Names every failed and every skipped test, and prints the closing line as the last of the whole run.
 * In CI a test skipped for something missing is a failed one.
 */
export function countingReporter(strict = isSet(process.env.CI)): Reporter {
  let tally: Tally = { passed: 0, failed: ['the run did not come to its end'], skipped: [] };
  return {
    onInit() {
      process.once('exit', () => {
        if (tally.failed.length > 0) process.exitCode ||= 1;
        const lines = [
          ...tally.skipped.map((line) => `skipped  ${line}`),
          ...tally.failed.map((line) => `failed   ${line}`),
          closingLine(tally),
        ];
        process.stdout.write(`${lines.join('\n')}\n`);
      });
    },
    onTestRunEnd(modules, errors) {
      tally = tallyOf(modules, errors.length, strict);
    },
  };
}

function nameOf(file: string, item: TestModule | TestSuite | TestCase): string {
  return item.type === 'module' ? file : `${file} > ${item.fullName}`;
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  if (isInBrokenSuite(test)) return 'its suite is broken';
  const note = result.state === 'skipped' ? result.note : undefined;
  if (note !== undefined && note !== '') return note;
  return test.options.mode === 'todo' ? 'todo' : 'no reason given';
}

function isInBrokenSuite(test: TestCase): boolean {
  for (let suite = test.parent; suite.type === 'suite'; suite = suite.parent) {
    if (suite.errors().length > 0) return true;
  }
  return false;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
