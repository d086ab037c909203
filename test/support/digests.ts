/** A digest for a number: spread as those of a hash are, and the same in every run. Written into `into` where given. */
export function digestOf(number: number, into: Uint8Array = new Uint8Array(32)): Uint8Array {
  let state = number + 1;
  for (let i = 0; i < 32; i += 4) {
    state = (Math.imul(state ^ (state >>> 16), 0x45d9f3b) + 0x9e3779b9) | 0;
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    const word = state ^ (state >>> 13);
    for (let k = 0; k < 4; k++) into[i + k] = word >> (8 * k);
  }
  return into;
}
