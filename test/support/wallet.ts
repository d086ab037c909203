import { drivingLicense, unpackFields } from '../../src/catalog/index.ts';
import type { CheckCode } from '../../src/core/index.ts';
import { verifySign1 } from '../../src/crypto/index.ts';
import { ed25519, es256, sha256 } from '../../src/crypto/node.ts';
import { readLicense } from '../../src/license/index.ts';
import type { Report } from '../../src/verifier/index.ts';
import { createMemoryStore, createWallet, type Wallet, type WalletOptions } from '../../src/wallet/index.ts';
import { policeSigner } from './city.ts';
import { holder, shownAt } from './selective.ts';

type Types = readonly [typeof drivingLicense];

/** Both signatures and the fields of a presentation, and nothing of lists and times; `code` is what else it finds. */
export function signaturesVerifier(code: CheckCode = 'passed'): WalletOptions<Types>['verifier'] {
  return {
    async verify(scanned) {
      const license = await readLicense(scanned as Uint8Array, sha256);
      const { sign1, binding, holderKey } = license;
      const issued = await verifySign1(sign1, policeSigner.publicKey, await ed25519.prepare(policeSigner.publicKey));
      const shown =
        binding && holderKey && (await verifySign1(binding.sign1, holderKey, await es256.prepare(holderKey)));
      const { fields, problems } = unpackFields(drivingLicense, license.body, license.revision);
      const genuine = issued && shown === true;
      const found = genuine ? code : 'signature-invalid';
      const authenticated = { type: 'driving-license', fields } as never;
      return {
        ok: found === 'passed',
        verdict: found === 'passed' ? 'accepted' : 'rejected',
        code: found,
        checks: [{ id: 'fields', status: problems.length > 0 ? 'failed' : 'passed', code: 'passed' }],
        ages: {},
        ...(genuine && { authenticated }),
      } as unknown as Report<typeof drivingLicense>;
    },
  };
}

/** A wallet of the holder's, with a store of its own. */
export function holderWallet(change: Partial<WalletOptions<Types>> = {}): Wallet<Types> {
  return createWallet<Types>({
    store: createMemoryStore(),
    signer: holder,
    verifier: signaturesVerifier(),
    types: [drivingLicense],
    sha256,
    clock: () => shownAt,
    ...change,
  });
}
