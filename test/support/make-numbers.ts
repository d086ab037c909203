import { creditCodeOf, foodCheckOf, organizationCheckOf, residentNumberOf, vinOf } from './numbers.ts';

/**
 * Prints numbers of nobody whose check characters hold, for samples:
 *
 *   npx tsx test/support/make-numbers.ts [--seed 1] [--region 310104] [--birth 1990-03-07] [--sex male]
 */
function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

const regions =
  '310101 310104 310105 310106 310107 310109 310110 310112 310113 310114 310115 310116 310117 310118 310120 310151'.split(
    ' ',
  );
let state = Number(option('seed', '1')) >>> 0 || 1;
/** xorshift32: the same numbers for the same seed. */
function below(limit: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  state >>>= 0;
  return state % limit;
}
for (let i = 0; i < 8; i++) below(2);
const digits = (length: number) => Array.from({ length }, () => below(10)).join('');
const letters = (length: number) => Array.from({ length }, () => 'ABCDEFGHJKLMNPQRTUWXY'[below(21)]).join('');
const region = () => option('region', regions[below(regions.length)] as string);

function residentNumber(): string {
  const birth = option('birth', `${1955 + below(50)}-0${1 + below(9)}-${10 + below(19)}`).replaceAll('-', '');
  const sex = option('sex', below(2) === 0 ? 'female' : 'male');
  const order = digits(2) + (below(5) * 2 + (sex === 'male' ? 1 : 0));
  return residentNumberOf(region() + birth + order);
}

const five = (make: () => string) => Array.from({ length: 5 }, make).join('  ');
/** The codes of departments and kinds 91, 92 …, a division and the 8 characters of the organization. */
const creditCode = (kind: string, organization: string) => {
  const first16 = kind + (kind.length > 2 ? '' : region()) + organization;
  return creditCodeOf(first16 + organizationCheckOf(first16.slice(8)));
};
const newer = () => `MA1${letters(1)}${digits(2)}${letters(1)}${digits(1)}`;

const withFoodCheck = (prefix: string, first13: string) => prefix + first13 + foodCheckOf(first13);

process.stdout.write(
  [
    `resident numbers   ${five(residentNumber)}`,
    `companies          ${five(() => creditCode('91', newer()))}`,
    `individual shops   ${five(() => creditCode('92', newer()))}`,
    `public bodies      ${five(() => creditCode('12', digits(8)))}`,
    `associations       ${five(() => creditCode('51', `MJ${digits(6)}`))}`,
    `non-enterprise     ${five(() => creditCode('52', `MJ${digits(6)}`))}`,
    `law firms          ${five(() => creditCode('31310000', digits(8)))}`,
    `food business      ${five(() => withFoodCheck('JY', `${1 + below(3)}${region()}${digits(6)}`))}`,
    `food production    ${five(() => withFoodCheck('SC', `1${digits(2)}${region()}${digits(4)}`))}`,
    `VINs               ${five(() => vinOf(`LSV${letters(2)}${digits(3)}`, `${letters(1)}2${digits(6)}`))}`,
    `plates             ${five(() => `沪${'ABCDEFGHJKLMN'[below(13)]}${digits(5)}`)}  ${five(() => `沪A${'DF'[below(2)]}${digits(5)}`)}`,
    `passports          ${five(() => `E${digits(8)}`)}`,
    `mobile numbers     ${five(() => `1${['38', '39', '58', '86', '50'][below(5)]}0000${digits(4)}`)}`,
    '',
  ].join('\n'),
);
