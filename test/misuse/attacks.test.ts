import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { looseFiles } from '../../src/bundle/index.ts';
import { businessLicense, drivingLicense, packFields } from '../../src/catalog/index.ts';
import {
  algorithmId,
  type CborValue,
  claim,
  decodeClaims,
  decodeSign,
  decodeSign1,
  encodeBase45,
  encodeCbor,
  encodeSign1,
  headerLabel,
  keyIdOf,
  messageType,
  type Sign1,
  signatureInput,
  simple,
  Tagged,
} from '../../src/codec/index.ts';
import type { CheckCode, CheckId, CheckStatus, Signer, Verdict } from '../../src/core/index.ts';
import { concat } from '../../src/core/index.ts';
import * as noble from '../../src/crypto/noble.ts';
import * as node from '../../src/crypto/node.ts';
import { ed25519, generateSigner, sha256 } from '../../src/crypto/node.ts';
import * as webcrypto from '../../src/crypto/webcrypto.ts';
import { encodeLink, encodeText } from '../../src/license/index.ts';
import { createRoot } from '../../src/trust/index.ts';
import type { Report, Verifier } from '../../src/verifier/index.ts';
import {
  cityVerifier,
  days,
  fixtureFields,
  otherSigner,
  policeEntry,
  policeIssuer,
  policeSigner,
  rootFile,
  rootSigner,
  statusFile,
  statusSigner,
  statusUri,
  trustFile,
} from '../support/city.ts';

const status = { list: 3, index: 1 };

let verifier: Verifier<readonly never[]>;
let genuine: Uint8Array;

beforeAll(async () => {
  verifier = (await cityVerifier()) as never;
  genuine = (await policeIssuer().issue('driving-license', fixtureFields, { status })).bytes;
});

function expectRefusal(report: Report, id: CheckId, code: CheckCode, verdict: Verdict = 'rejected'): void {
  const expected: { status: CheckStatus } = { status: verdict === 'rejected' || id === 'clock' ? 'failed' : 'unknown' };
  expect(report.checks).toContainEqual({ id, code, ...expected });
  expect(report).toMatchObject({ ok: false, verdict, code });
  expect(report.license).toBeUndefined();
}

interface Forgery {
  readonly signer?: Signer;
  readonly keyId?: Uint8Array;
  readonly header?: (header: Map<CborValue, CborValue>) => void;
  readonly claims?: (claims: Map<CborValue, CborValue>, body: Map<CborValue, CborValue>) => void;
}

/** A license with anything in it, well signed. */
async function forge({ signer = policeSigner, keyId, header, claims }: Forgery): Promise<Uint8Array> {
  const body = new Map<CborValue, CborValue>(packFields(drivingLicense, fixtureFields));
  body.set(0, 2).set(-1, 1).set(-2, [3, 1]).set(-8, [310000, 12]);
  const issuedAt = Math.floor(days(-10).getTime() / 1000);
  const map = new Map<CborValue, CborValue>([
    [claim.expiration, issuedAt + 86_400 * 365],
    [claim.issuedAt, issuedAt],
    [claim.licenseBody, body],
  ]);
  claims?.(map, body);
  const headers = new Map<CborValue, CborValue>([
    [headerLabel.algorithm, signer.algorithm === 'Ed25519' ? algorithmId.Ed25519 : algorithmId.ESP256],
    [headerLabel.keyId, keyId ?? (await keyIdOf(signer.publicKey, sha256))],
    [headerLabel.type, messageType.license],
  ]);
  header?.(headers);
  const protectedBytes = encodeCbor(headers);
  const payload = encodeCbor(map);
  return encodeSign1({
    protectedBytes,
    payload,
    signature: await signer.sign(signatureInput({ protectedBytes, payload })),
  });
}

describe('a genuine license', () => {
  it('is accepted, so that the refusals below mean something', async () => {
    const report = await verifier.verify(encodeText(genuine));
    expect(report).toMatchObject({ ok: true, verdict: 'accepted', code: 'passed' });
    expect(report.license).toMatchObject({ type: 'driving-license', fields: fixtureFields });
    expect((await verifier.verify(await forge({}))).ok).toBe(true);
  });
});

