import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  bundleFile,
  createMemoryBundleStore,
  openBundle,
  packBundle,
  packBundleDelta,
  readBundle,
} from '../../src/bundle/index.ts';
import { signBundleManifest } from '../../src/bundle/manifest.ts';
import { type CborValue, claim, downloadMessageType, encodeCbor, keyIdOf, messageType } from '../../src/codec/index.ts';
import { concat } from '../../src/core/index.ts';
import { signSign1 } from '../../src/crypto/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { openRevocationSet, signRevocationDelta } from '../../src/status/index.ts';
import { manifestClaims } from '../../src/status/set/manifest.ts';
import { rootOf } from '../../src/status/set/merkle.ts';
import { fileOf } from '../../src/status/set/write.ts';
import { exceptionDigest, exceptionSet } from '../../src/trust/index.ts';
import {
  bundleSigner,
  cityBundle,
  cityDevice,
  cityList,
  citySet,
  citySigner,
  collect,
  licenseAt,
  operator,
  operatorEntry,
  policeList,
  statusPart,
} from '../support/bundle-city.ts';
import { days, policeEntry, rootFile, seededSigner, statusSigner, statusUri, trustFile } from '../support/city.ts';

async function codes(device: Awaited<ReturnType<typeof cityDevice>>, indices: readonly number[], change = {}) {
  const verifier = await device.verifier(change);
  const found: string[] = [];
  for (const index of indices) found.push((await verifier.verify(await licenseAt(index))).code);
  return found;
}

