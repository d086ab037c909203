import * as z from 'zod';
import { CatalogError, type FieldProblem } from '../core/index.ts';
import { checkDefinition } from './check-definition.ts';
import { correctionOf, describeKind } from './expected.ts';
import { currency, date, decimal } from './kinds/index.ts';
import type { KnownKind } from './known-kinds.ts';
import { nearest } from './nearest.ts';
import type { FieldDefinitions, Kind, LicenseType, RecordOf } from './types.ts';
import { isCalendarDate, shapeOf, zodOf } from './zod-kinds.ts';

export { isOfficialCode } from './codes/official.ts';
export { describeKind } from './expected.ts';
export { type JsonSchema, jsonSchema } from './json-schema.ts';

const schemas = /*@__PURE__*/ new WeakMap<LicenseType, z.ZodType>();

/**
 * The zod schema of a type's record, strict, built at first use and kept, `elicense/catalog/schema`.
 *
 * @example
 * ```ts
 * fieldsSchema(drivingLicense).parse(record)
 * ```
 * @param type of this catalog or of your own
 * @throws CatalogError `definition-invalid` where the definition itself has faults; the message lists them
 */
export function fieldsSchema<Type extends LicenseType>(type: Type): z.ZodType<RecordOf<Type>> {
  let schema = schemas.get(type);
  if (schema === undefined) {
    const faults = checkDefinition(type);
    if (faults.length > 0) throw new CatalogError('definition-invalid', `${type.key}: ${faults.join('; ')}`);
    schema = schemaOf(type);
    schemas.set(type, schema);
  }
  return schema as z.ZodType<RecordOf<Type>>;
}

function schemaOf(type: LicenseType): z.ZodType {
  const shape = shapeOf(type.fields);
  if (type.validity === 'none') return z.strictObject(shape);
  const validFrom = zodOf(date);
  const validUntil = validFrom.nullable();
  const validity =
    type.validity === 'required'
      ? { validFrom, validUntil }
      : { validFrom: validFrom.optional(), validUntil: validUntil.optional() };
  return z.strictObject({ ...shape, ...validity }).superRefine((record, context) => {
    for (const { field, expected } of validityProblems(record)) {
      context.addIssue({ code: 'custom', path: [field], message: expected });
    }
  });
}

function validityProblems({ validFrom, validUntil }: { validFrom?: unknown; validUntil?: unknown }): FieldProblem[] {
  if (validFrom === undefined && validUntil !== undefined) {
    return [{ field: 'validFrom', problem: 'missing', expected: `${describeKind(date)}, as validUntil is given` }];
  }
  if (validUntil === undefined && validFrom !== undefined) {
    const expected = `${describeKind(date)}, or null for no end, as validFrom is given`;
    return [{ field: 'validUntil', problem: 'missing', expected }];
  }
  const days = [validFrom, validUntil].filter((day) => typeof day === 'string' && isCalendarDate(day));
  if (days.length < 2 || (validUntil as string) >= (validFrom as string)) return [];
  return [{ field: 'validUntil', problem: 'wrong', expected: 'a date not before validFrom, or null for no end' }];
}

/**
 * Checks a record against its type, and says of every wrong field at once what would be right,
 * `elicense/catalog/schema`.
 *
 * @example
 * ```ts
 * checkRecord(drivingLicense, { number: '11010519491231002x' }, (await loadTexts(drivingLicense)).sample)
 * // [{ field: 'number', problem: 'wrong', expected: '… the check character X is written upper-case', example: '…' }, …]
 * ```
 * @param type the license type
 * @param record what is to be issued; its values never appear in the answer
 * @param sample a right record, from which examples are taken
 * @returns every field that is missing, unknown or wrong; empty where the record is right
 * @throws CatalogError `definition-invalid`
 */
