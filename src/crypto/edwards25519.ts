const prime = 2n ** 255n - 19n;
const d = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;

/**
 * Whether the 32 bytes of an encoded point (RFC 8032 §5.1.2) have an x on the curve; y must be below 2²⁵⁵ − 19.
 * Public data only: not constant time.
 */
export function isOnEdwards25519(point: Uint8Array): boolean {
  let y = 0n;
  for (let i = 31; i >= 0; i--) y = (y << 8n) | BigInt(point[i] as number);
  const square = BigInt.asUintN(255, y) ** 2n % prime;
  // x² = (y² − 1) / (d·y² + 1) is a square exactly where the product of both, v, is: v^((p − 1) / 2) is 0 or 1 (Euler),
  // and (p − 1) / 2 is 2²⁵⁴ − 10
  const v = ((square + prime - 1n) * (d * square + 1n)) % prime;
  let power = v;
  for (let i = 0; i < 254; i++) power = (power * power) % prime;
  return power === v ** 10n % prime;
}