describe('a bundle', () => {
  it('is all that a verifier needs beside its roots', async () => {
    const device = await cityDevice();
    const applied = await device.apply(await cityBundle({ catalogRevision: 5 }));
    expect(applied).toMatchObject({ outcome: 'newer', sequence: 1, catalogRevision: 5, unusedParts: [] });
    const verifier = await device.verifier();
    expect((await verifier.load()).refused).toEqual([]);
    expect(await codes(device, [1, 7, 8, 1_000])).toEqual(['passed', 'revoked', 'suspended', 'status-out-of-range']);
    const { ages } = await verifier.verify(await licenseAt(1));
    expect(ages).toMatchObject({ trustListSeconds: 86_400, statusSeconds: 86_400, bundleSeconds: 86_400 });
  });

  it('says the same where its sets stay in their file', async () => {
    const device = await cityDevice();
    await device.apply(await cityBundle());
    const bundle = await openBundle(device.store, { revocationSets: 'file' });
    expect(await codes(device, [1, 7, 8], { bundle })).toEqual(['passed', 'revoked', 'suspended']);
  });

  it('carries status lists as well, and of a list in both the newer one holds', async () => {
    const device = await cityDevice();
    const lists = [{ kind: 'trust-list', bytes: await cityList() }] as const;
    const empty = await citySet({ lists: [{ ...policeList, statuses: new Map() }], issuedAt: days(-2) });
    const parts = [...lists, await statusPart(), { kind: 'revocation-set', bytes: empty } as const];
    await device.apply(await cityBundle({ parts }));
    expect(await codes(device, [1, 7, 8, 9])).toEqual(['passed', 'revoked', 'suspended', 'status-unknown-value']);
    const older = [
      ...lists,
      await statusPart({ issuedAt: days(-3) }),
      { kind: 'revocation-set', bytes: empty } as const,
    ];
    const other = await cityDevice();
    await other.apply(await cityBundle({ parts: older }));
    expect(await codes(other, [7])).toEqual(['passed']);
  });

  it('stands beside the verifier’s own files, and the newer of two holds', async () => {
    const device = await cityDevice();
    await device.apply(await cityBundle());
    const none = await citySet({ lists: [{ ...policeList, list: 4 }] });
    const other = await cityDevice();
    await other.apply(await cityBundle({ set: none }));
    const statusLists = [(await statusPart()).bytes as Uint8Array];
    expect(await codes(other, [7])).toEqual(['status-missing']);
    expect(await codes(other, [7], { statusLists })).toEqual(['revoked']);
    const cleared = await cityDevice();
    await cleared.apply(await cityBundle({ set: await citySet({ lists: [{ ...policeList, statuses: new Map() }] }) }));
    expect(await codes(cleared, [7], { statusLists })).toEqual(['revoked']);
    const old = [(await statusPart({ issuedAt: days(-3) })).bytes as Uint8Array];
    expect(await codes(cleared, [7], { statusLists: old })).toEqual(['passed']);
    const trustLists = [await cityList({ sequence: 2, issuers: [operatorEntry()] })];
    expect(await codes(device, [1], { trustLists })).toEqual(['issuer-not-listed']);
  });

  it('leaves what no set covers unknown, and never revoked', async () => {
    const device = await cityDevice();
    await device.apply(await cityBundle());
    const verifier = await device.verifier();
    const report = await verifier.verify(await licenseAt(1, 4));
    expect(report).toMatchObject({ verdict: 'undetermined', code: 'status-missing' });
  });

  it('brings the exception set that its list names', async () => {
    const device = await cityDevice();
    const license = await licenseAt(1);
    const set = exceptionSet([await exceptionDigest(license, sha256)]);
    const compromised = [new Uint8Array(await sha256(set))] as const;
    const entry = policeEntry();
    const keys = entry.keys.map((key) => (key.use === 'license' ? { ...key, compromised } : key));
    const list = await cityList({ issuers: [{ ...entry, keys }, operatorEntry()] });
    const trust = { kind: 'trust-list', bytes: list } as const;
    const status = { kind: 'revocation-set', bytes: await citySet() } as const;
    await device.apply(await cityBundle({ parts: [trust, status] }));
    expect(await codes(device, [1])).toEqual(['issuer-key-exceptions-missing']);
    const parts = [
      trust,
      status,
      { kind: 'exception-set', bytes: set } as const,
      { kind: 'exception-set', bytes: new Uint8Array(32) } as const,
    ];
    expect((await device.apply(await cityBundle({ parts, sequence: 2 }))).unusedParts).toEqual([2]);
    expect(await codes(device, [1, 2])).toEqual(['passed', 'issuer-key-compromised']);
  });

  it('carries what other regions need, and leaves it alone where their root is not pinned', async () => {
    const zhejiang = seededSigner(51);
    const police = policeEntry({
      region: 330000,
      keys: policeEntry().keys.map((key) => ({
        ...key,
        publicKey: seededSigner(key.use === 'license' ? 52 : 53).publicKey,
      })),
      statusUri: 'https://s.zj.example/',
    });
    const foreign = await trustFile({ signer: zhejiang, issuers: [police] });
    const second = await rootFile(zhejiang, [330000], { sequence: 2 });
    const parts = [
      { kind: 'root', bytes: second },
      { kind: 'trust-list', bytes: await cityList() },
      { kind: 'trust-list', bytes: foreign },
      { kind: 'revocation-set', bytes: await citySet() },
    ] as const;
    const bytes = await cityBundle({ parts });
    const device = await cityDevice();
    expect((await device.apply(bytes)).unusedParts).toEqual([0, 2]);
    expect(await codes(device, [1])).toEqual(['passed']);
    const both = await cityDevice([await rootFile(), await rootFile(zhejiang, [330000])]);
    expect((await both.apply(bytes)).unusedParts).toEqual([]);
    const { trustLists, refused } = await (await both.verifier()).load();
    expect(trustLists.map(({ regions }) => regions)).toEqual(expect.arrayContaining([[310000], [330000]]));
    expect(refused).toEqual([]);
  });

  it('brings the roots that follow the pinned one, and the next bundle need not', async () => {
    const [a, b] = [seededSigner(1), seededSigner(61)];
    const second = await rootFile([a, b], [310000], { sequence: 2, keys: [b.publicKey] });
    const list = { kind: 'trust-list', bytes: await cityList({ rootSequence: 2, signer: b }) } as const;
    const set = { kind: 'revocation-set', bytes: await citySet() } as const;
    const device = await cityDevice();
    expect(await device.refuses(await cityBundle({ parts: [list, set] }))).toBe('trust-list-root');
    await device.apply(await cityBundle({ parts: [{ kind: 'root', bytes: second }, list, set] }));
    expect(await codes(device, [1, 7])).toEqual(['passed', 'revoked']);
    await device.apply(await cityBundle({ parts: [list, set], sequence: 2 }));
    expect(await codes(device, [1, 7])).toEqual(['passed', 'revoked']);
  });

  it('is handed on byte for byte, and taken apart without a check', async () => {
    const bytes = await cityBundle();
    const contents = await readBundle(bytes);
    expect(contents.manifest.parts.map(({ kind }) => kind)).toEqual(['trust-list', 'revocation-set']);
    expect(await collect(bundleFile(contents))).toEqual(bytes);
  });

  it('that is held already is read no further than its manifest', async () => {
    const bytes = await cityBundle();
    const device = await cityDevice();
    expect((await device.apply(bytes)).outcome).toBe('newer');
    const { manifest } = (await readBundle(bytes)).manifest;
    expect((await device.apply(bytes.subarray(0, manifest.length + 7))).outcome).toBe('same');
  });

  it('comes in pieces of any length', async () => {
    const bytes = await cityBundle();
    for (const size of [1, 7, 100]) {
      const store = createMemoryBundleStore();
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const device = await cityDevice(undefined, store);
      await device.apply(pieces);
      expect(await codes(device, [7])).toEqual(['revoked']);
    }
  });

  it('leaves unknown what a signed chunk says that nobody can read', async () => {
    const set = openRevocationSet(await citySet());
    const chunk = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff);
    const claims = manifestClaims({ ...set, root: await rootOf([chunk], new Uint8Array(), sha256) });
    const keyId = await keyIdOf(citySigner.publicKey, sha256);
    const manifest = await signSign1(citySigner, keyId, downloadMessageType.revocationSet, encodeCbor(claims));
    const device = await cityDevice();
    await device.apply(await cityBundle({ set: fileOf(manifest, [chunk]) }));
    const mapped = await openBundle(device.store, { revocationSets: 'file' });
    expect(await codes(device, [1, 7], { bundle: mapped })).toEqual(['status-unknown-value', 'status-unknown-value']);
    expect(await codes(device, [1, 7])).toEqual(['status-missing', 'status-missing']);
    const { refused } = await (await device.verifier()).load();
    expect(refused).toMatchObject([{ input: 'bundle', position: 1, code: 'revocation-set-malformed' }]);
  });

  it('is not there at first', async () => {
    expect(await openBundle(createMemoryBundleStore())).toBeUndefined();
    const device = await cityDevice();
    expect(await codes(device, [1])).toEqual(['trust-list-refused']);
  });
});

