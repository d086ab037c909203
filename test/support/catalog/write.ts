import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mustRun, tool } from '../../check/check.ts';
import { frozenOf } from './frozen.ts';
import { catalogIndex, indexPath } from './named-types.ts';
import { searchIndex, searchIndexPath } from './search-index.ts';
import { definedTypes, shorthandModule, shorthandPath } from './shorthand.ts';

/*
 * After types were added: names them in `src/catalog/index.ts`, writes all of them in shorthand, rewrites the index of the
 * search, and freezes what is new. What was frozen before and differs now is refused.
 *
 *   npx tsx test/support/catalog/write.ts
 */
const frozenPath = new URL('../catalog-frozen.json', import.meta.url);

type Frozen = Readonly<Record<'types' | 'codes', Readonly<Record<string, readonly string[]>>>>;
const before = JSON.parse(readFileSync(frozenPath, 'utf8')) as Frozen;
const types = await definedTypes();
const after = frozenOf(types) as Frozen;
const broken = (['types', 'codes'] as const).flatMap((part) =>
  Object.entries(before[part]).flatMap(([name, lines]) =>
    lines.filter((line) => !after[part][name]?.includes(line)).map((line) => `${name}: ${line}`),
  ),
);
if (broken.length > 0 && !process.argv.includes('--thaw')) {
  process.stderr.write(`frozen, and gone or changed:\n${broken.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const texts = new Map([
    [shorthandPath, shorthandModule(types)],
    [searchIndexPath, await searchIndex(types)],
    [indexPath, catalogIndex()],
    [frozenPath, `${JSON.stringify(after, null, 2)}\n`],
  ]);
  for (const [path, text] of texts) writeFileSync(path, text);
  // Short lists stand on one line, as the formatter has it.
  await mustRun(tool('biome'), ['format', '--write', fileURLToPath(frozenPath)]);
}
