/**
 * Where a wallet keeps its licenses: bytes under ids of 32 hexadecimal digits. What they hold is personal; encrypting
 * them and keeping others away is the store's matter.
 */
export interface WalletStore {
  /** The ids of all that is kept, in any order. */
  list(): readonly string[] | Promise<readonly string[]>;
  /** What is kept under an id; undefined where nothing is. */
  read(id: string): Uint8Array | undefined | Promise<Uint8Array | undefined>;
  /** Keeps bytes, whole or not at all, also where the device goes off meanwhile. */
  write(id: string, bytes: Uint8Array): void | Promise<void>;
  /** Forgets what is kept under an id, if anything is. */
  remove(id: string): void | Promise<void>;
}

/**
 * A store that lasts as long as the process.
 *
 * @example
 * ```ts
 * const wallet = createWallet({ store: createMemoryStore(), … })
 * ```
 */
export function createMemoryStore(): WalletStore {
  const kept = new Map<string, Uint8Array>();
  return {
    list: () => [...kept.keys()],
    read: (id) => kept.get(id)?.slice(),
    write: (id, bytes) => void kept.set(id, new Uint8Array(bytes)),
    remove: (id) => void kept.delete(id),
  };
}
