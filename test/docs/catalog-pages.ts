import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type AnyFieldName,
  type AnyFieldNames,
  type FieldDefinitions,
  type Kind,
  type LicenseType,
  type LicenseTypeTexts,
  loadTexts,
  type Scene,
  scenes,
  sectors,
  units,
} from '../../src/catalog/index.ts';
import type { KnownKind } from '../../src/catalog/known-kinds.ts';
import { describeKind } from '../../src/catalog/schema.ts';
import { tableName } from '../support/catalog/code-tables.ts';
import { definedTypes } from '../support/catalog/shorthand.ts';
import { type SampleSizes, type Size, sampleSizes } from './catalog-sizes.ts';

/*
 * Writes docs/catalog: a page for each type, their index and their sizes.
 *
 *   npx tsx test/docs/catalog-pages.ts
 */

export const folder = fileURLToPath(new URL('../../docs/catalog/', import.meta.url));
/** Largest QR version that is read from a shaking 640×480 camera. */
const handheldVersion = 19;
const handheldBytes = 600;

interface Documented {
  readonly type: LicenseType;
  readonly texts: LicenseTypeTexts;
  readonly sizes: SampleSizes;
}

const holderKinds: Readonly<Record<LicenseTypeTexts['holderKind'], string>> = {
  'natural-person': '自然人 a person',
  'legal-person': '法人或其他组织 an organization',
  any: '自然人、法人或其他组织 a person or an organization',
  household: '家庭 a household',
  premises: '场所 premises',
  product: '产品、设备 a product or a device',
  project: '项目 a project',
  vehicle: '车辆 a vehicle',
  vessel: '船舶 a vessel',
};
const terms = { 'fixed-term': '有期限 a term', permanent: '长期 no end', 'one-off': '一次性 about a moment' };

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return row(...head) + row(...head.map(() => '---')) + rows.map((cells) => row(...cells)).join('');
}

/** A form in words, a code table by its name where it is long. */
function formOf(kind: Kind): string {
  const known = kind as KnownKind;
  if (known.name === 'list') return `list of ${known.minItems} to ${known.maxItems}: ${formOf(known.item)}`;
  if (known.name === 'group') return 'group';
  if (known.name === 'code' || known.name === 'codeSet') {
    const keys = Object.keys(known.table);
    const some = keys.length > 8 ? `${keys.slice(0, 6).join(' ')} … (${keys.length})` : keys.join(' ');
    return `${known.name === 'code' ? 'one' : 'some'} of \`${tableName(known.table)}\`: ${some}`;
  }
  return describeKind(kind);
}

function fieldRows(fields: FieldDefinitions, names: AnyFieldNames, above = ''): string[][] {
  return Object.entries(fields).flatMap(([key, [label, kind, marks = '']]) => {
    const name: AnyFieldName = names[key] ?? { zh: key, en: key };
    const unit = name.unit === undefined ? '' : `, ${units[name.unit].zh} ${units[name.unit].en}`;
    const inner = (kind as { readonly item?: Kind }).item ?? kind;
    const parts = (inner as { readonly fields?: FieldDefinitions }).fields;
    const own = [
      above === '' ? String(label) : `${label}`,
      `\`${above}${key}\``,
      name.zh,
      name.en,
      marks.startsWith('optional') ? '' : '✓',
      marks.endsWith('personal') ? '✓' : '',
      formOf(kind) + unit,
    ];
    return parts === undefined ? [own] : [own, ...fieldRows(parts, name.parts ?? {}, `${above}${key}.`)];
  });
}

function qr({ version }: Size): string {
  return version === undefined ? '—' : String(version);
}

