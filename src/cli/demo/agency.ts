import { join } from 'node:path';
import { findLicenseType, type LicenseType, loadTexts } from '../../catalog/index.ts';
import { dayOfSeconds, formatDate, fromHex, parseDate, startOfDaySeconds, toHex, toSeconds } from '../../core/index.ts';
import { createIssuer, type IssueOptions, type Issuer } from '../../issuer/index.ts';
import { encodeLink } from '../../license/index.ts';
import { measure, renderPng } from '../../qr/index.ts';
import { random } from '../algorithms.ts';
import { readBytes, readText, writeWhole } from '../files.ts';
import { makeKeyFiles, readSigner } from '../keys.ts';
import { secondsAfter } from '../moments.ts';
import {
  allocate,
  changeStatus,
  newStatusFile,
  type StatusFile,
  type StatusName,
  signStatusFile,
  writeStatusFile,
} from '../status-file.ts';
import {
  type Agency,
  type Holder,
  holderFiles,
  holders,
  market,
  police,
  statusFileOf,
  statusUriOf,
  zhejiang,
} from './cast.ts';
import type { Turn } from './turns.ts';

const daySeconds = 86_400;

/** So many years and days from today. */
type Shift = readonly [years: number, days: number];

/** What an agency issues in the story. */
interface Order {
  readonly name: string;
  readonly type: string;
  readonly validFrom?: Shift;
  readonly validUntil?: Shift;
  readonly signed?: Shift;
  /** Status list 1, or 2, which was signed ten days ago and never again; none for a short-lived certificate. */
  readonly list?: 1 | 2 | 'none';
  readonly status?: StatusName;
  readonly link?: true;
  /** What is other than in the catalog's sample. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

const orders: ReadonlyMap<Agency, readonly Order[]> = new Map<Agency, readonly Order[]>([
  [
    market,
    [
      { name: '01-business', type: 'business-license', link: true },
      { name: '10-wrong-type', type: 'driving-license' },
      {
        name: '11-expired',
        type: 'business-license',
        validFrom: [-3, 0],
        validUntil: [0, -1],
        signed: [-3, 0],
      },
    ],
  ],
  [
    police,
    [
      { name: '02-hotel', type: 'special-industry-license-hotel' },
      { name: '03-certificate', type: 'no-criminal-record', list: 'none' },
      { name: '05-driving', type: 'driving-license' },
      { name: '12-not-yet-valid', type: 'driving-license', validFrom: [0, 30] },
      { name: '13-revoked', type: 'special-industry-license-hotel', status: 'revoked' },
      { name: '14-suspended', type: 'driving-license', status: 'suspended' },
      { name: '15-stale-status', type: 'special-industry-license-hotel', list: 2, signed: [0, -20] },
    ],
  ],
  [
    zhejiang,
    [
      {
        name: '04-zhejiang',
        type: 'business-license',
        fields: {
          number: '91330106MA2B3C4D5D',
          holderName: '杭州西溪云帆信息技术有限公司',
          legalRepresentative: '沈思齐',
          domicile: '浙江省杭州市西湖区文三路188号2幢601室',
          licenseCopyNumber: '33000000202109150017',
        },
      },
    ],
  ],
]);

const holdersOf = (agency: Agency): readonly Holder[] => holders.filter((holder) => holder.agency === agency);

/** Makes its key in the first turn; issues licenses and signs status lists in the second. */
export function agencyTurns(agency: Agency, folder: string): readonly [Turn, Turn] {
  const keyPath = join(folder, `${agency.role}.jwk.json`);
  return [
    async () => {
      const keyId = await makeKeyFiles(keyPath, agency.algorithm);
      const own = holdersOf(agency);
      for (const holder of own) writeWhole(join(folder, holderFiles.nonce(holder)), toHex(random(16)));
      return [
        `生成密钥 makes its key: ${agency.algorithm}, key id ${keyId}`,
        ...(own.length > 0 ? [`发出随机数 gives a nonce to each of ${own.length} wallets`] : []),
      ];
    },
    () => issueAll(agency, folder, keyPath),
  ];
}

async function issueAll(agency: Agency, folder: string, keyPath: string): Promise<readonly string[]> {
  const signer = await readSigner(keyPath);
  const now = new Date();
  const issuer = createIssuer({ issuer: agency.issuer, signer, form: 'open', clock: () => now });
  const lists = new Map<number, StatusFile>();
  const done: string[] = [];
  for (const order of orders.get(agency) ?? []) {
    const type = findLicenseType(order.type) as LicenseType;
    const options: IssueOptions = {
      issuedAt: order.signed === undefined ? now : new Date(startOfDaySeconds(dayAt(now, order.signed)) * 1000),
      ...statusOf(agency, order, lists),
    };
    const { bytes, text } = await issuer.issue(type.key as never, (await recordOf(type, order, now)) as never, options);
    const shown = order.link === true ? encodeLink(bytes, type, 'https://licenses.example/v') : text;
    writeWhole(join(folder, `${order.name}.cwt`), bytes);
    writeWhole(join(folder, `${order.name}.png`), renderPng(shown, { moduleSizePixels: 6 }));
    const { version } = measure(shown);
    done.push(`${order.name}.png: ${bytes.length} bytes, QR version ${version}`);
  }
  for (const holder of holdersOf(agency)) {
    const bytes = await issueTo(holder, issuer, folder, now, statusOf(agency, {}, lists));
    done.push(`${holderFiles.license(holder)}: ${bytes.length} bytes, for the wallet of the ${holder.role} alone`);
  }
  for (const [list, state] of lists) {
    const signedAt = secondsAfter(now, list === 2 ? -10 * daySeconds : 0);
    writeStatusFile(join(folder, `status-${list}.json`), state);
    const bytes = await signStatusFile(state, signer, signedAt, 30 * daySeconds);
    const name = statusFileOf(agency, list);
    writeWhole(join(folder, name), bytes);
    done.push(`${name}: ${bytes.length} bytes for 2²⁰ licenses${list === 2 ? ', ten days old' : ''}`);
  }
  return [
    `签发证照 issues ${(orders.get(agency)?.length ?? 0) + holdersOf(agency).length}, and signs ${lists.size} status list${lists.size === 1 ? '' : 's'}`,
    ...done,
  ];
}

/** Binds a license to the key that answered the nonce. */
async function issueTo(
  holder: Holder,
  issuer: Issuer,
  folder: string,
  now: Date,
  status: Pick<IssueOptions, 'status'>,
): Promise<Uint8Array> {
  const type = findLicenseType(holder.type) as LicenseType;
  const record = await recordOf(type, {}, now);
  const nonce = fromHex(readText(join(folder, holderFiles.nonce(holder)), 'a nonce'));
  const request = readBytes(join(folder, holderFiles.request(holder)), 'the request of a holder');
  const options: IssueOptions = { form: 'selective', holder: { request, nonce }, ...status };
  const { bytes } = await issuer.issue(type.key as never, record as never, options);
  writeWhole(join(folder, holderFiles.license(holder)), bytes);
  return bytes;
}

/** Takes an index of the order's list, and sets its status. */
function statusOf(
  agency: Agency,
  { list = 1, status = 'valid' }: Pick<Order, 'list' | 'status'>,
  lists: Map<number, StatusFile>,
): Pick<IssueOptions, 'status'> {
  if (list === 'none') return {};
  const before = lists.get(list) ?? newStatusFile({ uri: statusUriOf(agency), list, bits: 2, entries: 2 ** 20 });
  const { state, indices } = allocate(before, 1);
  const index = indices[0] as number;
  lists.set(list, changeStatus(state, index, status, false));
  return { status: { list, index } };
}

/** The catalog's sample with its required fields, and with dates around today so that the story stays true. */
async function recordOf(
  type: LicenseType,
  order: Pick<Order, 'fields' | 'validFrom' | 'validUntil'>,
  now: Date,
): Promise<Record<string, unknown>> {
  const { sample } = await loadTexts(type);
  const isRequired = (key: string): boolean => !(type.fields[key]?.[2] ?? '').startsWith('optional');
  const required = Object.entries(sample).filter(([key]) => isRequired(key));
  const record: Record<string, unknown> = { ...Object.fromEntries(required), ...order.fields };
  const date = (shift: Shift): string => formatDate(dayAt(now, shift)) as string;
  if (type.class === 'certificate') return { ...record, issueDate: date([0, 0]), queryTo: date([0, -1]) };
  if (type.validity === 'none') return record;
  const { validFrom = [-2, 0], validUntil = [8, 0] } = order;
  const issueDay = Math.min(dayAt(now, validFrom), dayAt(now, [0, 0]));
  const issueDate = 'issueDate' in record ? { issueDate: formatDate(issueDay) } : {};
  return { ...record, ...issueDate, validFrom: date(validFrom), validUntil: date(validUntil) };
}

/** The civil day, in days since 1970-01-01; the 29th of February has its 28th in other years. */
function dayAt(now: Date, [years, days]: Shift): number {
  const today = dayOfSeconds(toSeconds(now));
  const [year = '', ...rest] = (formatDate(today) as string).split('-');
  const same = [String(Number(year) + years), ...rest].join('-');
  return (parseDate(same) ?? (parseDate(same.replace('-29', '-28')) as number)) + days;
}
