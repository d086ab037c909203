import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drivingLicense, packFields, unpackFields } from '../../src/catalog/index.ts';
import { isLicenseError } from '../../src/core/index.ts';
import { verifyWithAny } from '../../src/crypto/index.ts';
import { ed25519, es256, sha256 } from '../../src/crypto/node.ts';
import {
  type DecodedLicense,
  decodeText,
  encodeText,
  openSelectiveLicense,
  readLicense,
  type SelectiveLicense,
  signPresentation,
} from '../../src/license/index.ts';
import { policeSigner } from '../support/city.ts';
import { recordsOf } from '../support/records.ts';
import { drivingRedacted, holder, shownAt, signFixture } from '../support/selective.ts';

const algorithms = [ed25519, es256];

async function isGenuine(license: DecodedLicense): Promise<boolean> {
  const { sign1, binding, holderKey } = license;
  if (!binding || !holderKey) return false;
  if (!(await verifyWithAny(sign1, [policeSigner], algorithms))) return false;
  return (await verifyWithAny(binding.sign1, [{ publicKey: holderKey }], algorithms)) !== undefined;
}

describe('a presentation', () => {
  it('shows exactly the fields that were chosen, and those in the clear', async () => {
    const clear = Object.keys(drivingLicense.fields).filter((key) => {
      return !drivingRedacted.includes(drivingLicense.fields[key as keyof typeof drivingLicense.fields][0]);
    });
    await fc.assert(
      fc.asyncProperty(
        recordsOf(drivingLicense),
        fc.subarray([...drivingRedacted]),
        fc.nat(8),
        fc.option(fc.uint8Array({ minLength: 8, maxLength: 64 }), { nil: undefined }),
        async (record, labels, decoys, nonce) => {
          const issued = await signFixture({ decoys }, packFields(drivingLicense, record));
          const selective = await openSelectiveLicense(issued, sha256);
          const present = labels.filter((label) => selective.license.body.has(label));
          const options = { audience: 'counter', nonce, issuedAt: shownAt };
          const shown = await signPresentation(selective, present, options, holder);
          const license = await readLicense(decodeText(encodeText(shown)).bytes, sha256);
          expect(await isGenuine(license)).toBe(true);
          const { fields, problems, unknown } = unpackFields(drivingLicense, license.body, license.revision, {
            selective: true,
          });
          expect([problems, unknown]).toEqual([[], []]);
          const expected = Object.entries(record).filter(([key]) => {
            const [label] = drivingLicense.fields[key as keyof typeof drivingLicense.fields] ?? [];
            return label === undefined || clear.includes(key) || present.includes(label);
          });
          expect(fields).toEqual(Object.fromEntries(expected));
        },
      ),
      { numRuns: 150, seed: 20_191_031 },
    );
  });
});

describe('a presentation with a bit changed', () => {
  let selective: SelectiveLicense;
  let presented: Uint8Array;

  beforeAll(async () => {
    selective = await openSelectiveLicense(await signFixture({ decoys: 1 }), sha256);
    const options = { audience: 'counter', nonce: new Uint8Array(16).fill(7), issuedAt: shownAt };
    presented = await signPresentation(selective, [-4, -5], options, holder);
  });

  it('is never genuine, wherever the bit is', async () => {
    expect(await isGenuine(await readLicense(presented, sha256))).toBe(true);
    const codes = new Set<string>();
    for (let bit = 0; bit < presented.length * 8; bit++) {
      const changed = presented.slice();
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      try {
        expect(await isGenuine(await readLicense(changed, sha256)), `bit ${bit}`).toBe(false);
        codes.add('signature');
      } catch (error) {
        if (!isLicenseError(error)) throw error;
        codes.add(error.code);
      }
    }
    expect([...codes]).toEqual(
      expect.arrayContaining(['signature', 'disclosure-unmatched', 'disclosure-malformed', 'cose-type']),
    );
  });

  it('is never genuine with bytes cut out, put in or moved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(presented.length - 1),
        fc.nat(40),
        fc.uint8Array({ maxLength: 40 }),
        async (at, removed, added) => {
          const changed = Uint8Array.of(...presented.slice(0, at), ...added, ...presented.slice(at + removed));
          fc.pre(Buffer.compare(changed, presented) !== 0);
          try {
            expect(await isGenuine(await readLicense(changed, sha256))).toBe(false);
          } catch (error) {
            expect(isLicenseError(error)).toBe(true);
          }
        },
      ),
      { numRuns: 2_000, seed: 7 },
    );
  });
});
