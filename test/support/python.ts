import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';
import { need } from './need.ts';

const packages = 'python3 with cbor2 and cryptography (apt-get install python3-cbor2 python3-cryptography)';
// Debian's own is tried too: another python3 may stand before it on the search path and lack Debian's packages.
const candidates = [process.env.PYTHON, 'python3', '/usr/bin/python3'];

/** A python3 that has cbor2 and cryptography; skips the running test where there is none. */
export function needPython(context: TestContext): string {
  const found = candidates.find(
    (command) => command && spawnSync(command, ['-c', 'import cbor2, cryptography']).status === 0,
  );
  return need(context, found, packages);
}
