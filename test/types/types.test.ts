import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../check/subpaths.ts';

const directory = `${root}test/types/`;
const fixtures = readdirSync(directory).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

/** A fixture says what the compiler takes, and by `@ts-expect-error` what it refuses. */
describe('type fixtures', () => {
  let program: ts.Program;
  beforeAll(() => {
    const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, `${root}test`);
    program = ts.createProgram(
      fixtures.map((name) => directory + name),
      options,
    );
  });

  it('are there', () => expect(fixtures.length).toBeGreaterThan(0));

  it.each(fixtures)('%s', (name) => {
    const source = program.getSourceFile(directory + name);
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const lines = diagnostics.map(({ messageText, start = 0 }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? -1;
      return `${name}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(source).toBeDefined();
    expect(lines).toEqual([]);
  });
});
