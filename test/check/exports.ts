import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { type Check, mustBeEmpty } from './check.ts';
import { root, subpaths } from './subpaths.ts';

/** Specifier → its exported names, types as `type Name`. */
type ExportLists = Readonly<Record<string, readonly string[]>>;

const recordedPath = `${root}test/architecture/exports.json`;

export const exportLists: Check = {
  name: 'exports',
  summary: 'the exported names of every subpath are the recorded ones',
  async run({ update }) {
    const actual = listExports();
    if (update) writeFileSync(recordedPath, `${JSON.stringify(actual, null, 2)}\n`);
    const problems = differences(recordedExports(), actual);
    if (problems.length > 0) problems.push('meant so? npm run check -- exports --update');
    mustBeEmpty(problems);
  },
};

export function recordedExports(): ExportLists {
  return JSON.parse(readFileSync(recordedPath, 'utf8'));
}

/** The names that exist at run time. */
export function valuesOf(names: readonly string[]): readonly string[] {
  return names.filter((name) => !name.startsWith('type '));
}

export function differences(recorded: ExportLists, actual: ExportLists): string[] {
  return Object.keys({ ...recorded, ...actual }).flatMap((specifier) => {
    const before = recorded[specifier] ?? [];
    const now = actual[specifier] ?? [];
    return [
      ...now.filter((name) => !before.includes(name)).map((name) => `${specifier}: new, not recorded: ${name}`),
      ...before.filter((name) => !now.includes(name)).map((name) => `${specifier}: recorded, now gone: ${name}`),
    ];
  });
}

function listExports(): ExportLists {
  const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, `${root}test`);
  const sources = subpaths.map(({ source }) => root + source);
  const program = ts.createProgram(sources, options);
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    subpaths.map(({ specifier, source }) => {
      const file = program.getSourceFile(root + source);
      const symbol = file && checker.getSymbolAtLocation(file);
      if (symbol === undefined) throw new Error(`${source} is no module`);
      const names = checker.getExportsOfModule(symbol).map((exported) => nameOf(checker, exported));
      return [specifier, names.sort()];
    }),
  );
}

function nameOf(checker: ts.TypeChecker, exported: ts.Symbol): string {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const exportedAsType = exported.declarations?.some((node) => ts.isTypeOnlyExportDeclaration(node)) ?? false;
  const isValue = (target.flags & ts.SymbolFlags.Value) !== 0 && !exportedAsType;
  return isValue ? exported.name : `type ${exported.name}`;
}
