import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFileStore } from '../../src/wallet/file-store.ts';
import { createMemoryStore } from '../../src/wallet/index.ts';
import { heldFixture, holderWallet } from '../support/wallet.ts';

const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
let stores = 0;

const id = (digit: string): string => digit.repeat(32);

describe.each([
  { name: 'in memory', create: createMemoryStore },
  { name: 'in a folder', create: () => createFileStore(join(folder, `wallet-${stores++}`)) },
])('a wallet’s store $name', ({ create }) => {
  it('is empty at first', async () => {
    const store = create();
    expect(await store.list()).toEqual([]);
    expect(await store.read(id('a'))).toBeUndefined();
    await store.remove(id('a'));
  });

  it('gives back what was written, and the last where it was written twice', async () => {
    const store = create();
    await store.write(id('a'), Uint8Array.of(1, 2));
    await store.write(id('b'), Uint8Array.of(3));
    await store.write(id('a'), Uint8Array.of(4, 5, 6));
    expect(await store.read(id('a'))).toEqual(Uint8Array.of(4, 5, 6));
    expect([...(await store.list())].sort()).toEqual([id('a'), id('b')]);
    await store.remove(id('a'));
    expect(await store.read(id('a'))).toBeUndefined();
    expect(await store.list()).toEqual([id('b')]);
  });

  it('is not changed through the bytes that went in or came out', async () => {
    const store = create();
    const bytes = Uint8Array.of(1, 2);
    const writing = store.write(id('a'), bytes);
    bytes[0] = 9;
    await writing;
    const read = (await store.read(id('a'))) as Uint8Array;
    read[1] = 9;
    expect(await store.read(id('a'))).toEqual(Uint8Array.of(1, 2));
  });

  it('serves a wallet', async () => {
    const store = create();
    const { license } = await holderWallet({ store }).add(await heldFixture());
    const again = holderWallet({ store });
    expect((await again.present(license.id, { disclose: ['holderName'] })).disclosed).toEqual(['holderName']);
    await again.remove(license.id);
    expect(await again.list()).toEqual({ licenses: [], damaged: [] });
  });
});
