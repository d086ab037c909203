import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import type * as bundles from '../../src/bundle/index.ts';
import type * as indexedDb from '../../src/bundle/indexed-db.ts';
import type * as catalog from '../../src/catalog/index.ts';
import type * as webcrypto from '../../src/crypto/webcrypto.ts';
import type * as verifiers from '../../src/verifier/index.ts';
import { cityBundle, cityList, citySet, licenseAt, policeList } from '../support/bundle-city.ts';
import type { storeSteps } from '../support/bundle-store-steps.ts';
import { days, now, rootFile } from '../support/city.ts';
import { findChromium, need } from '../support/need.ts';

interface Room {
  readonly indexedDb: typeof indexedDb;
  readonly bundles: typeof bundles;
  readonly catalog: typeof catalog;
  readonly webcrypto: typeof webcrypto;
  readonly verifiers: typeof verifiers;
  readonly steps: typeof storeSteps;
}

async function bundled(): Promise<string> {
  const rooms = {
    indexedDb: 'src/bundle/indexed-db.ts',
    bundles: 'src/bundle/index.ts',
    catalog: 'src/catalog/index.ts',
    webcrypto: 'src/crypto/webcrypto.ts',
    verifiers: 'src/verifier/index.ts',
  };
  const lines = Object.entries(rooms).map(([name, path]) => `export * as ${name} from './${path}';`);
  lines.push("export { storeSteps as steps } from './test/support/bundle-store-steps.ts';");
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    format: 'iife',
    globalName: 'elicense',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  expect(Object.keys(metafile.inputs).filter((input) => input.startsWith('node:'))).toEqual([]);
  return outputFiles[0]?.text ?? '';
}

it('keeps a bundle in IndexedDB, over tabs and crashes, and verifies with it', async (context) => {
  const executablePath = need(context, findChromium(), 'chromium (apt-get install chromium)');
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const list = await cityList();
  const next = await citySet({ epoch: 2, issuedAt: days(0), lists: [{ ...policeList, statuses: new Map([[1, 1]]) }] });
  const given = {
    root: base64(await rootFile()),
    first: base64(await cityBundle({ list })),
    second: base64(await cityBundle({ list, set: next, sequence: 2, issuedAt: days(0) })),
    licenses: await Promise.all([1, 7].map(async (index) => base64(await licenseAt(index)))),
    now: now.getTime(),
  };
  const code = await bundled();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const tabs = await browser.newContext();
    // An origin of its own, as IndexedDB needs one; nothing leaves this machine.
    await tabs.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>elicense</title>' }),
    );
    const open = async () => {
      const page = await tabs.newPage();
      await page.goto('https://desk.example/');
      await page.addScriptTag({ content: code });
      return page;
    };
    const first = await open();
    const problems = await first.evaluate(async () => {
      const { indexedDb, steps } = (globalThis as unknown as { elicense: Room }).elicense;
      const found: string[] = [];
      for (const [name, step] of Object.entries(steps)) {
        const store = indexedDb.createIndexedDbBundleStore({ name });
        found.push(...(await step(store)).map((problem) => `${name}: ${problem}`));
      }
      return found;
    });
    expect(problems).toEqual([]);

    expect(await first.evaluate(usedIn, { ...given, bundle: given.first })).toEqual(['newer', 'passed', 'revoked']);
    // Half of the next one, and the tab is gone.
    await first.evaluate(usedIn, { ...given, bundle: given.second, half: true }).catch(() => undefined);
    await first.close();
    const second = await open();
    expect(await second.evaluate(usedIn, given)).toEqual(['', 'passed', 'revoked']);
    expect(await second.evaluate(usedIn, { ...given, bundle: given.first })).toEqual(['same', 'passed', 'revoked']);
    expect(await second.evaluate(usedIn, { ...given, bundle: given.second })).toEqual(['newer', 'revoked', 'passed']);
    expect(await second.evaluate(usedIn, { ...given, bundle: given.first })).toEqual([
      'bundle-rollback',
      'revoked',
      'passed',
    ]);
    // Nothing is left of the bundles before.
    const kept = await second.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('elicense-bundle');
          opening.onsuccess = () => {
            const count = opening.result.transaction('parts').objectStore('parts').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
    expect(kept).toBe(3);
  } finally {
    await browser.close();
  }
});

interface Given {
  readonly root: string;
  readonly licenses: readonly string[];
  readonly now: number;
  readonly bundle?: string;
  readonly half?: boolean;
}

/** In the page: applies a bundle, and gives what became of it and the codes of the licenses. */
async function usedIn({ root, licenses, now, bundle, half }: Given): Promise<string[]> {
  const { indexedDb, bundles, catalog, webcrypto, verifiers } = (globalThis as unknown as { elicense: Room }).elicense;
  const bytesOf = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const store = indexedDb.createIndexedDbBundleStore();
  const roots = [bytesOf(root)];
  const algorithms = [webcrypto.ed25519, webcrypto.es256];
  const clock = () => new Date(now);
  let outcome = '';
  if (bundle !== undefined) {
    const bytes = bytesOf(bundle);
    const pieces = async function* () {
      yield bytes.subarray(0, bytes.length - 10);
      if (half === true) await new Promise(() => window.close());
      yield bytes.subarray(bytes.length - 10);
    };
    const applying = bundles.applyBundle(pieces(), { store, roots, algorithms, clock });
    if (half === true) await Promise.race([applying, new Promise((resolve) => setTimeout(resolve, 300))]);
    else
      outcome = await applying.then(
        ({ outcome }) => outcome,
        (error) => String(error.code),
      );
  }
  const verifier = verifiers.createVerifier({
    roots,
    bundle: await bundles.openBundle(store),
    types: [catalog.drivingLicense],
    algorithms,
    policy: { allowUnbound: ['driving-license'] },
    clock,
  });
  const reports = await Promise.all(licenses.map((license) => verifier.verify(bytesOf(license))));
  return [outcome, ...reports.map(({ code }) => code)];
}
