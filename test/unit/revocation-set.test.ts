import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CborValue, claim, downloadMessageType, encodeCbor } from '../../src/codec/index.ts';
import { concat, equalBytes, fromHex, isLicenseError, toHex } from '../../src/core/index.ts';
import { signSign1, verifySign1 } from '../../src/crypto/index.ts';
import { ed25519, sha256 } from '../../src/crypto/node.ts';
import {
  applyRevocationDeltas,
  checkRevocationSet,
  decodeStatusList,
  loadRevocationSet,
  openRevocationDelta,
  openRevocationSet,
  partOfRevocationSet,
  type RevocationListContent,
  type RevocationSet,
  type RevocationSetContent,
  revocationListOf,
  signStatusList,
  statusesOf,
} from '../../src/status/index.ts';
import { readText, rowsOf } from '../support/document.ts';
import { keyId, listOf, openedSet, publisherSigner, signedDelta, signedSet } from '../support/revocation-city.ts';

function refusal(code: string) {
  return expect.objectContaining({ code });
}

const million = 2 ** 20;
const times = { issuedAt: new Date('2026-11-20'), expiresAt: new Date('2026-11-27') };

/** A manifest that our signer would never sign, in the file of a set. */
async function fileWith(
  body: CborValue,
  rest: Uint8Array,
  more: readonly [number, CborValue][] = [],
  type: number = downloadMessageType.revocationSet,
) {
  const claims = new Map<CborValue, CborValue>([[4, 1_800_000_000], [6, 1_700_000_000], [claim.revocationSetBody, body], ...more]); // biome-ignore format: one line
  const manifest = await signSign1(publisherSigner, keyId, type as 65_103, encodeCbor(claims));
  const length = [(manifest.length & 127) | 128, manifest.length >> 7];
  return concat(fromHex('454c525301'), length, manifest, rest);
}

const root = new Uint8Array(32);
const oneList = [[310000, 12, [[1, 1, 1, 100]]]];
const bodyOf = (issuers: CborValue, digest: CborValue = root): CborValue => [310000, 1, 7, issuers, digest];

