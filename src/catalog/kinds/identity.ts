import type { CborValue } from '../../codec/index.ts';
import { isBytes } from '../../core/index.ts';
import type { Kind, UnpackContext } from '../types.ts';
import { unpackDigits } from './integers.ts';
import { creditCode } from './registration.ts';

/**
 * The division, the birth date, of before 1999 without its century, and the order. At issue the date must exist; on
 * reading it is enough that it looks like one.
 */
const numberForm = /^\d{6}([1-9]\d)?\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$/;

/** The number of 17 digits, with its check character of ISO 7064 MOD 11-2. */
function unpackNumber(packed: CborValue): string | undefined {
  const digits = unpackDigits(packed, 17);
  if (!digits || !numberForm.test(digits)) return undefined;
  let sum = 0;
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11;
  return digits + '10X98765432'[sum];
}

/** The kind of {@link residentNumber}. */
export interface ResidentNumberKind extends Kind<string> {
  readonly name: 'residentNumber';
}

/**
 * A resident identity number (GB 11643), 18 characters; packed as the integer of its first 17 digits.
 * An old one of 15 digits stays text.
 */
export const residentNumber: ResidentNumberKind = {
  name: 'residentNumber',
  unpack(packed) {
    if (typeof packed !== 'string') return unpackNumber(packed);
    return packed.length === 15 && numberForm.test(packed) ? packed : undefined;
  },
};

/** The kind of {@link identityNumber}. */
export interface IdentityNumberKind extends Kind<string> {
  readonly name: 'identityNumber';
}

/**
 * The number of any identity document: a resident number, or a foreigner's permanent residence number, which is built
 * and checked as one and begins with 9, packed as such, or a passport's or another's as text of 4
 * to 32 digits, capital letters, Chinese characters and `()/-`.
 */
export const identityNumber: IdentityNumberKind = {
  name: 'identityNumber',
  unpack(packed) {
    if (typeof packed !== 'string') return unpackNumber(packed);
    return /^(?!\d{17}[\dX]$)[\u4e00-\u9fffA-Z\d()/-]{4,32}$/.test(packed) ? packed : undefined;
  },
};

/** The kind of {@link partyNumber}. */
export interface PartyNumberKind extends Kind<string> {
  readonly name: 'partyNumber';
}

/**
 * The number of a person or of an organization: an {@link identityNumber}, or a unified social credit code, packed as
 * such. 18 digits that are both are a resident number.
 */
export const partyNumber: PartyNumberKind = {
  name: 'partyNumber',
  unpack(packed, context: UnpackContext) {
    if (!isBytes(packed)) {
      return typeof packed === 'string' && packed.length === 18 ? undefined : identityNumber.unpack(packed, context);
    }
    const code = creditCode.unpack(packed, context);
    const resident = code && /^\d{17}/.test(code) ? unpackNumber(BigInt(code.slice(0, 17))) : undefined;
    return code === resident ? undefined : code;
  },
};
