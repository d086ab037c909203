import { describe, expect, it } from 'vitest';
import { type BundlePartContent, openBundle, packBundleDelta, readBundle } from '../../src/bundle/index.ts';
import { type CborValue, decodeCbor, encodeCbor, keyIdOf, messageType } from '../../src/codec/index.ts';
import type { CheckCode, CheckId, Signer } from '../../src/core/index.ts';
import { ed25519, es256, generateSigner, sha256 } from '../../src/crypto/node.ts';
import { openRevocationSet, signRevocationDelta } from '../../src/status/index.ts';
import type { IssuerEntry } from '../../src/trust/index.ts';
import type { Report } from '../../src/verifier/index.ts';
import {
  bundleSigner,
  type CityBundle,
  cityBundle,
  cityDevice,
  cityList,
  citySet,
  citySigner,
  type Device,
  licenseAt,
  operatorEntry,
  policeList,
  statusPart,
} from '../support/bundle-city.ts';
import {
  cityVerifier,
  days,
  fixtureFields,
  now,
  policeEntry,
  policeIssuer,
  policeSigner,
  rootFile,
  rootSigner,
  seededSigner,
  statusFile,
  statusSigner,
} from '../support/city.ts';
import { forgeTrust } from '../support/forge-trust.ts';

const [a, b, c, d] = [rootSigner, seededSigner(31), seededSigner(32), seededSigner(33)] as const;
const people = [a, b, c];
const thief = seededSigner(66);
const last = 2 ** 53 - 1;
const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);
const keysOf = (signers: readonly Signer[]) => signers.map(({ publicKey }) => publicKey);

/** A root whose keys are three people's, of whom two must sign. */
function shanghai(change: Parameters<typeof rootFile>[2] = {}, signers: readonly Signer[] = people) {
  return rootFile(signers, [310000], { keys: keysOf(people), threshold: 2, ...change });
}

async function listPart(change: Parameters<typeof cityList>[0] = {}): Promise<BundlePartContent> {
  return { kind: 'trust-list', bytes: await cityList(change) };
}

async function setPart(change: Parameters<typeof citySet>[0] = {}): Promise<BundlePartContent> {
  return { kind: 'revocation-set', bytes: await citySet(change) };
}

/** The bundle of a later day. */
function nextBundle(change: CityBundle = {}): Promise<Uint8Array> {
  return cityBundle({ sequence: 2, issuedAt: days(0), ...change });
}

/** The operator's entry with other keys of a use. */
function withKeys(use: string, change: Partial<IssuerEntry['keys'][number]>): IssuerEntry {
  return operatorEntry((keys) => keys.map((key) => (key.use === use ? { ...key, ...change } : key)));
}

async function heldDevice(bytes?: Uint8Array): Promise<Device> {
  const device = await cityDevice();
  await device.apply(bytes ?? (await cityBundle()));
  return device;
}

async function reportAt(device: Device, index: number, change = {}): Promise<Report> {
  return (await device.verifier(change)).verify(await licenseAt(index));
}

/** What the device holds is what it held: the bundle of the first day. */
async function mustHoldFirst(device: Device): Promise<void> {
  expect((await openBundle(device.store))?.sequence).toBe(1);
  expect((await reportAt(device, 1)).code).toBe('passed');
  expect((await reportAt(device, 7)).code).toBe('revoked');
}

function outcome(report: Report, id: CheckId): [string, CheckCode] {
  const check = report.checks.find((each) => each.id === id);
  return [check?.status ?? '', check?.code ?? 'internal-error'];
}

describe('an honest city', () => {
  it('is served by its bundles day after day, so that the refusals below mean something', async () => {
    const device = await heldDevice();
    await mustHoldFirst(device);
    const list = await cityList({ sequence: 2 });
    const set = await citySet({ epoch: 2, issuedAt: days(0), lists: [{ ...policeList, statuses: new Map([[1, 1]]) }] });
    expect((await device.apply(await nextBundle({ list, set }))).outcome).toBe('newer');
    expect((await reportAt(device, 1)).code).toBe('revoked');
    expect((await reportAt(device, 7)).code).toBe('passed');
  });
});

