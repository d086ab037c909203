import { beforeAll, describe, expect, it } from 'vitest';
import { drivingLicense } from '../../src/catalog/index.ts';
import { isLicenseError } from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { preparePresentation } from '../../src/license/index.ts';
import { createMemoryStore, createWallet, openWalletLicense, type WalletLicense } from '../../src/wallet/index.ts';
import { holder } from '../support/selective.ts';
import { heldFixture, holderWallet, lateVerifier } from '../support/wallet.ts';

/** What a caller in plain JavaScript may give for anything. */
const wrong: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a boolean', true],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a bigint', 7n],
  ['a text', 'text'],
  ['an empty text', ''],
  ['an object', {}],
  ['an array', [1, 2]],
  ['a function', () => 1],
  ['a Date', new Date(0)],
  ['bytes', new Uint8Array(3)],
  ['an array buffer', new ArrayBuffer(8)],
];
const all = (except: readonly string[] = []): readonly (readonly [string, unknown])[] =>
  wrong.filter(([name]) => !except.includes(name));

/** A TypeError for what the caller did wrong, an error of the library for what was read; nothing else, and no success. */
async function mustRefuse(run: () => unknown): Promise<void> {
  let caught: unknown;
  try {
    await run();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeDefined();
  const named = caught instanceof TypeError && !/^Cannot|undefined|is not a function|not iterable/.test(caught.message);
  if (!isLicenseError(caught) && !named) throw caught;
}

let bytes: Uint8Array;
let license: WalletLicense<typeof drivingLicense>;
const options = { signer: holder, types: [drivingLicense], sha256 };
beforeAll(async () => {
  bytes = await heldFixture();
  license = await openWalletLicense(bytes, options);
});

const complete = () => ({ ...options, store: createMemoryStore(), verifier: lateVerifier() });

describe('a wallet refuses, with words of its own,', () => {
  it.each(all())('%s for its options', (_name, value) => mustRefuse(() => createWallet(value as never)));

  it.each(['store', 'verifier', 'signer', 'types', 'sha256'])('options without %s', async (name) => {
    for (const value of [undefined, null, 7, 'text', {}]) {
      await mustRefuse(() => createWallet({ ...complete(), [name]: value } as never));
    }
  });

  it('options that do not exist', () => mustRefuse(() => createWallet({ ...complete(), singer: holder } as never)));

  it.each(all())('%s for a license to add', (_name, value) => mustRefuse(() => holderWallet().add(value as never)));

  it.each(all())('%s for the id of a license', async (_name, value) => {
    const wallet = holderWallet();
    await wallet.add(bytes);
    for (const run of [wallet.get, wallet.remove, wallet.present]) await mustRefuse(() => run(value as never));
    await mustRefuse(() => wallet.rotatingPresentation(value as never).next());
  });

  it.each(all())('%s for what a key is proven to', (_name, value) =>
    mustRefuse(() => holderWallet().proveKey(value as never)),
  );

  it.each(all(['a text']))('%s for an issuer', (_name, issuer) =>
    mustRefuse(() => holderWallet().proveKey({ issuer, nonce: new Uint8Array(16) } as never)),
  );

  it.each(all(['an array buffer']))('%s for an issuer’s nonce', (_name, nonce) =>
    mustRefuse(() => holderWallet().proveKey({ issuer: '310000/12', nonce } as never)),
  );
});

describe('a license in its holder’s hands refuses, with words of its own,', () => {
  it.each(all())('%s for its bytes', (_name, value) => mustRefuse(() => openWalletLicense(value as never, options)));
  it.each(all())('%s for the options of opening', (_name, value) =>
    mustRefuse(() => openWalletLicense(bytes, value as never)),
  );
  it.each(all(['undefined', 'an object']))('%s for what to present', (_name, value) =>
    mustRefuse(() => license.present(value as never)),
  );
  it.each(all(['undefined']))('%s for fields', (_name, disclose) =>
    mustRefuse(() => license.present({ disclose } as never)),
  );
  it.each(all())('%s for one of the fields', (_name, key) =>
    mustRefuse(() => license.present({ disclose: ['number', key] } as never)),
  );
  it.each(all(['undefined']))('%s for a scene', (_name, scene) =>
    mustRefuse(() => license.present({ scene } as never)),
  );
  it.each(all())('%s for a scene to be told of', (_name, scene) => mustRefuse(() => license.fieldsFor(scene as never)));
  it.each(all(['undefined', 'a text']))('%s for an audience', (_name, audience) =>
    mustRefuse(() => license.present({ audience } as never)),
  );
  it.each(all(['undefined']))('%s for a nonce', (_name, nonce) =>
    mustRefuse(() => license.present({ nonce } as never)),
  );

  it('a misspelt option, and a scene together with fields', async () => {
    await mustRefuse(() => license.present({ disclosed: [] } as never));
    await mustRefuse(() => license.present({ disclose: [], scene: 'roadside-check' }));
  });

  it('audiences and nonces beyond their bounds', async () => {
    for (const audience of ['', 'a'.repeat(257)]) await mustRefuse(() => license.present({ audience }));
    for (const length of [0, 7, 65]) await mustRefuse(() => license.present({ nonce: new Uint8Array(length) }));
    for (const [audience, length] of [
      ['a', 8],
      ['a'.repeat(256), 64],
    ] as const) {
      await license.present({ audience, nonce: new Uint8Array(length) });
    }
  });

  it.each([[-4.5], [Number.NaN], [99], [-1_000], ['number']])('a label %s that it has not', async (label) => {
    const { openSelectiveLicense } = await import('../../src/license/index.ts');
    const selective = await openSelectiveLicense(bytes, sha256);
    await mustRefuse(() => preparePresentation(selective, [label as number]));
  });
});