describe('format', () => {
  it('refuses a license whose header says another type of message', async () => {
    const { license, selectiveLicense, keyBinding, ...others } = messageType;
    for (const type of Object.values(others)) {
      const bytes = await forge({ header: (header) => header.set(headerLabel.type, type) });
      expectRefusal(await verifier.verify(bytes), 'format', 'cose-type');
    }
    const selective = await forge({ header: (header) => header.set(headerLabel.type, selectiveLicense) });
    expectRefusal(await verifier.verify(selective), 'format', 'holder-key-malformed');
    const presented = await forge({ header: (header) => header.set(headerLabel.type, keyBinding) });
    expectRefusal(await verifier.verify(presented), 'format', 'cose-malformed');
    expect(license).toBe(65_100);
    const untyped = await forge({ header: (header) => header.delete(headerLabel.type) });
    expectRefusal(await verifier.verify(untyped), 'format', 'cose-type');
  });

  it('refuses trust lists, roots and status lists in the place of a license', async () => {
    expectRefusal(await verifier.verify(await statusFile()), 'format', 'cose-type');
    for (const bytes of [await trustFile(), await rootFile()]) {
      expectRefusal(await verifier.verify(bytes), 'format', 'cose-malformed');
      const { payload, signatures } = decodeSign(bytes);
      const alone = encodeSign1({ ...(signatures[0] as Sign1), payload });
      expectRefusal(await verifier.verify(alone), 'format', 'cose-type');
    }
  });

  it('refuses stuffed unprotected headers', async () => {
    const { protectedBytes, payload, signature } = decodeSign1(genuine);
    const stuffed = encodeCbor([protectedBytes, new Map([[99, 1]]), payload, signature]);
    expectRefusal(await verifier.verify(new Uint8Array([0xd2, ...stuffed])), 'format', 'cose-malformed');
  });

  it('refuses a critical header that it does not understand', async () => {
    const bytes = await forge({ header: (header) => header.set(headerLabel.critical, [-70_000]) });
    expectRefusal(await verifier.verify(bytes), 'format', 'cose-header');
  });

  it('refuses bytes that are not deterministic, though the signature covers only their parts', async () => {
    const long = new Uint8Array([0xd8, 0x12, ...genuine.subarray(1)]);
    expectRefusal(await verifier.verify(long), 'format', 'cose-malformed');
    const longArray = new Uint8Array([0xd2, 0x98, 0x04, ...genuine.subarray(2)]);
    expectRefusal(await verifier.verify(longArray), 'format', 'cbor-not-deterministic');
    expectRefusal(await verifier.verify(new Uint8Array([...genuine, 0])), 'format', 'cbor-trailing-bytes');
  });

  it('refuses a license without times, with fractional times, or that ends before it begins', async () => {
    const changes: ((map: Map<CborValue, CborValue>) => void)[] = [
      (map) => map.delete(claim.expiration),
      (map) => map.delete(claim.issuedAt),
      (map) => map.set(claim.expiration, 5),
      (map) => map.set(claim.expiration, 'never'),
    ];
    for (const claims of changes) {
      expectRefusal(await verifier.verify(await forge({ claims })), 'format', 'cwt-malformed');
    }
  });

  it('refuses floats, tags and simple values, which nothing of ours holds', async () => {
    for (const value of [1_700_000_000.5, new Tagged(1, 1_700_000_000), simple(59)]) {
      const claims = (map: Map<CborValue, CborValue>) => map.set(claim.issuedAt, value);
      expectRefusal(await verifier.verify(await forge({ claims })), 'format', 'cbor-unsupported-value');
    }
  });

  it('refuses a personal license in the form of a link', async () => {
    const link = encodeLink(genuine, { public: true }, 'https://police.example/');
    expectRefusal(await verifier.verify(link), 'format', 'license-not-public');
  });

  it('refuses claims that would set conditions which nobody checks', async () => {
    for (const label of [claim.notBefore, claim.audience]) {
      const claims = (map: Map<CborValue, CborValue>) => map.set(label, 4_000_000_000);
      expectRefusal(await verifier.verify(await forge({ claims })), 'format', 'license-malformed');
    }
  });

  it('refuses more bytes than the limit', async () => {
    expectRefusal(await verifier.verify(new Uint8Array(65_537)), 'format', 'limit-inflated-bytes');
  });

  it.each([node, webcrypto, noble])(
    'takes a compressed text, and neither a bomb nor one with something after it',
    async (platform) => {
      const inPlatform = await cityVerifier({ algorithms: [platform.ed25519] });
      const textOf = (...parts: readonly Uint8Array[]) => `EL1:${encodeBase45(concat(...parts))}`;
      const compressed = deflateSync(genuine);
      expect(await inPlatform.verify(textOf(compressed))).toMatchObject({ ok: true });
      expectRefusal(
        await inPlatform.verify(textOf(deflateSync(new Uint8Array(65_537)))),
        'format',
        'limit-inflated-bytes',
      );
      for (const tail of [Uint8Array.of(0), compressed]) {
        const { verdict, checks } = await inPlatform.verify(textOf(compressed, tail));
        expect(verdict).toBe('rejected');
        expect(checks[0]).toMatchObject({ id: 'format', status: 'failed', code: expect.stringMatching(/^zlib-/) });
      }
    },
  );
});