describe('rollback', () => {
  it('takes no bundle of an earlier day, and none of the same day that is another', async () => {
    const device = await heldDevice(await nextBundle());
    expect(await device.refuses(await cityBundle())).toBe('bundle-rollback');
    expect(await device.refuses(await nextBundle({ catalogRevision: 9 }))).toBe('bundle-rollback');
    expect(await device.refuses(await nextBundle({ sequence: 3, issuedAt: days(-1) }))).toBe('bundle-rollback');
    expect((await openBundle(device.store))?.sequence).toBe(2);
  });

  it('takes no newer bundle with an older trust list, status list or revocation set in it', async () => {
    const parts = [await listPart({ sequence: 5 }), await statusPart(), await setPart({ epoch: 5 })];
    const device = await heldDevice(await cityBundle({ parts }));
    const [list, status, set] = parts as [BundlePartContent, BundlePartContent, BundlePartContent];
    for (const older of [
      [await listPart({ sequence: 4 }), status, set],
      [list, await statusPart({ issuedAt: days(-2) }), set],
      [list, status, await setPart({ epoch: 4, issuedAt: days(0) })],
      [list, status, await setPart({ epoch: 6, issuedAt: days(-2) })],
    ]) {
      expect(await device.refuses(await nextBundle({ parts: older }))).toBe('bundle-rollback');
    }
    await mustHoldFirst(device);
    expect((await device.apply(await nextBundle({ parts: [...parts] }))).outcome).toBe('newer');
  });

  it('remembers what a bundle in between left out', async () => {
    const device = await heldDevice(
      await cityBundle({ parts: [await listPart(), await statusPart(), await setPart({ epoch: 5 })] }),
    );
    await device.apply(await nextBundle({ parts: [await listPart()] }));
    const [older, back] = [await setPart({ epoch: 4, issuedAt: days(0) }), await statusPart({ issuedAt: days(-2) })];
    for (const part of [older, back]) {
      expect(await device.refuses(await nextBundle({ sequence: 3, parts: [await listPart(), part] }))).toBe(
        'bundle-rollback',
      );
    }
  });

  it('goes back to no older statuses, though they come in another kind of file, or from another publisher', async () => {
    const statuses = new Map([[1, 1]]);
    const device = await heldDevice(
      await cityBundle({ parts: [await listPart(), await setPart({ lists: [{ ...policeList, statuses }] })] }),
    );
    expect((await reportAt(device, 1)).code).toBe('revoked');
    const earlier = { issuedAt: days(-2), lists: [{ ...policeList, statuses: new Map() }] };
    const own = { publisher: { region: 310000, number: 12 }, signer: statusSigner };
    for (const part of [await statusPart({ issuedAt: days(-2) }), await setPart({ ...earlier, ...own })]) {
      const stolen = await nextBundle({ parts: [await listPart(), part] });
      expect(await device.refuses(stolen)).toBe('bundle-rollback');
    }
    // Beside what is as new they do no harm.
    const parts = [await listPart(), await statusPart({ issuedAt: days(-2) }), await setPart()];
    expect(await device.refuses(await nextBundle({ parts }))).toBeUndefined();
    expect((await reportAt(device, 7)).code).toBe('revoked');
  });

  it('is not enabled by two statuses of one second: what either says against a license holds', async () => {
    const [clear, strict] = [new Map<number, number>(), new Map([[1, 1]])];
    const statusLists = [await statusFile({ statuses: clear }), await statusFile({ statuses: strict })];
    for (const files of [statusLists, [...statusLists].reverse()]) {
      expect((await (await cityVerifier({ statusLists: files })).verify(await licenseAt(1))).code).toBe('revoked');
    }
    const device = await heldDevice(
      await cityBundle({ parts: [await listPart(), await setPart({ lists: [{ ...policeList, statuses: clear }] })] }),
    );
    const other = [(await statusPart({ statuses: strict })).bytes as Uint8Array];
    expect((await reportAt(device, 1, { statusLists: other })).code).toBe('revoked');
  });

  it('goes back to no earlier root, though a later bundle leaves the chain out', async () => {
    const device = await cityDevice([await shanghai()]);
    const keys = keysOf([c, d, seededSigner(34)]);
    const second = await shanghai({ keys, sequence: 2 }, [a, b, c, d]);
    const parts = [{ kind: 'root' as const, bytes: second }, await listPart({ rootSequence: 2, signer: [c, d] })];
    await device.apply(await cityBundle({ parts }));
    const stolen = await nextBundle({ parts: [await listPart({ sequence: 99, signer: [a, b] })] });
    expect(await device.refuses(stolen)).toBe('trust-list-signature');
  });
});

