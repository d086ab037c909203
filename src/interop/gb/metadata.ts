import {
  isCreditCode,
  isResidentNumber,
  type Kind,
  type LicenseType,
  loadTexts,
  type RecordOf,
} from '../../catalog/index.ts';
import { checkRecord } from '../../catalog/schema.ts';
import type { FieldProblem } from '../../core/index.ts';
import { gbElements, holderNumberKinds, variants } from './elements.ts';
import { inspectIdentifier } from './identifier.ts';
import { fromOthers, plainDate, toOthers } from './values.ts';

/** Metadata of one license (GB/T 36903): short codes, and what the type adds under `KZ_` and its key. */
export type GbMetadata = Readonly<Record<string, unknown>>;

/** What a record does not hold. */
export interface GbMetadataOptions {
  /** Name of the issuing body (ZZBFJG). */
  readonly issuerName?: string;
  /** Its code (ZZBFJGDM), normally a credit code. */
  readonly issuerCode?: string;
  /** Identifier (ZZBS), see `buildIdentifier`. */
  readonly identifier?: string;
  /** Kinds of the holders' numbers where they are known better than the numbers tell, e.g. `414`; by default found out. */
  readonly holderNumberKinds?: readonly string[];
}

/** What {@link fromGbMetadata} reads. */
export interface ReadGbMetadata<Type extends LicenseType = LicenseType> {
  /** The record; right where there are no problems. */
  readonly fields: Partial<RecordOf<Type>>;
  /** Every wrong or missing field, as `checkRecord` says it. */
  readonly problems: readonly FieldProblem[];
  /** Keys of the metadata that say nothing about a field of the type. */
  readonly unknown: readonly string[];
  /** Name of the issuing body, its code, the type's code and the identifier, as far as they are there. */
  readonly issuerName: string | undefined;
  readonly issuerCode: string | undefined;
  readonly typeCode: string | undefined;
  readonly identifier: string | undefined;
}

/** For no end (长期) where a date must stand. */
const noEnd = '9999-12-31';
const prefix = 'KZ_';

type Fields = Readonly<Record<string, unknown>>;

/** Whether others can have meant a text: an object that stands there has none, or one that throws. */
const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value : [value];

/**
 * Metadata of GB/T 36903 for a record, `elicense/interop/gb`: codes by their Chinese names; several holders stay a list,
 * in the order of their numbers.
 *
 * @example
 * ```ts
 * const metadata = await toGbMetadata(drivingLicense, record, { issuerName: '上海市公安局交通警察总队' })
 * metadata.CZZT // '张伟'
 * metadata.KZ_vehicleClasses // ['小型汽车']
 * ```
 * @param type a type of the catalog
 * @param record its record
 * @param options see {@link GbMetadataOptions}
 * @throws CatalogError `type-unknown` for a type that is none of the catalog
 */
