import type { AlgorithmName } from '../../core/index.ts';

/** An agency of the story. */
export interface Agency {
  /** Its role, and the name of its folder. */
  readonly role: string;
  readonly issuer: string;
  readonly algorithm: AlgorithmName;
  readonly names: { readonly zh: string; readonly en: string };
  /** What the trust list allows it. */
  readonly types: readonly string[];
}

export const market: Agency = {
  role: 'agency-market',
  issuer: '310000/4',
  algorithm: 'ES256',
  names: { zh: '上海市市场监督管理局', en: 'Shanghai Administration for Market Regulation' },
  types: ['business-license'],
};

export const police: Agency = {
  role: 'agency-police',
  issuer: '310000/12',
  algorithm: 'Ed25519',
  names: { zh: '上海市公安局', en: 'Shanghai Public Security Bureau' },
  types: ['resident-identity-card', 'driving-license', 'special-industry-license-hotel', 'no-criminal-record'],
};

/** Another province: its operator and its agency are one process. */
export const zhejiang: Agency = {
  role: 'zhejiang',
  issuer: '330000/7',
  algorithm: 'Ed25519',
  names: { zh: '浙江省市场监督管理局', en: 'Zhejiang Administration for Market Regulation' },
  types: ['business-license', 'driving-license', 'special-industry-license-hotel'],
};

/** Got itself listed in Zhejiang with the public key of another: of the police in Shanghai. */
export const impostor: Agency = {
  role: 'impostor',
  issuer: '330000/9',
  algorithm: 'Ed25519',
  names: { zh: '浙江某机关', en: 'An agency in Zhejiang' },
  types: ['driving-license'],
};

/** Somebody who carries a license in the wallet of a phone. */
export interface Holder {
  /** The role, and the name of its folder. */
  readonly role: string;
  readonly zh: string;
  /** What the wallet holds, and who issues it. */
  readonly type: string;
  readonly agency: Agency;
}

export const driver: Holder = { role: 'driver', zh: '驾驶人（手机）', type: 'driving-license', agency: police };

export const guest: Holder = { role: 'guest', zh: '住客（手机）', type: 'resident-identity-card', agency: police };

export const holders = [driver, guest] as const;

/** Files that an agency and a holder give each other, each named after the holder. */
export const holderFiles = {
  nonce: ({ role }: Holder): string => `${role}.nonce`,
  request: ({ role }: Holder): string => `${role}.request.cbor`,
  license: ({ role }: Holder): string => `${role}.cwt`,
} as const;

/** What the hotel's desk asks: a file, as long as there is no code for it. */
export const questionFile = 'question.json';

/** Where an agency's status lists are; nobody goes there in this story. */
export function statusUriOf({ issuer }: Agency): string {
  return `https://status.example/${issuer}/`;
}

/** The name of the file of an agency's status list. */
export function statusFileOf({ issuer }: Agency, list: number): string {
  return `status-${issuer.replace('/', '-')}-${list}.cwt`;
}

/** A trust operator of the story, its region, and the agencies that it lists. */
export interface Operator {
  readonly role: string;
  readonly zh: string;
  readonly region: number;
  /** Each with the role whose public key it handed in. */
  readonly issuers: readonly { readonly agency: Agency; readonly keyOf: Agency }[];
}

export const shanghaiOperator: Operator = {
  role: 'operator-shanghai',
  zh: '上海运营方',
  region: 310_000,
  issuers: [
    { agency: market, keyOf: market },
    { agency: police, keyOf: police },
  ],
};

export const zhejiangOperator: Operator = {
  role: 'zhejiang',
  zh: '浙江（运营方与机关）',
  region: 330_000,
  issuers: [
    { agency: zhejiang, keyOf: zhejiang },
    { agency: impostor, keyOf: police },
  ],
};