describe('freeze', () => {
  it('takes no bundle past its end, nor one whose publisher’s list is', async () => {
    const device = await heldDevice();
    const expired = await nextBundle({ issuedAt: days(-1), expiresAt: new Date(now.getTime() - 1_000) });
    expect(await device.refuses(expired)).toBe('bundle-expired');
    const edge = await nextBundle({ issuedAt: days(-1), expiresAt: now });
    expect(await (await cityDevice()).refuses(edge)).toBeUndefined();
    const list = await cityList({ sequence: 2, issuedAt: days(-9), expiresAt: new Date(now.getTime() - 1_000) });
    expect(await device.refuses(await nextBundle({ list }))).toBe('bundle-expired');
    await mustHoldFirst(device);
  });

  it('decides nothing by what it holds once that is too old', async () => {
    const device = await heldDevice();
    const at = (instant: Date) => ({ clock: () => instant });
    expect((await reportAt(device, 1, at(days(1.9)))).code).toBe('passed');
    expect((await reportAt(device, 1, at(days(2.1)))).code).toBe('status-too-old');
    expect((await reportAt(device, 7, at(days(8)))).code).toBe('revoked');
    const lenient = { policy: { allowUnbound: ['driving-license'], tooOld: 'warning' } };
    expect((await reportAt(device, 1, { ...at(days(6)), ...lenient })).code).toBe('passed');
    expect((await reportAt(device, 1, { ...at(days(8)), ...lenient })).code).toBe('status-too-old');
    expect((await reportAt(device, 1, at(days(91)))).code).toBe('trust-list-expired');
  });

  it('loses nothing to another region whose list has ended', async () => {
    const zhejiang = seededSigner(51);
    const roots = [await rootFile(), await rootFile(zhejiang, [330000])];
    const foreign = await listPart({
      regions: [330000],
      issuers: [],
      signer: zhejiang,
      issuedAt: days(-9),
      expiresAt: days(-1),
    });
    const device = await cityDevice(roots);
    await device.apply(await cityBundle({ parts: [await listPart(), foreign, await setPart()] }));
    await mustHoldFirst(device);
  });
});

describe('mix and match', () => {
  it('takes no part of another day in the place of the one that was signed with it', async () => {
    const device = await heldDevice();
    const other = await citySet({ epoch: 2 });
    const bytes = await nextBundle({ set: await citySet({ epoch: 3 }) });
    const { length = 0 } = (await readBundle(bytes)).manifest.parts[1] ?? {};
    expect(other.length).toBe(length);
    const mixed = new Uint8Array(bytes);
    mixed.set(other, bytes.length - length);
    expect(await device.refuses(mixed)).toBe('bundle-part');
    await mustHoldFirst(device);
  });

  it('takes no parts that a stranger puts together, each well signed', async () => {
    const device = await heldDevice();
    for (const signer of [thief, policeSigner, statusSigner, citySigner, rootSigner]) {
      expect(await device.refuses(await nextBundle({ signer }))).toBe('bundle-signature');
    }
    const publisher = { region: 310000, number: 12 };
    expect(await device.refuses(await nextBundle({ publisher }))).toBe('bundle-signature');
    expect(await device.refuses(await nextBundle({ publisher: { region: 330000, number: 1 } }))).toBe(
      'bundle-signature',
    );
    await mustHoldFirst(device);
  });

  it('takes nothing that is cut short, continued, or has a byte changed', async () => {
    const device = await heldDevice();
    const bytes = await nextBundle();
    for (let length = 0; length < bytes.length; length += 13) {
      expect(await device.refuses(bytes.subarray(0, length)), `${length} bytes`).toBeDefined();
    }
    for (let i = 0; i < bytes.length; i += 5) {
      const changed = bytes.slice();
      changed[i] = (changed[i] as number) ^ 1;
      expect(await device.refuses(changed), `byte ${i}`).toBeDefined();
    }
    expect(await device.refuses(new Uint8Array([...bytes, 0]))).toBe('bundle-malformed');
    await mustHoldFirst(device);
    expect((await device.apply(bytes)).outcome).toBe('newer');
  });

  it('refuses a set whose chunks are others than were signed, though the bundle names them', async () => {
    const device = await heldDevice();
    const set = await citySet({ epoch: 2, issuedAt: days(0) });
    const changed = set.slice();
    changed[changed.length - 1] = (changed[changed.length - 1] as number) ^ 1;
    expect(await device.refuses(await nextBundle({ set: changed }))).toBe('revocation-set-root');
    await mustHoldFirst(device);
    expect(await device.refuses(await nextBundle({ set }))).toBeUndefined();
  });

  it('takes no other signed thing for a bundle, nor a bundle for another', async () => {
    const device = await heldDevice();
    for (const bytes of [await cityList(), await citySet(), await statusFile(), await licenseAt(1)]) {
      expect(await device.refuses(bytes)).toBe('bundle-malformed');
      expect(
        await device.refuses(
          await nextBundle({ parts: [await listPart(), { kind: 'exception-set', bytes }, { kind: 'root', bytes }] }),
        ),
      ).toBeDefined();
    }
    const { manifest } = await readBundle(await nextBundle());
    expect((await (await cityVerifier()).verify(manifest.manifest)).code).toBe('cose-type');
  });

  it('uses no statuses of a held bundle whose parts were exchanged on the device', async () => {
    const device = await heldDevice();
    const held = await device.store.read();
    const other = await citySet({ epoch: 9, lists: [{ ...policeList, statuses: new Map() }] });
    const writing = await device.store.write(held);
    await writing.add((await held?.read(0)) as Uint8Array);
    await writing.add((await held?.read(1)) as Uint8Array);
    await writing.add(other);
    await writing.commit(held?.note as Uint8Array);
    const verifier = await device.verifier();
    expect((await verifier.load()).refused).toMatchObject([{ input: 'bundle', position: 1, code: 'bundle-part' }]);
    expect((await verifier.verify(await licenseAt(7))).code).toBe('status-missing');
  });

  it('loses no pinned root to what stands in the place of a later one on the device', async () => {
    const device = await heldDevice();
    const held = await device.store.read();
    const writing = await device.store.write(held);
    for (let i = 0; i < (held?.count ?? 0); i++) await writing.add((await held?.read(i)) as Uint8Array);
    const note = decodeCbor(held?.note as Uint8Array) as CborValue[];
    note[2] = [Uint8Array.of(1, 2, 3)];
    await writing.commit(encodeCbor(note));
    expect((await (await device.verifier()).verify(await licenseAt(1))).code).toBe('passed');
    expect((await device.apply(await nextBundle())).outcome).toBe('newer');
  });
});