export async function toGbMetadata<Type extends LicenseType>(
  type: Type,
  record: RecordOf<Type>,
  options: GbMetadataOptions = {},
): Promise<GbMetadata> {
  const { name, officialTypeCode, holderKind } = await loadTexts(type as LicenseType);
  const { number, holderName, holderNumber, issueDate, validFrom, validUntil, ...own } = record as Fields;
  const rows = listOf(own.holders).filter((row): row is Fields => typeof row === 'object' && row !== null);
  const names = holderName === undefined ? rows.map((row) => row.name) : listOf(holderName);
  // Where the document's number is the holder's, there is no other.
  const given = holderNumber ?? (isNumberOfHolder(type) ? number : undefined);
  const numbers = given === undefined ? rows.map((row) => row.number) : listOf(given);
  const kinds = numbers.map(
    (each, i) => options.holderNumberKinds?.[i] ?? kindsOfDocuments[type.key] ?? kindOfNumber(String(each), holderKind),
  );
  const metadata: Record<string, unknown> = {
    ZZMC: name.zh,
    ZZLXMC: name.zh,
    ZZLXDM: officialTypeCode ?? undefined,
    ZZBH: number,
    ZZBS: options.identifier,
    ZZBFJG: options.issuerName,
    ZZBFJGDM: options.issuerCode,
    ZZBFRQ: issueDate,
    CZZT: single(names),
    CZZTDM: single(numbers),
    CZZTDMLX: single(kinds.map((kind) => holderNumberKinds[kind])),
    CZZTDMLXDM: single(kinds),
    ZZYXQQSRQ: validFrom,
    ZZYXQJZRQ: validUntil === null ? noEnd : validUntil,
  };
  for (const [key, value] of Object.entries(own)) {
    const kind = type.fields[key]?.[1];
    if (kind !== undefined && value !== undefined) metadata[prefix + key] = await toOthers(kind, value);
  }
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

/** One value by itself, several as a list, none left out. */
function single(values: readonly unknown[]): unknown {
  return values.length > 1 ? values : values[0];
}

function isNumberOfHolder(type: LicenseType): boolean {
  const kind = type.fields.number?.[1].name;
  const kinds = ['residentNumber', 'identityNumber', 'creditCode'];
  return type.fields.holderNumber === undefined && kind !== undefined && kinds.includes(kind);
}

/** Documents whose number is the holder's, and that annex A has a code for. */
const kindsOfDocuments: Readonly<Record<string, string>> = {
  passport: '414',
  'mainland-travel-permit-taiwan-residents': '511',
  'mainland-travel-permit-hk-macao-residents': '516',
};

/**
 * The kind of a number. A number that begins with 9 and is checked as a citizen's is a foreigner's permanent residence
 * number, for which annex A has no code of its own, unless it is a company's, whose credit codes begin with 9, too.
 */
function kindOfNumber(number: string, holderKind: string): string {
  if (holderKind === 'legal-person') return isCreditCode(number) ? '001' : '099';
  const person = holderKind === 'natural-person' || holderKind === 'household';
  if (isCreditCode(number) && (!isResidentNumber(number) || (number.startsWith('9') && !person))) return '001';
  return isResidentNumber(number) && !/^9.{17}$/.test(number) ? '111' : '999';
}

/**
 * The record of metadata of GB/T 36903, `elicense/interop/gb`. Reads what other systems write, too: other names of the
 * same elements, dates in several forms, codes as names or numbers, holders joined in one text. It never throws on
 * what it is given: see `problems`.
 *
 * @example
 * ```ts
 * const { fields, problems, unknown } = await fromGbMetadata(drivingLicense, metadata)
 * ```
 * @param type a type of the catalog
 * @param metadata short codes and `KZ_` fields, as in the file or the reply
 */
export async function fromGbMetadata<Type extends LicenseType>(
  type: Type,
  metadata: GbMetadata,
): Promise<ReadGbMetadata<Type>> {
  const elements: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [code, value] of Object.entries(metadata)) {
    const element = Object.hasOwn(variants, code) ? (variants[code] as string) : code;
    const key = code.startsWith(prefix) ? code.slice(prefix.length) : undefined;
    if (key === undefined && Object.hasOwn(gbElements, element)) elements[element] ??= value;
    else if (key !== undefined && Object.hasOwn(type.fields, key))
      fields[key] = await fromOthers(kindOf(type, key), value);
    else unknown.push(code);
  }
  const common = {
    number: elements.ZZBH,
    holderName: elements.CZZT,
    holderNumber: elements.CZZTDM,
    issueDate: elements.ZZBFRQ,
  };
  for (const [key, value] of Object.entries(common)) {
    if (value === undefined || value === null || value === '' || !Object.hasOwn(type.fields, key)) continue;
    const kind = kindOf(type, key);
    fields[key] = kind.name === 'list' ? holdersIn(value) : await fromOthers(kind, listOf(value)[0]);
  }
  if (type.validity !== 'none') {
    const { ZZYXQQSRQ: from, ZZYXQJZRQ: until } = elements;
    if (from) fields.validFrom = isPlain(from) ? plainDate(String(from)) : from;
    if (until) fields.validUntil = isPlain(until) ? endOf(String(until)) : until;
  }
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return {
    fields: fields as Partial<RecordOf<Type>>,
    problems: checkRecord(type, fields),
    unknown,
    issuerName: text(elements.ZZBFJG),
    issuerCode: text(elements.ZZBFJGDM),
    typeCode: text(elements.ZZLXDM) ?? inspectIdentifier(text(elements.ZZBS) ?? '').parts?.typeCode,
    identifier: text(elements.ZZBS),
  };
}

function kindOf(type: LicenseType, key: string): Kind {
  return (type.fields[key] as LicenseType['fields'][string])[1];
}

/** Holders as a list: they are kept as one, though others join them. */
function holdersIn(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? value.split(/[、，,;；]/).map((name) => name.trim()) : listOf(value);
}

/** Null for what others write for no end. */
function endOf(text: string): string | null {
  const date = plainDate(text);
  return date === noEnd || /长期|永久|无固定期限/.test(text) ? null : date;
}
