import { drivingLicense } from '../../src/catalog/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { createMemoryStore, createWallet, type Wallet, type WalletOptions } from '../../src/wallet/index.ts';
import { cityVerifier } from './city.ts';
import { holder, shownAt, signFixture } from './selective.ts';

type Types = readonly [typeof drivingLicense];

/** The fixture license bound to the holder's key, with an index that the city's status list has. */
export const heldFixture = (index = 1): Promise<Uint8Array> => signFixture({ status: { list: 3, index } });

/** The verifier of the city, made when it is needed. */
export function lateVerifier(...change: Parameters<typeof cityVerifier<Types>>): WalletOptions<Types>['verifier'] {
  return { verify: async (...given) => (await cityVerifier<Types>(...change)).verify(...given) };
}

/** A wallet of the holder's, with a store of its own. */
export function holderWallet(change: Partial<WalletOptions<Types>> = {}): Wallet<Types> {
  return createWallet<Types>({
    store: createMemoryStore(),
    signer: holder,
    verifier: lateVerifier(),
    types: [drivingLicense],
    sha256,
    clock: () => shownAt,
    ...change,
  });
}