describe('another publisher', () => {
  it('takes nobody’s place where the device names whose bundles it takes', async () => {
    const zhejiang = seededSigner(51);
    const roots = [await rootFile(), await rootFile(zhejiang, [330000])];
    const key = { publicKey: seededSigner(52).publicKey, use: 'bundle', notBefore: 0, notAfter: null } as const;
    const entry = { ...operatorEntry(() => [key]), region: 330000 };
    const list = await cityList({ issuers: [entry], signer: zhejiang });
    const publisher = { region: 330000, number: 1 };
    const foreign = await cityBundle({ list, publisher, signer: seededSigner(52), set: await citySet() });
    const device = await cityDevice(roots);
    const own = { publisher: { region: 310000, number: 1 } };
    await device.apply(await cityBundle(), own);
    expect(await device.refuses(foreign, own)).toBe('bundle-signature');
    await mustHoldFirst(device);
    expect(await device.refuses(foreign)).toBeUndefined();
    expect((await reportAt(device, 1)).code).toBe('issuer-region-unknown');
  });
});

describe('too few signatures', () => {
  it('takes no root or list in a bundle that too few signed', async () => {
    const device = await cityDevice([await shanghai()]);
    const list = await listPart({ signer: [a, b] });
    await device.apply(await cityBundle({ parts: [list, await setPart()] }));
    expect(await device.refuses(await nextBundle({ parts: [await listPart({ sequence: 2, signer: [b] })] }))).toBe(
      'trust-list-signature',
    );
    const keys = keysOf([b, c, d]);
    for (const [signers, code] of [
      [[a, d], 'root-chain'],
      [[c, d], 'root-chain'],
      [[a, b], 'root-signature'],
    ] as const) {
      const root = { kind: 'root' as const, bytes: await shanghai({ keys, sequence: 2 }, signers) };
      expect(await device.refuses(await nextBundle({ parts: [root, list] }))).toBe(code);
    }
    const root = { kind: 'root' as const, bytes: await shanghai({ keys, sequence: 2 }, [a, b, d]) };
    const fresh = await listPart({ rootSequence: 2, signer: [c, d] });
    expect((await device.apply(await nextBundle({ parts: [root, fresh] }))).outcome).toBe('newer');
  });
});

describe('one signature counted twice', () => {
  it('takes no list or root in a bundle that one person signed twice', async () => {
    const device = await cityDevice([await shanghai()]);
    const twice = await forgeTrust(messageType.trustList, [1, 9, [310000], []], [a], ([each]) => [each, each] as never);
    expect(await device.refuses(await cityBundle({ list: twice }))).toBe('trust-list-signature');
    const key = a.publicKey.bytes;
    const root = await forgeTrust(messageType.root, [2, 2, [310000], [key, key]], [a, a]);
    expect(await device.refuses(await cityBundle({ parts: [{ kind: 'root', bytes: root }, await listPart()] }))).toBe(
      'root-malformed',
    );
  });
});

