import type { Kind } from '../types.ts';

/** The kind of {@link yesNo}. */
export interface YesNoKind extends Kind<boolean> {
  readonly name: 'yesNo';
}

/** Yes (是) or no (否), as `true` or `false`. */
export const yesNo: YesNoKind = {
  name: 'yesNo',
  unpack: (packed) => (typeof packed === 'boolean' ? packed : undefined),
};

/** The kind of {@link ageOver}. */
export interface AgeOverKind extends Kind<true> {
  readonly name: 'ageOver';
  /** Full years of age. */
  readonly years: number;
  /** Key of the field that it is computed from: a date of birth, or a resident number. */
  readonly source: string;
}

/**
 * That the holder had reached an age when the license was signed: `true`, or absent. Computed by the issuer from
 * another field and never taken from the caller, so that it can be disclosed in the other's place.
 *
 * @example
 * ```ts
 * fields: { birthDate: [3, date, 'personal'], ageOver18: [7, ageOver(18, 'birthDate'), 'optional personal'] }
 * ```
 * @param years full years of age
 * @param source key of the field with the date of birth or the resident number
 */
export function ageOver(years: number, source: string): AgeOverKind {
  return { name: 'ageOver', years, source, unpack: (packed) => (packed === true ? true : undefined) };
}
