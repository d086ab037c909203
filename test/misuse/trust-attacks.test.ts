import { describe, expect, it } from 'vitest';
import { businessLicense, drivingLicense } from '../../src/catalog/index.ts';
import { type CborValue, decodeSign, encodeSign, keyIdOf, messageType } from '../../src/codec/index.ts';
import { type CheckCode, type CheckId, isLicenseError, type Signer } from '../../src/core/index.ts';
import { ed25519, es256, generateSigner, sha256 } from '../../src/crypto/node.ts';
import {
  advanceTrust,
  exceptionDigest,
  exceptionSet,
  extendRoot,
  followRoots,
  type IssuerEntry,
  indexTrustLists,
  openRoot,
  openTrustList,
  type Root,
} from '../../src/trust/index.ts';
import type { Report } from '../../src/verifier/index.ts';
import {
  cityVerifier,
  days,
  fixtureFields,
  now,
  otherSigner,
  policeEntry,
  policeIssuer,
  policeSigner,
  rootFile,
  rootSigner,
  seededSigner,
  statusFile,
  statusSigner,
  trustFile,
} from '../support/city.ts';
import { forgeTrust, signOnce } from '../support/forge-trust.ts';

const algorithms = [ed25519, es256];
const [a, b, c, d] = [rootSigner, seededSigner(31), seededSigner(32), seededSigner(33)] as const;
const people = [a, b, c];
const thief = seededSigner(66);
const status = { list: 3, index: 1 };

/** A root whose keys are three people's, of whom two must sign. */
function shanghai(change: Parameters<typeof rootFile>[2] = {}, signers: readonly Signer[] = people) {
  return rootFile(signers, [310000], { keys: people.map(({ publicKey }) => publicKey), threshold: 2, ...change });
}

const keysOf = (signers: readonly Signer[]) => signers.map(({ publicKey }) => publicKey);