describe('a delta of a bundle', () => {
  const days2 = (statuses: Map<number, number>) =>
    citySet({ epoch: 2, lists: [{ ...policeList, statuses }], issuedAt: days(0) });

  async function twoDays() {
    const list = await cityList();
    const [set, next] = [
      await citySet(),
      await days2(
        new Map([
          [7, 1],
          [1, 1],
        ]),
      ),
    ];
    const [before, after] = [
      await cityBundle({ list, set }),
      await cityBundle({ list, set: next, sequence: 2, issuedAt: days(0) }),
    ];
    const keyId = await keyIdOf(citySigner.publicKey, sha256);
    const setDelta = await signRevocationDelta(
      openRevocationSet(set),
      openRevocationSet(next),
      citySigner,
      keyId,
      sha256,
    );
    const contents = [await readBundle(before), await readBundle(after)] as const;
    return { before, after, setDelta, contents };
  }

  it('gives the later one byte for byte', async () => {
    const { before, after, setDelta, contents } = await twoDays();
    for (const deltas of [[setDelta], []]) {
      const delta = await packBundleDelta(...contents, deltas, sha256);
      const device = await cityDevice();
      await device.apply(before);
      expect(await device.apply(delta)).toMatchObject({ outcome: 'newer', sequence: 2 });
      const other = await cityDevice();
      await other.apply(after);
      const [a, b] = [await device.store.read(), await other.store.read()];
      for (let i = 0; i < 3; i++) expect(await a?.read(i)).toEqual(await b?.read(i));
      expect(await codes(device, [1, 7, 8])).toEqual(['revoked', 'revoked', 'passed']);
    }
  });

  it('is refused on any other bundle, and where a byte of it is changed', async () => {
    const { before, setDelta, contents } = await twoDays();
    const delta = await packBundleDelta(...contents, [setDelta], sha256);
    expect(await (await cityDevice()).refuses(delta)).toBe('bundle-delta-base');
    const device = await cityDevice();
    await device.apply(before);
    for (let i = 0; i < delta.length; i += 7) {
      const changed = delta.slice();
      changed[i] = (changed[i] as number) ^ 1;
      expect(await device.refuses(changed), `byte ${i}`).toBeDefined();
    }
    for (let length = 0; length < delta.length; length += 11) {
      expect(await device.refuses(delta.subarray(0, length)), `${length} bytes`).toBeDefined();
    }
    expect(await codes(device, [1, 8])).toEqual(['passed', 'suspended']);
    expect((await device.apply(delta)).outcome).toBe('newer');
  });
});

