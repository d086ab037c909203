import { describe, expect, it } from 'vitest';
import { isLicenseError } from '../../src/core/index.ts';
import { ed25519, es256, generateSigner, sha256 } from '../../src/crypto/node.ts';
import {
  createRoot,
  indexTrustLists,
  keyCounts,
  mayIssue,
  openRoot,
  openTrustList,
  regionCovers,
} from '../../src/trust/index.ts';
import { days, otherSigner, policeEntry, rootFile, rootSigner, trustFile } from '../support/city.ts';

const algorithms = [ed25519, es256];

async function codeOf(run: Promise<unknown>): Promise<string | undefined> {
  try {
    await run;
  } catch (error) {
    if (isLicenseError(error)) return error.code;
    throw error;
  }
  return undefined;
}

describe('root', () => {
  it('gives back what the operator put in', async () => {
    const root = await openRoot(await rootFile(rootSigner, [310000, 330000]), algorithms);
    expect(root.regions).toEqual([310000, 330000]);
    expect(root.keys).toEqual([rootSigner.publicKey]);
    expect(root.sequence).toBe(1);
  });

  it('works with a P-256 key', async () => {
    const signer = generateSigner('ES256');
    expect((await openRoot(await rootFile(signer), algorithms)).keys).toEqual([signer.publicKey]);
  });

  it('is refused with any byte changed', async () => {
    const bytes = await rootFile();
    for (let i = 0; i < bytes.length; i += 3) {
      const changed = bytes.slice();
      changed[i] = (changed[i] as number) ^ 1;
      expect(await codeOf(openRoot(changed, algorithms)), `byte ${i}`).toBeDefined();
    }
  });

  it('is refused where its algorithm is not allowed', async () => {
    expect(await codeOf(openRoot(await rootFile(), [es256]))).toBe('root-signature');
  });

  it('needs a region', async () => {
    const times = { issuedAt: days(0), expiresAt: days(1) };
    expect(await codeOf(createRoot({ regions: [], ...times }, rootSigner, sha256))).toBe('root-malformed');
    expect(await codeOf(createRoot({ regions: [31], ...times }, rootSigner, sha256))).toBe('root-malformed');
  });
});

describe('trust list', () => {
  it('gives back what the operator put in', async () => {
    const root = await openRoot(await rootFile(), algorithms);
    const list = await openTrustList(await trustFile({ sequence: 7 }), [root], algorithms);
    expect(list.sequence).toBe(7);
    expect(list.issuers).toEqual([policeEntry()]);
    expect(list.root).toBe(root);
  });

  it('is refused when another root signed it', async () => {
    const root = await openRoot(await rootFile(), algorithms);
    expect(await codeOf(openTrustList(await trustFile({ signer: otherSigner }), [root], algorithms))).toBe(
      'trust-list-signature',
    );
  });

  it('is refused in the place of a root, and a root in its place', async () => {
    const root = await openRoot(await rootFile(), algorithms);
    expect(await codeOf(openRoot(await trustFile(), algorithms))).toBe('cose-type');
    expect(await codeOf(openTrustList(await rootFile(), [root], algorithms))).toBe('cose-type');
  });

  it('may name only issuers of its root’s regions', async () => {
    const root = await openRoot(await rootFile(), algorithms);
    const foreign = await trustFile({ issuers: [policeEntry({ region: 330000 })] });
    expect(await codeOf(openTrustList(foreign, [root], algorithms))).toBe('trust-list-region');
    const district = await trustFile({ issuers: [policeEntry({ region: 310104 })] });
    expect((await openTrustList(district, [root], algorithms)).issuers).toHaveLength(1);
  });

  it('refuses one issuer named twice', async () => {
    const root = await openRoot(await rootFile(), algorithms);
    const twice = await trustFile({ issuers: [policeEntry(), policeEntry()] });
    expect(await codeOf(openTrustList(twice, [root], algorithms))).toBe('trust-list-malformed');
  });

  it('is bounded', async () => {
    const root = await openRoot(await rootFile(), algorithms);
    const bytes = await trustFile();
    expect(await codeOf(openTrustList(bytes, [root], algorithms, { maxBytes: bytes.length }))).toBeUndefined();
    expect(await codeOf(openTrustList(bytes, [root], algorithms, { maxBytes: bytes.length - 1 }))).toBe(
      'trust-list-malformed',
    );
    expect(await codeOf(openTrustList(bytes, [root], algorithms, { maxItems: 10 }))).toBe('cbor-limit-items');
  });
});

describe('several lists', () => {
  it('takes the higher sequence of one root, whichever comes first', async () => {
    const root = await openRoot(await rootFile(), algorithms);
    const older = await openTrustList(await trustFile({ sequence: 1, issuedAt: days(0) }), [root], algorithms);
    const newer = await openTrustList(await trustFile({ sequence: 2, issuers: [] }), [root], algorithms);
    for (const lists of [
      [older, newer],
      [newer, older],
    ]) {
      const index = indexTrustLists(lists);
      expect(index.find(310000, 12)).toEqual({ list: newer });
    }
  });

  it('refuses two roots that speak for one region', async () => {
    const mine = await openRoot(await rootFile(), algorithms);
    const theirs = await openRoot(await rootFile(otherSigner), algorithms);
    const lists = [
      await openTrustList(await trustFile(), [mine, theirs], algorithms),
      await openTrustList(await trustFile({ signer: otherSigner }), [mine, theirs], algorithms),
    ];
    expect(() => indexTrustLists(lists)).toThrow(expect.objectContaining({ code: 'trust-list-conflict' }));
  });

  it('keeps regions apart', async () => {
    const shanghai = await openRoot(await rootFile(), algorithms);
    const zhejiang = await openRoot(await rootFile(otherSigner, [330000]), algorithms);
    const entry = policeEntry({ region: 330000, number: 7 });
    const lists = [
      await openTrustList(await trustFile(), [shanghai, zhejiang], algorithms),
      await openTrustList(await trustFile({ issuers: [entry], signer: otherSigner }), [shanghai, zhejiang], algorithms),
    ];
    const index = indexTrustLists(lists);
    expect(index.find(330000, 7)).toMatchObject({ issuer: entry, list: lists[1] });
    expect(index.find(330000, 12)).toEqual({ list: lists[1] });
    expect(index.find(320000, 1)).toEqual({});
  });
});

describe('issuers', () => {
  it('may issue single types and ranges', () => {
    const issuer = policeEntry({ types: [2, [10, 12]] });
    expect([1, 2, 3, 9, 10, 11, 12, 13].filter((type) => mayIssue(issuer, type))).toEqual([2, 10, 11, 12]);
  });

  it('have keys that count in their window, both ends included', () => {
    const key = { publicKey: rootSigner.publicKey, use: 'license' as const, notBefore: 100, notAfter: 200 };
    expect([99, 100, 200, 201].map((at) => keyCounts(key, at))).toEqual([false, true, true, false]);
    expect(keyCounts({ ...key, notAfter: null }, 1e9)).toBe(true);
  });

  it('belong to regions that cover what lies in them', () => {
    expect(regionCovers(310000, 310104)).toBe(true);
    expect(regionCovers(310100, 310104)).toBe(true);
    expect(regionCovers(310100, 310204)).toBe(false);
    expect(regionCovers(310104, 310105)).toBe(false);
    expect(regionCovers(310104, 310000)).toBe(false);
    expect(regionCovers(310000, 330000)).toBe(false);
  });
});
