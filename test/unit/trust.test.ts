import { describe, expect, it } from 'vitest';
import { type CborValue, decodeSign, encodeCbor, encodeSign, headerLabel, messageType } from '../../src/codec/index.ts';
import { isLicenseError } from '../../src/core/index.ts';
import { ed25519, es256, generateSigner, sha256 } from '../../src/crypto/node.ts';
import {
  addSignature,
  createRoot,
  decodeRoot,
  encodeRoot,
  indexTrustLists,
  keyCounts,
  mayIssue,
  mergeSignatures,
  openRoot,
  openTrustList,
  regionCovers,
  signersAmong,
} from '../../src/trust/index.ts';
import {
  days,
  otherSigner,
  policeEntry,
  policeSigner,
  rootFile,
  rootSigner,
  seededSigner,
  statusSigner,
  trustFile,
} from '../support/city.ts';
import { forgeTrust } from '../support/forge-trust.ts';

const algorithms = [ed25519, es256];
const key = rootSigner.publicKey.bytes;
const three = [rootSigner, seededSigner(21), seededSigner(22)];
const times = { issuedAt: days(0), expiresAt: days(1) };
/** The header of a license. */
const license = encodeCbor(new Map([[headerLabel.type, messageType.license]]));

function listBody(): readonly [number, number, readonly number[], readonly CborValue[]] {
  const window = [0, null, null] as const;
  const keys = [
    [policeSigner.publicKey.bytes, 0, ...window],
    [statusSigner.publicKey.bytes, 1, ...window],
  ];
  return [1, 1, [310000], [[310000, 12, '上海市公安局', 'Shanghai Police', [2], keys, null]]];
}

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

  it('is read without being verified, for tools', async () => {
    const unsigned = encodeRoot({ regions: [310000], keys: three.map(({ publicKey }) => publicKey), ...times });
    expect(decodeRoot(unsigned)).toMatchObject({ threshold: 2, sequence: 1, regions: [310000] });
    expect(await codeOf(openRoot(unsigned, algorithms))).toBe('root-signature');
  });

  it('is signed on separate machines', async () => {
    const keys = three.map(({ publicKey }) => publicKey);
    const unsigned = encodeRoot({ regions: [310000], keys, threshold: 2, ...times });
    const [a, b, c] = await Promise.all(three.map((signer) => addSignature(unsigned, signer, sha256)));
    expect(await codeOf(openRoot(a as Uint8Array, algorithms))).toBe('root-signature');
    const merged = mergeSignatures([a, b] as Uint8Array[]);
    expect((await openRoot(merged, algorithms)).keys).toEqual(keys);
    expect(mergeSignatures([b, a] as Uint8Array[])).toEqual(merged);
    expect(await signersAmong(merged, keys, algorithms)).toEqual(keys.slice(0, 2));
    expect(mergeSignatures([merged, c, a] as Uint8Array[])).toEqual(
      await createRoot({ regions: [310000], threshold: 2, ...times }, three, sha256),
    );
    const other = await addSignature(encodeRoot({ regions: [310100], keys, ...times }), rootSigner, sha256);
    expect(() => mergeSignatures([merged, other])).toThrow(expect.objectContaining({ code: 'trust-mismatch' }));
    expect(
      await codeOf(addSignature(encodeSign({ ...decodeSign(merged), bodyBytes: license }), rootSigner, sha256)),
    ).toBe('cose-type');
  });

  it.each([
    ['a threshold of none', [1, 0, [310000], [key]]],
    ['a threshold above its keys', [1, 2, [310000], [key]]],
    ['no key', [1, 1, [310000], []]],
    ['no region', [1, 1, [], [key]]],
    ['17 keys', [1, 1, [310000], Array.from({ length: 17 }, (_, i) => new Uint8Array(32).fill(i))]],
    ['an item more', [1, 1, [310000], [key], 1]],
  ])('refuses %s', async (_, body) => {
    expect(await codeOf(openRoot(await forgeTrust(messageType.root, body, rootSigner), algorithms))).toBe(
      'root-malformed',
    );
  });

  it('has 16 keys at most', async () => {
    const signers = Array.from({ length: 16 }, (_, i) => seededSigner(60 + i));
    expect((await openRoot(await rootFile(signers), algorithms)).threshold).toBe(9);
  });

  it('needs a region', async () => {
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
    expect(await codeOf(trustFile({ issuers: [policeEntry(), policeEntry()] }))).toBe('trust-list-malformed');
    const [, , , issuers] = listBody();
    const twice = await forgeTrust(messageType.trustList, [1, 1, [310000], [...issuers, ...issuers]], rootSigner);
    expect(await codeOf(openTrustList(twice, [root], algorithms))).toBe('trust-list-malformed');
  });

  it.each([
    ['an item more in the list', [1, 1, [310000], [], null]],
    ['no region', [1, 1, [], []]],
    [
      'an item more in a key',
      [1, 1, [310000], [[310000, 12, '沪', 'Shanghai', [], [[key, 0, 0, null, null, 1]], null]]],
    ],
    ['a key without its last item', [1, 1, [310000], [[310000, 12, '沪', 'Shanghai', [], [[key, 0, 0, null]], null]]]],
    ['a use that has no name', [1, 1, [310000], [[310000, 12, '沪', 'Shanghai', [], [[key, 4, 0, null, null]], null]]]],
    ['a class that has no name', [1, 1, [310000], [[310000, 12, '沪', 'Shanghai', ['permit'], [], null]]]],
    ['half a digest', [1, 1, [310000], [[310000, 12, '沪', 'Shanghai', [], [[key, 0, 0, null, key.slice(16)]], null]]]],
    ['a long reference', [1, 1, [310000], [[310000, 12, '沪', 'Shanghai', [], [[key, 0, 0, null, [key, key]]], null]]]],
  ])('refuses %s', async (what, body) => {
    const root = await openRoot(await rootFile(), algorithms);
    const file = await forgeTrust(messageType.trustList, body, rootSigner);
    const expected = what === 'no region' ? 'trust-list-region' : 'trust-list-malformed';
    expect(await codeOf(openTrustList(file, [root], algorithms))).toBe(expected);
  });

  it('is bounded', async () => {
    const root = await openRoot(await rootFile(), algorithms);
    const bytes = await trustFile();
    expect(await codeOf(openTrustList(bytes, [root], algorithms, { maxBytes: bytes.length }))).toBeUndefined();
    expect(await codeOf(openTrustList(bytes, [root], algorithms, { maxBytes: bytes.length - 1 }))).toBe(
      'trust-list-malformed',
    );
    expect(await codeOf(openTrustList(bytes, [root], algorithms, { maxItems: 10 }))).toBe('cbor-limit-items');
    const signers = [rootSigner, otherSigner, seededSigner(30)];
    const thrice = await trustFile({ signer: signers });
    expect(await codeOf(openTrustList(thrice, [root], algorithms, { maxSignatures: 3 }))).toBeUndefined();
    expect(await codeOf(openTrustList(thrice, [root], algorithms, { maxSignatures: 2 }))).toBe('cose-malformed');
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
    const theirs = await openRoot(await rootFile(otherSigner, [310100, 330000]), algorithms);
    for (const roots of [
      [mine, theirs],
      [theirs, mine],
    ]) {
      for (const file of [
        await trustFile(),
        await trustFile({ signer: otherSigner, regions: [310100], issuers: [] }),
      ]) {
        expect(await codeOf(openTrustList(file, roots, algorithms))).toBe('trust-list-conflict');
      }
      const elsewhere = await trustFile({ signer: otherSigner, regions: [330000], issuers: [] });
      expect((await openTrustList(elsewhere, roots, algorithms)).root).toBe(theirs);
    }
  });

  it('chooses between two different lists of one position by their bytes, not by their order', async () => {
    const root = await openRoot(await rootFile(), algorithms);
    const shorter = await openTrustList(await trustFile({ expiresAt: days(50) }), [root], algorithms);
    const longer = await openTrustList(await trustFile({ expiresAt: days(60), issuers: [] }), [root], algorithms);
    expect(indexTrustLists([shorter, longer]).lists).toEqual([longer]);
    expect(indexTrustLists([longer, shorter]).lists).toEqual([longer]);
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

  it('may issue a whole class, of types that the verifier knows', () => {
    const issuer = policeEntry({ types: ['certificate', 2] });
    expect(mayIssue(issuer, 203, 'certificate')).toBe(true);
    expect(mayIssue(issuer, 3, 'license')).toBe(false);
    expect(mayIssue(issuer, 2, 'license')).toBe(true);
    expect(mayIssue(issuer, 999)).toBe(false);
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
