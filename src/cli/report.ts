import { findLicenseType, type LicenseType, loadTexts } from '../catalog/index.ts';
import type { Verdict } from '../core/index.ts';
import { describeReport, type Report } from '../verifier/index.ts';
import { describeSeconds, instantText } from './moments.ts';
import { type Paint, type Palette, plain, print, table } from './terminal.ts';
import { shownFields } from './values.ts';

/** How a verdict is shown. */
export const verdictTexts: Readonly<Record<Verdict, { mark: string; zh: string; en: string; color: keyof Palette }>> = {
  accepted: { mark: '✔', zh: '通过', en: 'accepted', color: 'green' },
  rejected: { mark: '✘', zh: '不通过', en: 'rejected', color: 'red' },
  undetermined: { mark: '?', zh: '无法判定', en: 'undetermined', color: 'yellow' },
};

const statusColors: Readonly<Record<string, keyof Palette>> = {
  passed: 'green',
  failed: 'red',
  unknown: 'yellow',
  skipped: 'dim',
};

const compare = { zh: '请核对本人与照片。', en: 'Compare the person with the portrait.' } as const;

/** Why, in one language. */
export function reasonLine(report: Report, language: 'zh' | 'en'): string {
  const { line, warnings } = describeReport(report, language);
  return [line, ...warnings].join(language === 'zh' ? '' : ' ');
}

/** The line for the clerk: why, and what to do next. */
export function clerkLine(report: Report, language: 'zh' | 'en'): string {
  const { next, comparePortrait } = describeReport(report, language);
  const more = report.ok && comparePortrait ? [compare[language]] : [];
  return [reasonLine(report, language), ...more, next].join(language === 'zh' ? '' : ' ');
}

/** The report as one JSON object. */
export function reportJson(name: string, report: Report): object {
  const { ok, verdict, code, checks, license, authenticated, ages } = report;
  return {
    input: name,
    ok,
    verdict,
    code,
    text: { zh: clerkLine(report, 'zh'), en: clerkLine(report, 'en') },
    checks,
    ...(license === undefined ? authenticated !== undefined && { authenticated } : { license }),
    ages,
  };
}

/** Prints a report for people. */
export async function printReport(name: string, report: Report, palette: Palette): Promise<void> {
  const { mark, zh, en, color } = verdictTexts[report.verdict];
  const { bold, dim } = palette;
  print(
    `${bold(palette[color](`${mark} ${zh} ${en.toUpperCase()}`))}  ${plain(name)}`,
    `  ${clerkLine(report, 'zh')}`,
    `  ${clerkLine(report, 'en')}`,
  );
  const shown = report.license ?? report.authenticated;
  if (shown !== undefined) {
    const { issuer } = shown;
    const type = findLicenseType(shown.type) as LicenseType;
    print(
      '',
      ...(report.ok ? [] : [`  ${bold('真实签发，但当前不可采信。Genuine, but not to be relied on now:')}`]),
      ...table(
        [
          ['type', '证照', `${(await loadTexts(type)).name.zh} ${type.key}`],
          [
            'issuer',
            '发证机关',
            `${plain(issuer.names.zh)} ${plain(issuer.names.en)} (${issuer.region}/${issuer.number})`,
          ],
          ['signed', '签发时间', instantText(shown.issuedAt)],
        ].map(([key = '', zhName = '', value = '']) => [{ text: key, paint: dim }, zhName, value]),
        { indent: 2, widths: [20, 24] },
      ),
      ...(await fieldTable(type, shown.fields, palette)),
      ...(shown.unknown.length > 0 ? [`  ${shown.unknown.length} items of a newer revision are not shown`] : []),
    );
  }
  const paintOf = (status: string): Paint => palette[statusColors[status] ?? 'dim'];
  print(
    '',
    ...table(
      report.checks.map(({ id, status, code }) => [
        id,
        { text: status, paint: paintOf(status) },
        code === status ? '' : code,
      ]),
      { indent: 2 },
    ),
    `  ${dim(agesText(report.ages))}`,
  );
}

/** The fields with their names. */
export async function fieldTable(type: LicenseType, fields: object, { dim }: Palette): Promise<string[]> {
  const rows = await shownFields(type, fields);
  return table(
    rows.map(({ key, zh, value }) => [{ text: key, paint: dim }, zh, value]),
    { indent: 2, widths: [20, 24] },
  );
}

function agesText({ trustListSeconds, statusSeconds, bundleSeconds }: Report['ages']): string {
  const bundle = bundleSeconds === undefined ? '' : `; bundle signed ${describeSeconds(bundleSeconds)} ago`;
  const trust =
    trustListSeconds === undefined
      ? 'no trust list used'
      : `trust list signed ${describeSeconds(trustListSeconds)} ago`;
  return `${trust}; ${statusSeconds === undefined ? 'no status list used' : `status list signed ${describeSeconds(statusSeconds)} ago`}${bundle}`;
}
