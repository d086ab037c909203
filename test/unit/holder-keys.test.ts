import { expect, it } from 'vitest';
import type { PublicKey, SignatureVerifier } from '../../src/core/index.ts';
import { ed25519, es256 } from '../../src/crypto/node.ts';
import { createReplayCache } from '../../src/verifier/index.ts';
import { cityVerifier, now } from '../support/city.ts';
import { bindLicense, otherHolder, seededHolder, signFixture } from '../support/selective.ts';

const status = { list: 3, index: 1 };

/** A verifier that names each holder's key that it prepares. */
async function counting() {
  const prepared: string[] = [];
  const counted: SignatureVerifier = {
    ...es256,
    prepare(key: PublicKey) {
      prepared.push(String(key.bytes));
      return es256.prepare(key);
    },
  };
  const replayCache = createReplayCache({ clock: () => now });
  const verifier = await cityVerifier({ policy: {}, algorithms: [ed25519, counted], replayCache });
  return { prepared, verify: async (bytes: Uint8Array) => (await verifier.verify(bytes)).code };
}

it('prepares the key of a holder once who shows one license after another', async () => {
  const { prepared, verify } = await counting();
  const [first, second] = [await signFixture({ status }), await signFixture({ status, decoys: 1 })];
  for (const bytes of [first, second]) expect(await verify(await bindLicense(bytes))).toBe('passed');
  expect(prepared).toHaveLength(1);
});

it('takes no proof of one holder for that of another whose key it has prepared', async () => {
  const { prepared, verify } = await counting();
  const theirs = await signFixture({ status, holderKey: otherHolder.publicKey });
  expect(await verify(await bindLicense(theirs, undefined, { signer: otherHolder }))).toBe('passed');
  const mine = await signFixture({ status });
  expect(await verify(await bindLicense(mine, undefined, { signer: otherHolder }))).toBe('holder-signature-invalid');
  expect(await verify(await bindLicense(theirs))).toBe('holder-signature-invalid');
  expect(new Set(prepared).size).toBe(2);
});

it('keeps the key of the last holder alone', async () => {
  const { prepared, verify } = await counting();
  const shown = await Promise.all(
    [11, 12].map(async (seed) => {
      const signer = seededHolder(seed);
      return bindLicense(await signFixture({ status, holderKey: signer.publicKey }), undefined, { signer });
    }),
  );
  const [one, other] = shown as [Uint8Array, Uint8Array];
  expect(await verify(one)).toBe('passed');
  expect(await verify(one)).toBe('presentation-replayed');
  expect(await verify(other)).toBe('passed');
  expect(prepared).toHaveLength(2);
  expect(await verify(one)).toBe('presentation-replayed');
  expect(prepared).toHaveLength(3);
});
