import {
  type AnyFieldName,
  type FieldDefinition,
  type Kind,
  type LicenseType,
  type LicenseTypeTexts,
  licenseTypes,
  loadTexts,
  nearest,
  scenes,
  sdJwtVcTypeMetadata,
  searchLicenseTypes,
  sectors,
  units,
} from '../../catalog/index.ts';
import { describeKind, jsonSchema } from '../../catalog/schema.ts';
import { CommandError, exitCode, usageError } from '../errors.ts';
import { paletteFor, plain, print, printJson, table } from '../terminal.ts';
import { fieldName, namedType } from '../types.ts';

interface JsonOption {
  readonly json?: true;
}

/** A kind in a few words: what its values look like. */
function kindText(kind: Kind): string {
  const known = kind as Kind & {
    readonly item?: Kind;
    readonly table?: object;
    readonly fields?: Readonly<Record<string, FieldDefinition>>;
  };
  if (known.item !== undefined) return `list of ${kindText(known.item)}`;
  if (known.fields !== undefined) {
    const parts = Object.entries(known.fields).map(([key, [, each]]) => `${key} ${kindText(each)}`);
    return `group: ${parts.join(', ')}`;
  }
  if (known.table === undefined) return describeKind(kind);
  const keys = Object.keys(known.table);
  const shown = keys.length > 12 ? `${keys.slice(0, 10).join(' ')} … (${keys.length})` : keys.join(' ');
  return `${kind.name === 'codeSet' ? 'some of' : 'one of'}: ${shown}`;
}

interface FieldRow {
  readonly key: string;
  readonly label: number;
  readonly names: { readonly zh: string; readonly en: string };
  readonly kind: string;
  readonly unit?: string;
  readonly required: boolean;
  readonly personal: boolean;
  readonly since: number;
}

function unitOf(texts: LicenseTypeTexts, key: string): { readonly unit?: string } {
  const { unit } = (fieldName(texts, key) ?? {}) as AnyFieldName;
  return unit === undefined ? {} : { unit: units[unit].en };
}

function fieldRows(type: LicenseType, texts: LicenseTypeTexts): FieldRow[] {
  const rows = Object.entries(type.fields).map(([key, [label, kind, marks = '', since = 1]]) => ({
    key,
    label,
    names: fieldName(texts, key) ?? { zh: key, en: key },
    kind: kindText(kind),
    ...unitOf(texts, key),
    required: !marks.startsWith('optional'),
    personal: marks.endsWith('personal'),
    since,
  }));
  if (type.validity === 'none') return rows;
  const validity = (key: string, kind: string): FieldRow => ({
    key,
    label: -3,
    names: fieldName(texts, key) ?? { zh: key, en: key },
    kind,
    required: type.validity === 'required',
    personal: false,
    since: 1,
  });
  return [
    ...rows,
    validity('validFrom', 'date YYYY-MM-DD'),
    validity('validUntil', 'date YYYY-MM-DD, or null for no end (长期)'),
  ];
}

function summaryOf(type: LicenseType, texts: LicenseTypeTexts): object {
  const { number, key, revision, carried, validity } = type;
  const { name, sector } = texts;
  return { number, key, revision, class: type.class, sector, carried, public: type.public, validity, name };
}

export async function listTypes({ json, sector: only }: JsonOption & { readonly sector?: string }): Promise<void> {
  if (only !== undefined && !Object.hasOwn(sectors, only)) {
    const near = nearest(only, Object.keys(sectors));
    throw usageError(
      `sector: there is no ${plain(only.slice(0, 64))}`,
      near === undefined ? `one of ${Object.keys(sectors).join(', ')}` : `did you mean ${near}?`,
    );
  }
  const all = await Promise.all(
    licenseTypes.map(async (type: LicenseType) => ({ type, texts: await loadTexts(type) })),
  );
  const types = all.filter(({ texts }) => only === undefined || texts.sector === only);
  if (json) return printJson({ types: types.map(({ type, texts }) => summaryOf(type, texts)) });
  const { bold, dim } = paletteFor(process.stdout);
  for (const [sector, { zh, en }] of Object.entries(sectors)) {
    const rows = types
      .filter(({ texts }) => texts.sector === sector)
      .map(({ type, texts }) => [{ text: String(type.number), paint: dim }, type.key, texts.name.zh]);
    if (rows.length === 0) continue;
    print(bold(`${zh}  ${en}  (${sector})`), ...table(rows, { indent: 2, widths: [3], columns: 110 }), '');
  }
  print('elicense catalog show TYPE   gives the fields of one');
}

