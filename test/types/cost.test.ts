import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findLicenseType, licenseTypes } from '../../src/catalog/index.ts';
import { root } from '../check/subpaths.ts';

const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, `${root}test`);

const path = `${root}test/types/application.ts`;

/** What the compiler reads, binds, makes and instantiates to check an application: its work, the same in every run. */
function costOf(source: string): { readonly cost: number; readonly errors: readonly string[] } {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? source : readFile(name));
  host.getSourceFile = (name, ...more) =>
    name === path ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...more);
  const program = ts.createProgram([path], options, host);
  const file = program.getSourceFile(path);
  const errors = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return {
    cost: program.getNodeCount() + program.getSymbolCount() + program.getTypeCount() + program.getInstantiationCount(),
    errors: errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  };
}

/** Uses types as an application does: a record to issue, a verifier's report, a sample. */
function application(keys: readonly string[]): string {
  return `
    import { createIssuer } from 'elicense/issuer';
    import { findLicenseType, type LicenseFields, loadTexts } from 'elicense/catalog';
    declare const issuer: ReturnType<typeof createIssuer>;
    ${keys
      .map(
        (key, i) => `
      export async function issue${i}(record: LicenseFields<'${key}'>) {
        const { sample } = await loadTexts(findLicenseType('${key}'));
        const edited: LicenseFields<'${key}'> = { ...sample, ...record };
        return issuer.issue('${key}', edited);
      }`,
      )
      .join('')}
  `;
}

/** Keys spread over the catalog. */
const keysFor = (count: number) =>
  Array.from({ length: count }, (_, i) => licenseTypes[Math.floor((i * licenseTypes.length) / count)]?.key ?? '');

describe('what types of the catalog cost the compiler', () => {
  it('is for ten of them at most 1.3 times as much as for one', () => {
    const one = costOf(application(keysFor(1)));
    const ten = costOf(application(keysFor(10)));
    expect([...one.errors, ...ten.errors]).toEqual([]);
    expect(ten.cost / one.cost).toBeLessThanOrEqual(1.3);
  }, 60_000);

  it('refuses a field that the type does not have', () => {
    const source = application(['driving-license']).replace('...record', "...record, nationality: 'CHN', nope: 1");
    expect(costOf(source).errors.join()).toMatch(/'nope' does not exist/);
  }, 60_000);

  it('completes keys, fields and codes in an editor', () => {
    const source = `
      import type { LicenseFields } from 'elicense/catalog';
      const record: LicenseFields<'driving-license'> = { sex: '' };
      const key: LicenseFields<''> = record;`;
    const service = ts.createLanguageService({
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getCompilationSettings: () => options,
      getScriptFileNames: () => [path],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const text = name === path ? source : ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
    });
    const completedAt = (before: string) =>
      service
        .getCompletionsAtPosition(path, source.indexOf(before) + before.length, undefined)
        ?.entries.map(({ name }) => name) ?? [];
    const { fields } = findLicenseType('driving-license');
    expect(completedAt("LicenseFields<'driving-license'> = { ")).toEqual(
      expect.arrayContaining(['validFrom', 'validUntil', ...Object.keys(fields).filter((key) => key !== 'sex')]),
    );
    expect(completedAt("sex: '").sort()).toEqual(['female', 'male', 'unknown', 'unspecified']);
    expect(completedAt("key: LicenseFields<'").sort()).toEqual(licenseTypes.map((type) => type.key).sort());
  }, 60_000);
});
