import { claim, messageType } from '../codec/index.ts';
import { isListOf, isNatural, isTuple, type PublicKey, type SignatureVerifier } from '../core/index.ts';
import { demand, isKeyBytes, publicKeyOf } from './read.ts';
import { isRegion, someCover } from './region.ts';
import { type ManySigned, openManySigned, signedEnough } from './signed.ts';

/** What a verifier's operator pins: who may sign trust lists, and for which regions. */
export interface Root {
  /** From 1, and 1 higher for each later root. */
  readonly sequence: number;
  /** How many of the keys must sign. */
  readonly threshold: number;
  /** Regions of GB/T 2260 that lists under this root may speak for, each covering what lies in it. */
  readonly regions: readonly number[];
  /** 1 to 16, each once. */
  readonly keys: readonly PublicKey[];
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970; nothing may be accepted under it afterwards. */
  readonly expiration: number;
}

interface SignedRoot extends Root {
  readonly signed: ManySigned;
}

const code = 'root-malformed';

/** @throws TrustError `root-malformed` */
export function readRootBody(body: unknown): Pick<Root, 'sequence' | 'threshold' | 'regions' | 'keys'> {
  demand(isTuple(body, isNatural, isNatural, isListOf(isRegion), isListOf(isKeyBytes)), code);
  const [sequence, threshold, regions, keys] = body;
  // A key that stood here twice would count for two people.
  const distinct = new Set(keys.map(String)).size;
  demand(distinct === keys.length && distinct <= 16 && isNatural(threshold, distinct) && threshold && regions[0], code);
  return { sequence, threshold, regions, keys: keys.map(publicKeyOf) };
}

function readRoot(bytes: Uint8Array): SignedRoot {
  const signed = openManySigned(new Uint8Array(bytes), messageType.root);
  const { map, issuedAt, expiration } = signed;
  return { ...readRootBody(map.get(claim.rootBody)), issuedAt, expiration, signed };
}

async function verifyRoot({ signed, ...root }: SignedRoot, algorithms: readonly SignatureVerifier[]): Promise<Root> {
  demand(await signedEnough(signed, root, algorithms), 'root-signature');
  return root;
}

/**
 * Reads a root file and verifies nothing: for tools that show what is to be signed, or what somebody sent.
 *
 * @example
 * ```ts
 * decodeRoot(bytes).regions // what it claims
 * ```
 * @param bytes the whole file, signed or not
 * @throws TrustError `root-malformed`; CodecError where the bytes are no root file
 */
export function decodeRoot(bytes: Uint8Array): Root {
  const { signed: _signed, ...root } = readRoot(bytes);
  return root;
}

/**
 * Opens a root file and checks that enough of its own keys signed it. Whether to trust it is the caller's decision:
 * pin its bytes.
 *
 * @example
 * ```ts
 * const root = await openRoot(bytes, [ed25519, es256])
 * ```
 * @param bytes the whole file; copied
 * @param algorithms the bindings to verify with; a signature of another algorithm does not count
 * @throws TrustError `root-malformed`, `root-signature`; CodecError where the bytes are no root file
 */
export async function openRoot(bytes: Uint8Array, algorithms: readonly SignatureVerifier[]): Promise<Root> {
  return verifyRoot(readRoot(bytes), algorithms);
}

/**
 * Walks from a trusted root to its successors, as TUF does: each is the next in sequence, is signed by enough keys of
 * the root before it and by enough of its own, and speaks for no region that the root before it did not. Expiry does
 * not matter on the way: a device that slept for years arrives.
 *
 * @example
 * ```ts
 * const root = await extendRoot(await openRoot(pinned, algorithms), laterRoots, algorithms)
 * ```
 * @param root the pinned one, or the last that was reached before
 * @param chain later root files in their order; those up to `root` itself are passed over
 * @param algorithms the bindings to verify with
 * @returns the last root of the chain, `root` itself where there is none
 * @throws TrustError `root-chain` (a gap, another region, or the root before did not sign), `root-malformed`,
 * `root-signature`; CodecError where the bytes are no root file
 */
export async function extendRoot(
  root: Root,
  chain: readonly Uint8Array[],
  algorithms: readonly SignatureVerifier[],
): Promise<Root> {
  let last = root;
  for (const bytes of chain) {
    const next = readRoot(bytes);
    if (next.sequence <= root.sequence) continue;
    const fits = next.sequence === last.sequence + 1 && next.regions.every((region) => someCover(last.regions, region));
    demand(fits && (await signedEnough(next.signed, last, algorithms)), 'root-chain');
    last = await verifyRoot(next, algorithms);
  }
  return last;
}

/**
 * The root file that a pinned one has come to: what a verifier pins in its place, once roots were rotated.
 *
 * @example
 * ```ts
 * const verifier = createVerifier({ roots: [await followRoots(pinned, laterRoots, algorithms)], … })
 * ```
 * @param pinned the pinned root file
 * @param chain later root files in their order; see {@link extendRoot}
 * @param algorithms the bindings to verify with
 * @returns a copy of the last file of the chain, of the pinned one where none of them is later
 * @throws what {@link openRoot} and {@link extendRoot} throw
 */
export async function followRoots(
  pinned: Uint8Array,
  chain: readonly Uint8Array[],
  algorithms: readonly SignatureVerifier[],
): Promise<Uint8Array> {
  let file = new Uint8Array(pinned);
  const copies = chain.map((each) => new Uint8Array(each));
  let root = await openRoot(file, algorithms);
  for (const later of copies) {
    const reached = await extendRoot(root, [later], algorithms);
    if (reached !== root) file = later;
    root = reached;
  }
  return file;
}