describe('signature', () => {
  it('refuses a license with one byte of its payload changed', async () => {
    const sign1 = decodeSign1(genuine);
    const payload = sign1.payload.slice();
    const at = Buffer.from(payload).indexOf('200号');
    payload[at] = 0x39;
    expectRefusal(await verifier.verify(encodeSign1({ ...sign1, payload })), 'signature', 'signature-invalid');
  });

  it('refuses a forgery with the right kid and a wrong key', async () => {
    const keyId = await keyIdOf(policeSigner.publicKey, sha256);
    expectRefusal(await verifier.verify(await forge({ signer: otherSigner, keyId })), 'signature', 'signature-invalid');
  });

  it('refuses another algorithm than the key is for', async () => {
    for (const id of [algorithmId.ESP256, algorithmId.ES256]) {
      const bytes = await forge({ header: (header) => header.set(headerLabel.algorithm, id) });
      expectRefusal(await verifier.verify(bytes), 'signature', 'signature-invalid');
    }
    const none = await forge({ header: (header) => header.delete(headerLabel.algorithm) });
    expectRefusal(await verifier.verify(none), 'signature', 'algorithm-not-allowed', 'undetermined');
  });

  it('accepts the deprecated id of the same algorithm', async () => {
    const bytes = await forge({ header: (header) => header.set(headerLabel.algorithm, algorithmId.EdDSA) });
    expect((await verifier.verify(bytes)).ok).toBe(true);
  });

  it('leaves a license undetermined whose algorithm the operator does not allow', async () => {
    const strict = await cityVerifier({ algorithms: [ed25519] });
    const signer = generateSigner('ES256');
    const entry = policeEntry({
      keys: [{ publicKey: signer.publicKey, use: 'license', notBefore: 0, notAfter: null }],
    });
    const both = await cityVerifier({ trustLists: [await trustFile({ issuers: [entry] })], statusLists: [] });
    const alone = await cityVerifier({ trustLists: [await trustFile({ issuers: [entry] })], algorithms: [ed25519] });
    const bytes = await forge({ signer });
    expect((await strict.verify(genuine)).ok).toBe(true);
    expect((await both.verify(bytes)).checks).toContainEqual({ id: 'signature', status: 'passed', code: 'passed' });
    expectRefusal(await alone.verify(bytes), 'signature', 'algorithm-not-allowed', 'undetermined');
  });

  it('tries every key with the same kid', async () => {
    const keyId = await keyIdOf(policeSigner.publicKey, sha256);
    expect(keyId).toHaveLength(8);
    const window = { notBefore: 0, notAfter: null };
    const entry = policeEntry({
      keys: [
        { publicKey: policeSigner.publicKey, use: 'license', ...window },
        { publicKey: policeSigner.publicKey, use: 'license', ...window },
        { publicKey: statusSigner.publicKey, use: 'status', ...window },
      ],
    });
    const twice = await cityVerifier({ trustLists: [await trustFile({ issuers: [entry] })] });
    expect((await twice.verify(genuine)).ok).toBe(true);
  });
});

