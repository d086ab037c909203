import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drivingLicense, packFields, residentIdentityCard } from '../../src/catalog/index.ts';
import { encodeCbor } from '../../src/codec/index.ts';
import { toHex } from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { decodeText, readLicense } from '../../src/license/index.ts';
import { openWalletLicense, type WalletLicense } from '../../src/wallet/index.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };
import { holder, shownAt, signFixture } from '../support/selective.ts';

const settings = { seed: 20_260_601, numRuns: 150 };
const packed = packFields(drivingLicense, fixture.fields);
const labelOf = (key: string): number => drivingLicense.fields[key as 'number'][0];
let license: WalletLicense<typeof drivingLicense>;
beforeAll(async () => {
  const options = { signer: holder, types: [residentIdentityCard, drivingLicense], sha256, clock: () => shownAt };
  license = (await openWalletLicense(await signFixture(), options)) as WalletLicense<typeof drivingLicense>;
});

describe('a presentation', () => {
  it('holds the chosen fields and not one byte of the others, whatever is chosen and in which order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...license.disclosable]),
        fc.shuffledSubarray([...license.clear]),
        fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
        fc.option(fc.uint8Array({ minLength: 8, maxLength: 64 }), { nil: undefined }),
        async (chosen, named, audience, nonce) => {
          const { bytes, text, disclosed } = await license.present({
            disclose: [...chosen, ...named],
            audience,
            nonce,
          });
          expect([...disclosed].sort()).toEqual([...chosen].sort());
          expect(decodeText(text).bytes).toEqual(bytes);
          const { body, binding } = await readLicense(bytes, sha256);
          expect(binding).toMatchObject({ audience, nonce });
          const hex = toHex(bytes);
          for (const key of license.disclosable) {
            const label = labelOf(key);
            expect(body.has(label)).toBe(chosen.includes(key));
            const value = toHex(encodeCbor(packed.get(label)));
            // A value of a byte or two stands anywhere by chance.
            if (value.length >= 8) expect(hex.includes(value)).toBe(chosen.includes(key));
          }
        },
      ),
      settings,
    );
  });

  it('differs from every other one of another moment, and only there', async () => {
    let seconds = 0;
    const options = { signer: holder, types: [drivingLicense], sha256 };
    const clock = (): Date => new Date(shownAt.getTime() + 1000 * seconds);
    const clocked = await openWalletLicense(await signFixture(), { ...options, clock });
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000_000), fc.nat(10_000_000), async (first, second) => {
        seconds = first;
        const one = await readLicense((await clocked.present()).bytes, sha256);
        seconds = second;
        const other = await readLicense((await clocked.present()).bytes, sha256);
        expect(one.sign1.payload).toEqual(other.sign1.payload);
        expect(one.binding?.issuedAt === other.binding?.issuedAt).toBe(first === second);
      }),
      settings,
    );
  });
});