export async function showType(key: string, { json }: JsonOption): Promise<void> {
  const type = await namedType(key);
  const texts = await loadTexts(type);
  const rows = fieldRows(type, texts);
  if (json) {
    const { authority, sector, holderKind, legalBasis, officialTypeCode, shanghaiCatalogCode, aliases, sample } = texts;
    const { validity: term, renewal, disclosure, notes } = texts;
    const codes = { officialTypeCode, shanghaiCatalogCode };
    const rules = { term, renewal, disclosure, notes };
    const more = { sector, aliases, authority, holderKind, legalBasis, ...codes, ...rules, fields: rows, sample };
    return printJson({ ...summaryOf(type, texts), ...more });
  }
  const { bold, dim } = paletteFor(process.stdout);
  const use = [
    type.carried
      ? 'carried by its holder: the open form alone does not prove who shows it'
      : 'displayed or handed over',
    ...(type.public ? ['public: may be shown as a link'] : []),
  ];
  print(
    bold(`${texts.name.zh}  ${texts.name.en}`),
    ...table(
      [
        ['type', `${type.key}, number ${type.number}, revision ${type.revision}, ${type.class}`],
        ['issued by', `${texts.authority.zh}  ${texts.authority.en}`],
        ['law', texts.legalBasis],
        ['use', use.join('; ')],
        ['also', texts.aliases.join(', ')],
        ['renewal', renewalText(texts)],
        ...sceneRows(texts),
      ],
      { indent: 2 },
    ),
    '',
    ...table(
      [
        ['label', 'field', '', '', '名称 name', 'value'].map((text) => ({ text, paint: bold })),
        ...rows.map((row) => [
          { text: String(row.label), paint: dim },
          row.key,
          row.required ? 'required' : '',
          row.personal ? 'personal' : '',
          `${row.names.zh}\n${row.names.en}`,
          row.unit === undefined ? row.kind : `${row.kind}, in ${row.unit}`,
        ]),
      ],
      { widths: [5, 20, 8, 8, 28] },
    ),
    '',
    `elicense catalog sample ${type.key} > fields.json   gives a record to start from`,
  );
}

function renewalText({ validity, renewal }: LicenseTypeTexts): string {
  const term = validity.note === null ? validity.kind : `${validity.kind}: ${validity.note.en}`;
  if (renewal === null) return term;
  const { followedBy, remindDays, next } = renewal;
  const months = followedBy?.afterMonths ?? null;
  const when = months === null ? '' : ` ${months} months after its issue`;
  const after = followedBy === undefined ? '' : ` Leads to ${followedBy.type}${when}.`;
  return `${term}; reminder ${remindDays} days before the end. ${next.en}${after}`;
}

/** By scene, what may be asked for. */
function sceneRows({ disclosure }: LicenseTypeTexts): [string, string][] {
  const sets = Object.entries(disclosure) as [keyof typeof scenes, readonly string[]][];
  return sets.map(([scene, keys], i) => [
    i === 0 ? 'disclose' : '',
    `${scene} (${scenes[scene].zh}): ${keys.join(', ')}`,
  ]);
}

export async function searchTypes(words: readonly string[], { json }: JsonOption): Promise<void> {
  const query = words.join(' ');
  const found = await searchLicenseTypes(query);
  if (json) return printJson({ types: found });
  if (found.length === 0) {
    throw new CommandError(exitCode.input, `no license type is found by ${plain(query.slice(0, 64))}`, [
      'elicense catalog list shows them all',
    ]);
  }
  print(
    ...table(
      found.map(({ key, name, matched }) => {
        const by = [key, name.zh, name.en].includes(matched) ? '' : `（${matched}）`;
        return [key, `${name.zh}${by}\n${name.en}`];
      }),
    ),
  );
}

export async function printSchema(key: string, { sdJwtVc }: { readonly sdJwtVc?: true }): Promise<void> {
  const type = await namedType(key);
  const texts = await loadTexts(type);
  printJson(sdJwtVc ? sdJwtVcTypeMetadata(type, texts) : jsonSchema(type, texts));
}

export async function printSample(key: string): Promise<void> {
  printJson((await loadTexts(await namedType(key))).sample);
}
