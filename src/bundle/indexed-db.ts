import { BundleError, isBytes, refuseOthers } from '../core/index.ts';
import type { BundleStore, StoredBundle } from './store.ts';

/** Where a browser keeps a bundle. */
export interface IndexedDbBundleStoreOptions {
  /** Name of the database. Default `elicense-bundle`. */
  readonly name?: string;
  /** Default: the platform's. */
  readonly indexedDB?: IDBFactory;
}

/** What is held: the parts stand under its generation. */
interface Held {
  readonly generation: string;
  readonly count: number;
  readonly note: Uint8Array;
}

const partsName = 'parts';
const headName = 'head';
const headKey = 'held';

/**
 * Keeps a bundle in a browser's IndexedDB: the parts are stored one by one, and one transaction puts all of them into the
 * place of what was held. A tab that is closed in between leaves the old bundle whole.
 *
 * @example
 * ```ts
 * import { createIndexedDbBundleStore } from 'elicense/bundle/indexed-db'
 *
 * const store = createIndexedDbBundleStore()
 * ```
 * @param options see {@link IndexedDbBundleStoreOptions}
 * @returns a store whose calls reject with BundleError `bundle-store-damaged`, `bundle-store-changed`, and what the
 * browser throws, such as a `QuotaExceededError`
 * @throws TypeError for a wrong option, or where there is no IndexedDB
 */
export function createIndexedDbBundleStore(options: IndexedDbBundleStoreOptions = {}): BundleStore {
  const { name = 'elicense-bundle', indexedDB: factory = globalThis.indexedDB, ...others } = options;
  refuseOthers('createIndexedDbBundleStore', others);
  if (!(typeof name === 'string' && name !== '' && factory)) throw new TypeError('name, indexedDB: expected both');
  const generations = new WeakMap<StoredBundle, string>();
  let opening: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    opening ??= openDatabase(factory, name).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  return {
    async read() {
      const db = await database();
      const head = db.transaction(headName).objectStore(headName);
      const held = (await settled(head.get(headKey))) as Held | undefined;
      if (!held) return undefined;
      const stored: StoredBundle = {
        note: new Uint8Array(held.note),
        count: held.count,
        async read(position) {
          const parts = db.transaction(partsName).objectStore(partsName);
          const bytes: unknown = await settled(parts.get([held.generation, position]));
          if (isBytes(bytes)) return bytes;
          // Another tab may have put a newer one into its place.
          const now = (await settled(db.transaction(headName).objectStore(headName).get(headKey))) as Held | undefined;
          throw new BundleError(now?.generation === held.generation ? 'bundle-store-damaged' : 'bundle-store-changed');
        },
        async close() {},
      };
      generations.set(stored, held.generation);
      return stored;
    },
    async write(before) {
      const db = await database();
      const generation = newGeneration();
      let count = 0;
      let done = false;
      return {
        async add(bytes) {
          if (!isBytes(bytes)) throw new TypeError('expected bytes');
          const transaction = db.transaction(partsName, 'readwrite');
          transaction.objectStore(partsName).add(new Uint8Array(bytes), [generation, count++]);
          await finished(transaction);
        },
        async commit(note) {
          const transaction = db.transaction([headName, partsName], 'readwrite', { durability: 'strict' });
          const head = transaction.objectStore(headName);
          let changed = false;
          const reading = head.get(headKey);
          reading.onsuccess = () => {
            const held = reading.result as Held | undefined;
            changed = done || held?.generation !== (before && (generations.get(before) ?? ''));
            if (changed) return transaction.abort();
            head.put({ generation, count, note: new Uint8Array(note) } satisfies Held, headKey);
            const parts = transaction.objectStore(partsName);
            parts.delete(IDBKeyRange.upperBound([generation], true));
            // An array comes after every number.
            parts.delete(IDBKeyRange.lowerBound([generation, []], true));
          };
          await finished(transaction).catch((error: unknown) => {
            throw changed ? new BundleError('bundle-store-changed') : error;
          });
          done = true;
        },
        async abandon() {
          if (done) return;
          done = true;
          const transaction = db.transaction(partsName, 'readwrite');
          transaction.objectStore(partsName).delete(IDBKeyRange.bound([generation], [generation, []]));
          await finished(transaction);
        },
      };
    },
  };
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(partsName);
    request.result.createObjectStore(headName);
  };
  return settled(request);
}

function newGeneration(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}
