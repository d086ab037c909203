import type { CborMap, CborValue } from '../codec/index.ts';
import { formatDate } from '../core/index.ts';
import type { FieldDefinition, LicenseType, RecordOf } from './types.ts';

/** Something that a license holds and this version does not know: a label, or a code of a field. */
export interface UnknownItem {
  /** Label of an unknown field. */
  readonly label?: number;
  /** Key of a known field with an unknown code (or an unknown label of a group) in it. */
  readonly field?: string;
  /** The code, or the label within a group. */
  readonly code?: number;
}

/** How {@link unpackFields} judges what is absent. */
export interface UnpackFieldsOptions {
  /** Whether personal fields may be left out, as in a license of selective form. Default false. */
  readonly selective?: boolean;
}

/** What {@link unpackFields} could read. */
export interface UnpackedFields<Type extends Pick<LicenseType, 'fields' | 'validity'> = LicenseType> {
  /** The record, as far as it could be read. */
  readonly fields: Partial<RecordOf<Type>>;
  /** Keys of fields that are malformed, or missing though the license's own revision requires them. */
  readonly problems: readonly string[];
  /** What this version does not know; no problem. */
  readonly unknown: readonly UnknownItem[];
}

/**
 * Unpacks the fields and the validity of a license body, `elicense/catalog`. Never throws, whatever the body holds,
 * and accepts of each value only the one packed form that `packFields` gives.
 *
 * @example
 * ```ts
 * const { fields, problems, unknown } = unpackFields(drivingLicense, body, 1)
 * ```
 * @param type the license type
 * @param body the license body; labels 0, -1, -2 and -8 and keys that are no integers are the caller's matter
 * @param revision revision of the definition that the license was made with, its label -1: what came later is not
 * demanded of it
 * @param options see {@link UnpackFieldsOptions}
 */
export function unpackFields<Type extends Pick<LicenseType, 'fields' | 'validity'>>(
  type: Type,
  body: CborMap,
  revision: number,
  { selective = false }: UnpackFieldsOptions = {},
): UnpackedFields<Type> {
  const fields: Record<string, unknown> = {};
  const problems: string[] = [];
  const unknown: UnknownItem[] = [];
  // Type, revision, status and issuer stand in the body and are no fields.
  const labels: CborValue[] = [0, -1, -2, -8];
  let field = '';
  const context = { revision, unknown: (code: number) => void unknown.push({ field, code }) };
  // No destructuring here: this runs for every license at the gate, and an iterator costs more than a date.
  for (field in type.fields) {
    const definition = type.fields[field] as FieldDefinition;
    const marks = definition[2];
    const packed = body.get(definition[0]);
    labels.push(definition[0]);
    if (packed !== undefined || body.has(definition[0])) {
      const before = unknown.length;
      const value = definition[1].unpack(packed, context);
      if (value !== undefined) fields[field] = value;
      else if (unknown.length === before) problems.push(field);
    } else if ((definition[3] ?? 1) <= revision && (!marks || (marks === 'personal' && !selective)))
      problems.push(field);
  }
  if (type.validity !== 'none') {
    labels.push(-3);
    if (type.validity === 'required' || body.has(-3)) readValidity(body.get(-3), fields, problems);
  }
  body.forEach((_, label) => {
    if (!labels.includes(label) && Number.isInteger(label)) unknown.push({ label: label as number });
  });
  return { fields: fields as Partial<RecordOf<Type>>, problems, unknown };
}

function readValidity(days: CborValue, fields: Record<string, unknown>, problems: string[]): void {
  const [from, until] = Array.isArray(days) && days.length === 2 ? (days as readonly CborValue[]) : [];
  const validFrom = formatDate(from as number);
  const validUntil = until === null ? null : formatDate(until as number);
  if (validFrom && (validUntil === null || (validUntil as string) >= validFrom)) {
    fields.validFrom = validFrom;
    fields.validUntil = validUntil;
  } else problems.push('validFrom', 'validUntil');
}
