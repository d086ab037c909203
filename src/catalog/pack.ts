import type { CborValue } from '../codec/index.ts';
import { CatalogError, type FieldProblem } from '../core/index.ts';
import { factHolds } from './facts.ts';
import { date } from './kinds/dates.ts';
import { anyForm, type IsOfficial, packEach, packValue } from './pack-values.ts';
import type { LicenseType } from './types.ts';

/** How {@link packFields} packs. */
export interface PackFieldsOptions {
  /**
   * The day, `YYYY-MM-DD` in UTC+8, as of which facts such as `ageOver18` are computed and packed; without one there are
   * none. Meant for the selective form: in the open form everybody can compute them.
   */
  readonly factsOn?: string;
  /**
   * Whether an official list has a code, or the `countries` a country: `isOfficialCode` of `elicense/catalog/schema`.
   * Default: any code of the right form will do, so that nobody but an issuer carries the lists.
   */
  readonly isOfficial?: IsOfficial;
}

/**
 * Packs a record into the labels and compact values of the license body, `elicense/catalog`.
 *
 * It knows right from wrong, not why: call `checkRecord` of `elicense/catalog/schema` first, for texts that help.
 *
 * @example
 * ```ts
 * packFields(drivingLicense, record) // Map { -4 => 31010119900307123n, -5 => '张伟', …, -3 => [19161, 22814] }
 * ```
 * @param type the license type
 * @param record its flat record; read once, never kept. A computed fact in it is refused
 * @param options see {@link PackFieldsOptions}
 * @returns labels -7 to -4 and from 1, and the validity at -3 where there is one
 * @throws CatalogError `fields-invalid` with every field that is missing, unknown or does not fit
 */
export function packFields(
  type: LicenseType,
  record: object,
  { factsOn, isOfficial = anyForm }: PackFieldsOptions = {},
): Map<number, CborValue> {
  const out = new Map<number, CborValue>();
  const source = record as Readonly<Record<string, unknown>>;
  const stated = type.validity !== 'none';
  const problems = packEach(type.fields, source, isOfficial, out, stated ? ['validFrom', 'validUntil'] : []);
  if (stated) packValidity(type, source.validFrom, source.validUntil, out, problems);
  if (problems.length > 0) {
    const names = problems.map(({ field, problem }) => `${field.slice(0, 64)} (${problem})`).join(', ');
    throw new CatalogError('fields-invalid', `${type.key}: ${names}`, problems);
  }
  if (factsOn !== undefined) {
    for (const [label, kind] of Object.values(type.fields)) {
      if (factHolds(kind, source, factsOn)) out.set(label, true);
    }
  }
  return out;
}

function packValidity(
  type: LicenseType,
  validFrom: unknown,
  validUntil: unknown,
  out: Map<number, CborValue>,
  problems: FieldProblem[],
): void {
  if (type.validity === 'optional' && validFrom === undefined && validUntil === undefined) return;
  const from = packValue(date, validFrom);
  const until = validUntil === null ? null : packValue(date, validUntil);
  const ordered = typeof from !== 'number' || typeof until !== 'number' || until >= from;
  if (from === undefined) problems.push(wrong('validFrom', validFrom));
  if (until === undefined || !ordered) problems.push(wrong('validUntil', validUntil));
  out.set(-3, [from, until]);
}

function wrong(field: string, value: unknown): FieldProblem {
  return { field, problem: value === undefined ? 'missing' : 'wrong', expected: 'date' };
}
