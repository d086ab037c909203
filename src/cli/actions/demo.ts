import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLicenseType, type LicenseType, loadTexts } from '../../catalog/index.ts';
import { findingOf, openScenes, phoneScenes, type Scene, scenes, surprisesIn } from '../demo/scenes.ts';
import { type Deed, playStory } from '../demo/story.ts';
import type { Finding } from '../demo/verifier.ts';
import { CommandError, exitCode, usageError } from '../errors.ts';
import { exists, makeFolder } from '../files.ts';
import { verdictTexts } from '../report.ts';
import { type Cell, type Palette, pad, paletteFor, print, table, widthOf, wrap } from '../terminal.ts';
import { type ShownField, shownFields } from '../values.ts';

const columns = 100;
const actorColumns = 32;

/** One actor and what it did: who and which process on the left. */
function deedLines({ zh, role, pid, lines }: Deed, { bold, dim }: Palette): string[] {
  const said = lines.flatMap((line) => wrap(line, columns - actorColumns - 1));
  const actor = [bold(pad(zh, actorColumns)), dim(pad(`${role} · pid ${pid}`, actorColumns))];
  const height = Math.max(said.length, actor.length);
  return Array.from({ length: height }, (_, y) => ` ${actor[y] ?? pad('', actorColumns)}${said[y] ?? ''}`.trimEnd());
}

function sceneCells(scene: Scene, finding: Finding | undefined, palette: Palette): readonly (string | Cell)[] {
  const { report, line } = finding ?? {};
  const expected = report?.verdict === scene.verdict && report.code === scene.code;
  const { mark, zh, en, color } = verdictTexts[report?.verdict ?? 'undetermined'];
  const reason = expected
    ? `${line?.zh}\n${line?.en}`
    : `意外结果！expected ${scene.verdict}, ${scene.code}; got ${report?.verdict}, ${report?.code}`;
  return [scene.file, `${scene.zh}\n${scene.en}`, { text: `${mark} ${zh}\n  ${en}`, paint: palette[color] }, reason];
}

function sceneLines(shown: readonly Scene[], findings: readonly Finding[], palette: Palette): string[] {
  const titles = ['文件 file', '内容 what it is', '结论 verdict', '原因 reason'];
  return table(
    [
      titles.map((text) => ({ text, paint: palette.dim })),
      ...shown.flatMap((scene, at) => {
        const cells = sceneCells(scene, findingOf(findings, scene), palette);
        const same = at === 0 || scene.verdict === shown[at - 1]?.verdict;
        return same ? [cells] : [[''], cells];
      }),
    ],
    { indent: 1, columns, widths: [20, 28, 14] },
  );
}

/** Fields in two columns where they are short, over the whole width where not. */
function fieldLines(fields: readonly ShownField[], { dim }: Palette): string[] {
  const half = 48;
  const lines: string[] = [];
  let open = '';
  let openWidth = 0;
  const flush = (): void => {
    if (open !== '') lines.push(`   ${open.trimEnd()}`);
    open = '';
    openWidth = 0;
  };
  for (const { zh, value } of fields) {
    const width = widthOf(zh) + 2 + widthOf(value);
    const text = `${dim(zh)}  ${value}`;
    if (width > half - 2) {
      flush();
      const wrapped = table([[{ text: zh, paint: dim }, value]], { columns: columns - 3, widths: [widthOf(zh)] });
      lines.push(...wrapped.map((line) => `   ${line}`));
    } else if (openWidth > 0) {
      open += text;
      openWidth += width;
      flush();
    } else {
      open = text + ' '.repeat(half - width);
      openWidth = half;
    }
  }
  flush();
  return lines;
}

async function acceptedLines(findings: readonly Finding[], palette: Palette): Promise<string[]> {
  const lines: string[] = [];
  for (const scene of scenes) {
    const { file, verdict } = scene;
    const license = findingOf(findings, scene)?.report.license;
    if (verdict !== 'accepted' || license === undefined) continue;
    const type = findLicenseType(license.type) as LicenseType;
    const { name } = await loadTexts(type);
    const { names, region, number } = license.issuer;
    lines.push(
      '',
      ` ${palette.green('✔')} ${palette.bold(name.zh)}  ${name.en}  ${palette.dim(file)}`,
      `   ${palette.dim('发证机关')}  ${names.zh}  ${names.en}  (${region}/${number})`,
      ...fieldLines(await shownFields(type, license.fields), palette),
    );
  }
  return lines;
}

function heading(text: string, { bold, dim }: Palette): string {
  return ` ${bold(text)} ${dim('─'.repeat(Math.max(0, columns - widthOf(text) - 2)))}`;
}

async function tell(folder: string, palette: Palette): Promise<void> {
  const startedAt = performance.now();
  print(
    '',
    heading('经过 What happens: each actor is a process of its own, and they share nothing but files', palette),
  );
  const findings = await playStory(folder, (deed) => print(...deedLines(deed, palette)));
  print(
    '',
    heading('核验结果 What the verifier found, from the pixels and with no network', palette),
    ...sceneLines(openScenes, findings, palette),
    '',
    heading('手机出示 Shown on phones: at the roadside to an officer, at a hotel to the desk', palette),
    ...sceneLines(phoneScenes, findings, palette),
    '',
    heading('通过核验的证照 The accepted ones', palette),
    ...(await acceptedLines(findings, palette)),
    '',
  );
  const surprises = surprisesIn(findings);
  if (surprises.length > 0) {
    throw new CommandError(
      exitCode.internal,
      'demo: not every verdict is the expected one',
      surprises.map(({ file, verdict, code }) => `${file}: expected ${verdict}, ${code}`),
    );
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  print(
    ` ${palette.green('✔')} ${scenes.length} 项结果均符合预期 all ${scenes.length} verdicts are as expected, ${seconds} s`,
  );
}

function newFolder(path: string): string {
  if (exists(path) && readdirSync(path).length > 0)
    throw usageError(`--out ${path}: is not empty`, 'give a new folder');
  makeFolder(path);
  return path;
}

export async function demo({ out }: { readonly out?: string }): Promise<void> {
  const palette = paletteFor(process.stdout);
  if (out !== undefined) {
    await tell(newFolder(out), palette);
    print(`   所有文件 all files: ${out}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'elicense-demo-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const leave = (): void => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', leave);
  try {
    await tell(folder, palette);
    print(palette.dim('   elicense demo --out DIR keeps all files, keys and pictures'));
  } finally {
    remove();
    process.off('SIGINT', leave);
  }
}
