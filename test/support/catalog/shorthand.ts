import { readdirSync } from 'node:fs';
import type { CodeTable } from '../../../src/catalog/kinds/index.ts';
import type { KnownKind } from '../../../src/catalog/known-kinds.ts';
import { kindsByLetter, marksBySign } from '../../../src/catalog/shorthand.ts';
import type { FieldDefinition, FieldDefinitions, Kind, LicenseType } from '../../../src/catalog/types.ts';

export const shorthandPath = new URL('../../../src/catalog/all-shorthand.ts', import.meta.url);
const typesPath = new URL('../../../src/catalog/types/', import.meta.url);

/** Every license type as its own file defines it, by number. */
export async function definedTypes(): Promise<LicenseType[]> {
  const modules = readdirSync(typesPath).map(
    async (sector) =>
      (await import(new URL(`${sector}/index.ts`, typesPath).href)) as { types: readonly LicenseType[] },
  );
  const sectors = await Promise.all(modules);
  return sectors.flatMap(({ types }) => types).sort((a, b) => a.number - b.number);
}

/** What `src/catalog/all-shorthand.ts` must be. */
export function shorthandModule(types: readonly LicenseType[]): string {
  return [
    '/** All license types in shorthand, made from their definitions; see `readShorthand`. */',
    `export const allShorthand = \`${shorthandOf(types)}\`;`,
    '',
  ].join('\n');
}

/** The shorthand that `readShorthand` reads. */
export function shorthandOf(types: readonly LicenseType[]): string {
  const tables: string[] = [];
  const tableOf = (table: CodeTable): number => {
    const words = wordsOf(table);
    if (!tables.includes(words)) tables.push(words);
    return tables.indexOf(words);
  };
  const lines: string[] = [];
  for (const type of types) lines[type.number - 1] = lineOf(type, tableOf);
  return [...tables, '', ...Array.from(lines, (line) => line ?? '')].join('\n');
}

function wordsOf(table: CodeTable): string {
  let words = '';
  let next = 0;
  for (const [word, number] of Object.entries(table)) {
    const gap = number - next;
    if (next > 0) words += ' ';
    words += gap >= 0 && gap < 8 ? `${' '.repeat(gap)}${word}` : `${word}=${number}`;
    next = number + 1;
  }
  return words;
}

function lineOf(type: LicenseType, tableOf: (table: CodeTable) => number): string {
  const validity = { required: 'valid', optional: 'may-end', none: '' }[type.validity];
  const traits = [
    type.class === 'certificate' && 'certificate',
    type.carried && 'carried',
    type.public && 'public',
    validity,
  ];
  const revision = type.revision > 1 ? type.revision : '';
  return [type.key, traits.filter(Boolean).join(' '), revision, fieldsOf(type.fields, tableOf)].join('|');
}

function fieldsOf(fields: FieldDefinitions, tableOf: (table: CodeTable) => number): string {
  return Object.entries(fields)
    .map(([key, field]) => fieldOf(key, field, tableOf))
    .join(' ');
}

function fieldOf(key: string, field: FieldDefinition, tableOf: (table: CodeTable) => number): string {
  const [, kind, marks, since] = field;
  const sign = marks || since ? Object.entries(marksBySign).find(([, each]) => each === marks)?.[0] : '';
  return `${key}:${kindOf(kind, tableOf)}${sign}${since ?? ''}`;
}

function kindOf(kind: Kind, tableOf: (table: CodeTable) => number): string {
  const known = kind as KnownKind;
  if (known.name === 'code') return `c${tableOf(known.table)}`;
  if (known.name === 'codeSet') return `s${tableOf(known.table)}`;
  if (known.name === 'group') return `(${fieldsOf(known.fields, tableOf)})`;
  if (known.name === 'list')
    return `[${kindOf(known.item, tableOf)}]${known.maxItems}${known.minItems === 1 ? '' : `,${known.minItems}`}`;
  const letter = Object.entries(kindsByLetter).find(([, each]) => (each as { name: string }).name === known.name)?.[0];
  if (letter === undefined) throw new Error(`a kind without a letter: ${known.name}`);
  return letter + parametersOf(known).join(',');
}

function parametersOf(kind: KnownKind): readonly (string | number)[] {
  switch (kind.name) {
    case 'ageOver':
      return [kind.years, kind.source];
    case 'decimal': {
      const most = 1e15 / 10 ** kind.scale;
      const bounds = [
        ...(kind.minimum === -most && kind.maximum === most ? [] : [kind.minimum]),
        ...(kind.maximum === most ? [] : [kind.maximum]),
      ];
      return [kind.scale, ...bounds];
    }
    case 'digits':
      return [kind.length];
    case 'foodNumber':
      return [kind.prefix];
    case 'image':
      return [kind.maxBytes];
    case 'integer':
      return [kind.minimum, kind.maximum];
    case 'line':
    case 'text':
      return [kind.maxCharacters];
    case 'officialCode':
      return [kind.list, kind.length];
    default:
      return [];
  }
}