describe('a revocation set', () => {
  it('gives back what it was signed with', async () => {
    const lists = [listOf(3, million, [[4711, 2], [5, 1]]), listOf(1, 100, [[99, 3]], { region: 320000, number: 4 })]; // biome-ignore format: one line
    const set = await openedSet(7, lists, { timeToLiveSeconds: 86_400 });
    expect(set).toMatchObject({
      publisher: { region: 310000, number: 1 },
      epoch: 7,
      issuedAt: Date.UTC(2026, 10, 27) / 1000,
      expiration: Date.UTC(2026, 11, 4) / 1000,
      timeToLiveSeconds: 86_400,
      keyId,
      lists: lists.map(({ statuses: _, ...name }) => name),
    });
    expect(set.chunks).toHaveLength(2);
    const prepared = await ed25519.prepare(publisherSigner.publicKey);
    expect(await verifySign1(set.sign1, publisherSigner.publicKey, prepared)).toBe(true);
    const loaded = await loadRevocationSet(set, sha256);
    expect(loaded).toMatchObject({ epoch: 7, timeToLiveSeconds: 86_400, issuedAt: set.issuedAt });
    const list = loaded.list(310000, 12, 3);
    expect(list).toMatchObject({ bits: 2, entries: million, issuedAt: set.issuedAt, expiration: set.expiration });
    expect([5, 4710, 4711, million - 1].map((index) => list?.status(index))).toEqual([1, 0, 2, 0]);
    expect(loaded.status(1, 99)).toBe(3);
  });

  it('knows nothing of a list that it does not have, and of an index beyond a list', async () => {
    const set = await openedSet(1, [listOf(3, 100), listOf(4, 100)]);
    const loaded = await loadRevocationSet(set, sha256);
    for (const [region, number, list] of [
      [310000, 12, 5],
      [310000, 13, 3],
      [320000, 12, 3],
    ] as const) {
      // biome-ignore format: one line
      expect(loaded.list(region, number, list)).toBeUndefined();
      expect(revocationListOf(set, region, number, list)).toBeUndefined();
    }
    for (const index of [100, -1, 0.5, Number.NaN, 2 ** 32, '7' as never]) {
      for (const list of [loaded.list(310000, 12, 3), revocationListOf(set, 310000, 12, 3)]) {
        expect(() => list?.status(index)).toThrow(refusal('status-list-range'));
      }
      expect(() => loaded.status(0, index)).toThrow(refusal('status-list-range'));
    }
    for (const position of [2, -1, 0.5, Number.NaN]) {
      expect(() => loaded.status(position, 0)).toThrow(refusal('status-list-range'));
    }
  });

  it('has lists of more than a chunk, statuses on both sides of every edge', async () => {
    const places = [0, million - 1, million, 2 * million - 1, 2 * million, 2 * million + 4];
    const set = await openedSet(1, [
      listOf(0, 9, [[8, 1]]),
      listOf(
        1,
        2 * million + 5,
        places.map((i) => [i, 2]),
      ),
    ]);
    expect(set.chunks).toHaveLength(4);
    const loaded = await loadRevocationSet(set, sha256);
    for (const list of [loaded.list(310000, 12, 1), revocationListOf(set, 310000, 12, 1)]) {
      for (const place of places) {
        const around = [place - 1, place, place + 1].filter((each) => each >= 0 && each < 2 * million + 5);
        expect(around.map((each) => list?.status(each))).toEqual(around.map((each) => (places.includes(each) ? 2 : 0)));
      }
    }
  });

  it('holds the same bits as the status lists it was made of, and gives them back', async () => {
    const sign = (bits: 1 | 2, statuses: Map<number, number>) =>
      signStatusList({ uri: 'https://s.example/1', bits, statuses, entries: 4096, ...times }, publisherSigner, keyId);
    const one = decodeStatusList(await sign(1, new Map([[7, 1], [4095, 1]]))); // biome-ignore format: one line
    const two = decodeStatusList(await sign(2, new Map([[0, 3], [9, 2]]))); // biome-ignore format: one line
    const lists = [one, two].map((list, i) => listOf(i, list.entries, statusesOf(list), { bits: list.bits }));
    const loaded = await loadRevocationSet(await openedSet(1, lists), sha256);
    for (const [i, before] of [one, two].entries()) {
      const held = loaded.list(310000, 12, i);
      const again = decodeStatusList(await sign(before.bits as 1 | 2, statusesOf(held ?? one)));
      expect(again.sign1.payload).toEqual(before.sign1.payload);
    }
  });

  it('takes memory by what is not valid, not by how many licenses there are', async () => {
    const empty = await loadRevocationSet(
      await openedSet(
        1,
        Array.from({ length: 32 }, (_, i) => listOf(i, million)),
      ),
      sha256,
    );
    expect(empty.memoryBytes).toBeLessThan(100_000);
    const full = new Uint8Array(million).fill(1);
    const dense = await loadRevocationSet(
      await openedSet(1, [listOf(0, million, [], { bits: 1, statuses: full })]),
      sha256,
    );
    expect(dense.memoryBytes).toBeLessThan(million / 8 + 100_000);
    expect([0, million - 1].map((index) => dense.status(0, index))).toEqual([1, 1]);
  });

  it('is refused where a chunk is another than was signed, and so is a part', async () => {
    const file = await signedSet(1, [listOf(1, 500, [[3, 1]]), listOf(2, 500, [[3, 1]]), listOf(3, 500, [[4, 2]])]);
    const set = openRevocationSet(file);
    const [a, b, c] = set.chunks;
    await checkRevocationSet(set, sha256);
    for (const chunks of [
      [a, c, b],
      [c, b, a],
      [a, b, a],
    ]) {
      // biome-ignore format: one line
      await expect(checkRevocationSet({ ...set, chunks }, sha256)).rejects.toThrow(refusal('revocation-set-root'));
      await expect(loadRevocationSet({ ...set, chunks }, sha256)).rejects.toThrow(refusal('revocation-set-root'));
    }
    // Lists 1 and 2 are alike, chunk for chunk: that is no harm.
    await checkRevocationSet({ ...set, chunks: [b, a, c] }, sha256);
    const part = openRevocationSet(await partOfRevocationSet(set, ({ list }) => list === 3, sha256));
    expect(part.digests).toHaveLength(32);
    await expect(checkRevocationSet({ ...part, chunks: [undefined, undefined, a] }, sha256)).rejects.toThrow(
      refusal('revocation-set-root'),
    );
    for (const digests of [new Uint8Array(), concat(part.digests, root)]) {
      await expect(checkRevocationSet({ ...part, digests }, sha256)).rejects.toThrow(
        refusal('revocation-set-malformed'),
      );
    }
  });

  it('in part makes no further part, no delta and no later set', async () => {
    const set = await openedSet(1, [listOf(1, 500), listOf(2, 500)]);
    const part = openRevocationSet(await partOfRevocationSet(set, ({ list }) => list === 1, sha256));
    const after = await openedSet(2, [listOf(1, 500, [[3, 1]]), listOf(2, 500)]);
    const delta = openRevocationDelta(await signedDelta(set, after));
    const incomplete = refusal('revocation-set-incomplete');
    await expect(partOfRevocationSet(part, () => true, sha256)).rejects.toThrow(incomplete);
    await expect(signedDelta(part, after)).rejects.toThrow(incomplete);
    await expect(applyRevocationDeltas(part, [delta], sha256)).rejects.toThrow(incomplete);
  });

  it.each<[string, Partial<Record<keyof RevocationListContent, unknown>>]>([
    ['a list that is no number', { list: -1 }],
    ['a list above 32 bits', { list: 2 ** 32 }],
    ['3 bits', { bits: 3 }],
    ['no entries', { entries: 0 }],
    ['more entries than 2^25', { entries: 2 ** 25 + 1 }],
    ['an index beyond the list', { statuses: new Map([[100, 1]]) }],
    ['a negative index', { statuses: new Map([[-1, 1]]) }],
    ['a status beyond the bits', { statuses: new Map([[1, 4]]) }],
    ['statuses of another length', { statuses: new Uint8Array(99) }],
    ['statuses that are none', { statuses: [1] }],
  ])('is not signed with %s', async (_, more) => {
    await expect(signedSet(1, [listOf(1, 100, [], more as Partial<RevocationListContent>)])).rejects.toThrow(TypeError);
  });

  it.each<[string, Partial<Record<keyof RevocationSetContent, unknown>>]>([
    ['no list', { lists: [] }],
    ['a list twice', { lists: [listOf(1, 10), listOf(1, 20)] }],
    ['a negative epoch', { epoch: -1 }],
    ['a publisher that is none', { publisher: { region: 0.5, number: 1 } }],
    ['an end before its beginning', { expiresAt: new Date(0) }],
    ['a time to live of 0', { timeToLiveSeconds: 0 }],
    ['more than 4,096 chunks', { lists: Array.from({ length: 129 }, (_, i) => listOf(i, 2 ** 25)) }],
  ])('is not signed with %s', async (_, more) => {
    await expect(signedSet(1, [listOf(1, 100)], more as Partial<RevocationSetContent>)).rejects.toThrow(TypeError);
  });

  it.each<[string, CborValue]>([
    ['no issuers', bodyOf([])],
    ['an issuer without lists', bodyOf([[310000, 12, []]])],
    ['3 bits', bodyOf([[310000, 12, [[1, 1, 3, 100]]]])],
    ['no entries', bodyOf([[310000, 12, [[1, 1, 1, 0]]]])],
    ['too many entries', bodyOf([[310000, 12, [[1, 1, 1, 2 ** 25 + 1]]]])],
    ['a run of none', bodyOf([[310000, 12, [[1, 0, 1, 100]]]])],
    ['a list above 32 bits', bodyOf([[310000, 12, [[2 ** 32 - 1, 2, 1, 100]]]])],
    ['lists out of order', bodyOf([[310000, 12, [[2, 1, 1, 100], [1, 1, 1, 100]]]])], // biome-ignore format: one line
    ['a list twice', bodyOf([[310000, 12, [[1, 2, 1, 100], [2, 1, 2, 100]]]])], // biome-ignore format: one line
    ['runs that are one', bodyOf([[310000, 12, [[1, 1, 1, 100], [2, 1, 1, 100]]]])], // biome-ignore format: one line
    ['issuers out of order', bodyOf([[310000, 12, [[1, 1, 1, 9]]], [310000, 11, [[1, 1, 1, 9]]]])], // biome-ignore format: one line
    ['an issuer twice', bodyOf([[310000, 12, [[1, 1, 1, 9]]], [310000, 12, [[2, 1, 2, 9]]]])], // biome-ignore format: one line
    ['a short root', bodyOf(oneList, new Uint8Array(31))],
    ['no root', [310000, 1, 7, oneList]],
    ['an item more', [310000, 1, 7, oneList, root, 1]],
    ['a negative epoch', [310000, 1, -1, oneList, root]],
  ])('whose manifest has %s is refused', async (_, body) => {
    // Left-out chunks and a digest: right for any number of lists.
    const file = await fileWith(body, new Uint8Array(64));
    expect(() => openRevocationSet(file)).toThrow(refusal('revocation-set-malformed'));
  });

  it('is refused with another typ, a time to live of 0, or another magic', async () => {
    const rest = Uint8Array.of(1, 0);
    const good = await fileWith(bodyOf(oneList), rest);
    expect(openRevocationSet(good).lists).toHaveLength(1);
    for (const type of [downloadMessageType.revocationDelta, 65_102]) {
      const file = await fileWith(bodyOf(oneList), rest, [], type);
      expect(() => openRevocationSet(file)).toThrow(refusal('cose-type'));
    }
    const timed = await fileWith(bodyOf(oneList), rest, [[claim.timeToLive, 0]]);
    expect(() => openRevocationSet(timed)).toThrow(refusal('revocation-set-malformed'));
    for (const at of [0, 3, 4]) {
      const wrong = good.slice();
      wrong[at] = (wrong[at] as number) + 1;
      expect(() => openRevocationSet(wrong)).toThrow(refusal('revocation-set-malformed'));
    }
  });

  it('holds its limits at their edges', async () => {
    const lists = [listOf(1, 2 * million, [[1, 1]]), listOf(2, million, [[1, 1]])];
    const file = await signedSet(1, lists);
    expect(openRevocationSet(file, { maxBytes: file.length }).epoch).toBe(1);
    expect(openRevocationSet(file, { maxChunks: 3 }).epoch).toBe(1);
    const set = openRevocationSet(file);
    const { memoryBytes } = await loadRevocationSet(set, sha256);
    expect((await loadRevocationSet(set, sha256, { maxMemoryBytes: memoryBytes })).epoch).toBe(1);
    const limit = refusal('revocation-set-limit');
    for (const limits of [
      { maxBytes: file.length - 1 },
      { maxChunks: 2 },
      { maxBytes: Number.NaN },
      { maxChunks: Number.NaN },
    ]) {
      // biome-ignore format: one line
      expect(() => openRevocationSet(file, limits)).toThrow(limit);
    }
    for (const maxMemoryBytes of [memoryBytes - 200, 0, Number.NaN]) {
      await expect(loadRevocationSet(set, sha256, { maxMemoryBytes })).rejects.toThrow(limit);
    }
    const delta = await signedDelta(set, await openedSet(2, lists));
    expect(openRevocationDelta(delta, { maxBytes: delta.length, maxChunks: 3 }).to.epoch).toBe(2);
    for (const limits of [{ maxBytes: delta.length - 1 }, { maxChunks: 2 }]) {
      expect(() => openRevocationDelta(delta, limits)).toThrow(limit);
    }
  });

  it('promises no more chunks than it may have, whatever its runs say', async () => {
    for (const run of [
      [0, 2 ** 32 - 1, 1, 1],
      [0, 129, 1, 2 ** 25],
      [0, 4097, 8, 1],
    ]) {
      // biome-ignore format: one line
      const file = await fileWith(bodyOf([[310000, 12, [run]]]), Uint8Array.of(1, 0));
      expect(() => openRevocationSet(file)).toThrow(refusal('revocation-set-limit'));
    }
  });
});

