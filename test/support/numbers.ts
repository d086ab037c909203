/*
 * Numbers with their check characters, written anew: what the library computes is compared with them.
 */

/** A resident number from its first 17 digits (GB 11643). */
export function residentNumberOf(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return first17 + '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(first17[i]), 0) % 11];
}

export const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code from its first 17 characters (GB 32100). */
export function creditCodeOf(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += creditAlphabet.indexOf(first17[i] as string) * (3 ** i % 31);
  return first17 + creditAlphabet[(31 - (sum % 31)) % 31];
}

/** The check character of an organization code (GB 11714), the 17th of a credit code, from the 8 before it. */
export function organizationCheckOf(first8: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const value = (character: string) => (character >= 'A' ? character.charCodeAt(0) - 55 : Number(character));
  const sum = weights.reduce((total, weight, i) => total + weight * value(first8[i] as string), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** A vehicle identification number from the 8 characters before its check digit and the 8 after it (GB 16735). */
export function vinOf(before: string, after: string): string {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const values: Readonly<Record<string, number>> = Object.fromEntries(
    'A1 B2 C3 D4 E5 F6 G7 H8 J1 K2 L3 M4 N5 P7 R9 S2 T3 U4 V5 W6 X7 Y8 Z9'
      .split(' ')
      .map((pair) => [pair[0], Number(pair[1])]),
  );
  const all = `${before.padEnd(8, '0').slice(0, 8).replace(/[IOQ]/g, '1')}0${after.padEnd(8, '0').slice(0, 8).replace(/[IOQ]/g, '1')}`;
  const sum = weights.reduce((total, weight, i) => total + weight * (values[all[i] as string] ?? Number(all[i])), 0);
  return `${all.slice(0, 8)}${'0123456789X'[sum % 11]}${all.slice(9)}`;
}

/** The check digit of 13 digits (ISO 7064 MOD 11,10): the one that brings the last sum to 1. */
export function foodCheckOf(digits: string): number {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10;
}
