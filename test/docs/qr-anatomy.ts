import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drivingLicense } from '../../src/catalog/index.ts';
import { type CborMap, type CborValue, claim, decodePlainCbor, encodeCbor } from '../../src/codec/index.ts';
import { decodeLicense } from '../../src/license/index.ts';
import { measure, renderSvg } from '../../src/qr/index.ts';
import { fixtureFields, policeIssuer } from '../support/city.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };

/** Where the picture stands. `npx tsx test/docs/qr-anatomy.ts` writes it anew. */
export const anatomyPath = fileURLToPath(new URL('../../docs/images/qr-anatomy.svg', import.meta.url));

const groups = {
  frame: ['#8d99ae', 'frame', 'tag 18, heads and lengths of COSE_Sign1'],
  header: ['#f4a259', 'protected header', 'algorithm, key id, kind of message'],
  times: ['#f6d55c', 'signature’s life', 'iat and exp, seconds'],
  about: ['#7fb685', 'the document', 'type, revision, status, validity, issuer'],
  personal: ['#c8553d', 'personal fields', 'what the catalog marks personal'],
  open: ['#e8a598', 'other fields', 'dates and classes of vehicle'],
  signature: ['#3d5a80', 'signature', 'Ed25519'],
} as const;
type Group = keyof typeof groups;

/** A run of bytes that belong together. */
interface Part {
  readonly group: Group;
  readonly name: string;
  readonly bytes: number;
}

const validityName = 'validFrom, validUntil';
const shortAddress = '上海市黄浦区…501室';

const aboutNames = new Map([
  [0, 'type'],
  [-1, 'revision'],
  [-2, 'status'],
  [-3, validityName],
  [-8, 'issuer'],
]);

function sizeOf(...values: readonly CborValue[]): number {
  return values.reduce<number>((sum, value) => sum + encodeCbor(value).length, 0);
}

function headSize(length: number): number {
  return length < 24 ? 1 : length < 256 ? 2 : 3;
}

function bodyParts(body: CborMap): Part[] {
  const fields = Object.entries(drivingLicense.fields);
  return [...body].map(([label, value]) => {
    const [name, definition] = fields.find(([, [own]]) => own === label) ?? [];
    const personal = definition?.[2]?.includes('personal');
    const group = definition === undefined ? 'about' : personal ? 'personal' : 'open';
    return { group, name: name ?? aboutNames.get(label as number) ?? '', bytes: sizeOf(label, value) };
  });
}

/** The parts of the signed license, in the order of its bytes. */
async function anatomyOf(bytes: Uint8Array): Promise<readonly Part[]> {
  const { protectedBytes, payload, signature } = decodeLicense(bytes).sign1;
  const claims = decodePlainCbor(payload) as CborMap;
  const claimParts = [...claims].flatMap(([label, value]): Part[] =>
    label === claim.licenseBody
      ? [
          {
            group: 'frame',
            name: 'claim of the license body',
            bytes: sizeOf(label) + headSize((value as CborMap).size),
          },
          ...bodyParts(value as CborMap),
        ]
      : [{ group: 'times', name: label === claim.expiration ? 'exp' : 'iat', bytes: sizeOf(label, value) }],
  );
  const parts: Part[] = [
    { group: 'frame', name: 'tag, array, head', bytes: 2 + headSize(protectedBytes.length) },
    { group: 'header', name: 'protected header', bytes: protectedBytes.length },
    { group: 'frame', name: 'unprotected header, head', bytes: 1 + headSize(payload.length) },
    { group: 'frame', name: 'claims', bytes: 1 },
    ...claimParts,
    { group: 'frame', name: 'head', bytes: headSize(signature.length) },
    { group: 'signature', name: 'signature', bytes: signature.length },
  ];
  const sum = parts.reduce((total, { bytes: size }) => total + size, 0);
  if (sum !== bytes.length) throw new Error(`the parts have ${sum} bytes, the license ${bytes.length}`);
  return parts;
}

