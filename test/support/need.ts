import { accessSync, constants } from 'node:fs';
import type { TestContext } from 'vitest';
import { missingPrefix } from './reporter.ts';

/**
 * Skips the running test where the machine lacks something; in CI that is a failure (see the reporter).
 *
 * @param what what is missing and how to get it, for instance `chromium (apt-get install chromium)`
 */
export function need<Found>(context: TestContext, found: Found | undefined, what: string): Found {
  if (found === undefined) return context.skip(missingPrefix + what);
  return found;
}

/** The path of an installed Chromium, from `CHROMIUM` or the search path. */
export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env;
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const candidates = PATH.split(':').flatMap((directory) => names.map((name) => `${directory}/${name}`));
  return [CHROMIUM, ...candidates].find((path) => path !== undefined && isExecutable(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
