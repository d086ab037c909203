import { describe, expect, it } from 'vitest';
import {
  businessLicense,
  drivingLicense,
  loadTexts,
  residentIdentityCard,
  unpackFields,
} from '../../src/catalog/index.ts';
import { decodeSelectiveSign1, disclosuresOf, encodeCbor, messageType, toCoseKey } from '../../src/codec/index.ts';
import { isLicenseError, type Signer } from '../../src/core/index.ts';
import { publicKeyToCose, publicKeyToJwk } from '../../src/crypto/keys.ts';
import { ed25519, es256, generateSigner, random, sha256 } from '../../src/crypto/node.ts';
import { createIssuer, type IssueOptions, type IssuerOptions } from '../../src/issuer/index.ts';
import {
  checkHolderRequest,
  decodeLicense,
  openSelectiveLicense,
  readLicense,
  signHolderRequest,
} from '../../src/license/index.ts';
import { days, fixtureFields, now, policeSigner, statusUri } from '../support/city.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };
import { bind, bindLicense, holder, otherHolder, proofClaims, signFixture } from '../support/selective.ts';

const nonce = new Uint8Array(16).fill(3);
const status = { list: 3, index: 1 };
const algorithms = [ed25519, es256];

function issuerWith(change: Partial<IssuerOptions> = {}) {
  return createIssuer({ issuer: '310000/12', signer: policeSigner, statusUri, clock: () => now, ...change });
}

function requestOf(signer: Signer = holder, change: object = {}): Promise<Uint8Array> {
  return signHolderRequest({ audience: '310000/12', nonce, issuedAt: now, ...change }, signer);
}

async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return 'issued';
  } catch (error) {
    return isLicenseError(error) ? error.code : String(error);
  }
}

const issue = (options: IssueOptions, change?: Partial<IssuerOptions>) =>
  issuerWith(change).issue('driving-license', fixtureFields, { status, ...options });

describe('the form', () => {
  it('is selective for what a person carries, and needs a holder', async () => {
    const { bytes } = await issue({ holder: { request: await requestOf(), nonce } });
    expect(await readLicense(bytes, sha256)).toMatchObject({ form: 'selective', holderKey: holder.publicKey });
    expect(await codeOf(issue({}))).toBe('issuer-option');
    expect(await codeOf(issue({ holder: null as never }))).toBe('issuer-option');
  });

  it('is open for others, and for what is said to be', async () => {
    const { sample } = await loadTexts(drivingLicense);
    const { bytes } = await issuerWith().issue('driving-license', sample as never, { form: 'open' });
    expect(decodeLicense(bytes).form).toBe('open');
    const byDefault = await issue({}, { form: 'open' });
    expect(decodeLicense(byDefault.bytes).bound).toBe(false);
    const holderOption = { request: await requestOf(), nonce };
    expect(await codeOf(issue({ form: 'open', holder: holderOption }))).toBe('issuer-option');
    expect(await codeOf(issue({ form: 'closed' as never, holder: holderOption }))).toBe('issuer-option');
  });

  it('may be selective for what is displayed, where a holder is given', async () => {
    const sample = (await loadTexts(businessLicense)).sample as never;
    const request = { request: await requestOf(), nonce };
    const issuer = issuerWith();
    const { bytes } = await issuer.issue('business-license', sample, { form: 'selective', holder: request });
    expect((await readLicense(bytes, sha256)).form).toBe('selective');
    expect(await codeOf(issuer.issue('business-license', sample, { form: 'selective' }))).toBe('issuer-option');
  });

  it('redacts what the catalog marks personal, each field on its own', async () => {
    const { bytes } = await issue({ holder: { request: await requestOf(), nonce }, decoys: 2 });
    const { disclosures, license } = await openSelectiveLicense(bytes, sha256);
    const personal = Object.values(drivingLicense.fields).filter(([label, , marks = '']) => {
      return /personal$/.test(marks) && license.body.has(label);
    });
    expect([...disclosures.keys()].sort()).toEqual(personal.map(([label]) => label).sort());
    expect(disclosuresOf(decodeSelectiveSign1(bytes))).toHaveLength(personal.length + 2);
    expect(unpackFields(drivingLicense, license.body, 1).fields).toEqual(fixture.fields);
  });
});