describe('issuer', () => {
  const zhejiangSigner = otherSigner;

  async function twoRegions(zhejiangKeys = [zhejiangSigner.publicKey]): Promise<Verifier<readonly never[]>> {
    const keys = zhejiangKeys.map((publicKey) => ({
      publicKey,
      use: 'license' as const,
      notBefore: 0,
      notAfter: null,
    }));
    const zhejiangRoot = generateSigner('Ed25519');
    const issuers = [policeEntry({ region: 330000, number: 7, keys, statusUri: null })];
    return (await cityVerifier({
      roots: [await rootFile(), await rootFile(zhejiangRoot, [330000])],
      trustLists: [await trustFile(), await trustFile({ issuers, signer: zhejiangRoot })],
    })) as never;
  }

  it('refuses a license of a Shanghai issuer signed by a key that only another region names', async () => {
    const both = await twoRegions();
    expectRefusal(await both.verify(await forge({ signer: zhejiangSigner })), 'issuer', 'issuer-key-not-listed');
  });

  it('refuses a license re-attributed to another region whose list does not name the key', async () => {
    const both = await twoRegions();
    const claims = (_: unknown, body: Map<CborValue, CborValue>) => body.set(-8, [330000, 7]);
    expectRefusal(await both.verify(await forge({ claims })), 'issuer', 'issuer-key-not-listed');
  });

  it('attributes a license to the issuer it names, though another region names the same key', async () => {
    const both = await twoRegions([policeSigner.publicKey]);
    const report = await both.verify(genuine);
    expect(report.license).toMatchObject({ issuer: { region: 310000, number: 12 } });
  });

  it('refuses an issuer that the list of its region does not name', async () => {
    const claims = (_: unknown, body: Map<CborValue, CborValue>) => body.set(-8, [310000, 13]);
    expectRefusal(await verifier.verify(await forge({ claims })), 'issuer', 'issuer-not-listed');
  });

  it('leaves an issuer of a region without a list undetermined', async () => {
    const claims = (_: unknown, body: Map<CborValue, CborValue>) => body.set(-8, [320000, 12]);
    expectRefusal(await verifier.verify(await forge({ claims })), 'issuer', 'issuer-region-unknown', 'undetermined');
  });

  it('refuses a signature made outside the window of its key', async () => {
    const at = (instant: Date): number => Math.floor(instant.getTime() / 1000);
    const windows: [number, number][] = [
      [at(days(-9)), at(days(100))],
      [at(days(-400)), at(days(-11))],
    ];
    for (const [notBefore, notAfter] of windows) {
      const entry = policeEntry();
      const keys = entry.keys.map((key) => (key.use === 'license' ? { ...key, notBefore, notAfter } : key));
      const list = await trustFile({ issuers: [{ ...entry, keys }] });
      const strict = await cityVerifier({ trustLists: [list] });
      expectRefusal(await strict.verify(genuine), 'issuer', 'issuer-key-expired');
    }
  });

  it('refuses a license signed by a key for status lists', async () => {
    expectRefusal(await verifier.verify(await forge({ signer: statusSigner })), 'issuer', 'issuer-key-not-listed');
  });

  it('leaves everything undetermined under an expired or an old trust list', async () => {
    const expired = await cityVerifier({ trustLists: [await trustFile({ issuedAt: days(-9), expiresAt: days(-1) })] });
    expectRefusal(await expired.verify(genuine), 'issuer', 'trust-list-expired', 'undetermined');
    const old = { trustLists: [await trustFile({ issuedAt: days(-31) })] };
    expectRefusal(await (await cityVerifier(old)).verify(genuine), 'issuer', 'trust-list-too-old', 'undetermined');
    const lenient = await cityVerifier({ ...old, policy: { allowUnbound: ['driving-license'], tooOld: 'warning' } });
    expect((await lenient.verify(genuine)).ok).toBe(true);
  });

  it('rejects nobody by a type that an expired or an old trust list does not give', async () => {
    const issuers = [policeEntry({ types: [203] })];
    for (const [times, code] of [
      [{ issuedAt: days(-95), expiresAt: days(-5) }, 'trust-list-expired'],
      [{ issuedAt: days(-40), expiresAt: days(50) }, 'trust-list-too-old'],
    ] as const) {
      const city = await cityVerifier({ trustLists: [await trustFile({ issuers, ...times })] });
      expectRefusal(await city.verify(genuine), 'issuer', code, 'undetermined');
    }
    const fresh = await cityVerifier({ trustLists: [await trustFile({ issuers })] });
    expectRefusal(await fresh.verify(genuine), 'type', 'type-not-allowed');
  });

  it('uses nothing of a trust list that no pinned root signed', async () => {
    const strange = await cityVerifier({ trustLists: [await trustFile({ signer: otherSigner })] });
    expect((await strange.load()).refused).toMatchObject([
      { input: 'trust-list', code: 'trust-list-signature' },
      { input: 'status-list', code: 'status-list-signature' },
    ]);
    const report = await strange.verify(genuine);
    expect(report).toMatchObject({ ok: false, verdict: 'undetermined' });
  });

  it('loses no good key to a bad one beside it, nor to an earlier window of its own', async () => {
    const window = { notBefore: 0, notAfter: null };
    const entry = policeEntry();
    const offCurve = { algorithm: 'ES256', bytes: new Uint8Array([2, ...new Uint8Array(31), 5]) } as const;
    const closed = { publicKey: policeSigner.publicKey, use: 'license', notBefore: 0, notAfter: 1 } as const;
    const keys = [{ publicKey: offCurve, use: 'license', ...window } as const, closed, ...entry.keys];
    const city = await cityVerifier({ trustLists: [await trustFile({ issuers: [{ ...entry, keys }] })] });
    expect((await city.verify(genuine)).code).toBe('passed');
  });

  it('takes the later of two files of one root, whichever comes first', async () => {
    const times = { issuedAt: days(-900), expiresAt: days(-1) };
    const old = await createRoot({ regions: [330000], ...times }, rootSigner, sha256);
    const renewed = await createRoot(
      { regions: [310000], ...times, expiresAt: days(900), sequence: 2 },
      rootSigner,
      sha256,
    );
    for (const roots of [
      [old, renewed],
      [renewed, old],
    ]) {
      expect((await (await cityVerifier({ roots })).verify(genuine)).code).toBe('passed');
    }
  });

  it('brings no root of its own: a list under a root that is not pinned is refused', async () => {
    const attacker = generateSigner('Ed25519');
    const list = await trustFile({ signer: attacker });
    const report = await (await cityVerifier({ trustLists: [list] })).verify(genuine);
    expect(report.ok).toBe(false);
    expect((await (await cityVerifier({ trustLists: [list] })).load()).trustLists).toEqual([]);
  });

  it('refuses to exist without a root', async () => {
    await expect(cityVerifier({ roots: [] })).rejects.toThrow(TypeError);
  });

  it('refuses to exist with files where they are not looked for, or with what is no bundle', async () => {
    await expect(cityVerifier({ trustList: [] } as never)).rejects.toThrow('createVerifier: no option trustList');
    for (const bundle of [{}, [null], new Uint8Array(8), Promise.resolve(looseFiles({ trustLists: [] }))]) {
      await expect(cityVerifier({ bundle } as never)).rejects.toThrow('bundle: openBundle or looseFiles');
    }
  });
});

