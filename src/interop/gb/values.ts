import { type Bilingual, type FieldDefinitions, type Kind, loadCodeTexts } from '../../catalog/index.ts';
import { isText } from '../../core/index.ts';

type Names = Readonly<Record<string, Bilingual>>;
type Parts = Readonly<Record<string, unknown>>;

/** A kind as far as values are turned by it. */
interface Shape extends Kind {
  readonly item?: Kind;
  readonly fields?: FieldDefinitions;
  readonly table?: Readonly<Record<string, number>>;
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** A value as others write it: codes by their Chinese names, pictures as base64, yes and no as 是 and 否. */
export async function toOthers(kind: Kind, value: unknown): Promise<unknown> {
  const { name, item, fields, table } = kind as Shape;
  if (value instanceof Uint8Array) return toBase64(value);
  if (name === 'yesNo') return value === true ? '是' : '否';
  if (item !== undefined && Array.isArray(value)) return Promise.all(value.map((each) => toOthers(item, each)));
  if (fields !== undefined && isParts(value)) return mapParts(fields, value, toOthers);
  if (table === undefined) return value;
  const names: Names = (await loadCodeTexts(kind)) ?? {};
  const named = (code: unknown) => names[String(code)]?.zh ?? code;
  return Array.isArray(value) ? value.map(named) : named(value);
}

/** A value as others write it, back: names of codes, their numbers or our keys; dates in several forms. */
export async function fromOthers(kind: Kind, value: unknown): Promise<unknown> {
  const { name, item, fields, table } = kind as Shape;
  if (name === 'image') return typeof value === 'string' ? fromBase64(value) : value;
  if (name === 'date' || name === 'yearMonth') return typeof value === 'string' ? plainDate(value) : value;
  if (name === 'yesNo') return value === '是' ? true : value === '否' ? false : value;
  if (name === 'integer' || name === 'decimal' || name === 'year') return numberOf(value);
  if (item !== undefined && Array.isArray(value)) return Promise.all(value.map((each) => fromOthers(item, each)));
  if (fields !== undefined && isParts(value)) return mapParts(fields, value, fromOthers);
  if (table === undefined) return value;
  const names: Names = (await loadCodeTexts(kind)) ?? {};
  const keyed = (code: unknown): unknown => {
    if (typeof code !== 'string' && typeof code !== 'number') return code;
    const text = String(code).trim();
    const key = Object.keys(table).find(
      (each) => names[each]?.zh === text || each === text || String(table[each]) === text,
    );
    return key ?? code;
  };
  if (name !== 'codeSet') return keyed(value);
  const codes = typeof value === 'string' ? value.split(/[、，,;；\s]+/) : value;
  if (!Array.isArray(codes)) return value;
  const keys = codes.map(keyed);
  return keys.every(isText) ? keys.sort() : keys;
}

async function mapParts(
  fields: FieldDefinitions,
  value: Parts,
  turn: (kind: Kind, value: unknown) => Promise<unknown>,
): Promise<Parts> {
  const entries = Object.entries(value).map(async ([key, each]) => {
    const kind = Object.hasOwn(fields, key) ? fields[key]?.[1] : undefined;
    return [key, kind === undefined ? each : await turn(kind, each)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const separated = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?\s*[月日]?(?:[\sT].*)?$/;
const joined = /^\s*(\d{4})(\d{2})(\d{2})?(?:\d{6})?\s*$/;

/** No date that somebody writes is longer; over a long text the patterns would take quadratic time. */
const maxDateCharacters = 64;

/** A day or a month of 2024-05-01, 20240501, 2024/5/1, 2024年5月1日, with a time of day or without; else the text itself. */
export function plainDate(text: string): string {
  if (text.length > maxDateCharacters) return text;
  const [, year, month, day] = separated.exec(text) ?? joined.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const padded = `${year}-${month.padStart(2, '0')}`;
  return day === undefined ? padded : `${padded}-${day.padStart(2, '0')}`;
}

function numberOf(value: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value.replace(/,/g, ''));
  return Number.isFinite(number) ? number : value;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): unknown {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return text;
  }
}