function page({ type, texts, sizes }: Documented): string {
  const { validity, renewal, disclosure } = texts;
  const use = [type.class === 'certificate' ? '证明 certificate' : '证照 license'];
  use.push(type.carried ? '随身携带 carried' : type.public ? '公开 public' : '交付 handed over');
  const years = validity.years === null ? '' : `: ${validity.years.join(', ')} 年 years`;
  const note = validity.note === null ? '' : `; ${validity.note.zh} ${validity.note.en}`;
  const follows =
    renewal?.followedBy === undefined
      ? ''
      : ` → [\`${renewal.followedBy.type}\`](${renewal.followedBy.type}.md)${renewal.followedBy.afterMonths === null ? '' : `, ${renewal.followedBy.afterMonths} 个月后 months from issue`}`;
  const facts: [string, string][] = [
    ['编号 Number', String(type.number)],
    ['类型 Key', `\`${type.key}\``],
    ['用途 Use', use.join(', ')],
    ['又称 Also', texts.aliases.join('、')],
    ['发证机关 Issued by', `${texts.authority.zh} ${texts.authority.en}`],
    ['主体 Holder', holderKinds[texts.holderKind]],
    ['有效期 Validity', terms[validity.kind] + years + note],
    ...(renewal === null
      ? []
      : [
          [
            '到期 Renewal',
            `提前 ${renewal.remindDays} 天提醒 reminder ${renewal.remindDays} days before. ${renewal.next.zh} ${renewal.next.en}${follows}`,
          ] as [string, string],
        ]),
    ['法律依据 Law', texts.legalBasis],
    ...(texts.officialTypeCode === null
      ? []
      : [['证照类型代码 Type code', `\`${texts.officialTypeCode}\``] as [string, string]]),
    ...(texts.shanghaiCatalogCode === null
      ? []
      : [['上海目录代码 Shanghai code', `\`${texts.shanghaiCatalogCode}\``] as [string, string]]),
    ...(texts.notes === undefined ? [] : [['说明 Notes', `${texts.notes.zh} ${texts.notes.en}`] as [string, string]]),
  ];
  const names = texts.fields as AnyFieldNames;
  const days =
    type.validity === 'none'
      ? []
      : ['validFrom', 'validUntil'].map((key) => [
          '-3',
          `\`${key}\``,
          names[key]?.zh ?? key,
          names[key]?.en ?? key,
          type.validity === 'required' ? '✓' : '',
          '',
          key === 'validFrom' ? 'a date as YYYY-MM-DD' : 'a date as YYYY-MM-DD, or null for no end (长期)',
        ]);
  const sets = (Object.entries(disclosure) as [Scene, readonly string[]][]).map(([scene, keys]) => {
    const size = sizes.scenes.get(scene);
    return [
      `${scenes[scene].zh} ${scenes[scene].en}`,
      `\`${scene}\``,
      keys.map((key) => `\`${key}\``).join(' '),
      String(size?.bytes ?? ''),
      size === undefined ? '' : qr(size),
    ];
  });
  return `<!-- Made by test/docs/catalog-pages.ts -->
# ${texts.name.zh} ${texts.name.en}

${table(['', ''], facts)}
## 字段 Fields

${table(['Label', 'Key', '名称', 'Name', '必填 Required', '个人 Personal', '形式 Form'], [...fieldRows(type.fields, names), ...days])}
${
  sets.length === 0
    ? ''
    : `## 出示 Disclosure

What is not personal is always shown; of the personal fields a scene may ask for these. Bytes and QR version (level M) are those of
the sample, shown by its holder.

${table(['场景 Scene', '', 'Fields', 'Bytes', 'QR'], sets)}
`
}## 大小 Size

${table(
  ['Form', 'Bytes', 'QR'],
  [
    ['open', String(sizes.open.bytes), qr(sizes.open)],
    ['selective, all of it', String(sizes.selective.bytes), qr(sizes.selective)],
  ],
)}
The largest fields: ${sizes.fields
    .slice(0, 3)
    .map(([key, bytes]) => `\`${key}\` ${bytes}`)
    .join(', ')} bytes.

## 示例 Sample

\`\`\`json
${JSON.stringify(texts.sample, null, 2)}
\`\`\`
`;
}

/** Optional or long fields whose leaving out brings the open form within reach of any camera. */
function whatToDrop({ type, sizes }: Documented): string {
  if (sizes.open.version !== undefined && sizes.open.version <= handheldVersion) return '';
  let bytes = sizes.open.bytes;
  const dropped: string[] = [];
  for (const [key, size] of sizes.fields) {
    if (bytes <= handheldBytes) break;
    if (type.fields[key]?.[2]?.startsWith('optional')) {
      dropped.push(`\`${key}\``);
      bytes -= size;
    }
  }
  if (bytes <= handheldBytes) return dropped.join(', ');
  const [largest = ['', 0] as const] = sizes.fields.filter(([key]) => !type.fields[key]?.[2]?.startsWith('optional'));
  return [...dropped, `shorten \`${largest[0]}\` (${largest[1]} bytes), or show several parts`].join(', ');
}

/** The scene in which a type is largest. */
function largestScene({ sizes }: Documented): readonly [scene: Scene, size: Size] | undefined {
  return [...sizes.scenes].reduce<readonly [Scene, Size] | undefined>(
    (most, each) => (most && most[1].bytes >= each[1].bytes ? most : each),
    undefined,
  );
}

/** Salt, label and heads of a disclosure beside its value. */
const disclosureBytes = 20;