describe('type', () => {
  it('refuses a type that the issuer may not issue', async () => {
    const issued = await policeIssuer().issue('business-license', (await sampleOf()) as never, { status });
    expectRefusal(await verifier.verify(issued.text), 'type', 'type-not-allowed');
  });

  it('refuses a type that was not asked for', async () => {
    const city = await cityVerifier();
    const report = await city.verify(genuine, { accept: ['business-license'] as never });
    expectRefusal(report, 'type', 'type-not-accepted');
    await expect(city.verify(genuine, { accept: ['no-such-type'] as never })).rejects.toThrow(TypeError);
  });

  it('lets no misspelt restriction vanish', async () => {
    const city = await cityVerifier();
    for (const options of [
      { accepts: ['business-license'] },
      { nonce: new Uint8Array(7) },
      { audience: 7 },
      { nounce: 1 },
    ]) {
      await expect(city.verify(genuine, options as never)).rejects.toThrow(TypeError);
    }
  });

  it('leaves a type that it does not know undetermined', async () => {
    const other = await cityVerifier({ types: [businessLicense] as never, policy: {} });
    expectRefusal(await other.verify(genuine), 'type', 'type-unknown', 'undetermined');
  });

  async function sampleOf(): Promise<unknown> {
    const { loadTexts } = await import('../../src/catalog/index.ts');
    return (await loadTexts(businessLicense)).sample;
  }
});

describe('fields', () => {
  it('refuses fields that are missing or of the wrong form', async () => {
    const changes: ((map: unknown, body: Map<CborValue, CborValue>) => void)[] = [
      (_, body) => body.delete(-5),
      (_, body) => body.set(1, 'male'),
      (_, body) => body.set(-4, 'not a number'),
      (_, body) => body.delete(-3),
    ];
    for (const claims of changes) {
      expectRefusal(await verifier.verify(await forge({ claims })), 'fields', 'fields-malformed');
    }
  });

  it('reports what a newer revision brings as unknown, and does not fail it', async () => {
    const claims = (_: unknown, body: Map<CborValue, CborValue>) => body.set(-1, 2).set(999, 'new').set(1, 77);
    const report = await verifier.verify(await forge({ claims }));
    expect(report.ok).toBe(true);
    expect(report.checks).toContainEqual({ id: 'fields', status: 'passed', code: 'fields-newer' });
    expect((report.license as { unknown: unknown[] } | undefined)?.unknown).toHaveLength(2);
  });
});