describe('a sequence driven to its end', () => {
  it('of bundles: holds as long as the thief’s key does, and the list without it is the way back', async () => {
    const device = await heldDevice();
    await device.apply(await nextBundle({ sequence: last, issuedAt: days(300), expiresAt: days(400) }));
    expect(await device.refuses(await nextBundle())).toBe('bundle-rollback');
    const fresh = seededSigner(43);
    for (const entry of [
      operatorEntry((keys) => [
        ...keys.filter(({ use }) => use !== 'bundle'),
        { publicKey: fresh.publicKey, use: 'bundle', notBefore: 0, notAfter: null },
      ]),
      operatorEntry((keys) => [
        ...keys.map((key) => (key.use === 'bundle' ? { ...key, compromised: new Uint8Array() } : key)),
        { publicKey: fresh.publicKey, use: 'bundle', notBefore: 0, notAfter: null },
      ]),
    ]) {
      const list = await cityList({ sequence: 2, issuers: [policeEntry(), entry] });
      const copy = await heldDevice(await cityBundle({ sequence: last }));
      expect((await copy.apply(await nextBundle({ list, signer: fresh }))).outcome).toBe('newer');
      expect(await copy.refuses(await nextBundle({ sequence: last, list, issuedAt: days(1) }))).toBe(
        'bundle-signature',
      );
    }
  });

  it('of revocation sets: the same', async () => {
    const device = await heldDevice(await cityBundle({ set: await citySet({ epoch: last }) }));
    expect(await device.refuses(await nextBundle({ set: await citySet({ epoch: 2, issuedAt: days(0) }) }))).toBe(
      'bundle-rollback',
    );
    const fresh = seededSigner(44);
    const entry = operatorEntry((keys) => [
      ...keys.map((key) => (key.use === 'region-status' ? { ...key, compromised: new Uint8Array() } : key)),
      { publicKey: fresh.publicKey, use: 'region-status', notBefore: 0, notAfter: null },
    ]);
    const list = await cityList({ sequence: 2, issuers: [policeEntry(), entry] });
    const set = await citySet({ epoch: 2, issuedAt: days(0), signer: fresh });
    expect((await device.apply(await nextBundle({ list, set }))).outcome).toBe('newer');
    expect((await reportAt(device, 7)).code).toBe('revoked');
  });

  it('of one of two keys: what the other signed does not come back with it', async () => {
    const second = seededSigner(44);
    const key = { publicKey: second.publicKey, use: 'region-status', notBefore: 0, notAfter: null } as const;
    const both = operatorEntry((keys) => [...keys, key]);
    const compromised = operatorEntry((keys) => [
      ...keys.map((each) => (each.use === 'region-status' ? { ...each, compromised: new Uint8Array() } : each)),
      key,
    ]);
    const list = await cityList({ issuers: [policeEntry(), both] });
    const device = await heldDevice(await cityBundle({ list, set: await citySet({ epoch: 50, signer: second }) }));
    await device.apply(await nextBundle({ list, set: await citySet({ epoch: last }) }));
    const later = await cityList({ sequence: 2, issuers: [policeEntry(), compromised] });
    const bundle = async (epoch: number) =>
      nextBundle({ sequence: 3, list: later, set: await citySet({ epoch, signer: second, issuedAt: days(0) }) });
    expect(await device.refuses(await bundle(49))).toBe('bundle-rollback');
    expect((await device.apply(await bundle(50))).outcome).toBe('newer');
  });

  it('of trust lists: the next root is the way back', async () => {
    const device = await cityDevice([await shanghai()]);
    await device.apply(await cityBundle({ list: await cityList({ sequence: last, signer: [a, b] }) }));
    const honest = await nextBundle({ list: await cityList({ sequence: 10, signer: [b, c] }) });
    expect(await device.refuses(honest)).toBe('bundle-rollback');
    const keys = keysOf([c, d, seededSigner(34)]);
    const root = { kind: 'root' as const, bytes: await shanghai({ keys, sequence: 2 }, [a, b, c, d]) };
    const list = await listPart({ rootSequence: 2, sequence: 1, signer: [c, d] });
    expect((await device.apply(await nextBundle({ parts: [root, list, await setPart()] }))).outcome).toBe('newer');
  });

  it('is not undone by whoever pins the same root anew, but by who pins another', async () => {
    const device = await heldDevice(await cityBundle({ list: await cityList({ sequence: 9 }) }));
    const older = await nextBundle({ list: await cityList({ sequence: 8 }) });
    expect(await (await cityDevice([await rootFile()], device.store)).refuses(older)).toBe('bundle-rollback');
    const other = seededSigner(71);
    const list = await cityList({ sequence: 1, signer: other });
    const repinned = await cityDevice([await rootFile(other)], device.store);
    expect(await repinned.refuses(await nextBundle({ list }))).toBeUndefined();
  });
});

describe('a status list at no address', () => {
  it.each(['-1', '1.5', 'Infinity', 'NaN', '4294967296', '03', ''])(
    'such as %s is of no use, and leaves the store whole',
    async (list) => {
      const device = await heldDevice();
      const { unusedParts } = await device.apply(
        await nextBundle({ parts: [await listPart(), await statusPart({ list }), await setPart()] }),
      );
      expect(unusedParts).toEqual([1]);
      expect((await openBundle(device.store))?.sequence).toBe(2);
      expect(await device.refuses(await nextBundle({ sequence: 3 }))).toBeUndefined();
      expect((await reportAt(device, 7)).code).toBe('revoked');
    },
  );
});

