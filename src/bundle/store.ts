import { BundleError, isBytes } from '../core/index.ts';

/** A bundle that a store holds: byte strings in an order, the manifest first. */
export interface StoredBundle {
  /** What the device remembers beside it; written with it or not at all. */
  readonly note: Uint8Array;
  /** How many byte strings there are. */
  readonly count: number;
  /**
   * One of them, counted from 0.
   *
   * @throws BundleError `bundle-store-damaged`
   */
  read(position: number): Promise<Uint8Array>;
  /** Gives up what is open for reading. */
  close(): Promise<void>;
}

/** A bundle that is being written. Until `commit` nobody sees anything of it. */
export interface BundleWriting {
  /** Appends one byte string. */
  add(bytes: Uint8Array): Promise<void>;
  /**
   * Puts it into the place of what is held, in one step: after a crash there is the old one or the new one, whole.
   *
   * @throws BundleError `bundle-store-changed` where another bundle was put there since
   */
  commit(note: Uint8Array): Promise<void>;
  /** Forgets it. Does nothing after `commit`. */
  abandon(): Promise<void>;
}

/** A download that broke off. What is in it is checked with the rest of the file, as if it had come just now. */
export interface PartialDownload {
  /** How the server names the file: its `ETag`. */
  readonly tag: string;
  /** Bytes that are here. */
  readonly length: number;
  /** They, from the first on. */
  pieces(): AsyncIterable<Uint8Array>;
}

/** Keeps a download that broke off, over the end of a process. */
export interface DownloadStore {
  /** What is kept; undefined where nothing is. */
  read(): Promise<PartialDownload | undefined>;
  /** Appends to the file of that name; what is kept of another is dropped. */
  append(tag: string, bytes: Uint8Array): Promise<void>;
  /** Drops what is kept. */
  clear(): Promise<void>;
}

/**
 * Keeps one bundle: in memory ({@link createMemoryBundleStore}), in a folder (`elicense/bundle/file-store`), in a browser
 * (`elicense/bundle/indexed-db`), or where you like. It checks nothing; whoever reads from it does.
 */
export interface BundleStore {
  /** What is held; undefined where nothing is. */
  read(): Promise<StoredBundle | undefined>;
  /**
   * Begins a bundle that is to replace what is held.
   *
   * @param held what `read` gave: where something else is held by the time of `commit`, that fails
   */
  write(held: StoredBundle | undefined): Promise<BundleWriting>;
  /** Where `updateBundle` keeps a full file that came in part; without one each call begins anew. */
  readonly download?: DownloadStore;
}

/**
 * A store that lasts as long as its process.
 *
 * @example
 * ```ts
 * const store = createMemoryBundleStore()
 * await applyBundle(bytes, { store, roots, algorithms: [ed25519, es256] })
 * ```
 */
export function createMemoryBundleStore(): BundleStore {
  let held: { readonly note: Uint8Array; readonly blobs: readonly Uint8Array[] } | undefined;
  const seen = new WeakMap<StoredBundle, typeof held>();
  return {
    async read() {
      if (held === undefined) return undefined;
      const { note, blobs } = held;
      const stored: StoredBundle = {
        note: new Uint8Array(note),
        count: blobs.length,
        async read(position) {
          const bytes = blobs[position];
          if (bytes === undefined) throw new BundleError('bundle-store-damaged');
          return new Uint8Array(bytes);
        },
        async close() {},
      };
      seen.set(stored, held);
      return stored;
    },
    async write(before) {
      const blobs: Uint8Array[] = [];
      let done = false;
      return {
        async add(bytes) {
          if (!isBytes(bytes)) throw new TypeError('expected bytes');
          blobs.push(new Uint8Array(bytes));
        },
        async commit(note) {
          if (done || held !== (before && seen.get(before))) throw new BundleError('bundle-store-changed');
          held = { note: new Uint8Array(note), blobs };
          done = true;
        },
        async abandon() {
          done = true;
        },
      };
    },
  };
}
