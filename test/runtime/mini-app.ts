import { applyBundle, createMemoryBundleStore, looseFiles, openBundle } from '../../src/bundle/index.ts';
import { drivingLicense } from '../../src/catalog/index.ts';
import { fromHex } from '../../src/core/index.ts';
import { ed25519, es256 } from '../../src/crypto/noble.ts';
import { createVerifier } from '../../src/verifier/index.ts';

/** What a mini-app gets from its host: text alone. */
export interface MiniAppInput {
  readonly root: string;
  readonly trustList: string;
  readonly statusList: string;
  readonly at: string;
  readonly scanned: string;
}

/**
 * Verifies inside the mini-app and gives the report as JSON.
 *
 * @public called by the test through its bundle
 */
export async function verifyInMiniApp(input: string): Promise<string> {
  const { root, trustList, statusList, at, scanned }: MiniAppInput = JSON.parse(input);
  const verifier = createVerifier({
    roots: [fromHex(root)],
    bundle: looseFiles({ trustLists: [fromHex(trustList)], statusLists: [fromHex(statusList)] }),
    types: [drivingLicense],
    algorithms: [ed25519, es256],
    policy: { allowUnbound: ['driving-license'] },
    clock: () => new Date(at),
  });
  return JSON.stringify(await verifier.verify(scanned));
}

/**
 * The same with an offline bundle in the place of the files: applied, opened, and verified with.
 *
 * @public called by the test through its bundle
 */
export async function verifyWithBundle(input: string): Promise<string> {
  const { root, bundle, at, scanned }: MiniAppInput & { readonly bundle: string } = JSON.parse(input);
  const given = { roots: [fromHex(root)], algorithms: [ed25519, es256], clock: () => new Date(at) };
  const store = createMemoryBundleStore();
  await applyBundle(fromHex(bundle), { store, ...given });
  const verifier = createVerifier({
    ...given,
    bundle: await openBundle(store),
    types: [drivingLicense],
    policy: { allowUnbound: ['driving-license'] },
  });
  return JSON.stringify(await verifier.verify(scanned));
}