describe('an issuer outside its types or region', () => {
  const district = { region: 310100, number: 5 };

  function districtEntry(use: 'status' | 'region-status', signer: Signer): IssuerEntry {
    const key = { publicKey: signer.publicKey, use, notBefore: 0, notAfter: null } as const;
    return { ...operatorEntry(() => [key]), ...district };
  }

  it('speaks with a key for statuses of its own lists alone', async () => {
    const entry = withKeys('region-status', { use: 'status' });
    const list = await cityList({ issuers: [policeEntry(), entry] });
    const device = await heldDevice(await cityBundle({ list }));
    expect(outcome(await reportAt(device, 7), 'status')).toEqual(['unknown', 'status-missing']);
    const set = await citySet({ publisher: { region: 310000, number: 12 }, signer: statusSigner });
    const own = await heldDevice(await cityBundle({ list, set }));
    expect(outcome(await reportAt(own, 7), 'status')).toEqual(['failed', 'revoked']);
  });

  it('speaks for no issuer outside its region, nor of another list', async () => {
    const signer = seededSigner(81);
    const issuers = [policeEntry(), operatorEntry(), districtEntry('region-status', signer)];
    const list = await cityList({ issuers });
    const set = await citySet({ publisher: district, signer });
    const device = await heldDevice(await cityBundle({ list, set }));
    expect(outcome(await reportAt(device, 7), 'status')).toEqual(['unknown', 'status-missing']);

    const [zhejiang, otherPolice] = [seededSigner(51), seededSigner(52)];
    const foreign = policeEntry({
      region: 330000,
      statusUri: 'https://s.zj.example/',
      keys: [{ publicKey: otherPolice.publicKey, use: 'license', notBefore: 0, notAfter: null }],
    });
    const parts = [
      await listPart(),
      await listPart({ issuers: [foreign], signer: zhejiang }),
      await setPart({ lists: [policeList, { ...policeList, region: 330000 }] }),
    ];
    const both = await cityDevice([await rootFile(), await rootFile(zhejiang, [330000])]);
    await both.apply(await cityBundle({ parts }));
    const { bytes } = await policeIssuer(otherPolice, '330000/12').issue('driving-license', fixtureFields, {
      status: { list: 3, index: 7 },
    });
    const report = await (await both.verifier()).verify(bytes);
    expect(outcome(report, 'issuer')[0]).toBe('passed');
    expect(outcome(report, 'status')).toEqual(['unknown', 'status-missing']);
    expect((await reportAt(both, 7)).code).toBe('revoked');
  });

  it('issues no type that the bundle’s list does not let it', async () => {
    const list = await cityList({ issuers: [policeEntry({ types: [1] }), operatorEntry()] });
    const device = await heldDevice(await cityBundle({ list }));
    expect((await reportAt(device, 1)).code).toBe('type-not-allowed');
  });

  it('is in no bundle’s list of another region', async () => {
    const entry: CborValue = [330000, 12, '沪', 'Shanghai', [2], [], null];
    const list = await forgeTrust(messageType.trustList, [1, 1, [310000], [entry]], rootSigner);
    expect(await (await cityDevice()).refuses(await cityBundle({ list }))).toBe('trust-list-region');
  });
});

describe('a key outside its time or use', () => {
  it('signs no bundle and no revocation set', async () => {
    const at = seconds(days(-1));
    for (const [use, code] of [
      ['bundle', 'bundle-signature'],
      ['region-status', 'revocation-set-signature'],
    ] as const) {
      for (const change of [{ notBefore: at + 1 }, { notAfter: at - 1 }, { use: 'license' as const }]) {
        const list = await cityList({ issuers: [policeEntry(), withKeys(use, change)] });
        expect(await (await cityDevice()).refuses(await cityBundle({ list }))).toBe(code);
      }
      const list = await cityList({ issuers: [policeEntry(), withKeys(use, { notBefore: at, notAfter: at })] });
      expect(await (await cityDevice()).refuses(await cityBundle({ list }))).toBeUndefined();
    }
    for (const signer of [bundleSigner, policeSigner, statusSigner, thief]) {
      const set = await citySet({ signer });
      expect(await (await cityDevice()).refuses(await cityBundle({ set }))).toBe('revocation-set-signature');
    }
    for (const signer of [bundleSigner, citySigner, policeSigner]) {
      const parts = [await listPart(), await statusPart({ signer })];
      expect(await (await cityDevice()).refuses(await cityBundle({ parts }))).toBe('status-list-signature');
    }
  });

  it('makes no license where it is for bundles or sets', async () => {
    const device = await heldDevice();
    for (const signer of [bundleSigner, citySigner]) {
      const { bytes } = await policeIssuer(signer, '310000/1').issue('driving-license', fixtureFields, {
        status: { list: 3, index: 1 },
      });
      const report = await (await device.verifier()).verify(bytes);
      expect(outcome(report, 'issuer')).toEqual(['failed', 'issuer-key-not-listed']);
    }
  });
});