it.each([
  null,
  '3/1',
  [3, 1],
  { list: 3 },
  { list: 3, index: -1 },
  { list: 3, index: 1.5 },
  { list: 2 ** 32, index: 1 },
])('refuses %j as a status: nobody could read the license', async (wrong) => {
  for (const form of ['open', 'selective'] as const) {
    const holderOption = form === 'open' ? {} : { holder: { keyWithoutProof: holder.publicKey } };
    expect(await codeOf(issue({ form, ...holderOption, status: wrong as never }))).toBe('issuer-option');
  }
});

describe('computed facts', () => {
  const label18 = residentIdentityCard.fields.ageOver18[0];
  const card = async (change: object): Promise<never> => {
    return { ...(await loadTexts(residentIdentityCard)).sample, ...change } as never;
  };
  const factOf = async (birthDate: string, clock: string): Promise<unknown> => {
    const fields = await card({ birthDate });
    const { bytes } = await issuerWith({ clock: () => new Date(clock) }).issue('resident-identity-card', fields, {
      status,
      holder: { keyWithoutProof: publicKeyToJwk(holder.publicKey) },
    });
    return (await openSelectiveLicense(bytes, sha256)).license.body.get(label18);
  };

  it('are true as of the civil day of signing, and absent before', async () => {
    expect(await factOf('2008-06-01', '2026-05-31T15:59:59Z')).toBeUndefined();
    expect(await factOf('2008-06-01', '2026-05-31T16:00:00Z')).toBe(true);
  });

  it('are not signed in the open form, and never taken from the caller', async () => {
    const issuer = issuerWith({ form: 'open' });
    const { bytes } = await issuer.issue('resident-identity-card', await card({}));
    expect(decodeLicense(bytes).body.has(label18)).toBe(false);
    expect(await codeOf(issuer.issue('resident-identity-card', await card({ ageOver18: true })))).toBe(
      'fields-invalid',
    );
  });
});

describe('the times of a selective license', () => {
  const life = async (options: IssueOptions): Promise<string[]> => {
    const { bytes } = await issue({ holder: { request: await requestOf(), nonce }, ...options });
    const { issuedAt, expiration } = await readLicense(bytes, sha256);
    return [issuedAt, expiration].map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 16));
  };

  it('are whole days of UTC+8, within which the signature lives no longer than an open one', async () => {
    expect(await life({})).toEqual(['2026-05-31T16:00', '2032-06-18T16:00']);
    expect(await life({ status: undefined as never })).toEqual(['2026-05-31T16:00', '2026-06-30T16:00']);
    expect(await life({ expiresAt: days(5) })).toEqual(['2026-05-31T16:00', '2026-06-06T16:00']);
    expect(await life({ expiresAt: days(30), status: undefined as never })).toEqual([
      '2026-05-31T16:00',
      '2026-06-30T16:00',
    ]);
  });
});