async function openCity(): Promise<Root> {
  return openRoot(await shanghai(), algorithms);
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

async function genuine(signer: Signer = policeSigner): Promise<Uint8Array> {
  return (await policeIssuer(signer).issue('driving-license', fixtureFields, { status })).bytes;
}

function outcome(report: Report, id: CheckId): [string, CheckCode] {
  const check = report.checks.find((each) => each.id === id);
  return [check?.status ?? '', check?.code ?? 'internal-error'];
}

function withKey(change: Partial<IssuerEntry['keys'][number]>, use = 'license'): IssuerEntry {
  const entry = policeEntry();
  return { ...entry, keys: entry.keys.map((key) => (key.use === use ? { ...key, ...change } : key)) };
}

/** What a verifier says of a license of the police, under a list that says this of them. */
async function reportUnder(entry: IssuerEntry, license: Uint8Array, change = {}): Promise<Report> {
  return (await cityVerifier({ trustLists: [await trustFile({ issuers: [entry] })], ...change })).verify(license);
}

describe('an honest city', () => {
  it('works, so that the refusals below mean something', async () => {
    const roots = [await shanghai()];
    for (const signer of [[a, b], [b, c], [c, a], people]) {
      const city = await cityVerifier({ roots, trustLists: [await trustFile({ signer })] });
      expect((await city.load()).refused).toEqual([]);
      expect((await city.verify(await genuine())).code).toBe('passed');
    }
  });
});

describe('rollback', () => {
  it('keeps the newer of two lists, whichever comes first', async () => {
    const roots = [await openCity()];
    const older = await openTrustList(await trustFile({ sequence: 7, signer: [a, b] }), roots, algorithms);
    const newer = await openTrustList(await trustFile({ sequence: 8, signer: [a, b], issuers: [] }), roots, algorithms);
    expect(indexTrustLists([older, newer]).lists).toEqual([newer]);
    expect(indexTrustLists([newer, older]).lists).toEqual([newer]);
  });

  it('refuses an older list than the one that was held, though it is well signed and signed later', async () => {
    const roots = [await openCity()];
    const held = await openTrustList(await trustFile({ sequence: 8, signer: [a, b] }), roots, algorithms);
    const older = await trustFile({ sequence: 7, signer: [a, b], issuedAt: now, expiresAt: days(300) });
    const incoming = await openTrustList(older, roots, algorithms);
    expect(advanceTrust(held, incoming, now)).toBe('trust-list-rollback');
    expect(advanceTrust(held, held, now)).toBe('same');
    expect(advanceTrust(undefined, incoming, now)).toBe('newer');
    expect(advanceTrust(incoming, held, now)).toBe('newer');
  });

  it('never goes back to an earlier root', async () => {
    const root = await openCity();
    const second = await shanghai({ sequence: 2 });
    const reached = await extendRoot(root, [second], algorithms);
    expect(reached.sequence).toBe(2);
    expect(await extendRoot(reached, [await shanghai(), second], algorithms)).toBe(reached);
  });
});

describe('freeze', () => {
  it('decides nothing by a list or a root past its end', async () => {
    const license = await genuine();
    const list = await trustFile({ issuedAt: days(-9), expiresAt: new Date(now.getTime() - 1000) });
    const frozen = await (await cityVerifier({ trustLists: [list] })).verify(license);
    expect(frozen).toMatchObject({ ok: false, verdict: 'undetermined', code: 'trust-list-expired' });
    const roots = [await rootFile(rootSigner, [310000], { expiresAt: new Date(now.getTime() - 1000) })];
    expect(await (await cityVerifier({ roots })).verify(license)).toMatchObject({
      ok: false,
      code: 'trust-list-expired',
    });
  });

  it('takes no list past its end, nor one whose root is', async () => {
    const roots = [await openCity()];
    const file = await trustFile({ sequence: 9, signer: [a, b], issuedAt: days(-9), expiresAt: now });
    const list = await openTrustList(file, roots, algorithms);
    expect(advanceTrust({ rootSequence: 1, sequence: 8 }, list, now)).toBe('newer');
    const later = new Date(now.getTime() + 1000);
    expect(advanceTrust({ rootSequence: 1, sequence: 8 }, list, later)).toBe('trust-list-expired');
    const expired = [await openRoot(await shanghai({ expiresAt: days(-1) }), algorithms)];
    const under = await openTrustList(await trustFile({ signer: [a, b] }), expired, algorithms);
    expect(advanceTrust(undefined, under, now)).toBe('trust-list-expired');
  });
});

describe('mix and match', () => {
  it('refuses the signatures of one list under the content of another', async () => {
    const [one, two] = [await trustFile({ signer: [a, b] }), await trustFile({ sequence: 2, signer: [a, b] })];
    const mixed = encodeSign({ ...decodeSign(two), signatures: decodeSign(one).signatures });
    expect(await codeOf(openTrustList(mixed, [await openCity()], algorithms))).toBe('trust-list-signature');
  });

  it('refuses one signature of each of two lists', async () => {
    const [one, two] = [await trustFile({ signer: [a] }), await trustFile({ sequence: 2, signer: [b] })];
    const signatures = [one, two].flatMap((file) => decodeSign(file).signatures);
    const mixed = encodeSign({ ...decodeSign(two), signatures });
    expect(await codeOf(openTrustList(mixed, [await openCity()], algorithms))).toBe('trust-list-signature');
  });

  it('takes no list of one province for that of another, though the same people sign both', async () => {
    const zhejiang = await openRoot(await rootFile(people, [330000], { threshold: 2 }), algorithms);
    const city = await openCity();
    const list = await trustFile({ sequence: 99, regions: [330000], issuers: [], signer: [a, b] });
    for (const roots of [
      [city, zhejiang],
      [zhejiang, city],
    ]) {
      const opened = await openTrustList(list, roots, algorithms);
      expect(opened.root).toBe(zhejiang);
      const own = await openTrustList(await trustFile({ signer: [a, b] }), roots, algorithms);
      expect(indexTrustLists([opened, own]).find(310000, 12).issuer?.number).toBe(12);
    }
    expect(await codeOf(openTrustList(list, [city], algorithms))).toBe('trust-list-region');
  });

  it('refuses a signature that was made for a root in the place of one for a list', async () => {
    const { payload, bodyBytes } = decodeSign(await trustFile({ signer: [a] }));
    const asRoot = decodeSign(await shanghai()).bodyBytes;
    const signatures = await Promise.all([a, b].map((signer) => signOnce(signer, asRoot, payload)));
    expect(
      await codeOf(openTrustList(encodeSign({ bodyBytes, payload, signatures }), [await openCity()], algorithms)),
    ).toBe('trust-list-signature');
  });
});

describe('too few signatures', () => {
  it('refuses a root, a list and a successor that too few signed', async () => {
    const city = await openCity();
    expect(await codeOf(openRoot(await shanghai({}, [a]), algorithms))).toBe('root-signature');
    expect(await codeOf(openTrustList(await trustFile({ signer: [b] }), [city], algorithms))).toBe(
      'trust-list-signature',
    );
    const keys = keysOf([b, c, d]);
    const next = (signers: readonly Signer[]) => shanghai({ keys, sequence: 2 }, signers);
    expect(await codeOf(extendRoot(city, [await next([a, d])], algorithms))).toBe('root-chain');
    expect(await codeOf(extendRoot(city, [await next([c, d])], algorithms))).toBe('root-chain');
    expect(await codeOf(extendRoot(city, [await next([a, b])], algorithms))).toBe('root-signature');
    expect((await extendRoot(city, [await next([a, b, d])], algorithms)).keys).toEqual(keys);
  });

  it('counts no signature of a stranger, and loses none because of it', async () => {
    const city = await openCity();
    expect(await codeOf(openTrustList(await trustFile({ signer: [a, thief] }), [city], algorithms))).toBe(
      'trust-list-signature',
    );
    expect(await codeOf(openTrustList(await trustFile({ signer: [a, thief, b] }), [city], algorithms))).toBeUndefined();
    const posing = await forgeTrust(
      messageType.trustList,
      [1, 1, [310000], []],
      [a, thief],
      ([good, bad]) => [good, { ...bad, protectedBytes: good?.protectedBytes }] as never,
    );
    expect(await codeOf(openTrustList(posing, [city], algorithms))).toBe('trust-list-signature');
  });
});

describe('one signature counted twice', () => {
  const body = [1, 1, [310000], []];

  it('counts a key once, however often its signature stands there and under whatever kid', async () => {
    const city = await openCity();
    const twice = await forgeTrust(messageType.trustList, body, [a], ([each]) => [each, each] as never);
    expect(await codeOf(openTrustList(twice, [city], algorithms))).toBe('trust-list-signature');
    const { bodyBytes, payload } = decodeSign(twice);
    const keyId = await keyIdOf(b.publicKey, sha256);
    const signatures = [await signOnce(a, bodyBytes, payload), await signOnce(a, bodyBytes, payload, keyId)];
    const posing = encodeSign({ bodyBytes, payload, signatures });
    expect(await codeOf(openTrustList(posing, [city], algorithms))).toBe('trust-list-signature');
  });

  it('refuses a root that names one key twice', async () => {
    const key = a.publicKey.bytes;
    const twice = await forgeTrust(messageType.root, [1, 2, [310000], [key, key]], [a, a]);
    expect(await codeOf(openRoot(twice, algorithms))).toBe('root-malformed');
  });
});

describe('a sequence driven to its end', () => {
  const last = 2 ** 53 - 1;

  it('shuts out honest lists under the same root, and the next root is the way back', async () => {
    const city = await openCity();
    const stolen = await openTrustList(await trustFile({ sequence: last, signer: [a, b] }), [city], algorithms);
    const honest = await trustFile({ sequence: 10, signer: [b, c] });
    expect(advanceTrust(stolen, await openTrustList(honest, [city], algorithms), now)).toBe('trust-list-rollback');
    const keys = keysOf([c, d, seededSigner(34)]);
    const rotated = await extendRoot(city, [await shanghai({ keys, sequence: 2 }, [a, b, c, d])], algorithms);
    const fresh = await trustFile({ rootSequence: 2, sequence: 1, signer: [c, d] });
    const incoming = await openTrustList(fresh, [rotated], algorithms);
    expect(advanceTrust(stolen, incoming, now)).toBe('newer');
    expect(advanceTrust(incoming, { ...stolen, root: rotated }, now)).toBe('trust-list-rollback');
    expect(
      await codeOf(openTrustList(await trustFile({ sequence: last, signer: [a, b] }), [rotated], algorithms)),
    ).toBe('trust-list-signature');
  });

  it('does not bring an older list back by a rotation', async () => {
    const rotated = await extendRoot(await openCity(), [await shanghai({ sequence: 2 })], algorithms);
    const older = await openTrustList(await trustFile({ sequence: 7, signer: [a, b] }), [rotated], algorithms);
    expect(advanceTrust({ rootSequence: 1, sequence: 8 }, older, now)).toBe('trust-list-rollback');
  });

  it('cannot be done by naming a root that does not exist yet', async () => {
    const ahead = await trustFile({ rootSequence: 2, sequence: 1, signer: [a, b] });
    expect(await codeOf(openTrustList(ahead, [await openCity()], algorithms))).toBe('trust-list-root');
  });
});

describe('an issuer outside its types or region', () => {
  it('is refused a type that it may not issue, by number, range or class', async () => {
    const license = await genuine();
    for (const types of [[], [1, 3], [[3, 222] as const], ['certificate' as const]]) {
      const report = await reportUnder(policeEntry({ types }), license);
      expect(outcome(report, 'type')).toEqual(['failed', 'type-not-allowed']);
      expect(report.verdict).toBe('rejected');
    }
    for (const types of [[2], [[1, 2] as const], ['license' as const]]) {
      expect((await reportUnder(policeEntry({ types }), license)).code).toBe('passed');
    }
  });

  it('leaves a type undetermined of which nobody here knows the class', async () => {
    const types = [businessLicense] as never;
    const policy = {};
    const byClass = await reportUnder(policeEntry({ types: ['license'] }), await genuine(), { types, policy });
    expect(outcome(byClass, 'type')).toEqual(['unknown', 'type-unknown']);
    const byNumber = await reportUnder(policeEntry({ types: [1] }), await genuine(), { types, policy });
    expect(outcome(byNumber, 'type')).toEqual(['failed', 'type-not-allowed']);
    expect(drivingLicense.number).toBe(2);
  });

  it('stands in no list of another region, nor does a list speak beyond its root', async () => {
    const city = await openCity();
    const entry: CborValue = [330000, 12, '沪', 'Shanghai', [2], [], null];
    const foreign = await forgeTrust(messageType.trustList, [1, 1, [310000], [entry]], [a, b]);
    expect(await codeOf(openTrustList(foreign, [city], algorithms))).toBe('trust-list-region');
    const beyond = await trustFile({ regions: [310000, 330000], issuers: [], signer: [a, b] });
    expect(await codeOf(openTrustList(beyond, [city], algorithms))).toBe('trust-list-region');
    const country = await trustFile({ regions: [310000], issuers: [], signer: [a, b] });
    const district = await openRoot(await rootFile([a, b], [310100], { threshold: 2 }), algorithms);
    expect(await codeOf(openTrustList(country, [district], algorithms))).toBe('trust-list-region');
  });
});

describe('a key outside its time or use', () => {
  it('makes no license before its time, nor after it was retired', async () => {
    const at = (instant: Date) => Math.floor(instant.getTime() / 1000);
    const early = await reportUnder(withKey({ notBefore: at(days(-10)) + 1 }), await genuine());
    const late = await reportUnder(withKey({ notAfter: at(days(-10)) - 1 }), await genuine());
    for (const report of [early, late]) expect(outcome(report, 'issuer')).toEqual(['failed', 'issuer-key-expired']);
    const retired = await reportUnder(withKey({ notAfter: at(days(-10)) }), await genuine());
    expect(retired.code).toBe('passed');
  });

  it('makes no license where it is for statuses, and no status list where it is for licenses', async () => {
    const license = await genuine(statusSigner);
    expect(outcome(await reportUnder(policeEntry(), license), 'issuer')).toEqual(['failed', 'issuer-key-not-listed']);
    const city = await cityVerifier({ statusLists: [await statusFile({ signer: policeSigner })] });
    expect((await city.load()).refused).toMatchObject([{ code: 'status-list-signature' }]);
  });
});

describe('one key in two issuers', () => {
  const window = [0, null, null] as const;
  const entry = (number: number, use: number, more: readonly CborValue[] = window): CborValue => {
    return [310000, number, '沪', 'Shanghai', [2], [[policeSigner.publicKey.bytes, use, ...more]], null];
  };

  it('is refused, whatever it is used for', async () => {
    const city = await openCity();
    for (const use of [0, 1]) {
      const list = await forgeTrust(messageType.trustList, [1, 1, [310000], [entry(12, 0), entry(13, use)]], [a, b]);
      expect(await codeOf(openTrustList(list, [city], algorithms))).toBe('trust-list-key');
    }
    await expect(trustFile({ issuers: [policeEntry(), policeEntry({ number: 13 })] })).rejects.toMatchObject({
      code: 'trust-list-key',
    });
  });

  it('does not let a license be re-attributed to whoever lists its key in another region', async () => {
    const impostor = policeEntry({ region: 330000, number: 9, statusUri: null });
    const zhejiang = generateSigner('Ed25519');
    const city = await cityVerifier({
      roots: [await rootFile(), await rootFile(zhejiang, [330000])],
      trustLists: [await trustFile({ signer: zhejiang, issuers: [impostor] }), await trustFile()],
    });
    const report = await city.verify(await genuine());
    expect(report.license).toMatchObject({ issuer: { region: 310000, number: 12 } });
  });
});

describe('a compromised key', () => {
  const empty = new Uint8Array();

  it('signs nothing that counts, however far back it is dated', async () => {
    for (const issuedAt of [days(-1), days(-100), days(-399)]) {
      const issuer = policeIssuer();
      const { bytes } = await issuer.issue('driving-license', fixtureFields, { status, issuedAt });
      expect((await reportUnder(policeEntry(), bytes)).code).toBe('passed');
      const report = await reportUnder(withKey({ compromised: empty }), bytes);
      expect(outcome(report, 'issuer')).toEqual(['failed', 'issuer-key-compromised']);
      expect(report).toMatchObject({ ok: false, verdict: 'rejected' });
      expect(report.authenticated).toBeUndefined();
    }
  });

  it('keeps what stands in the exception set, and nothing beside it', async () => {
    const known = await genuine();
    const issue = (index: number) =>
      policeIssuer().issue('driving-license', fixtureFields, { status: { list: 3, index } });
    const others = await Promise.all([20, 21, 22, 23].map(issue));
    const unknown = others.pop()?.bytes as Uint8Array;
    const files = [known, ...others.map(({ bytes }) => bytes)];
    const set = exceptionSet(await Promise.all(files.map((bytes) => exceptionDigest(bytes, sha256))));
    expect(set).toHaveLength(4 * 32);
    const reference = [new Uint8Array(await sha256(set))] as const;
    for (const [compromised, exceptionSets] of [
      [set, []],
      [reference, [set]],
      [reference, [empty, set]],
    ] as const) {
      const entry = withKey({ compromised });
      for (const bytes of files) expect((await reportUnder(entry, bytes, { exceptionSets })).code).toBe('passed');
      const report = await reportUnder(entry, unknown, { exceptionSets });
      expect(outcome(report, 'issuer')).toEqual(['failed', 'issuer-key-compromised']);
    }
    for (const exceptionSets of [[], [set.slice(32)], [empty]]) {
      const report = await reportUnder(withKey({ compromised: reference }), known, { exceptionSets });
      expect(outcome(report, 'issuer')).toEqual(['unknown', 'issuer-key-exceptions-missing']);
      expect(report).toMatchObject({ ok: false, verdict: 'undetermined' });
    }
  });

  it('does not make an exception outside the time of the key', async () => {
    const set = exceptionSet([await exceptionDigest(await genuine(), sha256)]);
    const report = await reportUnder(withKey({ compromised: set, notAfter: 1 }), await genuine());
    expect(outcome(report, 'issuer')).toEqual(['failed', 'issuer-key-expired']);
  });

  it('signs no status list, however far back it is dated: a revoked license stays unknown at best', async () => {
    const license = await genuine();
    const back = await statusFile({ issuedAt: days(-2) });
    const change = { statusLists: [back] };
    expect((await reportUnder(policeEntry(), license, change)).code).toBe('passed');
    const report = await reportUnder(withKey({ compromised: empty }, 'status'), license, change);
    expect(outcome(report, 'status')).toEqual(['unknown', 'status-missing']);
  });

  it('is compromised in every place where it stands', async () => {
    const key = policeSigner.publicKey.bytes;
    const keys = [
      [key, 0, 0, null, empty],
      [key, 1, 0, null, null],
    ];
    const entry: CborValue = [310000, 12, '沪', 'Shanghai', [2], keys, null];
    const list = await forgeTrust(messageType.trustList, [1, 1, [310000], [entry]], [a, b]);
    expect(await codeOf(openTrustList(list, [await openCity()], algorithms))).toBe('trust-list-key');
  });
});

describe('an algorithm that the policy excludes', () => {
  it('signs no list and no root', async () => {
    const phone = generateSigner('ES256');
    const keys = keysOf([a, phone]);
    const root = await rootFile([a, phone], [310000], { keys, threshold: 2 });
    const list = await trustFile({ signer: [a, phone] });
    const opened = await openRoot(root, algorithms);
    expect(await codeOf(openTrustList(list, [opened], algorithms))).toBeUndefined();
    for (const allowed of [[ed25519], [es256]]) {
      expect(await codeOf(openRoot(root, allowed))).toBe('root-signature');
      expect(await codeOf(openTrustList(list, [opened], allowed))).toBe('trust-list-signature');
      const next = await rootFile([a, phone], [310000], { keys, threshold: 2, sequence: 2 });
      expect(await codeOf(extendRoot(opened, [next], allowed))).toBe('root-chain');
    }
  });
});

describe('a bundle that brings its own root', () => {
  it('cannot extend the pinned one with it', async () => {
    const city = await openCity();
    const own = await rootFile(thief, [310000], { sequence: 2 });
    expect(await codeOf(extendRoot(city, [own], algorithms))).toBe('root-chain');
    const known = await rootFile(thief, [310000], { sequence: 1 });
    expect(await extendRoot(city, [known], algorithms)).toBe(city);
    const license = await genuine();
    const trustLists = [await trustFile({ signer: thief })];
    expect(await codeOf(followRoots(await shanghai(), [own], algorithms))).toBe('root-chain');
    const report = await (await cityVerifier({ roots: [await shanghai()], trustLists })).verify(license);
    expect(report).toMatchObject({ ok: false, verdict: 'undetermined' });
  });

  it('finds no gap, no way sideways and no wider region in the chain', async () => {
    const city = await openCity();
    const [second, third] = [await shanghai({ sequence: 2 }), await shanghai({ sequence: 3 })];
    expect((await extendRoot(city, [second, third], algorithms)).sequence).toBe(3);
    for (const chain of [[third], [third, second], [second, second, await shanghai({ sequence: 4 })]]) {
      expect(await codeOf(extendRoot(city, chain, algorithms))).toBe('root-chain');
    }
    const wider = await shanghai({ sequence: 2, regions: [310000, 330000] });
    expect(await codeOf(extendRoot(city, [wider], algorithms))).toBe('root-chain');
    const narrower = await shanghai({ sequence: 2, regions: [310100] });
    expect((await extendRoot(city, [narrower], algorithms)).regions).toEqual([310100]);
  });

  it('brings a device that slept for years to the root in force, past roots that have expired', async () => {
    const chain: Uint8Array[] = [];
    let before = [a, b, c];
    for (let sequence = 2; sequence <= 12; sequence++) {
      const after = [...before.slice(1), seededSigner(100 + sequence)];
      const times = { issuedAt: days(-900), expiresAt: sequence < 12 ? days(-800) : days(800) };
      chain.push(await shanghai({ keys: keysOf(after), sequence, ...times }, [...before, ...after.slice(2)]));
      before = after;
    }
    const pinned = await shanghai({ issuedAt: days(-950), expiresAt: days(-850) });
    const trustLists = [await trustFile({ rootSequence: 12, signer: before.slice(1) })];
    const asleep = await cityVerifier({ roots: [pinned], trustLists });
    expect((await asleep.load()).refused).toMatchObject([{ input: 'trust-list', code: 'trust-list-root' }, {}]);
    const awake = await cityVerifier({ roots: [await followRoots(pinned, chain, algorithms)], trustLists });
    expect((await awake.load()).refused).toEqual([]);
    expect((await awake.verify(await genuine())).code).toBe('passed');
  });
});

describe('a caller who changes what was handed out', () => {
  it('changes nothing of what the verifier trusts', async () => {
    const city = await cityVerifier();
    const before = await city.verify(await genuine());
    const loaded = (await city.load()) as unknown as Record<string, Record<string, unknown>[]>;
    for (const list of loaded.trustLists ?? []) {
      (list.regions as number[]).length = 0;
      list.expiration = 0;
    }
    const { names } = (before.license as unknown as { issuer: { names: { zh: string } } }).issuer;
    expect(() => {
      names.zh = '假';
    }).toThrow(TypeError);
    const after = await city.verify(await genuine());
    expect(after.code).toBe('passed');
    expect(after.license?.issuer.names).toEqual(policeEntry().names);
  });

  it('changes nothing by the files that were handed in, once they are', async () => {
    const [pinned, next] = [await shanghai(), await shanghai({ sequence: 2 })];
    const following = followRoots(pinned, [next], algorithms);
    pinned.fill(0);
    next.fill(0);
    const reached = await following;
    const city = await cityVerifier({ roots: [reached], trustLists: [await trustFile({ signer: [a, b] })] });
    reached.fill(0);
    expect((await city.verify(await genuine())).code).toBe('passed');
    await expect(cityVerifier({ roots: ['root'] as never })).rejects.toThrow(TypeError);
  });
});

describe('roots of several provinces', () => {
  it('stand side by side, and a conflict of two hurts no third, in any order', async () => {
    const [zhejiang, double] = [seededSigner(51), otherSigner];
    const roots = [await rootFile(), await rootFile(zhejiang, [330000]), await rootFile(double, [310100])];
    const lists = [
      await trustFile(),
      await trustFile({ signer: zhejiang, issuers: [policeEntry({ region: 330000 })] }),
      await trustFile({ signer: double, regions: [310100], issuers: [] }),
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const city = await cityVerifier({
        roots: order.map((i) => roots[i] as Uint8Array),
        trustLists: order.map((i) => lists[i] as Uint8Array),
      });
      const { trustLists, refused } = await city.load();
      expect(trustLists.map(({ regions }) => regions)).toEqual([[330000]]);
      expect(
        refused
          .filter(({ input }) => input === 'trust-list')
          .map(({ position }) => order[position])
          .sort(),
      ).toEqual([0, 2]);
      expect(refused.filter(({ code }) => code === 'trust-list-conflict')).toHaveLength(2);
      expect((await city.verify(await genuine())).verdict).toBe('undetermined');
    }
  });
});