describe('one key in two issuers', () => {
  it('is refused in a bundle’s list', async () => {
    const key = bundleSigner.publicKey.bytes;
    const entry = (number: number, use: number): CborValue => [
      310000,
      number,
      '沪',
      'Shanghai',
      [],
      [[key, use, 0, null, null]],
      null,
    ];
    const list = await forgeTrust(messageType.trustList, [1, 1, [310000], [entry(1, 3), entry(2, 2)]], rootSigner);
    expect(await (await cityDevice()).refuses(await cityBundle({ list }))).toBe('trust-list-key');
  });
});

describe('a compromised key', () => {
  it('signs no bundle and no set that counts, however far back it is dated', async () => {
    for (const [use, code] of [
      ['bundle', 'bundle-signature'],
      ['region-status', 'revocation-set-signature'],
    ] as const) {
      const list = await cityList({ issuers: [policeEntry(), withKeys(use, { compromised: new Uint8Array() })] });
      for (const issuedAt of [days(-1), days(-100), days(-399)]) {
        const set = await citySet({ issuedAt });
        expect(await (await cityDevice()).refuses(await cityBundle({ list, set, issuedAt }))).toBe(code);
      }
    }
  });

  it('vouches no more for what is held, as soon as a newer list says so', async () => {
    const device = await heldDevice();
    for (const [use, code] of [
      ['bundle', 'bundle-signature'],
      ['region-status', 'revocation-set-signature'],
    ] as const) {
      const issuers = [policeEntry(), withKeys(use, { compromised: new Uint8Array() })];
      const trustLists = [await cityList({ sequence: 2, issuers })];
      const verifier = await device.verifier({ trustLists });
      expect((await verifier.load()).refused).toMatchObject([{ input: 'bundle', code }]);
      const report = await verifier.verify(await licenseAt(7));
      expect(outcome(report, 'status')).toEqual(['unknown', 'status-missing']);
      expect(report.verdict).toBe('undetermined');
    }
  });

  it('makes no delta, though what it leads to is well signed', async () => {
    const list = await cityList();
    const many = (epoch: number) => {
      const statuses = new Map(Array.from({ length: 3_000 }, (_, i) => [i * 20 + (i % 7) + (i === 5 ? epoch : 0), 1]));
      return citySet({ epoch, issuedAt: days(epoch - 2), lists: [{ ...policeList, entries: 65_536, statuses }] });
    };
    const [set, next] = [await many(1), await many(2)];
    const [before, after] = [await cityBundle({ list, set }), await nextBundle({ list, set: next })];
    const contents = [await readBundle(before), await readBundle(after)] as const;
    for (const [signer, code] of [
      [thief, 'revocation-set-signature'],
      [statusSigner, 'revocation-set-signature'],
      [citySigner, undefined],
    ] as const) {
      const keyId = await keyIdOf(signer.publicKey, sha256);
      const step = await signRevocationDelta(openRevocationSet(set), openRevocationSet(next), signer, keyId, sha256);
      const delta = await packBundleDelta(...contents, [step], sha256);
      expect(delta.length).toBeLessThan(after.length / 2);
      expect(await (await heldDevice(before)).refuses(delta)).toBe(code);
    }
  });
});

describe('an algorithm that the policy excludes', () => {
  it('signs no list, no set and no bundle', async () => {
    const phone = generateSigner('ES256');
    const entry = (use: string) => withKeys(use, { publicKey: phone.publicKey });
    const ofList = await cityBundle({ list: await cityList({ signer: phone }) });
    const ofBundle = await cityBundle({
      signer: phone,
      list: await cityList({ issuers: [policeEntry(), entry('bundle')] }),
    });
    const ofSet = await cityBundle({
      set: await citySet({ signer: phone }),
      list: await cityList({ issuers: [policeEntry(), entry('region-status')] }),
    });
    const both = await cityDevice([await rootFile([phone, rootSigner], [310000], { threshold: 1 })]);
    for (const [bytes, code] of [
      [ofList, 'trust-list-signature'],
      [ofBundle, 'bundle-signature'],
      [ofSet, 'revocation-set-signature'],
    ] as const) {
      expect(await both.refuses(bytes, { algorithms: [ed25519, es256] })).toBeUndefined();
      const device = await cityDevice([
        await rootFile(code === 'trust-list-signature' ? [rootSigner, phone] : rootSigner, [310000], { threshold: 1 }),
      ]);
      expect(await device.refuses(bytes, { algorithms: [ed25519] })).toBe(code);
    }
  });
});

