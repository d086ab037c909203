/**
 * Compares two encoded items of one buffer bytewise, as map keys are sorted (RFC 8949 §4.2.1); negative where the
 * item at `a`, which ends at `aEnd`, comes first. No encoded item is the beginning of another, so that the end of
 * the second is not needed.
 */
export function compareItems(bytes: Uint8Array, a: number, b: number, aEnd: number): number {
  for (let i = a, k = b; i < aEnd; i++, k++) {
    const difference = (bytes[i] as number) - (bytes[k] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
