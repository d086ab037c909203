import { describe, expect, it } from 'vitest';
import { floorProblems, importsOf, type SourceTree } from './floors.ts';
import { readSourceTree } from './tree.ts';

const allowed: Readonly<Record<string, string>> = {
  'src/index.ts': "export { a } from './verifier/index.ts';",
  'src/core/index.ts': 'export const a = 1;',
  'src/core/bytes.ts': 'export const b = 1;',
  'src/crypto/index.ts': "import { a } from '../core/index.ts'; export { a };",
  'src/crypto/node.ts': "import 'node:crypto';",
  'src/catalog/index.ts': 'export const c = 1;',
  'src/verifier/index.ts': "import { a } from '../crypto/index.ts'; import './steps/one.ts'; export { a };",
  'src/verifier/steps/one.ts': "import '../../core/index.ts'; import '../index.ts'; import 'known/deep';",
  'src/cli/main.ts': "import '../crypto/node.ts'; import 'node:fs'; import '@scope/known/deep';",
};

function treeWith(planted: Readonly<Record<string, string>> = {}): SourceTree {
  return {
    files: new Map(Object.entries({ ...allowed, ...planted })),
    leaves: new Set(['src/crypto/node.ts']),
    packages: new Set(['known', '@scope/known']),
  };
}

describe('floors of src', () => {
  it('holds in every source', () => {
    const tree = readSourceTree();
    expect(tree.files.size).toBeGreaterThan(20);
    expect(floorProblems(tree)).toEqual([]);
  });

  it('accepts what goes down through an index or a leaf', () => {
    expect(floorProblems(treeWith())).toEqual([]);
  });

  it.each([
    ['up', 'src/core/bytes.ts', "import { a } from '../verifier/index.ts';"],
    ['up, a type', 'src/core/bytes.ts', "import type { A } from '../verifier/index.ts';"],
    ['up, an inline type', 'src/core/bytes.ts', "export type A = import('../verifier/index.ts').A;"],
    ['up, on demand', 'src/core/bytes.ts', "export const load = () => import('../verifier/index.ts');"],
    ['up, a template', 'src/core/bytes.ts', 'export const load = () => import(`../verifier/index.ts`);'],
    ['up, a re-export', 'src/core/bytes.ts', "export { a } from '../verifier/index.ts';"],
    ['up, a star', 'src/core/bytes.ts', "export * from '../verifier/index.ts';"],
    ['up, bare', 'src/core/bytes.ts', "import '../verifier/index.ts';"],
    ['up, import equals', 'src/core/bytes.ts', "import a = require('../verifier/index.ts');"],
    ['up, require', 'src/core/bytes.ts', "const a = require('../verifier/index.ts');"],
    ['up, an augmentation', 'src/core/bytes.ts', "declare module '../verifier/index.ts' { export type A = 1 }"],
    ['up, a worker', 'src/core/bytes.ts', "new Worker(new URL('../verifier/index.ts', import.meta.url));"],
    ['up, a reference', 'src/core/bytes.ts', '/// <reference path="../verifier/index.ts" />'],
    ['the same floor', 'src/catalog/index.ts', "import type { C } from '../crypto/index.ts';"],
    ['past an index', 'src/verifier/index.ts', "import { b } from '../core/bytes.ts';"],
    ['past an index, from the barrel', 'src/index.ts', "import { b } from './core/bytes.ts';"],
    ['the barrel', 'src/verifier/index.ts', "import { a } from '../index.ts';"],
    ['no ending', 'src/verifier/index.ts', "import { a } from '../core/index';"],
    ['no literal', 'src/verifier/index.ts', 'export const load = (name: string) => import(name);'],
    ['an unknown room', 'src/attic/index.ts', 'export const a = 1;'],
    ['a loose file', 'src/loose.ts', 'export const a = 1;'],
    ['Node outside its leaves', 'src/verifier/index.ts', "import { readFile } from 'node:fs/promises';"],
    ['an undeclared package', 'src/verifier/index.ts', "import 'unknown';"],
    ['an undeclared scoped package', 'src/verifier/index.ts', "import '@scope/unknown';"],
  ])('catches %s', (_name, path, text) => {
    const problems = floorProblems(treeWith({ [path]: text }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(path);
  });

  it('names the line', () => {
    expect(importsOf('src/core/a.ts', "\n\nimport 'x';\n")).toEqual([{ line: 3, specifier: 'x' }]);
  });
});
