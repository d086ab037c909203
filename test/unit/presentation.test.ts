import { describe, expect, it } from 'vitest';
import { drivingLicense, unpackFields } from '../../src/catalog/index.ts';
import { decodeSelectiveSign1, disclosuresOf, embeddedSign1, encodeSign1, headerLabel } from '../../src/codec/index.ts';
import { toHex } from '../../src/core/index.ts';
import { verifyWithAny } from '../../src/crypto/index.ts';
import { ed25519, es256, generateSigner, sha256 } from '../../src/crypto/node.ts';
import {
  type DecodedLicense,
  encodeText,
  openSelectiveLicense,
  readLicense,
  replayKeyOf,
  signPresentation,
} from '../../src/license/index.ts';
import { measure } from '../../src/qr/index.ts';
import { fixtureFields, policeIssuer, policeSigner } from '../support/city.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };
import { bindLicense, holder, issuedAt, otherHolder, shownAt, signFixture } from '../support/selective.ts';

const nonce = new Uint8Array(16).fill(7);
const nameAndNumber = [-4, -5];
const algorithms = [ed25519, es256];

async function verified(license: DecodedLicense): Promise<boolean[]> {
  const byIssuer = await verifyWithAny(license.sign1, [policeSigner], algorithms);
  const keys = license.holderKey ? [{ publicKey: license.holderKey }] : [];
  const byHolder = license.binding && (await verifyWithAny(license.binding.sign1, keys, algorithms));
  return [byIssuer !== undefined, byHolder !== undefined];
}

describe('a presentation of the fixture license', () => {
  const issued = async (): Promise<Uint8Array> => {
    const status = { list: 3, index: 654_321 };
    const options = { form: 'selective', status, holder: { keyWithoutProof: holder.publicKey } } as const;
    return (await policeIssuer().issue('driving-license', fixtureFields, options)).bytes;
  };

  it('has at most 640 bytes and QR version 20 at M, with a nonce and an audience of 32 characters', async () => {
    const selective = await openSelectiveLicense(await issued(), sha256);
    const options = { audience: 'verifier.police.shanghai.example', nonce, issuedAt: shownAt };
    expect(options.audience).toHaveLength(32);
    const bytes = await signPresentation(selective, nameAndNumber, options, holder);
    expect(bytes.length).toBeLessThanOrEqual(640);
    expect(measure(encodeText(bytes), { errorCorrection: 'M' }).version).toBeLessThanOrEqual(20);
  });

  it('has at most 605 bytes at a counter', async () => {
    const selective = await openSelectiveLicense(await issued(), sha256);
    const options = { audience: 'counter', issuedAt: shownAt };
    const bytes = await signPresentation(selective, nameAndNumber, options, holder);
    expect(bytes.length).toBeLessThanOrEqual(605);
  });

  it.each([holder, generateSigner('Ed25519')])('reads back with a holder key of $algorithm', async (signer) => {
    const bytes = await signFixture({ holderKey: signer.publicKey });
    const selective = await openSelectiveLicense(bytes, sha256);
    const options = { audience: 'counter', nonce, issuedAt: shownAt };
    const presented = await signPresentation(selective, nameAndNumber, options, signer);
    const license = await readLicense(presented, sha256);
    expect(license).toMatchObject({ form: 'selective', bound: true, typeNumber: 2, revision: 1 });
    expect(license.holderKey).toEqual(signer.publicKey);
    expect(license.binding).toMatchObject({ audience: 'counter', issuedAt: shownAt.getTime() / 1000, nonce });
    expect(await verified(license)).toEqual([true, true]);
    const { fields, problems, unknown } = unpackFields(drivingLicense, license.body, 1, { selective: true });
    expect([problems, unknown]).toEqual([[], []]);
    const { sex, nationality, address, birthDate, fileNumber, ...shown } = fixture.fields;
    expect(fields).toEqual(shown);
  });

  it('differs from what the issuer sent in its disclosures alone', async () => {
    const sent = await signFixture();
    const selective = await openSelectiveLicense(sent, sha256);
    const options = { audience: 'counter', issuedAt: shownAt };
    const presented = await signPresentation(selective, [-5], options, holder);
    const embedded = embeddedSign1(decodeSelectiveSign1(presented));
    const original = decodeSelectiveSign1(sent);
    for (const part of ['protectedBytes', 'payload', 'signature'] as const) {
      expect(toHex(embedded[part])).toBe(toHex(original[part]));
    }
    expect(disclosuresOf(original).map(toHex)).toEqual(expect.arrayContaining(disclosuresOf(embedded).map(toHex)));
    expect(disclosuresOf(embedded)).toHaveLength(1);
    const none = await signPresentation(selective, [], options, holder);
    expect(embeddedSign1(decodeSelectiveSign1(none)).unprotectedHeader.size).toBe(0);
  });

  it('takes labels that are in the clear, and once what is named twice', async () => {
    const selective = await openSelectiveLicense(await signFixture(), sha256);
    const options = { audience: 'counter', issuedAt: shownAt };
    const bytes = await signPresentation(selective, [6, -5, -5, -3], options, holder);
    expect((await readLicense(bytes, sha256)).body.has(-4)).toBe(false);
    await expect(signPresentation(selective, [99], options, holder)).rejects.toMatchObject({
      code: 'disclosure-unmatched',
    });
  });

  it('is made by the holder’s key alone', async () => {
    const selective = await openSelectiveLicense(await signFixture(), sha256);
    const options = { audience: 'counter', issuedAt: shownAt };
    for (const other of [otherHolder, policeSigner]) {
      await expect(signPresentation(selective, [], options, other)).rejects.toMatchObject({
        code: 'holder-key-mismatch',
      });
    }
    const forged = await bindLicense(await signFixture(), undefined, { signer: otherHolder });
    expect(await verified(await readLicense(forged, sha256))).toEqual([true, false]);
  });

  it.each([
    [{ audience: '' }],
    [{ audience: 'x'.repeat(257) }],
    [{ audience: 'counter', nonce: new Uint8Array(7) }],
    [{ audience: 'counter', nonce: new Uint8Array(65) }],
    [{ audience: 'counter', issuedAt: new Date(Number.NaN) }],
  ])('refuses wrong options %#', async (options) => {
    const selective = await openSelectiveLicense(await signFixture(), sha256);
    await expect(signPresentation(selective, [], { issuedAt: shownAt, ...options }, holder)).rejects.toThrow(TypeError);
  });

  it('has one replay key, whichever half of an ECDSA signature it carries', async () => {
    const bytes = await bindLicense(await signFixture());
    const token = decodeSelectiveSign1(bytes);
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const other = (order - BigInt(`0x${toHex(token.signature.subarray(32))}`)).toString(16).padStart(64, '0');
    const signature = new Uint8Array([...token.signature.subarray(0, 32), ...Buffer.from(other, 'hex')]);
    const malleated = await readLicense(encodeSign1({ ...token, signature }), sha256);
    const license = await readLicense(bytes, sha256);
    expect(await verified(malleated)).toEqual([true, true]);
    const keys = [malleated, license].map(({ binding }) => binding && replayKeyOf(binding, sha256));
    const [a, b] = await Promise.all(keys);
    expect(a).toEqual(b);
    expect(a).toHaveLength(32);
    const again = await readLicense(await bindLicense(await signFixture({ decoys: 1 })), sha256);
    expect(again.binding && (await replayKeyOf(again.binding, sha256))).not.toEqual(b);
  });
});

