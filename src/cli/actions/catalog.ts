import {
  type FieldDefinition,
  type Kind,
  type LicenseType,
  type LicenseTypeTexts,
  licenseTypes,
  loadTexts,
} from '../../catalog/index.ts';
import { paletteFor, print, printJson, table } from '../terminal.ts';
import { fieldName, typeOf } from '../types.ts';

interface JsonOption {
  readonly json?: true;
}

/** A kind in words: what its values look like. */
function kindText(kind: Kind): string {
  const {
    name,
    item,
    table: codes,
    fields,
    maxCharacters,
    length,
    scale,
    minimum,
    maximum,
    maxBytes,
  } = kind as Kind & {
    readonly item?: Kind;
    readonly table?: Readonly<Record<string, number>>;
    readonly fields?: Readonly<Record<string, FieldDefinition>>;
    readonly maxCharacters?: number;
    readonly length?: number;
    readonly scale?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxBytes?: number;
  };
  if (item !== undefined) return `list of ${kindText(item)}`;
  if (fields !== undefined) {
    return `group: ${Object.entries(fields)
      .map(([key, [, each]]) => `${key} ${kindText(each)}`)
      .join(', ')}`;
  }
  if (codes !== undefined) {
    const keys = Object.keys(codes);
    const shown = keys.length > 12 ? `${keys.slice(0, 10).join(' ')} … (${keys.length})` : keys.join(' ');
    return `${name === 'codeSet' ? 'some of' : 'one of'}: ${shown}`;
  }
  if (maxCharacters !== undefined) return `text, at most ${maxCharacters} characters`;
  if (length !== undefined) return `${length} digits`;
  if (maxBytes !== undefined) return `image, at most ${maxBytes} bytes`;
  if (scale !== undefined) return `number with at most ${scale} decimals`;
  if (minimum !== undefined && maximum !== undefined) return `whole number ${minimum} to ${maximum}`;
  return kindNames.get(name) ?? name;
}

const kindNames = /*@__PURE__*/ new Map([
  ['date', 'date YYYY-MM-DD'],
  ['yearMonth', 'month YYYY-MM'],
  ['personName', 'name of a person'],
  ['residentNumber', 'resident identity number'],
  ['identityNumber', 'number of an identity document'],
  ['creditCode', 'unified social credit code'],
  ['vin', 'vehicle identification number'],
  ['plateNumber', 'plate number'],
  ['country', 'country, three letters'],
  ['currency', 'currency, three letters'],
  ['region', 'region code, six digits'],
  ['vehicleType', 'vehicle type of GA 24.4'],
]);

interface FieldRow {
  readonly key: string;
  readonly label: number;
  readonly names: { readonly zh: string; readonly en: string };
  readonly kind: string;
  readonly required: boolean;
  readonly personal: boolean;
  readonly since: number;
}

function fieldRows(type: LicenseType, texts: LicenseTypeTexts): FieldRow[] {
  const rows = Object.entries(type.fields).map(([key, [label, kind, marks = '', since = 1]]) => ({
    key,
    label,
    names: fieldName(texts, key) ?? { zh: key, en: key },
    kind: kindText(kind),
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
  return { number, key, revision, class: type.class, carried, public: type.public, validity, name: texts.name };
}

export async function listTypes({ json }: JsonOption): Promise<void> {
  const types = await Promise.all(
    licenseTypes.map(async (type: LicenseType) => ({ type, texts: await loadTexts(type) })),
  );
  if (json) return printJson({ types: types.map(({ type, texts }) => summaryOf(type, texts)) });
  const { bold } = paletteFor(process.stdout);
  const head = ['number', 'type', 'class', 'shown as', '名称 name'].map((text) => ({ text, paint: bold }));
  const rows = types.map(({ type, texts }) => [
    String(type.number),
    type.key,
    type.class,
    type.carried ? 'carried' : type.public ? 'public' : 'paper',
    `${texts.name.zh}\n${texts.name.en}`,
  ]);
  print(...table([head, ...rows]));
}

export async function showType(key: string, { json }: JsonOption): Promise<void> {
  const type = typeOf(key);
  const texts = await loadTexts(type);
  const rows = fieldRows(type, texts);
  if (json) {
    const { authority, sector, holderKind, legalBasis, officialTypeCode, sample } = texts;
    const more = { sector, authority, holderKind, legalBasis, officialTypeCode, fields: rows, sample };
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
          row.kind,
        ]),
      ],
      { widths: [5, 20, 8, 8, 28] },
    ),
    '',
    `elicense catalog sample ${type.key} > fields.json   gives a record to start from`,
  );
}

export async function printSample(key: string): Promise<void> {
  printJson((await loadTexts(typeOf(key))).sample);
}