describe('memory', () => {
  it('holds one part at a time, in and out', async () => {
    const sets = Array.from({ length: 12 }, (_, i) => new Uint8Array(32 * 1_000).fill(i + 1));
    const digests = await Promise.all(sets.map(async (set) => new Uint8Array(await sha256(set))));
    const keys = digests.map((digest, i) => {
      return {
        publicKey: seededSigner(100 + i).publicKey,
        use: 'license',
        notBefore: 0,
        notAfter: null,
        compromised: [digest],
      } as const;
    });
    const list = await cityList({
      issuers: [policeEntry({ keys: [...policeEntry().keys, ...keys] }), operatorEntry()],
    });
    let reads = 0;
    const counted = (set: Uint8Array) => {
      reads++;
      return set;
    };
    const parts = sets.map((set) => ({ kind: 'exception-set', bytes: () => counted(set) }) as const);
    const options = { publisher: operator, sequence: 1, issuedAt: days(-1), expiresAt: days(7) };
    const keyId = await keyIdOf(bundleSigner.publicKey, sha256);
    const trust = { kind: 'trust-list', bytes: list } as const;
    const packed = await packBundle(options, [...parts, trust], bundleSigner, keyId, sha256);
    expect(reads).toBe(12);
    const memory = createMemoryBundleStore();
    let given = 0;
    let taken = 0;
    let most = 0;
    const store = {
      ...memory,
      async write(held: Parameters<typeof memory.write>[0]) {
        const writing = await memory.write(held);
        return {
          ...writing,
          async add(bytes: Uint8Array) {
            taken += bytes.length;
            await writing.add(bytes);
          },
        };
      },
    };
    async function* pieces() {
      for await (const piece of packed.pieces()) {
        given += piece.length;
        most = Math.max(most, given - taken);
        yield piece;
      }
    }
    const device = await cityDevice(undefined, store);
    expect((await device.apply(pieces())).unusedParts).toEqual([]);
    expect(reads).toBe(24);
    expect(given).toBe(packed.length);
    expect(most).toBeLessThan(32_000 + list.length + 2_000);
  });

  it('notices a part that was read anew as another', async () => {
    let reads = 0;
    const parts = [
      { kind: 'trust-list', bytes: async () => (await cityList()).fill(0, reads++ > 0 ? 100 : 1_000) } as const,
    ];
    const options = { publisher: operator, sequence: 1, issuedAt: days(-1), expiresAt: days(7) };
    const keyId = await keyIdOf(bundleSigner.publicKey, sha256);
    const packed = await packBundle(options, parts, bundleSigner, keyId, sha256);
    await expect(collect(packed.pieces())).rejects.toMatchObject({ code: 'bundle-part' });
  });
});