describe('the holder', () => {
  const issued = (holder: IssueOptions['holder']) => codeOf(issue({ holder: holder as never }));

  it('proves possession of a key of either algorithm, with any bindings', async () => {
    const signers = [holder, generateSigner('Ed25519')];
    for (const signer of signers) {
      const request = await requestOf(signer);
      for (const change of [{}, { algorithms }]) {
        const { bytes } = await issue({ holder: { request, nonce } }, change);
        expect((await readLicense(bytes, sha256)).holderKey).toEqual(signer.publicKey);
      }
    }
  });

  it('is refused with a request for another issuer, another nonce, too old, or from the future', async () => {
    const refused = async (change: object, given = nonce) =>
      expect(await issued({ request: await requestOf(holder, change), nonce: given })).toBe('holder-request-refused');
    await refused({ audience: '310000/13' });
    await refused({ nonce: new Uint8Array(16) });
    await refused({}, new Uint8Array(16));
    await refused({ issuedAt: new Date(now.getTime() - 601_000) });
    await refused({ issuedAt: new Date(now.getTime() + 61_000) });
    for (const seconds of [-600, 60]) {
      const issuedAt = new Date(now.getTime() + seconds * 1_000);
      expect(await issued({ request: await requestOf(holder, { issuedAt }), nonce })).toBe('issued');
    }
  });

  it('is refused with a key that did not sign the request', async () => {
    const claims = proofClaims([3, '310000/12'], [6, now.getTime() / 1000], [39, nonce]);
    claims.set(8, new Map([[1, toCoseKey(holder.publicKey)]]));
    const forge = (signer: Signer) => bind(undefined, { type: messageType.request, labels: [], claims, signer });
    expect(await issued({ request: await forge(holder), nonce })).toBe('issued');
    expect(await issued({ request: await forge(otherHolder), nonce })).toBe('holder-request-refused');
    claims.delete(39);
    expect(await issued({ request: await forge(holder), nonce })).toBe('holder-request-refused');
  });

  it('is refused with anything else than a request', async () => {
    const license = await signFixture();
    expect(await issued({ request: license, nonce })).toBe('cose-malformed');
    expect(await issued({ request: await bindLicense(license), nonce })).toBe('cbor-unsupported-value');
    const proof = await bind(undefined, { labels: [], claims: proofClaims() });
    expect(await issued({ request: proof, nonce })).toBe('holder-request-malformed');
    const request = { type: messageType.request, labels: [] };
    expect(await issued({ request: await bind(undefined, { ...request, claims: proofClaims() }), nonce })).toBe(
      'holder-request-malformed',
    );
    expect(await issued({ request: await bind(undefined, { ...request, labels: [[4, nonce]] }), nonce })).toBe(
      'holder-request-malformed',
    );
    const keyless = proofClaims([8, 1]);
    expect(await issued({ request: await bind(undefined, { ...request, claims: keyless }), nonce })).toBe(
      'holder-key-malformed',
    );
    expect(await issued({ request: 'x' as never, nonce })).toBe('issuer-option');
    expect(await issued({ request: await requestOf(), nonce: new Uint8Array(0) })).toBe('issuer-option');
    await expect(requestOf(holder, { nonce: undefined })).rejects.toThrow(TypeError);
  });

  it('is bound without a proof only where the option says so: JWK, COSE_Key or public key', async () => {
    for (const signer of [holder, generateSigner('Ed25519')]) {
      const { publicKey } = signer;
      for (const key of [publicKey, publicKeyToJwk(publicKey), publicKeyToCose(publicKey)]) {
        const { bytes } = await issue({ holder: { keyWithoutProof: key } });
        expect((await readLicense(bytes, sha256)).holderKey).toEqual(publicKey);
      }
    }
    expect(await issued({ keyWithoutProof: null })).toBe('key-invalid');
    expect(await issued({ keyWithoutProof: { algorithm: 'ES256', bytes: new Uint8Array(33) } })).toBe('key-invalid');
    expect(await issued({ keyWithoutProof: encodeCbor(1) })).toBe('cose-key');
  });

  it('is checked by itself too', async () => {
    const options = { audience: '310000/12', nonce, now };
    expect(await checkHolderRequest(await requestOf(), options, algorithms)).toEqual(holder.publicKey);
    const late = { ...options, now: new Date(now.getTime() + 700_000) };
    expect(await codeOf(checkHolderRequest(await requestOf(), late, algorithms))).toBe('holder-request-refused');
    expect(await codeOf(checkHolderRequest(await requestOf(), { ...late, maxAgeSeconds: 700 }, algorithms))).toBe(
      'issued',
    );
    expect(await codeOf(checkHolderRequest(await requestOf(), options, [ed25519]))).toBe('holder-request-refused');
  });
});

describe('measure', () => {
  it('says what a selective license will have, with no holder yet', async () => {
    const issuer = issuerWith({ random });
    const measured = await issuer.measure('driving-license', fixtureFields, { status });
    const { bytes } = await issue({ holder: { request: await requestOf(), nonce } });
    expect(measured.bytes).toBe(bytes.length);
  });
});