describe('validity', () => {
  const at = async (instant: Date) => {
    const statusLists = [await statusFile({ issuedAt: days(-300), expiresAt: days(9_000) })];
    const trustLists = [await trustFile({ issuedAt: days(-300), expiresAt: days(9_000) })];
    const policy = { allowUnbound: ['driving-license'], tooOld: 'warning' as const };
    const roots = [await rootFile()];
    return cityVerifier({ roots, statusLists, trustLists, policy, clock: () => instant });
  };

  it('refuses a document past its last day in UTC+8, not a second earlier', async () => {
    const lasting = await forge({ claims: (map) => map.set(claim.expiration, 2 ** 33) });
    const end = new Date('2032-06-18T16:00:00Z');
    expectRefusal(await (await at(end)).verify(lasting), 'validity', 'expired');
    expect((await (await at(new Date(end.getTime() - 1000))).verify(lasting)).code).toBe('passed');
  });

  it('refuses a document before its first day in UTC+8, not a second later', async () => {
    const early = await forge({ claims: (map) => map.set(claim.issuedAt, 1_600_000_000) });
    const entry = policeEntry();
    const keys = entry.keys.map((key) => ({ ...key, notBefore: 0 }));
    const trustLists = [
      await trustFile({ issuers: [{ ...entry, keys }], issuedAt: days(-3_000), expiresAt: days(9_000) }),
    ];
    const start = new Date('2022-06-17T16:00:00Z');
    const verifierAt = async (instant: Date) =>
      cityVerifier({
        trustLists,
        statusLists: [await statusFile({ issuedAt: days(-3_000), expiresAt: days(9_000) })],
        policy: { allowUnbound: ['driving-license'], tooOld: 'warning' },
        clock: () => instant,
      });
    expectRefusal(
      await (await verifierAt(new Date(start.getTime() - 1000))).verify(early),
      'validity',
      'not-yet-valid',
    );
    expect((await (await verifierAt(start)).verify(early)).code).toBe('passed');
  });

  it('refuses a signature whose life is over or has not begun, with a tolerance', async () => {
    const issuedAt = Math.floor(days(-10).getTime() / 1000);
    const short = await forge({ claims: (map) => map.set(claim.expiration, issuedAt + 3_600) });
    const second = (offset: number) => new Date((issuedAt + offset) * 1000);
    expectRefusal(await (await at(second(3_661))).verify(short), 'validity', 'signature-expired');
    expect((await (await at(second(3_660))).verify(short)).code).toBe('passed');
    expectRefusal(await (await at(second(-61))).verify(short), 'validity', 'signature-not-yet-valid');
    expect((await (await at(second(-60))).verify(short)).code).toBe('passed');
  });
});