describe('limits of a bundle', () => {
  it('hold at their edges', async () => {
    const bytes = await cityBundle();
    const { parts } = (await readBundle(bytes)).manifest;
    const largest = Math.max(...parts.map(({ length }) => length));
    for (const [name, edge] of [
      ['maxPartBytes', largest],
      ['maxBundleBytes', bytes.length],
      ['maxParts', 2],
    ] as const) {
      expect(await (await cityDevice()).refuses(bytes, { limits: { [name]: edge } }), name).toBeUndefined();
      expect(await (await cityDevice()).refuses(bytes, { limits: { [name]: edge - 1 } }), name).toBe('bundle-limit');
      await expect(readBundle(bytes, { [name]: edge - 1 })).rejects.toMatchObject({ code: 'bundle-limit' });
    }
  });

  it('are by default 64 MB for a part and 256 MB for a bundle, to the byte', async () => {
    const keyId = await keyIdOf(bundleSigner.publicKey, sha256);
    const options = { publisher: operator, sequence: 1, issuedAt: days(-1), expiresAt: days(7) };
    const headOf = async (lengths: readonly number[]) => {
      const parts = lengths.map((length) => ({ kind: 'exception-set', length, digest: new Uint8Array(32) }) as const);
      const manifest = await signBundleManifest(options, parts, bundleSigner, keyId);
      const size = manifest.length < 128 ? [manifest.length] : [(manifest.length % 128) + 128, manifest.length >> 7];
      return concat([0x45, 0x4c, 0x4f, 0x42, 1], size, manifest);
    };
    const most = 67_108_864;
    for (const [lengths, code] of [
      [[most], 'bundle-signature'],
      [[most + 1], 'bundle-limit'],
      [[most, most, most, most], 'bundle-signature'],
      [[most, most, most, most, 1], 'bundle-limit'],
    ] as const) {
      expect(await (await cityDevice()).refuses(await headOf(lengths))).toBe(code);
    }
    const large = { kind: 'exception-set', bytes: new Uint8Array(most + 1) } as const;
    await expect(packBundle(options, [large], bundleSigner, keyId, sha256)).rejects.toMatchObject({
      code: 'bundle-limit',
    });
  });

  it('let a status list have 2²⁵ statuses, and no byte of them more', async () => {
    const keyId = await keyIdOf(statusSigner.publicKey, sha256);
    const listOf = async (bytes: number) => {
      const packed = deflateSync(new Uint8Array(bytes).fill(1, bytes - 1));
      const list = new Map<string, CborValue>([
        ['bits', 1],
        ['lst', new Uint8Array(packed)],
      ]);
      const claims = new Map<CborValue, CborValue>([
        [claim.subject, `${statusUri}3`],
        [claim.expiration, Math.floor(days(7).getTime() / 1000)],
        [claim.issuedAt, Math.floor(days(-1).getTime() / 1000)],
        [claim.statusList, list],
      ]);
      return signSign1(statusSigner, keyId, messageType.statusList, encodeCbor(claims));
    };
    for (const [bytes, index, code] of [
      [2 ** 22, 2 ** 25 - 8, 'revoked'],
      [2 ** 22, 2 ** 25 - 1, 'passed'],
      [2 ** 22, 2 ** 25, 'status-out-of-range'],
      [2 ** 22 + 1, 0, 'status-missing'],
    ] as const) {
      const device = await cityDevice();
      const parts = [
        { kind: 'trust-list', bytes: await cityList() },
        { kind: 'status-list', bytes: await listOf(bytes) },
      ] as const;
      await device.apply(await cityBundle({ parts }));
      expect(await codes(device, [index])).toEqual([code]);
    }
  });

  it('are looked at before any part is read', async () => {
    const statuses = new Map(Array.from({ length: 3_000 }, (_, i) => [i * 20 + (i % 7), 1]));
    const bytes = await cityBundle({ set: await citySet({ lists: [{ ...policeList, entries: 65_536, statuses }] }) });
    const { manifest, parts } = (await readBundle(bytes)).manifest;
    const head = bytes.subarray(0, manifest.length + 7);
    const whole = parts.reduce((sum, { length }) => sum + length, 0);
    async function* pieces() {
      yield head;
      throw new Error('read on');
    }
    const refused = (await cityDevice()).refuses(pieces(), { limits: { maxBundleBytes: whole - 1 } });
    expect(await refused).toBe('bundle-limit');
    await expect((await cityDevice()).apply(pieces())).rejects.toThrow('read on');
  });

  it('bound what is read of a source that does not end', async () => {
    const list = await cityList();
    const [set, next] = [await citySet(), await citySet({ epoch: 2, issuedAt: days(0) })];
    const before = await cityBundle({ list, set });
    const after = await cityBundle({ list, set: next, sequence: 2, issuedAt: days(0) });
    const keyId = await keyIdOf(citySigner.publicKey, sha256);
    const step = await signRevocationDelta(openRevocationSet(set), openRevocationSet(next), citySigner, keyId, sha256);
    const { manifest } = (await readBundle(after)).manifest;
    const from = await sha256((await readBundle(before)).manifest.manifest);
    const varint = (value: number) => (value < 128 ? [value] : [(value % 128) + 128, Math.floor(value / 128)]);
    const head = [0x45, 0x4c, 0x4f, 0x44, 1, ...varint(manifest.length)];
    const delta = concat(head, manifest, from, [0, 51], ...Array(50).fill(concat(varint(step.length), step)));
    const device = await cityDevice();
    await device.apply(before);
    expect(await device.refuses(delta)).toBe('revocation-delta-chain');
    expect(await device.refuses(delta, { limits: { maxBundleBytes: delta.length } })).toBe('revocation-delta-chain');
    expect(await device.refuses(delta, { limits: { maxBundleBytes: delta.length - 1 } })).toBe('bundle-limit');
  });

  it('bound a status list and a set in memory, which are then unknown', async () => {
    const trust = { kind: 'trust-list', bytes: await cityList() } as const;
    const device = await cityDevice();
    await device.apply(await cityBundle({ parts: [trust, await statusPart()] }));
    for (const [maxListEntries, code] of [
      [1_000, 'revoked'],
      [996, 'status-missing'],
    ] as const) {
      const bundle = await openBundle(device.store, { limits: { maxListEntries } });
      expect(await codes(device, [7], { bundle })).toEqual([code]);
    }
    const other = await cityDevice();
    await other.apply(await cityBundle());
    const bundle = await openBundle(other.store, { limits: { maxSetMemoryBytes: 10 } });
    expect(await codes(other, [7], { bundle })).toEqual(['status-missing']);
    const verifier = await other.verifier({ bundle });
    expect((await verifier.load()).refused).toMatchObject([
      { input: 'bundle', position: 1, code: 'revocation-set-limit' },
    ]);
  });

  it('are refused where they are none', async () => {
    for (const limits of [{ maxPartBytes: 0 }, { maxParts: 1.5 }, { maxBytes: 1 }]) {
      await expect((await cityDevice()).apply(await cityBundle(), { limits } as never)).rejects.toThrow(TypeError);
    }
    await expect(cityDevice([]).then((device) => device.apply(new Uint8Array()))).rejects.toThrow(TypeError);
    await expect((await cityDevice()).apply(new Uint8Array(), { algorithms: [] })).rejects.toThrow(TypeError);
    await expect((await cityDevice()).apply(new Uint8Array(), { pins: [] } as never)).rejects.toThrow(TypeError);
    await expect(openBundle(createMemoryBundleStore(), { revocationSets: 'disk' } as never)).rejects.toThrow(TypeError);
  });
});
