import { beforeAll, describe, expect, it } from 'vitest';
import { drivingLicense, packFields } from '../../src/catalog/index.ts';
import { type ErrorCode, isLicenseError, type WalletError } from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { createIssuer } from '../../src/issuer/index.ts';
import { decodeText, encodeText, readLicense } from '../../src/license/index.ts';
import { measure } from '../../src/qr/index.ts';
import { createReplayCache } from '../../src/verifier/index.ts';
import { createMemoryStore, openWalletLicense, type Presentation } from '../../src/wallet/index.ts';
import { fixtureFields, policeIssuer, policeSigner, trustFile } from '../support/city.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };
import { bindLicense, holder, otherHolder, shownAt, signFixture } from '../support/selective.ts';
import { heldFixture, holderWallet, lateVerifier } from '../support/wallet.ts';

let licenseBytes: Uint8Array;
beforeAll(async () => {
  licenseBytes = await heldFixture();
});

const clearKeys = ['issueDate', 'vehicleClasses', 'firstIssueDate', 'validFrom', 'validUntil'];
const personal = Object.keys(fixture.fields).filter((key) => !clearKeys.includes(key));

async function codeOf(run: () => unknown): Promise<ErrorCode | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!isLicenseError(error)) throw error;
    return error.code;
  }
}

/** Keys of the fields that whoever is shown a presentation can read. */
async function readable({ bytes }: Pick<Presentation, 'bytes'>): Promise<readonly string[]> {
  const { body } = await readLicense(bytes, sha256);
  const keys = Object.entries(drivingLicense.fields).flatMap(([key, [label]]) => (body.has(label) ? [key] : []));
  return [...keys, ...(body.has(-3) ? ['validFrom', 'validUntil'] : [])].sort();
}