describe('status', () => {
  const withIndex = (index: number) => forge({ claims: (_, body) => body.set(-2, [3, index]) });

  it('refuses a revoked license', async () => {
    expectRefusal(await verifier.verify(await withIndex(7)), 'status', 'revoked');
  });

  it('refuses a suspended license', async () => {
    expectRefusal(await verifier.verify(await withIndex(8)), 'status', 'suspended');
  });

  it('lets an officer read a suspended license for what it is', async () => {
    const report = await verifier.verify(await withIndex(8));
    expect(report.authenticated).toMatchObject({ fields: fixtureFields });
    expect((await verifier.verify(await forge({ signer: otherSigner }))).authenticated).toBeUndefined();
  });

  it('leaves a value that has no meaning here undetermined', async () => {
    expectRefusal(await verifier.verify(await withIndex(9)), 'status', 'status-unknown-value', 'undetermined');
  });

  it('refuses an index outside the list', async () => {
    expectRefusal(await verifier.verify(await withIndex(1_000)), 'status', 'status-out-of-range');
    expect((await verifier.verify(await withIndex(999))).ok).toBe(true);
  });

  it('leaves a license undetermined without its status list: unknown is not revoked', async () => {
    const without = await cityVerifier({ statusLists: [] });
    expectRefusal(await without.verify(genuine), 'status', 'status-missing', 'undetermined');
  });

  it('leaves a stale status undetermined, or warns where the policy says so', async () => {
    const stale = { statusLists: [await statusFile({ issuedAt: days(-4) })] };
    expectRefusal(await (await cityVerifier(stale)).verify(genuine), 'status', 'status-too-old', 'undetermined');
    const policy = { allowUnbound: ['driving-license'], types: { 'driving-license': { tooOld: 'warning' as const } } };
    expect((await (await cityVerifier({ ...stale, policy })).verify(genuine)).ok).toBe(true);
    const expired = { statusLists: [await statusFile({ issuedAt: days(-2), expiresAt: days(-1) })], policy };
    expectRefusal(await (await cityVerifier(expired)).verify(genuine), 'status', 'status-too-old', 'undetermined');
  });

  it('refuses a revoked license however old the list is, but not a suspended one', async () => {
    const stale = await cityVerifier({
      statusLists: [await statusFile({ issuedAt: days(-90), expiresAt: days(-80) })],
    });
    expectRefusal(await stale.verify(await withIndex(7)), 'status', 'revoked');
    expectRefusal(await stale.verify(await withIndex(8)), 'status', 'status-too-old', 'undetermined');
  });

  it('takes the newer of two lists of one address, whichever comes first', async () => {
    const older = await statusFile({ issuedAt: days(-4) });
    const newer = await statusFile({ issuedAt: days(-1) });
    for (const statusLists of [
      [older, newer],
      [newer, older],
    ]) {
      expect((await (await cityVerifier({ statusLists })).verify(genuine)).ages).toEqual({
        statusSeconds: 86_400,
        trustListSeconds: 86_400,
      });
    }
  });

  it('takes no list whose address is not the issuer’s, followed by a number as it is written', async () => {
    for (const list of ['03', '3.0', '', '0x3', '3/4']) {
      const odd = await cityVerifier({ statusLists: [await statusFile({ list: list as never })] });
      expect((await odd.load()).refused).toMatchObject([{ input: 'status-list' }]);
      expectRefusal(await odd.verify(genuine), 'status', 'status-missing', 'undetermined');
    }
  });

  it('uses no status list that its issuer’s status key did not sign', async () => {
    for (const signer of [otherSigner, policeSigner, rootSigner]) {
      const forged = await cityVerifier({ statusLists: [await statusFile({ signer })] });
      expect((await forged.load()).refused).toMatchObject([{ input: 'status-list', code: 'status-list-signature' }]);
      expectRefusal(await forged.verify(genuine), 'status', 'status-missing', 'undetermined');
    }
  });

  it('accepts no status: only a short life', async () => {
    const without = (lifeDays: number) =>
      forge({
        claims: (map, body) => {
          body.delete(-2);
          map.set(claim.expiration, (map.get(claim.issuedAt) as number) + lifeDays * 86_400);
        },
      });
    expect((await verifier.verify(await without(30))).ok).toBe(true);
    expectRefusal(await verifier.verify(await without(31)), 'status', 'status-reference-missing', 'undetermined');
  });
});

describe('holder', () => {
  it('leaves the open form of a carried type undetermined', async () => {
    const strict = await cityVerifier({ policy: {} });
    expectRefusal(await strict.verify(genuine), 'holder', 'holder-unproven', 'undetermined');
    expect((await strict.verify(genuine)).authenticated).toBeUndefined();
  });

  it('refuses a license that is bound to a holder’s key and comes without a proof', async () => {
    const claims = (map: Map<CborValue, CborValue>) => map.set(claim.confirmation, new Map([[1, new Map()]]));
    expectRefusal(await verifier.verify(await forge({ claims })), 'holder', 'holder-proof-missing');
  });
});

