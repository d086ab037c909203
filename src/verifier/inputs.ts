import type { OfflineInputs, RefusedPart, StatusSource } from '../bundle/index.ts';
import { keyIdOf } from '../codec/index.ts';
import { isBytes, isLicenseError, type SignatureVerifier } from '../core/index.ts';
import {
  type IssuerEntry,
  type IssuerKey,
  indexTrustLists,
  keysFor,
  openRoot,
  openTrustList,
  type Root,
  type TrustIndex,
  type TrustList,
} from '../trust/index.ts';

/** A file that was not taken, and why. Nothing in it is used. */
export type RefusedInput = Omit<RefusedPart, 'input'> & {
  /**
   * Which file: a root, a trust list of the bundles in their order, what a bundle says was not taken, or a bundle, at its
   * place in the list, whose statuses could not be read at all.
   */
  readonly input: 'root' | 'trust-list' | RefusedPart['input'];
};

/** A key for licenses with its kid. */
export interface KnownKey extends IssuerKey {
  readonly keyId: Uint8Array;
}

export interface Inputs {
  readonly trust: TrustIndex;
  /** An issuer's keys for licenses. */
  keysOf(issuer: IssuerEntry): readonly KnownKey[] | Promise<readonly KnownKey[]>;
  /** What still counts of a compromised key; undefined where the key is good, or the set is missing. */
  exceptionsOf(key: IssuerKey): Uint8Array | undefined;
  /** The newest statuses of an issuer's list with this number, by whom the trust lists let speak for it. */
  statusOf(issuer: IssuerEntry, list: number): StatusSource | undefined;
  /** The newest time that a trust list, a status or a bundle was signed at: now cannot be earlier. */
  readonly newestSignedAt: number;
  /** When the bundle was signed. */
  readonly bundleIssuedAt: number | undefined;
  /** For the operator; nothing else looks at it. */
  readonly loaded: LoadedInputs;
}

/** A trust list in force, for its operator. Times are seconds since 1970. */
export type LoadedTrustList = Omit<TrustList, 'root' | 'payload' | 'issuers'>;

/** What a verifier loaded, for its operator. Times are seconds since 1970. */
export interface LoadedInputs {
  /** The trust lists in force. */
  readonly trustLists: readonly LoadedTrustList[];
  /** Files that were not taken; nothing in them is used. */
  readonly refused: readonly RefusedInput[];
}

/**
 * Opens roots, trust lists and statuses, in this order. A file that cannot be taken is named in `refused` and stops no
 * other.
 */
export async function loadInputs(
  rootFiles: readonly Uint8Array[],
  bundles: readonly OfflineInputs[],
  algorithms: readonly SignatureVerifier[],
): Promise<Inputs> {
  const { sha256 } = algorithms[0] as SignatureVerifier;
  const refused: RefusedInput[] = [];
  async function openAll<Item>(
    input: RefusedInput['input'],
    items: Iterable<readonly [position: number, item: Item]>,
    open: (item: Item) => Promise<void>,
  ): Promise<void> {
    for (const [position, item] of items) {
      try {
        await open(item);
      } catch (error) {
        const { code, message } = reasonOf(error);
        refused.push({ input, position, code, message });
      }
    }
  }

  let newestSignedAt = 0;
  function noteTime(issuedAt: number): void {
    newestSignedAt = Math.max(newestSignedAt, issuedAt);
  }

  const roots: Root[] = [];
  await openAll('root', rootFiles.entries(), async (file) => {
    let root = await openRoot(file, algorithms);
    for (const bundle of bundles) root = (await bundle.extendRoot?.(root, algorithms)) ?? root;
    roots.push(root);
  });
  const lists: TrustList[] = [];
  const trustFiles = bundles.flatMap(({ trustLists }) => trustLists);
  await openAll('trust-list', trustFiles.entries(), async (file) => {
    const list = await openTrustList(file, roots, algorithms);
    noteTime(list.issuedAt);
    lists.push(list);
  });
  const trust = indexTrustLists(lists);
  const exceptionSets = new Map<string, Uint8Array>();
  for (const file of bundles.flatMap((bundle) => bundle.exceptionSets)) {
    exceptionSets.set(String(await sha256(file)), file);
  }
  const sources = new Map<string, StatusSource>();
  function put(region: number, number: number, list: number, source: StatusSource): void {
    const name = `${region} ${number} ${list}`;
    const before = sources.get(name);
    noteTime(source.issuedAt);
    if (!before || before.issuedAt < source.issuedAt) sources.set(name, source);
    else if (before.issuedAt === source.issuedAt) sources.set(name, stricter(before, source));
  }
  let bundleIssuedAt: number | undefined;
  await openAll('bundle', bundles.entries(), async (bundle) => {
    const issuedAt = await bundle.collectStatuses({ openAll, put }, trust, algorithms);
    if (!issuedAt) return;
    noteTime(issuedAt);
    // Of several bundles the oldest.
    bundleIssuedAt = Math.min(issuedAt, bundleIssuedAt ?? issuedAt);
  });

  return {
    trust,
    keysOf: remember(async (issuer) => {
      const keys: KnownKey[] = [];
      for (const key of keysFor(issuer, 'license')) {
        // A point off the curve is no key, and takes nothing from the others.
        const keyId = await keyIdOf(key.publicKey, sha256).catch(onlyUndefined);
        if (keyId) keys.push({ ...key, keyId });
      }
      return keys;
    }),
    exceptionsOf: ({ compromised }) =>
      (isBytes(compromised) ? compromised : exceptionSets.get(String(compromised))) ?? undefined,
    statusOf: ({ region, number }, list) => sources.get(`${region} ${number} ${list}`),
    bundleIssuedAt,
    newestSignedAt,
    loaded: {
      trustLists: trust.lists.map(({ root, payload, issuers, ...list }) => ({ ...list, regions: [...list.regions] })),
      refused,
    },
  };
}

/** Of two that were signed in the same second neither is the newer: what either says against a license holds. */
function stricter(one: StatusSource, other: StatusSource): StatusSource {
  return {
    ...one,
    entries: Math.min(one.entries, other.entries),
    status: (index) => Math.max(one.status(index), other.status(index)),
  };
}

function onlyUndefined(error: unknown): undefined {
  if (!isLicenseError(error, 'cose-key')) throw error;
  return undefined;
}

/** Calls `make` once for each key, and again where it failed: a fault of the moment must not last. */
export function remember<Key extends object, Value>(
  make: (key: Key) => Value | Promise<Value>,
): (key: Key) => Value | Promise<Value> {
  const made = new WeakMap<Key, Value>();
  const keep = (key: Key, value: Value): Value => {
    made.set(key, value);
    return value;
  };
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    return value instanceof Promise ? value.then((late) => keep(key, late)) : keep(key, value);
  };
}

export function reasonOf(error: unknown): Pick<RefusedInput, 'code' | 'message'> {
  return isLicenseError(error) ? error : { code: 'internal-error', message: String(error) };
}
