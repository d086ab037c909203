import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckCode } from '../../src/core/index.ts';
import { quoted, readText, rowsOf, unionOf } from '../support/document.ts';
import { runScript } from './run-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const document = readText('docs/presenting.md');

describe('docs/presenting.md', () => {
  it('tells the story that its comments promise', async () => {
    const [, code = ''] = /^```ts runnable\n([\s\S]*?)^```$/m.exec(document) ?? [];
    writeFileSync(join(folder, 'story.mts'), code);
    const { exit, stdout, stderr } = await runScript(join(folder, 'story.mts'));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const promised = [...code.matchAll(/console\.log\(.+; \/\/ (.+)$/gm)].map(([, line]) => line);
    expect(promised).toHaveLength(3);
    expect(stdout.trimEnd().split('\n')).toEqual(promised);
  });

  it('names codes that exist', () => {
    const codes = [
      ...unionOf(readText('src/core/errors.ts'), 'ErrorCode'),
      ...unionOf(readText('src/core/report.ts'), 'CheckCode'),
    ];
    const worth = rowsOf(document, 'copy', 'worth').flatMap(([, text = '']) => quoted(text));
    const refused = rowsOf(document, 'code', 'why').flatMap(([code]) => quoted(code ?? ''));
    const named = [...worth, ...refused] as CheckCode[];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('gives the defaults that hold', () => {
    for (const [path, text, said] of [
      ['src/verifier/policy.ts', 'maxPresentationAgeSeconds: 60,', '`maxPresentationAgeSeconds` (60)'],
      ['src/verifier/policy.ts', 'clockToleranceSeconds: 60,', '`clockToleranceSeconds` (60)'],
      ['src/wallet/wallet.ts', 'rotationSeconds = 30', '`rotationSeconds` (30)'],
      ['src/verifier/replay-table.ts', 'maxEntries = 1_000_000', '`maxEntries`, a million'],
    ] as const) {
      expect(readText(path)).toContain(text);
      expect(document).toContain(said);
    }
  });
});