describe('a wallet', () => {
  it('takes a verified license, shows its holder every field, and forgets it when told', async () => {
    const wallet = holderWallet();
    const { license, report } = await wallet.add(licenseBytes);
    expect(report.ok).toBe(true);
    expect(license).toMatchObject({ type: 'driving-license', fields: fixture.fields, unknown: [] });
    expect(license.id).toMatch(/^[0-9a-f]{32}$/);
    expect([...license.disclosable].sort()).toEqual([...personal].sort());
    expect([...license.clear].sort()).toEqual([...clearKeys].sort());
    expect(await wallet.list()).toEqual({ licenses: [license], damaged: [] });
    await wallet.remove(license.id);
    expect(await wallet.list()).toEqual({ licenses: [], damaged: [] });
    expect(await codeOf(() => wallet.remove(license.id))).toBe('wallet-license-unknown');
    expect(await codeOf(() => wallet.present(license.id))).toBe('wallet-license-unknown');
  });

  it('takes the text form, and has one license where it is given twice', async () => {
    const wallet = holderWallet();
    const first = await wallet.add(encodeText(licenseBytes));
    const second = await wallet.add(licenseBytes);
    expect(second.license.id).toBe(first.license.id);
    expect((await wallet.list()).licenses).toHaveLength(1);
  });

  it('knows after a restart what its store holds', async () => {
    const store = createMemoryStore();
    const { license } = await holderWallet({ store }).add(licenseBytes);
    const again = holderWallet({ store });
    expect((await again.list()).licenses).toMatchObject([{ id: license.id, fields: fixture.fields }]);
    expect(await readable(await again.present(license.id))).toEqual([...clearKeys].sort());
  });

  it('refuses a license that is bound to another key, and says so', async () => {
    const store = createMemoryStore();
    const wallet = holderWallet({ store, signer: otherHolder });
    await expect(wallet.add(licenseBytes)).rejects.toMatchObject({
      code: 'holder-key-mismatch',
      message: expect.stringContaining('another key than this wallet'),
    });
    expect(store.list()).toEqual([]);
  });

  it('refuses what is no selective license, and says what it is', async () => {
    const wallet = holderWallet();
    const status = { list: 3, index: 1 };
    const open = await policeIssuer().issue('driving-license', fixtureFields, { status });
    await expect(wallet.add(open.bytes)).rejects.toMatchObject({
      code: 'wallet-not-selective',
      message: expect.stringContaining('open license'),
    });
    await expect(wallet.add(await bindLicense(licenseBytes))).rejects.toMatchObject({
      code: 'wallet-not-selective',
      message: expect.stringContaining('presentation'),
    });
    expect(await codeOf(() => wallet.add(new Uint8Array(10)))).toBe('cose-malformed');
    expect(await codeOf(() => wallet.add('hello'))).toBe('text-prefix');
    expect(await codeOf(() => wallet.add(licenseBytes.subarray(0, 300)))).toBe('cbor-truncated');
  });

  it('refuses a license that does not verify, keeps nothing of it, and hands on the reason', async () => {
    const store = createMemoryStore();
    const wallet = holderWallet({ store });
    const forged = licenseBytes.slice();
    forged[forged.length - 1] = (forged.at(-1) as number) ^ 1;
    await expect(wallet.add(forged)).rejects.toMatchObject({
      code: 'wallet-not-verified',
      reason: 'signature-invalid',
    } satisfies Partial<WalletError>);
    expect(store.list()).toEqual([]);
  });

  it('refuses a license of which a disclosure is lacking', async () => {
    const { withDisclosures } = await import('../support/selective.ts');
    const { encodeSign1 } = await import('../../src/codec/index.ts');
    const stripped = encodeSign1(withDisclosures(licenseBytes, (list) => list.slice(1)));
    await expect(holderWallet().add(stripped)).rejects.toMatchObject({ code: 'fields-invalid' });
  });

  it('says why a license is not genuine, not what else is wrong with it', async () => {
    const at = new Date('2033-01-01T00:00:00Z');
    const wallet = holderWallet({ clock: () => at, verifier: lateVerifier({ clock: () => at }) });
    await expect(wallet.add(await heldFixture())).rejects.toMatchObject({ reason: 'trust-list-expired' });
  });

  it.each([
    ['suspended', 8, shownAt],
    ['revoked', 7, shownAt],
    ['expired', 1, new Date('2033-01-01T00:00:00Z')],
  ])('takes a genuine license that is %s, and says so', async (code, index, at) => {
    const trustLists = [await trustFile({ issuedAt: at, expiresAt: new Date(at.getTime() + 86_400_000) })];
    const verifier = lateVerifier({ clock: () => at, trustLists });
    const wallet = holderWallet({ clock: () => at, verifier });
    const { license, report } = await wallet.add(await heldFixture(index));
    expect(report).toMatchObject({ ok: false, authenticated: { fields: fixture.fields } });
    expect(report.checks.some((check) => check.code === code)).toBe(true);
    expect((await wallet.list()).licenses).toEqual([license]);
  });

  it('is verified by a verifier that remembers presentations, as often as it is added', async () => {
    const verifier = lateVerifier({ replayCache: createReplayCache({ clock: () => shownAt }) });
    const wallet = holderWallet({ verifier });
    for (let i = 0; i < 2; i++) expect((await wallet.add(await heldFixture())).report.code).toBe('passed');
  });

  it('proves its key to an issuer, who binds a license to it', async () => {
    const wallet = holderWallet();
    const nonce = new Uint8Array(16).fill(7);
    const request = await wallet.proveKey({ issuer: '310000/12', nonce });
    const issuer = createIssuer({ issuer: '310000/12', signer: policeSigner, clock: () => shownAt });
    const options = { holder: { request, nonce }, status: { list: 3, index: 1 } };
    const { bytes } = await issuer.issue('driving-license', fixtureFields, options);
    const { license } = await wallet.add(bytes);
    expect(license.fields.holderName).toBe(fixture.fields.holderName);
    const elsewhere = { ...options, holder: { request, nonce: new Uint8Array(16) } };
    expect(await codeOf(() => issuer.issue('driving-license', fixtureFields, elsewhere))).toBe(
      'holder-request-refused',
    );
  });

  it('goes on where something in its store is damaged, foreign or misplaced, and names it', async () => {
    const store = createMemoryStore();
    const wallet = holderWallet({ store });
    const { license } = await wallet.add(licenseBytes);
    const id = (digit: string): string => digit.repeat(32);
    store.write(id('a'), new Uint8Array(20));
    store.write(id('b'), await signFixture({ holderKey: otherHolder.publicKey }));
    store.write(id('c'), licenseBytes);
    const { licenses, damaged } = await holderWallet({ store }).list();
    expect(licenses).toMatchObject([{ id: license.id }]);
    expect([...damaged].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: id('a'), code: 'cose-malformed' },
      { id: id('b'), code: 'holder-key-mismatch' },
      { id: id('c'), code: 'wallet-license-damaged' },
    ]);
    expect(await codeOf(() => wallet.present(id('a')))).toBe('wallet-license-damaged');
    await wallet.remove(id('a'));
    expect((await wallet.list()).damaged).toHaveLength(2);
  });

  it('opens a license whose type it was not told of only where it is told', async () => {
    const options = { signer: holder, types: [], sha256 };
    expect(await codeOf(() => openWalletLicense(licenseBytes, options))).toBe('type-unknown');
  });
});

