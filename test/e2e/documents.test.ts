import { describe, expect, it } from 'vitest';
import type { CheckCode } from '../../src/core/index.ts';
import { describeReport, type Policy, type Report } from '../../src/verifier/index.ts';
import { cityVerifier, days, fixtureFields, now, policeIssuer, statusFile, trustFile } from '../support/city.ts';
import { quoted, readText, rowsOf, sourcesOf, unionOf } from '../support/document.ts';

const errorsSource = readText('src/core/errors.ts');
const reportSource = readText('src/core/report.ts');
const errorCodes = unionOf(errorsSource, 'ErrorCode');
const ownCodes = unionOf(reportSource, 'CheckCode');

/** What a clerk reads where this code decided, in both languages, as the document writes it. */
function clerkReads(code: string): string {
  const report = { ok: false, code: code as CheckCode, checks: [] as Report['checks'] } as Report;
  const { line: zh, next: nextZh } = describeReport(report, 'zh');
  const { line: en, next: nextEn } = describeReport(report, 'en');
  return `${zh}${nextZh}<br>${en} ${nextEn}`;
}

function sortedTwice(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe('docs/verifying-offline.md', () => {
  const document = readText('docs/verifying-offline.md');
  const rows = rowsOf(document, 'code', 'outcome').flatMap(([codes, outcome = '', , clerk = '']) =>
    quoted(codes).map((code) => ({ code, outcome, clerk })),
  );
  const documented = rows.map(({ code }) => code);
  const common = clerkReads('cbor-malformed');

  it('has the eleven checks in their order', () => {
    const headings = [...document.matchAll(/^### (\d+) (\S+)$/gm)].map(([, number, id]) => `${number} ${id}`);
    expect(headings).toEqual(unionOf(reportSource, 'CheckId').map((id, i) => `${i + 1} ${id}`));
  });

  it('has every code of a check, once', () => {
    expect(sortedTwice(documented)).toEqual([]);
    expect(documented).toEqual(expect.arrayContaining(ownCodes));
  });

  it('has every code that the checks give, and no other', () => {
    const sources = [readText('src/verifier/checks.ts'), readText('src/verifier/pipeline.ts')].join('\n');
    const known = new Set([...ownCodes, ...errorCodes]);
    const given = new Set(
      [...sources.matchAll(/'([a-z\d-]+)'/g)].map(([, text = '']) => text).filter((text) => known.has(text)),
    );
    expect(documented).toEqual(expect.arrayContaining([...given].filter((code) => code !== 'key-invalid')));
    expect(ownCodes.filter((code) => !given.has(code))).toEqual([]);
  });

  it('has every code of reading under the format check', () => {
    const [, codec = ''] = /\/\/ codec\n(.*?)\/\/ crypto/s.exec(errorsSource) ?? [];
    const [, license = ''] = /\/\/ license\n(.*?)\/\/ trust/s.exec(errorsSource) ?? [];
    const reading = [...(codec + license).matchAll(/'([^']+)'/g)]
      .map(([, code]) => code)
      .filter((code) => code !== 'cose-key');
    expect(reading.length).toBeGreaterThan(20);
    const [, format = ''] = /^### 1 format$(.*?)^### 2/ms.exec(document) ?? [];
    const inFormat = rowsOf(format, 'code', 'outcome').flatMap(([codes]) => quoted(codes));
    expect(inFormat.sort()).toEqual([...reading, 'internal-error'].sort());
  });

  it.each(rows.filter(({ clerk }) => clerk !== '—'))('says what the clerk reads for $code', ({ code, clerk }) => {
    expect(clerk).toBe(clerkReads(code));
  });

  it('leaves the clerk without a text only where the code decides nothing', () => {
    for (const { outcome } of rows.filter(({ clerk }) => clerk === '—')) expect(outcome).toMatch(/^(passed|skipped)$/);
  });

  it('has a text of its own for every code that is no fault of reading', () => {
    const deciding = rows.filter(({ code, clerk }) => ownCodes.includes(code) && clerk !== '—');
    const shared = deciding.filter(({ code }) => clerkReads(code) === common).map(({ code }) => code);
    expect(shared).toEqual([]);
  });

  describe('its defaults of the policy', () => {
    const defaults = Object.fromEntries(
      rowsOf(document, 'option', 'default').map(([option, value = '']) => [
        quoted(option)[0] as keyof Policy,
        Number(value.replace(/ \(.*/, '').replaceAll(',', '')),
      ]),
    ) as Readonly<Record<keyof Policy, number>>;
    const status = { list: 3, index: 1 };
    const earlier = (seconds: number) => new Date(now.getTime() - seconds * 1000);

    async function codeWith(change: Parameters<typeof cityVerifier>[0], issue = {}): Promise<CheckCode[]> {
      const { text } = await policeIssuer().issue('driving-license', fixtureFields, { status, ...issue });
      return (await (await cityVerifier(change)).verify(text)).checks.map(({ code }) => code);
    }

    it('are all there', () => {
      const source = readText('src/verifier/policy.ts');
      const options = [...source.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, option]) => option);
      expect(Object.keys(defaults).sort()).toEqual(options.sort());
    });

    it.each([
      [0, false],
      [1, true],
    ])('hold at the edge and %i seconds beyond', async (more, beyond) => {
      const trustLists = [await trustFile({ issuedAt: earlier(defaults.maxTrustListAgeSeconds + more) })];
      expect((await codeWith({ trustLists })).includes('trust-list-too-old')).toBe(beyond);
      const statusLists = [await statusFile({ issuedAt: earlier(defaults.maxStatusAgeSeconds + more) })];
      expect((await codeWith({ statusLists })).includes('status-too-old')).toBe(beyond);
      const clock = () => new Date(days(-1).getTime() - (defaults.clockToleranceSeconds + more) * 1000);
      expect((await codeWith({ clock })).includes('clock-behind')).toBe(beyond);
      const life = defaults.maxLifeWithoutStatusSeconds + more;
      const issue = { status: undefined, issuedAt: earlier(0), expiresAt: earlier(-life) };
      expect((await codeWith({}, issue)).includes('status-reference-missing')).toBe(beyond);
    });
  });
});

describe('docs/errors.md', () => {
  const documented = rowsOf(readText('docs/errors.md'), 'code', 'when').flatMap(([code]) => quoted(code));

  it('has every error code, once, and no other', () => {
    expect(sortedTwice(documented)).toEqual([]);
    expect([...documented].sort()).toEqual([...errorCodes].sort());
  });

  it('has only codes that something throws', () => {
    const sources = [...sourcesOf('src')].filter(
      ([path]) => !/core\/(errors|report)|verifier\/(texts|checks)/.test(path),
    );
    const text = sources.map(([, source]) => source).join('\n');
    expect(errorCodes.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });
});

describe('docs/threat-model.md', () => {
  const document = readText('docs/threat-model.md');
  const attacks = 'test/misuse/attacks.test.ts';
  const named = rowsOf(document, 'attack', 'what stops it').flatMap(([, , tests = '']) =>
    [...tests.matchAll(/`([^`]+)`(?: \(`([^`]+)`\))?/g)].map(([, title = '', path]) => ({
      title,
      path: path ?? attacks,
    })),
  );

  const learned = rowsOf(document, 'who', 'learns').flatMap(([, , , tests = '']) =>
    quoted(tests).map((title) => ({ title, path: 'test/misuse/privacy.test.ts' })),
  );

  it('names tests', () => {
    expect(named.length).toBeGreaterThan(40);
    expect(learned.length).toBeGreaterThan(6);
  });

  it.each(learned)('names a test that exists: $title', ({ title, path }) => {
    expect(readText(path)).toContain(`it('${title}'`);
  });

  it.each(named)('names a test that exists: $title', ({ title, path }) => {
    const isPath = title.endsWith('.test.ts');
    expect(readText(isPath ? title : path).includes(isPath ? 'it(' : `it('${title}'`)).toBe(true);
  });

  it('answers every attack with a test or says that nothing stops it', () => {
    const open = rowsOf(document, 'attack', 'what stops it').filter(([, , tests]) => tests === '—');
    expect(open.map(([attack]) => attack)).toEqual(['lends the phone']);
  });
});
