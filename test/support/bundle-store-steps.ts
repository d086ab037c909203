import type { BundleStore, StoredBundle } from '../../src/bundle/index.ts';

/** What every store must do; each step gives what it found wrong. It runs in a browser too, hence without a test library. */
type Step = (store: BundleStore) => Promise<readonly string[]>;

const bytesOf = (...values: number[]) => Uint8Array.from(values);

async function put(store: BundleStore, parts: readonly Uint8Array[], note: Uint8Array): Promise<void> {
  const writing = await begin(store);
  for (const part of parts) await writing.add(part);
  await writing.commit(note);
}

async function begin(store: BundleStore) {
  const held = await store.read();
  const writing = await store.write(held);
  await held?.close();
  return writing;
}

async function shown(held: StoredBundle | undefined): Promise<string> {
  if (held === undefined) return 'nothing';
  const parts: string[] = [];
  for (let i = 0; i < held.count; i++) parts.push((await held.read(i)).join());
  await held.close();
  return `${held.note.join()}|${parts.join(';')}`;
}

async function codeOf(running: Promise<unknown>): Promise<string> {
  try {
    await running;
    return 'none';
  } catch (error) {
    return String((error as { readonly code?: unknown }).code);
  }
}

function differences(found: Readonly<Record<string, string>>, expected: Readonly<Record<string, string>>): string[] {
  return Object.keys(expected).flatMap((name) =>
    found[name] === expected[name] ? [] : [`${name}: ${found[name]}, expected ${expected[name]}`],
  );
}

export const storeSteps: Readonly<Record<string, Step>> = {
  async 'is empty at first'(store) {
    return differences({ held: await shown(await store.read()) }, { held: 'nothing' });
  },
  async 'gives back what was written, and the last where it was written twice'(store) {
    await put(store, [bytesOf(1, 2), bytesOf()], bytesOf(9));
    const first = await shown(await store.read());
    await put(store, [bytesOf(3)], bytesOf(8, 8));
    return differences({ first, last: await shown(await store.read()) }, { first: '9|1,2;', last: '8,8|3' });
  },
  async 'shows nothing of a bundle that is not whole yet, or was abandoned'(store) {
    await put(store, [bytesOf(1)], bytesOf(9));
    const writing = await begin(store);
    await writing.add(bytesOf(2));
    const during = await shown(await store.read());
    await writing.abandon();
    await writing.abandon();
    return differences({ during, after: await shown(await store.read()) }, { during: '9|1', after: '9|1' });
  },
  async 'lets the first of two writers have it, and tells the second'(store) {
    const held = await store.read();
    const [one, two] = [await store.write(held), await store.write(held)];
    await held?.close();
    await one.add(bytesOf(1));
    await two.add(bytesOf(2));
    await one.commit(bytesOf(9));
    const code = await codeOf(two.commit(bytesOf(8)));
    await two.abandon();
    return differences({ code, held: await shown(await store.read()) }, { code: 'bundle-store-changed', held: '9|1' });
  },
  async 'takes no writer that began before another’s bundle'(store) {
    await put(store, [bytesOf(1)], bytesOf(9));
    const old = await store.read();
    await put(store, [bytesOf(2)], bytesOf(9));
    const late = await store.write(old);
    await old?.close();
    await late.add(bytesOf(3));
    const code = await codeOf(late.commit(bytesOf(7)));
    await late.abandon();
    return differences({ code, held: await shown(await store.read()) }, { code: 'bundle-store-changed', held: '9|2' });
  },
  async 'is not changed through the bytes that went in or came out'(store) {
    const [part, note] = [bytesOf(1, 2), bytesOf(9)];
    const writing = await begin(store);
    const adding = writing.add(part);
    await adding;
    part[0] = 7;
    await writing.commit(note);
    note[0] = 7;
    const held = await store.read();
    const [out] = [await held?.read(0)];
    if (out) out[0] = 7;
    if (held) held.note[0] = 7;
    await held?.close();
    return differences({ held: await shown(await store.read()) }, { held: '9|1,2' });
  },
  async 'has no part that was not written'(store) {
    await put(store, [bytesOf(1)], bytesOf(9));
    const held = await store.read();
    const code = await codeOf((held as StoredBundle).read(1));
    await held?.close();
    return differences({ code }, { code: 'bundle-store-damaged' });
  },
};
