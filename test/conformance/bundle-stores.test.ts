import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFileBundleStore } from '../../src/bundle/file-store.ts';
import { createMemoryBundleStore } from '../../src/bundle/index.ts';
import { storeSteps } from '../support/bundle-store-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
let stores = 0;

// In a browser: test/runtime/browser-bundle.test.ts.
describe.each([
  { name: 'in memory', create: createMemoryBundleStore },
  { name: 'in a folder', create: () => createFileBundleStore(join(folder, `store-${stores++}`, 'deep')) },
])('a store of a bundle $name', ({ create }) => {
  it.each(Object.entries(storeSteps))('%s', async (_, step) => {
    const store = create();
    expect(await step(store)).toEqual([]);
  });
});