const cell = 21;
const columns = 24;
const gridLeft = 364;
const gridTop = 68;
const text = (x: number, y: number, content: string, attributes = ''): string =>
  `<text x="${x}" y="${y}"${attributes && ` ${attributes}`}>${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;

/** The picture of the README: the QR code of the fixture license beside its bytes, colored by what they are. */
export async function drawAnatomy(): Promise<string> {
  const [list = 0, index = 0] = fixture.status.split('/').map(Number);
  const license = await policeIssuer().issue('driving-license', fixtureFields, { status: { list, index } });
  const parts = await anatomyOf(license.bytes);
  const total = license.bytes.length;
  const { characters, version, modules, errorCorrection, sizeMillimeters } = measure(license.text);

  const cells: string[] = [];
  let at = 0;
  for (const { group, name, bytes } of parts) {
    const title = `<title>${name}: ${bytes} bytes</title>`;
    const squares: string[] = [];
    for (let i = 0; i < bytes; i++, at++) {
      const x = gridLeft + (at % columns) * cell;
      const y = gridTop + Math.floor(at / columns) * cell;
      const hex = (license.bytes[at] ?? 0).toString(16).padStart(2, '0');
      squares.push(`<rect x="${x}" y="${y}" width="${cell - 1}" height="${cell - 1}"/>`);
      squares.push(`<text x="${x + cell / 2 - 0.5}" y="${y + 14}">${hex}</text>`);
    }
    const dark = group === 'signature' || group === 'personal';
    cells.push(`<g class="${group}${dark ? ' dark' : ''}">${title}${squares.join('')}</g>`);
  }
  const gridBottom = gridTop + Math.ceil(total / columns) * cell;

  const legend = (Object.keys(groups) as Group[]).map((group, i) => {
    const [color, name, what] = groups[group];
    const bytes = parts.filter((part) => part.group === group).reduce((sum, part) => sum + part.bytes, 0);
    const y = gridBottom + 30 + i * 24;
    return [
      `<rect x="${gridLeft}" y="${y - 12}" width="15" height="15" fill="${color}"/>`,
      text(gridLeft + 48, y, String(bytes), 'text-anchor="end" font-weight="700"'),
      text(gridLeft + 58, y, name),
      text(gridLeft + 205, y, what, 'fill="#555"'),
    ].join('');
  });

  const values: Readonly<Record<string, unknown>> = { ...fixture.fields, address: shortAddress };
  const shown = [...Object.keys(drivingLicense.fields), validityName].flatMap((name) =>
    parts.filter((part) => part.name === name),
  );
  const fieldsTop = gridBottom + 40 + legend.length * 24;
  const rowsInColumn = Math.ceil(shown.length / 2);
  const rows = shown.map(({ name, bytes, group }, i) => {
    const x = i < rowsInColumn ? 24 : gridLeft + 64;
    const y = fieldsTop + 28 + (i % rowsInColumn) * 22;
    const isValidity = name === validityName;
    return [
      `<rect x="${x}" y="${y - 12}" width="15" height="15" fill="${groups[group][0]}"/>`,
      text(x + 48, y, String(bytes), 'text-anchor="end" font-weight="700"'),
      text(x + 58, y, isValidity ? 'validity' : name),
      text(x + 170, y, isValidity ? `${values.validFrom} … ${values.validUntil}` : String(values[name]), 'fill="#555"'),
    ].join('');
  });

  const qr = renderSvg(license.text).replace(/width="[^"]+" height="[^"]+"/, 'x="16" y="56" width="328" height="328"');
  const height = fieldsTop + 28 + rowsInColumn * 22;
  const styles = Object.entries(groups).map(([group, [color]]) => `.${group} rect{fill:${color}}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="888" height="${height}" viewBox="0 0 888 ${height}" font-family="system-ui, -apple-system, 'Segoe UI', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" font-size="14" role="img">`,
    `<title>What is in the QR code of a driving license: ${total} bytes by part</title>`,
    `<style>${styles.join('')}.bytes text{font:10px ui-monospace,Menlo,Consolas,monospace;text-anchor:middle;fill:#222}.bytes .dark text{fill:#fff}</style>`,
    `<rect width="888" height="${height}" fill="#fff"/>`,
    text(24, 32, 'A driving license of 12 fields in one QR code', 'font-size="19" font-weight="700"'),
    text(gridLeft, 58, `${total} bytes, in their order`, 'font-weight="700"'),
    qr.trim(),
    text(24, 402, `${characters} characters, version ${version} (${modules} × ${modules}), level ${errorCorrection}`),
    text(24, 422, `${sizeMillimeters} mm wide in print at 0.5 mm a module`),
    `<g class="bytes">${cells.join('\n')}</g>`,
    ...legend,
    text(24, fieldsTop, 'The fields, each with its label, and what they stand for', 'font-weight="700"'),
    ...rows,
    '</svg>\n',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(anatomyPath, await drawAnatomy());