describe('presenting', () => {
  const now = (): Date => shownAt;
  const open = (bytes = licenseBytes) =>
    openWalletLicense(bytes, { signer: holder, types: [drivingLicense], sha256, clock: now });

  it('discloses nothing by default: only what is in the clear', async () => {
    const license = await open();
    for (const options of [undefined, {}, { disclose: [] }, { disclose: undefined }]) {
      const presentation = await license.present(options);
      expect(presentation).toMatchObject({ disclosed: [], clear: license.clear, issuedAt: shownAt });
      expect(await readable(presentation)).toEqual([...clearKeys].sort());
    }
  });

  it('discloses exactly what is named; what is in the clear may be named too', async () => {
    const license = await open();
    const presentation = await license.present({ disclose: ['holderName', 'number', 'validUntil', 'holderName'] });
    expect([...presentation.disclosed].sort()).toEqual(['holderName', 'number']);
    expect(await readable(presentation)).toEqual([...clearKeys, 'holderName', 'number'].sort());
    expect(decodeText(presentation.text).bytes).toEqual(presentation.bytes);
  });

  it('goes back and forth between choices, and mixes none up', async () => {
    const license = await open();
    for (const disclose of [['holderName'], [], ['number', 'address'], ['holderName'], ['address', 'number']]) {
      expect(await readable(await license.present({ disclose }))).toEqual([...clearKeys, ...disclose].sort());
    }
  });

  it('discloses by scene what the scene may ask for, of that what the license has', async () => {
    const license = await open();
    const { disclosed } = await license.present({ scene: 'roadside-check' });
    expect([...disclosed].sort()).toEqual(['fileNumber', 'holderName', 'number']);
    expect(await license.fieldsFor('roadside-check')).toEqual(disclosed);
    expect(await codeOf(() => license.fieldsFor('roadsidecheck'))).toBe('wallet-scene-unknown');
    const own = await openWalletLicense(licenseBytes, {
      signer: holder,
      types: [drivingLicense],
      sha256,
      scenesOf: () => ({ gate: ['holderName', 'portrait'] }),
    });
    expect((await own.present({ scene: 'gate' })).disclosed).toEqual(['holderName']);
  });

  it('names the nearest scene or field for one that is not known, and what the license lacks', async () => {
    const license = await open();
    const rejects = async (options: object, code: ErrorCode, words: string): Promise<void> => {
      await expect(license.present(options)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    };
    await rejects({ scene: 'roadsidecheck' }, 'wallet-scene-unknown', 'roadside-check');
    await rejects({ scene: 'toString' }, 'wallet-scene-unknown', 'name the fields');
    await rejects({ disclose: ['holdername'] }, 'wallet-field-unknown', 'holderName');
    await rejects({ disclose: ['number', '__proto__'] }, 'wallet-field-unknown', 'no field');
    await rejects({ disclose: ['portrait'] }, 'wallet-field-absent', 'portrait');
  });

  it('has no personal data in its errors', async () => {
    const license = await open();
    for (const disclose of [['portrait'], ['nmuber']]) {
      const error = await license.present({ disclose }).catch((caught: Error) => caught);
      for (const value of Object.values(fixture.fields)) expect(String(error)).not.toContain(String(value));
    }
  });

  it('is for the counter unless it is told whom it is for, and carries the nonce', async () => {
    const license = await open();
    const bindingOf = async (options: object) =>
      (await readLicense((await license.present(options)).bytes, sha256)).binding;
    expect(await bindingOf({})).toMatchObject({ audience: 'counter', nonce: undefined, issuedAt: +shownAt / 1000 });
    const nonce = new Uint8Array(16).fill(9);
    expect(await bindingOf({ audience: 'hotel-17', nonce })).toMatchObject({ audience: 'hotel-17', nonce });
  });

  it('takes what was asked, not what the caller makes of it afterwards', async () => {
    const license = await open();
    const disclose = ['holderName'];
    const nonce = new Uint8Array(16).fill(9);
    const running = license.present({ disclose, nonce });
    disclose.push('address');
    nonce.fill(0);
    const { bytes, disclosed } = await running;
    expect(disclosed).toEqual(['holderName']);
    expect((await readLicense(bytes, sha256)).binding?.nonce).toEqual(new Uint8Array(16).fill(9));
  });

  it('fits: 605 bytes at a counter, 640 with an audience and a nonce, version 20 at M', async () => {
    const license = await open(await signFixture());
    const disclose = ['number', 'holderName'];
    const counter = await license.present({ disclose });
    const asked = await license.present({ disclose, audience: 'a'.repeat(32), nonce: new Uint8Array(16).fill(9) });
    expect(counter.bytes.length).toBeLessThanOrEqual(605);
    expect(asked.bytes.length).toBeLessThanOrEqual(640);
    expect(measure(asked.text)).toMatchObject({ errorCorrection: 'M' });
    expect(measure(asked.text).version).toBeLessThanOrEqual(20);
  });

  it('compresses where that is shorter, also when the same is shown again', async () => {
    const long = { ...fixture.fields, address: '上海市浦东新区世纪大道'.repeat(9) };
    const license = await open(await signFixture({}, packFields(drivingLicense, long)));
    for (let i = 0; i < 2; i++) {
      const { text, bytes } = await license.present({ disclose: ['address'] });
      expect(text.length).toBeLessThan(encodeText(bytes, { compress: false }).length);
      expect(decodeText(text).bytes).toEqual(bytes);
    }
  });
});