describe('a selective license', () => {
  it('has its personal fields behind sorted digests, the others in the clear, and its times on whole days', async () => {
    const bytes = await signFixture({ expiresAt: new Date('2032-06-17T05:06:07Z') });
    const license = await readLicense(bytes, sha256);
    expect(license.issuedAt).toBe(Date.parse('2026-05-21T16:00:00Z') / 1000);
    expect(license.expiration).toBe(Date.parse('2032-06-17T16:00:00Z') / 1000);
    const exact = await readLicense(await signFixture(), sha256);
    expect(exact.expiration).toBe(Date.parse('2032-06-18T16:00:00Z') / 1000);
    expect(issuedAt.getTime() / 1000).toBeGreaterThan(license.issuedAt);
    const bare = await readLicense(
      encodeSign1({ ...decodeSelectiveSign1(bytes), unprotectedHeader: new Map() }),
      sha256,
    );
    expect([...bare.body.keys()].sort()).toEqual([0, 5, 6, -1, -2, -3, -7, -8].sort());
  });

  it('gives its wallet every field and no proof of a holder', async () => {
    const bytes = await signFixture({ decoys: 3 });
    const license = await readLicense(bytes, sha256);
    expect(license).toMatchObject({ form: 'selective', bound: true, holderKey: holder.publicKey });
    expect(license.binding).toBeUndefined();
    const { fields, problems } = unpackFields(drivingLicense, license.body, 1);
    expect([fields, problems]).toEqual([fixture.fields, []]);
    const { disclosures } = await openSelectiveLicense(bytes, sha256);
    expect([...disclosures.keys()].sort()).toEqual([-4, -5, 1, 2, 3, 4, 8].sort());
    const [, ...rest] = disclosuresOf(decodeSelectiveSign1(bytes));
    expect(rest).toHaveLength(9);
  });

  it('with interoperable claims hides the subject too', async () => {
    const options = {
      claims: 'interoperable',
      subject: '310101199003071230',
      statusUri: 'https://s.example/',
    } as const;
    const bytes = await signFixture(options);
    const sign1 = decodeSelectiveSign1(bytes);
    expect(sign1.protectedHeader.get(headerLabel.digestAlgorithm)).toBe(-16);
    expect(Buffer.from(sign1.payload).includes('310101199003071230')).toBe(false);
    const selective = await openSelectiveLicense(bytes, sha256);
    expect([...selective.disclosures.keys()].sort()).toEqual([-4, -5, 1, 2, 3, 4, 8].sort());
    const shown = await signPresentation(selective, [2], { audience: 'counter', issuedAt: shownAt }, holder);
    const license = await readLicense(shown, sha256);
    expect(license.body.has(2)).toBe(true);
    expect(Buffer.from(shown).includes('310101199003071230')).toBe(false);
    expect(await verified(license)).toEqual([true, true]);
  });

  it.each([0, -1, -2, -3, -8])('keeps label %i in the clear', async (label) => {
    await expect(signFixture({ redacted: [label] })).rejects.toMatchObject({ code: 'disclosure-reserved' });
  });

  it('takes 0 to 64 decoys and salts of 16 bytes', async () => {
    for (const decoys of [-1, 65, 1.5]) await expect(signFixture({ decoys })).rejects.toThrow(TypeError);
    await expect(signFixture({ random: () => new Uint8Array(15) })).rejects.toThrow(TypeError);
    expect((await readLicense(await signFixture({ decoys: 64 }), sha256)).form).toBe('selective');
  });
});
