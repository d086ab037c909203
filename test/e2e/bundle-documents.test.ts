import { describe, expect, it } from 'vitest';
import { packBundle, readBundle } from '../../src/bundle/index.ts';
import { defaultLimits } from '../../src/bundle/manifest.ts';
import { decodeCbor, diagnose, keyIdOf } from '../../src/codec/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { bundleSigner, collect, operator } from '../support/bundle-city.ts';
import { quoted, readText, rowsOf, unionOf } from '../support/document.ts';

const document = readText('docs/bundle.md');

describe('docs/bundle.md', () => {
  it('shows a manifest as one is', async () => {
    const packed = await packBundle(
      {
        publisher: operator,
        sequence: 42,
        catalogRevision: 7,
        issuedAt: new Date(1_780_185_600_000),
        expiresAt: new Date(1_780_790_400_000),
        timeToLiveSeconds: 86_400,
      },
      [
        { kind: 'trust-list', bytes: Uint8Array.of(1, 2, 3) },
        { kind: 'revocation-set', bytes: Uint8Array.of(4, 5) },
      ],
      bundleSigner,
      await keyIdOf(bundleSigner.publicKey, sha256),
      sha256,
    );
    const { manifest } = await readBundle(await collect(packed.pieces()));
    const [, block = ''] = /```cbor-diag bundle\n(.*?)```/s.exec(document) ?? [];
    expect(block.replace(/\s/g, '')).toBe(diagnose(decodeCbor(manifest.sign1.payload)).replace(/\s/g, ''));
  });

  it('has every limit with its default', () => {
    const documented = rowsOf(document, 'option', 'default').map(([option, value = '']) => {
      return [quoted(option)[0], Number(value.replaceAll(',', ''))];
    });
    expect(Object.fromEntries(documented)).toEqual(defaultLimits);
  });

  it('says of every code of a bundle what happened, and names no code that does not exist', () => {
    const named = rowsOf(document, 'what happened', 'code').flatMap(([, code]) => quoted(code));
    const verdicts = rowsOf(document, 'what happened', 'verdict').flatMap(([, , code]) => quoted(code));
    const errors = unionOf(readText('src/core/errors.ts'), 'ErrorCode');
    expect(named).toEqual(expect.arrayContaining(errors.filter((code) => code.startsWith('bundle-'))));
    expect(named.filter((code) => !errors.includes(code))).toEqual([]);
    const checks = unionOf(readText('src/core/report.ts'), 'CheckCode');
    expect(verdicts.filter((code) => !checks.includes(code))).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(6);
  });

  it('names the uses of keys that there are', () => {
    const uses = rowsOf(document, 'use', 'signs').flatMap(([use]) => quoted(use));
    expect(uses).toEqual(['status', 'region-status', 'bundle']);
    expect(readText('src/trust/list.ts')).toContain("['license', 'status', 'region-status', 'bundle']");
  });
});