/** The fewest fields whose leaving out brings the largest presentation within reach of any camera. */
function whatNotToShow(each: Documented): string {
  const [scene, size] = largestScene(each) ?? [];
  const { sizes, texts } = each;
  if (scene === undefined || size === undefined || (size.version ?? 41) <= handheldVersion) return '';
  const keys = texts.disclosure[scene] as readonly string[];
  const without: string[] = [];
  let bytes = size.bytes;
  for (const [key, valueBytes] of sizes.fields.filter(([field]) => keys.includes(field))) {
    if (bytes <= handheldBytes) break;
    without.push(`\`${key}\``);
    bytes -= valueBytes + disclosureBytes;
  }
  if (bytes <= handheldBytes || (sizes.bare?.version ?? 41) <= handheldVersion) return without.join(', ');
  return `nothing helps: ${sizes.bare?.bytes} bytes with nothing disclosed`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function sizesPage(all: readonly Documented[]): string {
  const shown = all.flatMap((each) => largestScene(each)?.[1] ?? []);
  const bare = all.flatMap(({ sizes }) => sizes.bare ?? []);
  const figures = (sizes: readonly Size[]) => {
    const worst = sizes.reduce((most, each) => (each.bytes > most.bytes ? each : most));
    const fit = sizes.filter(({ version = 41 }) => version <= handheldVersion).length;
    return [String(median(sizes.map(({ bytes }) => bytes))), String(worst.bytes), `${fit} of ${sizes.length}`];
  };
  const rows = all.map((each) => {
    const { type, texts, sizes } = each;
    const most = largestScene(each)?.[1];
    return [
      String(type.number),
      `[${texts.name.zh}](${type.key}.md)`,
      String(sizes.open.bytes),
      qr(sizes.open),
      String(sizes.selective.bytes),
      most === undefined ? '' : String(most.bytes),
      most === undefined ? '' : qr(most),
      whatToDrop(each),
      whatNotToShow(each),
    ];
  });
  return `<!-- Made by test/docs/catalog-pages.ts -->
# Signed sizes

The samples of all types, signed with Ed25519, with a status reference; shown ones with the holder's ES256 proof. QR versions at
level M: up to 19 any camera reads from the hand, above 22 only when held still; — means that no single code holds it. The last two
columns say what to leave out where a code is larger than that: optional fields of the open form, and disclosures of the scene that
asks for most. A scene is a bound, not a list to fill in: whoever asks for less reads faster.

${table(
  ['', 'Median bytes', 'Worst', 'Version 19 or less'],
  [
    ['open', ...figures(all.map(({ sizes }) => sizes.open))],
    ['selective, all of it', ...figures(all.map(({ sizes }) => sizes.selective))],
    ['shown in its largest scene', ...figures(shown)],
    ['shown with nothing disclosed', ...figures(bare)],
  ],
)}
${table(['Number', '证照 Type', 'Open', 'QR', 'Selective', 'Shown', 'QR', 'Open: to drop for version 19', 'Shown: to leave out for version 19'], rows)}`;
}

/** The anchor of a heading, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}

function indexPage(all: readonly Documented[]): string {
  const counted = Object.entries(sectors).map(([sector, { zh, en }]) => {
    const count = all.filter(({ texts }) => texts.sector === sector).length;
    return [`[${zh} ${en}](#${anchorOf(`${zh} ${en}`)})`, String(count)];
  });
  const lists = Object.entries(sectors).map(([sector, { zh, en }]) => {
    const rows = all
      .filter(({ texts }) => texts.sector === sector)
      .map(({ type, texts }) => [
        String(type.number),
        `[${texts.name.zh}](${type.key}.md)`,
        texts.name.en,
        `\`${type.key}\``,
      ]);
    return `## ${zh} ${en}\n\n${table(['编号 Number', '证照', 'License', '类型 Key'], rows)}`;
  });
  return `<!-- Made by test/docs/catalog-pages.ts -->
# 证照目录 Catalog

${all.length} 种证照与证明，按领域排列；每种一页，有字段、出示范围、大小和示例。 ${all.length} types of licenses and certificates by sector; each has
a page with its fields, disclosure sets, sizes and a sample. [Sizes](sizes.md) · [Corrections to the researched data](corrections.md)

${table(['领域 Sector', '种 Types'], counted)}
${lists.join('\n')}`;
}

/** Every generated file of docs/catalog by its name. */
export async function catalogPages(): Promise<ReadonlyMap<string, string>> {
  const all: Documented[] = [];
  for (const type of await definedTypes()) {
    const texts = await loadTexts(type);
    all.push({ type, texts, sizes: await sampleSizes(type, texts) });
  }
  return new Map([
    ...all.map((each) => [`${each.type.key}.md`, page(each)] as const),
    ['sizes.md', sizesPage(all)],
    ['README.md', indexPage(all)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = await catalogPages();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.md') && name !== 'corrections.md' && !pages.has(name)) rmSync(folder + name);
  }
  for (const [name, text] of pages) writeFileSync(folder + name, text);
}