describe('clock', () => {
  it('doubts a device that is behind the newest signed list', async () => {
    const behind = await cityVerifier({ clock: () => new Date(days(-1).getTime() - 61_000) });
    expectRefusal(await behind.verify(genuine), 'clock', 'clock-behind', 'undetermined');
    const just = await cityVerifier({ clock: () => new Date(days(-1).getTime() - 60_000) });
    expect((await just.verify(genuine)).ok).toBe(true);
  });

  it('does not call a document not yet valid by a clock that is behind, but expired it is', async () => {
    const behind = await cityVerifier({ clock: () => new Date('2020-01-01T00:00:00Z') });
    const expired = (_: unknown, body: Map<CborValue, CborValue>) => body.set(-3, [10_000, 18_000]);
    expectRefusal(await behind.verify(await forge({ claims: expired })), 'validity', 'expired');
    const future = (_: unknown, body: Map<CborValue, CborValue>) => body.set(-3, [25_000, 26_000]);
    const report = await behind.verify(await forge({ claims: future }));
    expect(report.checks).toContainEqual({ id: 'validity', status: 'unknown', code: 'not-yet-valid' });
    expect(report.verdict).toBe('undetermined');
  });

  it('rejects nothing because one status list is dated far in the future', async () => {
    const future = await statusFile({ list: 9, issuedAt: days(9_000), expiresAt: days(9_100) });
    const misled = await cityVerifier({ statusLists: [await statusFile(), future] });
    expectRefusal(await misled.verify(genuine), 'clock', 'clock-behind', 'undetermined');
  });

  it('that is behind rejects nobody by what has ended, as what was signed since shows', async () => {
    const suspended = (await policeIssuer().issue('driving-license', fixtureFields, { status: { list: 3, index: 8 } }))
      .bytes;
    const statusLists = [await statusFile({ issuedAt: days(-10), expiresAt: days(-8) })];
    const right = await cityVerifier({ statusLists });
    expectRefusal(await right.verify(suspended), 'status', 'status-too-old', 'undetermined');
    const behind = await cityVerifier({ statusLists, clock: () => days(-9) });
    expectRefusal(await behind.verify(suspended), 'clock', 'clock-behind', 'undetermined');
    const now = await cityVerifier({ clock: () => days(-9) });
    expectRefusal(await now.verify(suspended), 'status', 'suspended');
  });

  it('is moved by no license: one misdated license changes nothing', async () => {
    const city = await cityVerifier();
    const misdated = await forge({ claims: (map) => map.set(claim.issuedAt, 4e9).set(claim.expiration, 5e9) });
    expect((await city.verify(misdated)).ok).toBe(false);
    expect((await city.verify(genuine)).ok).toBe(true);
  });
});

describe('a fault of the device', () => {
  it('says nothing against the license, and does not last', async () => {
    const broken = await cityVerifier({ clock: () => new Date(Number.NaN) });
    expect(await broken.verify(genuine)).toMatchObject({ ok: false, verdict: 'undetermined', code: 'internal-error' });
    let faults = 1;
    const flaky = {
      ...ed25519,
      prepare(key: Parameters<typeof ed25519.prepare>[0]) {
        return key.bytes.join() === policeSigner.publicKey.bytes.join() && faults-- > 0
          ? Promise.reject(new Error('out of memory'))
          : ed25519.prepare(key);
      },
    };
    const city = await cityVerifier({ algorithms: [flaky] });
    expect((await city.verify(genuine)).verdict).toBe('undetermined');
    expect((await city.verify(genuine)).code).toBe('passed');
  });

  it('while files are opened is gone with the next license', async () => {
    let faults = 1;
    const sha256 = (bytes: Uint8Array) => {
      if (bytes.length === 32 && faults-- > 0) throw new Error('out of memory');
      return ed25519.sha256(bytes);
    };
    const loose = looseFiles({
      trustLists: [await trustFile()],
      statusLists: [await statusFile()],
      exceptionSets: [new Uint8Array(32)],
    });
    const city = await cityVerifier({ bundle: loose, algorithms: [{ ...ed25519, sha256 }] });
    await expect(city.verify(genuine)).rejects.toThrow('out of memory');
    expect((await city.verify(genuine)).code).toBe('passed');
  });

  it('in one bundle takes nothing from the others', async () => {
    const loose = looseFiles({ trustLists: [await trustFile()], statusLists: [await statusFile()] });
    const broken = { trustLists: [], exceptionSets: [], collectStatuses: () => Promise.reject(new Error('disk')) };
    const city = await cityVerifier({ bundle: [broken, loose] });
    expect((await city.verify(genuine)).code).toBe('passed');
    expect((await city.load()).refused).toEqual([
      { input: 'bundle', position: 0, code: 'internal-error', message: 'Error: disk' },
    ]);
  });
});

describe('interoperable claims', () => {
  it('are for other readers: the body decides', async () => {
    const { bytes } = await policeIssuer().issue('driving-license', fixtureFields, { status, claims: 'interoperable' });
    const claims = decodeClaims(decodeSign1(bytes).payload).map;
    expect(claims.get(claim.issuer)).toBe('310000/12');
    expect(claims.get(claim.subject)).toBe('310101199003071230');
    expect(claims.get(claim.status)).toEqual(
      new Map([
        [
          'status_list',
          new Map<string, unknown>([
            ['idx', 1],
            ['uri', `${statusUri}3`],
          ]),
        ],
      ]),
    );
    expect((await verifier.verify(bytes)).ok).toBe(true);
    const contradicting = await forge({ claims: (map) => map.set(claim.issuer, '310000/4') });
    expect((await verifier.verify(contradicting)).license).toMatchObject({ issuer: { region: 310000, number: 12 } });
  });
});
