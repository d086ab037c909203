import ts from 'typescript';

/** The rooms of `src` by floor, lowest first (docs/architecture.md). Imports go only down. */
export const floors: readonly (readonly string[])[] = [
  ['core'],
  ['codec'],
  ['crypto', 'catalog', 'qr'],
  ['license', 'trust', 'status'],
  ['bundle'],
  ['verifier'],
  ['issuer', 'wallet', 'interop', 'card'],
  ['registry'],
  ['cli'],
];

/** The barrel above the library's rooms; nothing imports it. */
const barrel = 'src/index.ts';
const nodeOnly = /^src\/(cli\/.*|[^/]+\/(node|replay-file|file-store))\.ts$/;

export interface SourceTree {
  /** Every source by its path: `src/core/bytes.ts` → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Sources with a subpath of their own: they may be imported past a room's `index.ts`. */
  readonly leaves: ReadonlySet<string>;
  /** Packages that the published package depends on. */
  readonly packages: ReadonlySet<string>;
}

export interface Import {
  readonly line: number;
  /** `undefined` where the argument of `import()` is not a literal. */
  readonly specifier: string | undefined;
}

/** Every import of a source: values, types, re-exports, `import()`, `import('…').Type`, `require`, `new URL('./…')`. */
export function importsOf(path: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({
      line,
      specifier: specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : undefined,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier);
    else if (ts.isExternalModuleReference(node)) add(node, node.expression);
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    else if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) add(node, node.name);
    else if (ts.isCallExpression(node) && isImporting(node.expression)) add(node, node.arguments[0]);
    else if (ts.isNewExpression(node) && isRelativeUrl(node)) add(node, node.arguments?.[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const { fileName, pos } of [...source.referencedFiles, ...source.typeReferenceDirectives]) {
    found.push({ line: source.getLineAndCharacterOfPosition(pos).line + 1, specifier: fileName });
  }
  return found;
}

/** What breaks the floors, one line each; empty where nothing does. */
export function floorProblems(tree: SourceTree): readonly string[] {
  const problems: string[] = [];
  for (const [path, text] of tree.files) {
    if (path !== barrel && floorOf(path) === -1) problems.push(`${path}: its room is on no floor`);
    for (const { line, specifier } of importsOf(path, text)) {
      const problem =
        specifier === undefined ? 'the imported path must be a literal' : problemOf(tree, path, specifier);
      if (problem !== undefined) problems.push(`${path}:${line}: ${specifier ?? 'import()'}: ${problem}`);
    }
  }
  return problems;
}

function problemOf(tree: SourceTree, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return problemOfPackage(tree, from, specifier);
  const to = resolvePath(from, specifier);
  if (!tree.files.has(to)) return `${to} is no source (a relative import ends in .ts)`;
  if (to === barrel) return 'nothing imports the barrel';
  const fromRoom = roomOf(from);
  const toRoom = roomOf(to);
  if (fromRoom === toRoom) return undefined;
  if (from !== barrel && floorOf(to) >= floorOf(from)) {
    return `${fromRoom} (floor ${floorOf(from)}) must not import ${toRoom} (floor ${floorOf(to)})`;
  }
  if (to !== `src/${toRoom}/index.ts` && !tree.leaves.has(to))
    return `outside ${toRoom} import only its index.ts or a leaf`;
  return undefined;
}

function problemOfPackage(tree: SourceTree, from: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:'))
    return nodeOnly.test(from) ? undefined : 'only a leaf for Node and the cli import node:';
  const parts = specifier.split('/');
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
  return name !== undefined && tree.packages.has(name) ? undefined : 'not a dependency in package.json';
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** -1 for the barrel and for a room that is on no floor. */
function floorOf(path: string): number {
  const room = roomOf(path);
  return room === undefined ? -1 : floors.findIndex((rooms) => rooms.includes(room));
}

function resolvePath(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

function isImporting(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(callee) && callee.text === 'require';
}

function isRelativeUrl(node: ts.NewExpression): boolean {
  const [path, base] = node.arguments ?? [];
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'URL') return false;
  return path !== undefined && ts.isStringLiteralLike(path) && /^\.\.?\/.*\.ts$/.test(path.text) && base !== undefined;
}