export function checkRecord(type: LicenseType, record: unknown, sample?: object): FieldProblem[] {
  const result = fieldsSchema(type).safeParse(record);
  if (result.success) return [];
  const found = new Map<string, FieldProblem>();
  const add = (problem: FieldProblem) => {
    if (!found.has(problem.field)) found.set(problem.field, problem);
  };
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) add(unknownProblem(type, issue.path, key));
    } else add(problemAt(type, record, issue.path, sample));
  }
  if (type.validity !== 'none' && typeof record === 'object' && record !== null) {
    for (const problem of validityProblems(record)) if (!found.has(problem.field)) add(withExample(problem, sample));
  }
  return [...found.values()];
}

function withExample(problem: FieldProblem, sample: object | undefined): FieldProblem {
  const example = exampleAt(sample, [problem.field]);
  return example === undefined ? problem : { ...problem, example };
}

type Path = readonly PropertyKey[];

function problemAt(type: LicenseType, record: unknown, path: Path, sample: object | undefined): FieldProblem {
  const kind = kindAt(type, path);
  const value = valueAt(record, path);
  const example = exampleAt(sample, path);
  const nullable = path.length === 1 && path[0] === 'validUntil' && kind !== undefined;
  const expected = kind === undefined ? `an object with the fields of ${type.key}` : correctionOf(kind, value);
  return {
    field: nameOf(path),
    problem: value === undefined && typeof path.at(-1) === 'string' ? 'missing' : 'wrong',
    expected: nullable ? validUntilExpected(value, expected) : expected,
    ...(example !== undefined && { example }),
  };
}

function validUntilExpected(value: unknown, expected: string): string {
  return typeof value === 'string' && isCalendarDate(value)
    ? 'a date not before validFrom, or null for no end'
    : `${expected}, or null for no end`;
}

function unknownProblem(type: LicenseType, path: Path, key: string): FieldProblem {
  const names = fieldsAt(type, path);
  const suggestion = nearest(key, names);
  return {
    field: nameOf([...path, key.slice(0, 64)]),
    problem: 'unknown',
    expected: `one of ${names.join(', ')}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

function fieldsAt(type: LicenseType, path: Path): string[] {
  if (path.length > 0) {
    return Object.keys(partsOf(kindAt(type, path)) ?? {});
  }
  return [...Object.keys(type.fields), ...(type.validity === 'none' ? [] : ['validFrom', 'validUntil'])];
}

/** The kind of the value at a path of a record; undefined for the record itself. */
function kindAt(type: LicenseType, path: Path): Kind | undefined {
  let kind: Kind | undefined;
  let fields: FieldDefinitions | undefined = type.fields;
  for (const [depth, step] of path.entries()) {
    const known: KnownKind | undefined = kind as KnownKind | undefined;
    if (typeof step === 'number') kind = known?.name === 'list' ? known.item : { ...(known as Kind), name: 'code' };
    else kind = fields?.[String(step)]?.[1] ?? (depth === 0 ? date : undefined);
    fields = partsOf(kind);
  }
  return kind;
}

/** The parts of a kind whose value is an object. */
function partsOf(kind: Kind | undefined): FieldDefinitions | undefined {
  const known = kind as KnownKind | undefined;
  if (known?.name === 'group') return known.fields;
  if (known?.name === 'money') return { amount: [1, decimal(2, 0)], currency: [2, currency] };
  return known?.name === 'dateRange' ? { from: [1, date], until: [2, date] } : undefined;
}

function valueAt(record: unknown, path: Path): unknown {
  let value = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** The sample's value at a path, as text; an item that the sample's list lacks is shown by its first. */
function exampleAt(sample: object | undefined, path: Path): string | undefined {
  let value: unknown = sample;
  if (path.length === 0) return undefined;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)] ?? value[0];
    else if (typeof value === 'object' && value !== null) value = (value as Record<PropertyKey, unknown>)[step];
    else return undefined;
  }
  if (value === undefined || value instanceof Uint8Array) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function nameOf(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}
