import type { IssuerReference } from '../license/index.ts';

/** `REGION/NUMBER` of an issuer. */
export function issuerName({ region, number }: IssuerReference): string {
  return `${region}/${number}`;
}

/** The issuer of `REGION/NUMBER`; undefined for another text. */
export function readIssuerName(text: string): IssuerReference | undefined {
  const [, region, number] = /^([1-9]\d{5})\/(0|[1-9]\d{0,8})$/.exec(text) ?? [];
  return region === undefined ? undefined : { region: Number(region), number: Number(number) };
}