describe('a bundle that brings its own root', () => {
  it('is refused: what it brings of roots only extends a pinned one', async () => {
    const device = await heldDevice();
    const entry = operatorEntry();
    for (const sequence of [1, 2]) {
      const root = { kind: 'root' as const, bytes: await rootFile(thief, [310000], { sequence }) };
      const list = await listPart({
        rootSequence: sequence,
        sequence: 99,
        signer: thief,
        issuers: [policeEntry(), entry],
      });
      const code = sequence === 1 ? 'trust-list-signature' : 'root-chain';
      expect(await device.refuses(await nextBundle({ parts: [root, list] }))).toBe(code);
    }
    await mustHoldFirst(device);
  });

  it('counts for nothing with a verifier that pins another one than the device that took it', async () => {
    const stolen = await cityDevice([await rootFile(thief)]);
    await stolen.apply(await cityBundle({ list: await cityList({ signer: thief }) }));
    const victim = await cityDevice(undefined, stolen.store);
    const report = await reportAt(victim, 1);
    expect(report).toMatchObject({ ok: false, verdict: 'undetermined' });
    const { refused, trustLists } = await (await victim.verifier()).load();
    expect(trustLists).toEqual([]);
    expect(refused.map(({ code }) => code)).toEqual(['trust-list-signature', 'bundle-signature']);
  });
});

describe('a platform that fails', () => {
  it('leaves a license undetermined, and never throws', async () => {
    const device = await heldDevice();
    const keys = [bundleSigner, citySigner, rootSigner].map(({ publicKey }) => String(publicKey.bytes));
    for (const failing of keys) {
      const broken = {
        ...ed25519,
        prepare(key: Parameters<typeof ed25519.prepare>[0]) {
          if (String(key.bytes) === failing) throw new Error('out of order');
          return ed25519.prepare(key);
        },
      };
      const report = await reportAt(device, 1, { algorithms: [broken] });
      expect(report).toMatchObject({ ok: false, verdict: 'undetermined' });
    }
    const noDigest = { ...ed25519, sha256: () => Promise.reject(new Error('out of order')) };
    expect(await reportAt(device, 1, { algorithms: [noDigest] })).toMatchObject({ ok: false, verdict: 'undetermined' });
  });
});

describe('the clock', () => {
  it('that gives no time takes no bundle', async () => {
    const device = await cityDevice();
    const clock = () => new Date(Number.NaN);
    await expect(device.apply(await cityBundle(), { clock })).rejects.toThrow('not a valid Date');
    expect(await openBundle(device.store)).toBeUndefined();
  });

  it('is not behind a bundle or a trust list in it, and no misdated license moves it', async () => {
    const times = { issuedAt: days(2), expiresAt: days(30) };
    for (const bytes of [await cityBundle(times), await cityBundle({ list: await cityList(times) })]) {
      const report = await reportAt(await heldDevice(bytes), 1);
      expect(outcome(report, 'clock')).toEqual(['failed', 'clock-behind']);
      expect(report.verdict).toBe('undetermined');
    }
    const device = await heldDevice();
    const verifier = await device.verifier();
    const misdated = await policeIssuer().issue('driving-license', fixtureFields, {
      status: { list: 3, index: 1 },
      issuedAt: days(900),
      expiresAt: days(901),
    });
    expect((await verifier.verify(misdated.bytes)).code).toBe('signature-not-yet-valid');
    const report = await verifier.verify(await licenseAt(1));
    expect(outcome(report, 'clock')).toEqual(['passed', 'passed']);
    expect(report.code).toBe('passed');
  });

  it('is not set by one agency: statuses that are signed later than the bundle are not taken', async () => {
    const at = (seconds: number) => ({ issuedAt: new Date(days(-1).getTime() + seconds * 1_000), expiresAt: days(30) });
    for (const [seconds, code] of [
      [300, undefined],
      [301, 'bundle-misdated'],
      [9e8, 'bundle-misdated'],
    ] as const) {
      const times = { ...at(seconds), expiresAt: days(20_000) };
      for (const part of [await statusPart(times), await setPart(times)]) {
        const device = await cityDevice();
        expect(await device.refuses(await cityBundle({ parts: [await listPart(), part] }))).toBe(code);
      }
    }
  });

  it('is not bounded by a bundle that nobody listed signed', async () => {
    const stolen = await cityDevice([await rootFile(thief)]);
    const issuers = [policeEntry(), withKeys('bundle', { publicKey: thief.publicKey })];
    const list = await cityList({ signer: thief, issuers });
    await stolen.apply(await cityBundle({ list, signer: thief, issuedAt: days(300), expiresAt: days(400) }));
    const victim = await cityDevice(undefined, stolen.store);
    const verifier = await victim.verifier({ trustLists: [await cityList()] });
    const report = await verifier.verify(await licenseAt(1));
    expect(outcome(report, 'clock')[0]).toBe('passed');
    expect(report.ages.bundleSeconds).toBeUndefined();
  });
});
