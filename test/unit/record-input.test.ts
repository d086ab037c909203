import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LicenseType, licenseTypes, loadTexts } from '../../src/catalog/index.ts';
import { readTable } from '../../src/cli/record-input.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A value as a person types it into a table. */
function cellOf(value: unknown): string {
  if (value === null) return '长期';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function read(type: LicenseType, cells: Readonly<Record<string, string>>) {
  const path = join(folder, `${type.key}.csv`);
  const lines = [Object.keys(cells), Object.values(cells).map((cell) => `"${cell.replaceAll('"', '""')}"`)];
  writeFileSync(path, lines.map((line) => line.join(',')).join('\n'));
  return readTable(path, type);
}

describe('a table of records', () => {
  it('holds the sample of every type', async () => {
    for (const type of licenseTypes as readonly LicenseType[]) {
      const { sample } = await loadTexts(type);
      const cells = Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, cellOf(value)]));
      expect(read(type, cells), type.key).toEqual([{ line: 2, fields: sample }]);
    }
  });

  it('takes yes and no in either language, and leaves anything else to the check of the record', () => {
    const type = licenseTypes.find(({ fields }) => Object.values(fields).some(([, { name }]) => name === 'yesNo'));
    const [key] = Object.entries(type?.fields ?? {}).find(([, [, kind]]) => kind.name === 'yesNo') ?? [];
    const readOne = (cell: string) => read(type as LicenseType, { [key as string]: cell })[0];
    const expected = { true: true, false: false, 是: true, 否: false, yes: 'yes', toString: 'toString' };
    for (const [cell, value] of Object.entries(expected)) {
      expect(readOne(cell)).toEqual({ line: 2, fields: { [key as string]: value } });
    }
  });
});
