import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { toHex } from '../../src/core/index.ts';
import { root } from '../check/subpaths.ts';
import { cityBundle } from '../support/bundle-city.ts';
import { fixtureFields, now, otherSigner, policeIssuer, rootFile, statusFile, trustFile } from '../support/city.ts';
import type { MiniAppInput } from './mini-app.ts';

const absent = [
  'crypto',
  'TextDecoder',
  'TextEncoder',
  'DecompressionStream',
  'WebAssembly',
  'Buffer',
  'process',
  'require',
  'setTimeout',
  'queueMicrotask',
  'console',
  'URL',
  'atob',
  'structuredClone',
];

/** A context with the language alone, as a mini-app's engine gives it. */
function bareContext(): object {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext('delete globalThis.WebAssembly; delete globalThis.console;', context);
  return context;
}

describe('a mini-app', () => {
  let code: string;
  let files: Omit<MiniAppInput, 'scanned'>;

  beforeAll(async () => {
    const result = await build({
      entryPoints: [`${root}test/runtime/mini-app.ts`],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      globalName: 'app',
      platform: 'browser',
      target: 'es2020',
    });
    code = result.outputFiles[0]?.text ?? '';
    const [rootBytes, trustList, statusList] = await Promise.all([rootFile(), trustFile(), statusFile()]);
    files = {
      root: toHex(rootBytes),
      trustList: toHex(trustList),
      statusList: toHex(statusList),
      at: now.toISOString(),
    };
  });

  async function verify(scanned: string): Promise<{ ok: boolean; code: string; license?: { fields: object } }> {
    const context = bareContext();
    runInContext(code, context);
    const input = JSON.stringify({ ...files, scanned });
    const report: string = await runInContext(`app.verifyInMiniApp(${JSON.stringify(input)})`, context);
    return JSON.parse(report);
  }

  it('has the language alone', () => {
    const found = runInContext(`${JSON.stringify(absent)}.filter((name) => name in globalThis)`, bareContext());
    expect([...found]).toEqual([]);
  });

  it('accepts a license and reads its fields', async () => {
    const { text } = await policeIssuer().issue('driving-license', fixtureFields, { status: { list: 3, index: 5 } });
    const report = await verify(text);
    expect(report).toMatchObject({ ok: true, code: 'passed' });
    expect(report.license?.fields).toMatchObject(fixtureFields);
  });

  it('refuses a forged and a revoked license', async () => {
    const status = { list: 3, index: 5 };
    const forged = await policeIssuer(otherSigner).issue('driving-license', fixtureFields, { status });
    expect(await verify(forged.text)).toMatchObject({ ok: false });
    const revoked = await policeIssuer().issue('driving-license', fixtureFields, { status: { list: 3, index: 7 } });
    expect(await verify(revoked.text)).toMatchObject({ ok: false, code: 'revoked' });
  });

  it('takes an offline bundle with a revocation set', async () => {
    const bundle = toHex(await cityBundle());
    for (const [index, expected] of [
      [5, 'passed'],
      [7, 'revoked'],
    ] as const) {
      const { text } = await policeIssuer().issue('driving-license', fixtureFields, { status: { list: 3, index } });
      const context = bareContext();
      runInContext(code, context);
      const input = JSON.stringify({ ...files, bundle, scanned: text });
      const report: string = await runInContext(`app.verifyWithBundle(${JSON.stringify(input)})`, context);
      expect(JSON.parse(report)).toMatchObject({ code: expected });
    }
  });
});
