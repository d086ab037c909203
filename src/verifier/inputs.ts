import { claim, keyIdOf } from '../codec/index.ts';
import { type ErrorCode, isBytes, isLicenseError, type SignatureVerifier, StatusError } from '../core/index.ts';
import { type SignedClaims, verifyWithAny } from '../crypto/index.ts';
import { openStatusClaims, packedListOf, type StatusList } from '../status/index.ts';
import {
  extendRoot,
  type IssuerEntry,
  type IssuerKey,
  indexTrustLists,
  keyCounts,
  keysFor,
  openRoot,
  openTrustList,
  type TrustIndex,
} from '../trust/index.ts';

/** A file that was not taken, and why. Nothing in it is used. */
export interface RefusedInput {
  /** Which option it came in. */
  readonly input: 'root' | 'trust-list' | 'status-list';
  /** Position in its option, from 0. */
  readonly position: number;
  /** Why. */
  readonly code: ErrorCode | 'internal-error';
  /** The same in short English, for the operator. */
  readonly message: string;
}

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
  /** The status list with this number that an issuer signed. */
  statusOf(issuer: IssuerEntry, list: number): StatusList | undefined;
  readonly statusLists: readonly StatusList[];
  readonly refused: readonly RefusedInput[];
  /** The newest time that a trust list or a status list was signed at: now cannot be earlier. */
  readonly newestSignedAt: number;
}

/**
 * Opens roots (each with those that follow it), trust lists and status lists, in this order. A file that cannot be taken is named in `refused` and
 * stops no other.
 */
export async function loadInputs(
  rootChains: readonly (readonly Uint8Array[])[],
  [trustFiles = [], statusFiles = [], exceptionFiles = []]: readonly (readonly Uint8Array[])[],
  algorithms: readonly SignatureVerifier[],
): Promise<Inputs> {
  const { sha256, inflate } = algorithms[0] as SignatureVerifier;
  const refused: RefusedInput[] = [];
  async function openAll<File, Opened>(
    input: RefusedInput['input'],
    files: readonly File[],
    open: (file: File) => Opened | Promise<Opened>,
  ): Promise<Opened[]> {
    const opened: Opened[] = [];
    for (const [position, file] of files.entries()) {
      try {
        opened.push(await open(file));
      } catch (error) {
        const { code, message } = reasonOf(error);
        refused.push({ input, position, code, message });
      }
    }
    return opened;
  }

  const roots = await openAll('root', rootChains, async ([pinned, ...chain]) =>
    extendRoot(await openRoot(pinned as Uint8Array, algorithms), chain, algorithms),
  );
  const lists = await openAll('trust-list', trustFiles, (file) => openTrustList(file, roots, algorithms));
  const trust = indexTrustLists(lists);
  const exceptionSets = new Map<string, Uint8Array>();
  for (const file of exceptionFiles) exceptionSets.set(String(await sha256(file)), file);

  // An issuer has no say in the lists of another, whatever their address.
  const held = new Map<IssuerEntry, Map<number, StatusList>>();
  const statusLists = await openAll('status-list', statusFiles, async (file) => {
    // Nothing is inflated for anybody whose signature does not hold.
    const claims = openStatusClaims(file);
    const signers = await signersOf(claims, trust, algorithms);
    const { packed, maxBytes, unpack } = packedListOf(claims);
    const list = unpack(await inflate(packed, maxBytes));
    for (const { issuer, number } of signers) {
      const lists = held.get(issuer) ?? new Map<number, StatusList>();
      if (!(list.issuedAt < (lists.get(number)?.issuedAt ?? 0))) lists.set(number, list);
      held.set(issuer, lists);
    }
    return list;
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
    statusOf: (issuer, list) => held.get(issuer)?.get(list),
    statusLists,
    refused,
    newestSignedAt: Math.max(0, ...[...lists, ...statusLists].map(({ issuedAt }) => issuedAt)),
  };
}

/** The issuers at whose address a status list stands and who signed it, with its number. */
async function signersOf(
  { sign1, map, issuedAt }: SignedClaims,
  trust: TrustIndex,
  algorithms: readonly SignatureVerifier[],
): Promise<{ issuer: IssuerEntry; number: number }[]> {
  const uri = String(map.get(claim.subject));
  const signers: { issuer: IssuerEntry; number: number }[] = [];
  for (const issuer of trust.lists.flatMap(({ issuers }) => issuers)) {
    const number = Number(uri.slice(issuer.statusUri?.length));
    if (uri !== `${issuer.statusUri}${number}`) continue;
    const keys = keysFor(issuer, 'status').filter((key) => !key.compromised && keyCounts(key, issuedAt));
    if (await verifyWithAny(sign1, keys, algorithms)) signers.push({ issuer, number });
  }
  if (signers.length === 0) throw new StatusError('status-list-signature');
  return signers;
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
  return isLicenseError(error) ? error : { code: 'internal-error', message: '' };
}
