import { Point } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { concat, fromHex, toHex } from '../../src/core/index.ts';

const { p: prime, n: order } = Point.CURVE();
const secretScalar = 0x1234567890abcdefn;
const nonce = 0xfedcba987654321n;
const orderEight = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');

export function littleEndian(value: bigint): Uint8Array {
  return fromHex(value.toString(16).padStart(64, '0')).reverse();
}

export function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(Uint8Array.from(bytes).reverse())}`);
}

function challenge(r: Uint8Array, a: Uint8Array, message: Uint8Array): bigint {
  return numberOf(sha512(concat(r, a, message))) % order;
}

function signBit(bytes: Uint8Array): Uint8Array {
  const out = Uint8Array.from(bytes);
  out[31] = (out[31] ?? 0) | 0x80;
  return out;
}

/** A point with `torsion` times the point of order 8 added to it; `torsion` 0 gives a torsion-free one. */
function withTorsion(scalar: bigint, torsion: number): Point {
  return Point.BASE.multiplyUnsafe(scalar).add(orderEight.multiplyUnsafe(BigInt(torsion)));
}

/** The 14 encodings of the 8 points of small order: canonical, with y + p, and with a sign bit where x is 0. */
export function smallOrderEncodings(): readonly Uint8Array[] {
  const all = new Map<string, Uint8Array>();
  for (let i = 0; i < 8; i++) {
    const { y } = orderEight.multiplyUnsafe(BigInt(i)).toAffine();
    for (const value of [y, y + prime].filter((each) => each < 2n ** 255n)) {
      for (const bytes of [littleEndian(value), signBit(littleEndian(value))]) all.set(toHex(bytes), bytes);
    }
  }
  return [...all.values()];
}

/** The 38 encodings of a y of 2²⁵⁵ − 19 and more, on the curve or not. */
export function nonCanonicalEncodings(): readonly Uint8Array[] {
  return Array.from({ length: 19 }, (_, i) => littleEndian(prime + BigInt(i))).flatMap((y) => [y, signBit(y)]);
}

/** Some encodings of which y is no point's: no x goes with it. */
export function offCurveEncodings(): readonly Uint8Array[] {
  const all = Array.from({ length: 60 }, (_, i) => littleEndian((BigInt(i + 2) << 240n) + 0x0123456789abcdefn));
  return all.filter((bytes) => {
    try {
      Point.fromBytes(bytes, true);
      return false;
    } catch {
      return true;
    }
  });
}

export interface Crafted {
  readonly key: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
  /** Whether the equation holds without the cofactor: [S]B = R + [k]A. With it, it always does. */
  readonly cofactorless: boolean;
}

/**
 * A signature that holds with the cofactor, by a key and an R with the given torsion. The message is counted up until
 * the equation also holds without it, or until it does not, as `cofactorless` says.
 *
 * @param r the nonce of R; 0 gives an R of small order
 */
export function craft(keyTorsion: number, rTorsion: number, cofactorless: boolean, r = nonce): Crafted {
  const key = withTorsion(secretScalar, keyTorsion).toBytes();
  const rBytes = withTorsion(r, rTorsion).toBytes();
  for (let i = 0; i < 256; i++) {
    const message = new Uint8Array([i]);
    const k = challenge(rBytes, key, message);
    if (((Number(k % 8n) * keyTorsion + rTorsion) % 8 === 0) !== cofactorless) continue;
    const s = littleEndian((r + k * secretScalar) % order);
    return { key, message, signature: concat(rBytes, s), cofactorless };
  }
  throw new Error('no message found');
}

/** The signature with `times` the group order added to S; undefined where that no longer fits 32 bytes. */
export function addOrder(signature: Uint8Array, times: number): Uint8Array | undefined {
  const s = numberOf(signature.subarray(32)) + order * BigInt(times);
  return s < 2n ** 256n ? concat(signature.subarray(0, 32), littleEndian(s)) : undefined;
}
