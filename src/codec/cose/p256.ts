const prime = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/**
 * The uncompressed point (65 bytes, SEC 1 §2.3.4) of a compressed P-256 point (33 bytes); undefined where the bytes
 * are no point of the curve. Public data only: not constant time.
 *
 * @example
 * ```ts
 * decompressP256(publicKey.bytes)?.length // 65
 * ```
 * @param point 33 bytes, the first 2 or 3
 */
export function decompressP256(point: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const prefix = point[0] as number;
  if (point.length !== 33 || prefix >> 1 !== 1) return undefined;
  let x = 0n;
  for (const byte of point.subarray(1)) x = (x << 8n) | BigInt(byte);
  const square = ((x * x + prime - 3n) * x + b) % prime;
  // the prime is 3 modulo 4: where there is a root, it is square^((p + 1) / 4)
  let root = 1n;
  for (const bit of ((prime + 1n) >> 2n).toString(2)) {
    root = (root * root) % prime;
    if (bit > '0') root = (root * square) % prime;
  }
  if (x >= prime || (root * root) % prime !== square) return undefined;
  let y = (root & 1n) === BigInt(prefix & 1) ? root : prime - root;
  const out = new Uint8Array(65);
  out.set(point);
  out[0] = 4;
  for (let i = 65; i > 33; y >>= 8n) out[--i] = Number(y & 255n);
  return out;
}
