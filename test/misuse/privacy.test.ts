import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CborMap,
  type CborValue,
  claim,
  decodeRedactedCbor,
  decodeSelectiveSign1,
  disclosuresOf,
  embeddedSign1,
  encodeByteString,
  encodeCbor,
  encodeSign1,
  headerLabel,
  redactedKeys,
  taggedSign1,
} from '../../src/codec/index.ts';
import { equalBytes, toHex } from '../../src/core/index.ts';
import { random, sha256 } from '../../src/crypto/node.ts';
import { openSelectiveLicense, readLicense, signPresentation } from '../../src/license/index.ts';
import { createReplayCache } from '../../src/verifier/index.ts';
import { cityVerifier, now } from '../support/city.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };
import { drivingRedacted, holder, otherHolder, signFixture } from '../support/selective.ts';

const status = { list: 3, index: 1 };
let license: Uint8Array;

beforeAll(async () => {
  license = await signFixture({ status, random });
});

async function show(labels: readonly number[], audience = 'counter', issued = license): Promise<Uint8Array> {
  return signPresentation(await openSelectiveLicense(issued, sha256), labels, { audience, issuedAt: now }, holder);
}

/** What a verifier is left with: the license as it saw it. */
function seen(bytes: Uint8Array) {
  const sign1 = embeddedSign1(decodeSelectiveSign1(bytes));
  const claims = decodeRedactedCbor(sign1.payload) as CborMap;
  const body = claims.get(claim.licenseBody) as CborMap;
  return { sign1, claims, body, digests: (body.get(redactedKeys()) ?? []) as readonly Uint8Array[] };
}

async function fieldsOf(bytes: Uint8Array, audience: string): Promise<Record<string, unknown>> {
  const verifier = await cityVerifier({ policy: {}, replayCache: createReplayCache({ clock: () => now }) });
  const report = await verifier.verify(bytes, { audience });
  expect(report.code).toBe('passed');
  return { ...report.license?.fields };
}

describe('a verifier', () => {
  it('learns what was disclosed and what is in the clear, and nothing else', async () => {
    const fields = await fieldsOf(await show([-5]), 'counter');
    const clear = ['firstIssueDate', 'issueDate', 'validFrom', 'validUntil', 'vehicleClasses'];
    expect(Object.keys(fields).sort()).toEqual([...clear, 'holderName'].sort());
    const values = Object.entries(fixture.fields).filter(([key]) => !(key in fields));
    expect(values.map(([key]) => key)).toEqual(
      expect.arrayContaining(['number', 'address', 'birthDate', 'fileNumber']),
    );
    const hex = toHex(await show([-5]));
    for (const [, value] of values) {
      if (String(value).length > 4) expect(hex).not.toContain(toHex(encodeCbor(value as CborValue)));
    }
  });

  it('cannot try out what a field may be: two licenses of one record have no digest in common', async () => {
    const other = await signFixture({ status, random });
    const [ours, theirs] = [license, other].map((bytes) => disclosuresOf(decodeSelectiveSign1(bytes)));
    const digests = new Set(seen(await show([])).digests.map(toHex));
    expect(digests.size).toBe(ours?.length);
    for (const disclosure of theirs ?? []) expect(digests.has(toHex(sha256(encodeByteString(disclosure))))).toBe(false);
    for (const disclosure of ours ?? []) {
      const [salt, ...entry] = decodeRedactedCbor(disclosure) as readonly CborValue[];
      expect(salt).toHaveLength(16);
      // Whoever guesses the field still lacks the salt.
      expect(digests.has(toHex(sha256(encodeByteString(encodeCbor([new Uint8Array(16), ...entry])))))).toBe(false);
    }
  });

  it('counts the fields behind digests, unless there are decoys', async () => {
    const own = await openSelectiveLicense(license, sha256);
    expect(seen(await show([])).digests).toHaveLength(own.disclosures.size);
    const decoyed = await signFixture({ status, random, decoys: 5 });
    expect(seen(await show([], 'counter', decoyed)).digests).toHaveLength(own.disclosures.size + 5);
  });

  it('reads neither the hour of issue nor the order of the fields', async () => {
    const early = await signFixture({ status, issuedAt: new Date('2026-05-22T00:30:00Z') });
    const late = await signFixture({ status, issuedAt: new Date('2026-05-22T15:30:00Z') });
    expect(seen(await show([], 'counter', early)).claims.get(claim.issuedAt)).toBe(
      seen(await show([], 'counter', late)).claims.get(claim.issuedAt),
    );
    const { digests } = seen(await show([]));
    const hex = digests.map(toHex);
    expect(hex).toEqual([...hex].sort());
  });
});

describe('two verifiers together', () => {
  it('recognize one license, and have no field that neither was shown', async () => {
    const [hotel, police] = [await show([-5], 'hotel'), await show([-4, -5], 'police')];
    const [one, other] = [seen(hotel), seen(police)];
    expect(one.sign1.payload).toEqual(other.sign1.payload);
    expect(one.sign1.signature).toEqual(other.sign1.signature);
    const fields = { ...(await fieldsOf(hotel, 'hotel')), ...(await fieldsOf(police, 'police')) };
    const clear = ['firstIssueDate', 'issueDate', 'validFrom', 'validUntil', 'vehicleClasses'];
    expect(Object.keys(fields).sort()).toEqual([...clear, 'holderName', 'number'].sort());
  });

  it('cannot put their disclosures into one presentation', async () => {
    const token = decodeSelectiveSign1(await show([-5], 'hotel'));
    const shown = embeddedSign1(token);
    const other = embeddedSign1(decodeSelectiveSign1(await show([-4], 'hotel')));
    const together = [...disclosuresOf(shown), ...disclosuresOf(other)];
    expect(together).toHaveLength(2);
    const header = new Map<CborValue, CborValue>(token.protectedHeader);
    const unprotectedHeader: CborMap = new Map([[headerLabel.disclosures, together]]);
    header.set(headerLabel.embedded, taggedSign1({ ...shown, unprotectedHeader }));
    const bytes = encodeSign1({ ...token, protectedBytes: encodeCbor(header) });
    const report = await (await cityVerifier({ policy: {} })).verify(bytes, { audience: 'hotel' });
    expect(report.code).toBe('holder-signature-invalid');
  });

  it('do not recognize one holder in two licenses that are bound to two keys', async () => {
    const other = await signFixture({ status: { list: 3, index: 2 }, random, holderKey: otherHolder.publicKey });
    const selective = await openSelectiveLicense(other, sha256);
    const shown = await signPresentation(selective, [], { audience: 'police', issuedAt: now }, otherHolder);
    const [one, two] = [await readLicense(await show([], 'hotel'), sha256), await readLicense(shown, sha256)];
    expect(equalBytes(one.holderKey?.bytes as Uint8Array, two.holderKey?.bytes as Uint8Array)).toBe(false);
    const [ours, theirs] = [seen(await show([])), seen(shown)];
    const digests = new Set(ours.digests.map(toHex));
    expect(theirs.digests.some((digest) => digests.has(toHex(digest)))).toBe(false);
    expect(drivingRedacted.some((label) => theirs.body.has(label))).toBe(false);
  });
});
