import { parseDate } from '../core/index.ts';

/*
 * The number rules once more, as their standards print them, for the issuer's side: the kinds compute them in their
 * own way, and a test compares the two.
 */

/** GB 11643, annex: weights of the first 17 digits. */
const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 17 digits and a digit or X are followed by their check character (GB 11643). */
export function residentCheckHolds(number: string): boolean {
  const sum = residentWeights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

/** Whether digits 7 to 14 are a date. */
export function birthDateHolds(number: string): boolean {
  return parseDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`) !== undefined;
}

/** Whether digits 7 to 12 of an old 15-digit number are a date of the 20th century. */
export function oldBirthDateHolds(number: string): boolean {
  return birthDateHolds(`${number.slice(0, 6)}19${number.slice(6)}`);
}

/**
 * Whether a text is a resident number with its check character (GB 11643), or an old one of 15 digits,
 * `elicense/catalog`. A foreigner's permanent residence number is built in the same way and begins with 9.
 *
 * @example
 * ```ts
 * isResidentNumber('11010519491231002X') // true
 * ```
 * @param value 17 digits and a digit or X, or 15 digits; anything else gives false
 */
export function isResidentNumber(value: string): boolean {
  if (/^\d{15}$/.test(value)) return oldBirthDateHolds(value);
  return /^\d{17}[\dX]$/.test(value) && birthDateHolds(value) && residentCheckHolds(value);
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100: weights of the first 17 characters. */
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether 18 characters of the credit code's alphabet end in their check character (GB 32100). */
export function creditCheckHolds(code: string): boolean {
  const sum = creditWeights.reduce((total, weight, i) => total + weight * creditAlphabet.indexOf(code[i] as string), 0);
  return (sum + creditAlphabet.indexOf(code[17] as string)) % 31 === 0;
}

/**
 * Whether a text is a unified social credit code with its check character (GB 32100), `elicense/catalog`.
 *
 * @example
 * ```ts
 * isCreditCode('91350100M000100Y43') // true
 * ```
 * @param code 18 digits and capital letters; anything else gives false
 */
export function isCreditCode(code: string): boolean {
  return /^[\dA-HJ-NPQRTUWXY]{18}$/.test(code) && creditCheckHolds(code);
}

/** Whether 13 digits are followed by their check digit (ISO 7064 MOD 11,10). */
export function foodCheckHolds(digits: string): boolean {
  let check = 10;
  for (const digit of digits.slice(0, 13)) {
    const sum = (check + Number(digit)) % 10;
    check = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (check + Number(digits[13])) % 10 === 1;
}

/** GB 16735: the weight of each position. */
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** GB 16735: the values of A to Z, with 0 for the letters that no VIN has. */
const vinLetters = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Whether the check digit of a vehicle identification number holds (GB 16735). Imported vehicles from outside North
 * America need not have one: warn, don't refuse.
 *
 * @example
 * ```ts
 * vinCheckHolds('1M8GDM9AXKP042788') // true
 * ```
 * @param vin 17 characters; anything else gives false
 */
export function vinCheckHolds(vin: string): boolean {
  if (!/^[\dA-HJ-NPR-Z]{17}$/.test(vin)) return false;
  const sum = vinWeights.reduce((total, weight, i) => {
    const character = vin.charCodeAt(i);
    return total + weight * (character < 65 ? character - 48 : (vinLetters[character - 65] as number));
  }, 0);
  return '0123456789X'[sum % 11] === vin[8];
}