describe('a chunk', () => {
  const chunk = async (hex: string, entries: number, bits: 1 | 2): Promise<number[]> => {
    const set = await openedSet(1, [listOf(1, entries, [], { bits })]);
    const list = revocationListOf({ ...set, chunks: [fromHex(hex)] }, 310000, 12, 1);
    return Array.from({ length: entries }, (_, index) => list?.status(index) ?? -1);
  };

  it('means what the specification says of its examples, and is what we write', async () => {
    const statuses: Record<string, number[]> = {
      '00': [],
      '010101': new Array(16).fill(1),
      '0401230101': [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1],
      '040123020102020040': [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2],
    };
    const documented = rowsOf(readText('docs/revocation-set.md'), 'bytes', 'a chunk of 16 statuses with 2 bits');
    expect(documented.map(([hex = '']) => hex.replace(/[` ]/g, ''))).toEqual(Object.keys(statuses));
    for (const [hex, values] of Object.entries(statuses)) {
      const all = Array.from({ length: 16 }, (_, i) => values[i] ?? 0);
      expect(await chunk(hex, 16, 2)).toEqual(all);
      const set = await openedSet(1, [listOf(1, 16, [], { statuses: Uint8Array.from(all) })]);
      expect(toHex(set.chunks[0] ?? root)).toBe(hex);
    }
  });

  it.each([
    ['nothing', ''],
    ['a byte after the empty set', '0000'],
    ['a varint in a longer form', '8000'],
    ['a varint of seven bytes', '80808080808001'],
    ['more than half of the places', '12000000'],
    ['half of the places as a complement', '1100ff'],
    ['more places than there are bits', '10007f'],
    ['no form', '04'],
    ['form 3', '046188'],
    ['form 7', '04e188'],
    ['a k of runs above 31', '044120c0'],
    ['no bits', '0400'],
    ['zeros without an end', '040000000000'],
    ['a place beyond the list', '02000000' + '80'],
    ['bits after the last', '0400e0'],
    ['a byte after the last', '0400c000'],
    ['a run longer than the places', '02400020'],
    ['a run beyond the list', '0a4000' + '0008'],
  ])('with %s is refused', async (_, hex) => {
    await expect(chunk(hex, 16, 1)).rejects.toThrow(refusal('revocation-set-malformed'));
  });

  it('has a place at the very end', async () => {
    expect((await chunk('02000001', 16, 1)).lastIndexOf(1)).toBe(15);
  });

  it.each([
    ['no value', '0400c000'],
    ['values of none', '0400c0'],
    ['the value 0', '0400c00100'],
    ['a value beyond the bits', '0400c00104'],
    ['more values than the bits have', '0400c00401020304'],
    ['values out of order', '0400c002020102' + '0040'],
    ['a value twice', '0400c002010102' + '0040'],
    ['a value of no member', '0400c002010200'],
    ['a value of every member', '0400c002010201'],
    ['a byte more', '0400c0010100'],
  ])('with 2 bits and %s is refused', async (_, hex) => {
    await expect(chunk(hex, 16, 2)).rejects.toThrow(refusal('revocation-set-malformed'));
  });
});

describe('a delta', () => {
  const lists = (...pairs: [number, number][]) => [listOf(1, 5_000, pairs), listOf(2, 300, [[7, 1]])];
  const start = lists([3, 1], [9, 2], [4_000, 1]);
  const next = lists([3, 1], [9, 1], [12, 2]);

  it('names the set it is from and the one it leads to, and its signature verifies', async () => {
    const [before, after] = [await openedSet(1, start), await openedSet(2, next)];
    const delta = openRevocationDelta(await signedDelta(before, after));
    expect(delta.from).toEqual(sha256(before.manifest));
    expect(delta.to.manifest).toEqual(after.manifest);
    expect(delta).toMatchObject({ keyId, issuedAt: after.issuedAt, expiration: after.expiration });
    const prepared = await ed25519.prepare(publisherSigner.publicKey);
    expect(await verifySign1(delta.sign1, publisherSigner.publicKey, prepared)).toBe(true);
  });

  it('gives the file of its day byte for byte, and several give that of the last', async () => {
    const files = await Promise.all([start, next, lists(), start].map((each, day) => signedSet(day, each)));
    const sets = files.map((file) => openRevocationSet(file));
    const [first] = sets as [RevocationSet];
    const deltas = [];
    for (const [i, set] of sets.slice(1).entries()) {
      deltas.push(openRevocationDelta(await signedDelta(sets[i] as RevocationSet, set)));
      expect(await applyRevocationDeltas(first, deltas, sha256)).toEqual(files[i + 1]);
    }
    expect(await applyRevocationDeltas(first, [], sha256)).toEqual(files[0]);
    const skipping = openRevocationDelta(await signedDelta(first, sets[3] as RevocationSet));
    expect(await applyRevocationDeltas(first, [skipping], sha256)).toEqual(files[3]);
  });

  it('is refused where one is missing, out of order, repeated, back, or of another publisher', async () => {
    const sets = await Promise.all([start, next, lists()].map((each, day) => openedSet(day, each)));
    const [zero, one, two] = sets as [RevocationSet, RevocationSet, RevocationSet];
    const first = openRevocationDelta(await signedDelta(zero, one));
    const second = openRevocationDelta(await signedDelta(one, two));
    const chain = refusal('revocation-delta-chain');
    for (const deltas of [[second], [second, first], [first, first], [first, second, second]]) {
      await expect(applyRevocationDeltas(zero, deltas, sha256)).rejects.toThrow(chain);
    }
    await expect(signedDelta(one, zero)).rejects.toThrow(chain);
    await expect(signedDelta(one, one)).rejects.toThrow(chain);
    const other = await openedSet(9, next, { publisher: { region: 310000, number: 2 } });
    await expect(signedDelta(zero, other)).rejects.toThrow(chain);
    const earlier = await openedSet(9, next, times);
    await expect(signedDelta(two, earlier)).rejects.toThrow(chain);
    // One that leads back, though its digests fit.
    await expect(applyRevocationDeltas(one, [{ ...first, from: sha256(one.manifest), to: zero }], sha256)).rejects.toThrow(chain); // biome-ignore format: one line
  });

  it('whose result is not what was signed gives nothing', async () => {
    const [zero, one] = [await openedSet(0, start), await openedSet(1, next)];
    const delta = openRevocationDelta(await signedDelta(zero, one));
    const other = openRevocationDelta(await signedDelta(zero, await openedSet(1, lists([1, 1]))));
    await expect(applyRevocationDeltas(zero, [{ ...delta, changes: other.changes }], sha256)).rejects.toThrow(
      refusal('revocation-set-root'),
    );
    const tampered = { ...zero, chunks: one.chunks };
    await expect(applyRevocationDeltas(tampered, [delta], sha256)).rejects.toThrow(refusal('revocation-set-root'));
  });

  it.each([
    ['nothing', ''],
    ['one part', '00'],
    ['a byte more', '000000'],
    // 5,300 statuses, 4 of them not valid: 3, 9, 4,000 and 5,007
    ['a place that is in the set already', '0200' + '10' + '0101' + '00'],
    ['a rank beyond the set', '00' + '020008' + '0101'],
    ['a value as before', '00' + '020080' + '0101'],
    ['a value beyond its list', '0200' + '80' + '0104' + '00'],
    ['the value 0 where it was valid', '0200' + '80' + '0100' + '00'],
  ])('whose changes have %s is refused', async (_, hex) => {
    const [zero, one] = [await openedSet(0, start), await openedSet(1, next)];
    const delta = openRevocationDelta(await signedDelta(zero, one));
    await expect(applyRevocationDeltas(zero, [{ ...delta, changes: fromHex(hex) }], sha256)).rejects.toThrow(
      refusal('revocation-set-malformed'),
    );
  });

  it('is refused in other forms than its own', async () => {
    const [zero, one] = [await openedSet(0, start), await openedSet(1, next)];
    const body = [sha256(zero.manifest), one.manifest, Uint8Array.of(0, 0)];
    const sign = (value: CborValue, issuedAt = one.issuedAt, type: number = downloadMessageType.revocationDelta) => {
      const claims = new Map<CborValue, CborValue>([[4, one.expiration], [6, issuedAt], [claim.revocationDeltaBody, value]]); // biome-ignore format: one line
      return signSign1(publisherSigner, keyId, type as 65_104, encodeCbor(claims));
    };
    expect(openRevocationDelta(await sign(body)).to.epoch).toBe(1);
    const malformed = refusal('revocation-set-malformed');
    for (const wrong of [[...body, 1], body.slice(0, 2), [new Uint8Array(31), ...body.slice(1)], 7]) {
      const file = await sign(wrong as CborValue);
      expect(() => openRevocationDelta(file)).toThrow(malformed);
    }
    const otherTime = await sign(body, one.issuedAt - 1);
    expect(() => openRevocationDelta(otherTime)).toThrow(malformed);
    const otherType = await sign(body, one.issuedAt, downloadMessageType.revocationSet);
    expect(() => openRevocationDelta(otherType)).toThrow(refusal('cose-type'));
    const set = await signedSet(1, next);
    expect(() => openRevocationDelta(set)).toThrow(refusal('cose-malformed'));
  });

  it('of a day without a change is a few hundred bytes', async () => {
    const delta = await signedDelta(await openedSet(0, start), await openedSet(1, start));
    expect(delta.length).toBeLessThan(400);
  });
});

describe('the revocation sets that never change', () => {
  const folder = new URL('../vectors/golden/revocation-set/', import.meta.url);
  const read = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
  interface Day {
    readonly epoch: number;
    readonly issuedAt: number;
    readonly expiration: number;
    readonly lists: readonly (Omit<RevocationListContent, 'statuses'> & { statuses: Record<string, number> })[];
  }
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<'day-1' | 'day-2', Day>;

  it.each(['day-1', 'day-2'] as const)('%s says what it said, and is written as it was', async (name) => {
    const { lists, ...day } = expected[name];
    const file = read(`${name}.elrs`);
    const set = openRevocationSet(file);
    expect(set).toMatchObject(day);
    const loaded = await loadRevocationSet(set, sha256);
    expect(loaded.lists).toHaveLength(lists.length);
    for (const { statuses, ...list } of lists) {
      const found = loaded.list(list.region, list.number, list.list);
      expect(found).toMatchObject(list);
      expect(Object.fromEntries(statusesOf(found ?? { entries: 0, status: () => 0 }))).toEqual(statuses);
      const mapped = revocationListOf(set, list.region, list.number, list.list);
      expect(Object.fromEntries(mapped?.statuses() ?? [])).toEqual(statuses);
    }
    const again = lists.map(({ statuses, ...list }) => ({ ...list, statuses: new Map(Object.entries(statuses).map(([index, status]) => [Number(index), status])) })); // biome-ignore format: one line
    const moments = { issuedAt: new Date(day.issuedAt * 1000), expiresAt: new Date(day.expiration * 1000) };
    expect(await signedSet(day.epoch, again, { ...moments, timeToLiveSeconds: 86_400 })).toEqual(file);
  });

  it('day 1 with its delta is day 2, and its part is a part of it', async () => {
    const set = openRevocationSet(read('day-1.elrs'));
    const delta = openRevocationDelta(read('day-2.delta.cwt'));
    expect(equalBytes(await applyRevocationDeltas(set, [delta], sha256), read('day-2.elrs'))).toBe(true);
    const part = await partOfRevocationSet(
      set,
      ({ list, number }) => number === 12 && (list === 1 || list === 4),
      sha256,
    );
    expect(part).toEqual(read('part.elrs'));
  });

  it('have every form of a chunk', () => {
    const forms = openRevocationSet(read('day-1.elrs')).chunks.map((chunk = root) =>
      chunk.length === 1 || chunk[0] === 1 ? 'whole' : (chunk[chunk.findIndex((byte) => byte < 128) + 1] ?? 0) >> 5,
    );
    expect([...new Set(forms)].sort()).toEqual([0, 1, 2, 'whole']);
  });

  it('throw nothing but errors of ours when cut short', () => {
    const file = read('day-1.elrs');
    for (let length = 0; length < file.length; length++) {
      try {
        openRevocationSet(file.subarray(0, length));
      } catch (error) {
        expect(isLicenseError(error)).toBe(true);
      }
    }
  });
});
