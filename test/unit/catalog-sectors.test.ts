import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../src/catalog/check-definition.ts';
import { codesOfList } from '../../src/catalog/codes/lists.ts';
import { namesOfTable } from '../../src/catalog/codes/texts.ts';
import {
  type FieldDefinition,
  group,
  type Kind,
  packFields,
  scenes,
  units,
  unpackFields,
} from '../../src/catalog/index.ts';
import type { KnownKind } from '../../src/catalog/known-kinds.ts';
import { checkRecord } from '../../src/catalog/schema.ts';
import { type CborMap, decodeCbor, encodeCbor } from '../../src/codec/index.ts';
import { codeTables } from '../support/catalog/code-tables.ts';
import { kindsWithin, loadSector, sectors, sources, textsWithin } from '../support/catalog/sectors.ts';

/*
 * What holds for every type of every sector. `SECTOR=transport` runs those of one sector alone.
 */

const keys = new Set(sources.map(({ key }) => key));
const british =
  /\b(licen[c]e[sd]?|labour|colou?red?|colour|centre|organis|metres?\b|programme|practis|catalogue|cheque|behaviour|neighbour|licens[e]d? plate)\b/i;
const isComputed = ([, kind]: FieldDefinition) => kind.name === 'ageOver';
const isPersonal = ([, , marks = '']: FieldDefinition) => marks.endsWith('personal');

interface Named {
  readonly zh: string;
  readonly en: string;
  readonly unit?: string;
  readonly parts?: Readonly<Record<string, Named>>;
}
function namesWithin(named: Named): Named[] {
  return [named, ...Object.values(named.parts ?? {}).flatMap(namesWithin)];
}

/** CBOR items of the largest value of a kind. */
function itemsOf(kind: Kind): number {
  const known = kind as KnownKind;
  if (known.name === 'list') return 1 + known.maxItems * itemsOf(known.item);
  if (known.name === 'dateRange' || known.name === 'money') return 3;
  if (known.name !== 'group') return 1;
  return Object.values(known.fields).reduce((sum, [, inner]) => sum + 1 + itemsOf(inner), 1);
}

for (const sector of sectors) {
  const { types, exceptions } = await loadSector(sector);
  const used = new Set<string>();

  describe.each(types.map(({ type, texts }) => [type.key, type, texts] as const))(`${sector}: %s`, (_, type, texts) => {
    const fields = Object.entries(type.fields);
    const sample = texts.sample as Readonly<Record<string, unknown>>;
    const source = sources.find(({ number }) => number === type.number);

    it('is the type that its number is kept for', () => {
      expect(type).toMatchObject({ number: source?.number, key: source?.key, class: source?.class });
      expect(texts.sector).toBe(sector);
      expect(source?.sector).toBe(sector);
      expect([texts.officialTypeCode, texts.shanghaiCatalogCode], 'official codes are never invented').toEqual([
        source?.officialTypeCode,
        source?.shanghaiCatalogCode,
      ]);
    });

    it('has a definition without faults', () => {
      expect(checkDefinition(type)).toEqual([]);
      expect(type.carried && type.public, 'carried and public').toBe(false);
    });

    it('holds personal what is unique to a person', () => {
      const unique: Partial<Record<typeof texts.holderKind, string>> = {
        'natural-person': `number holderName holderNumber birthDate address portrait employer institution organization
          purpose queryFrom queryTo`,
        vehicle: 'number holderName plateNumber vin engineNumber',
        vessel: 'number holderName shipName registrationNumber',
      };
      for (const key of (unique[texts.holderKind] ?? '').split(/\s+/)) {
        const definition = type.fields[key];
        if (definition) expect([key, isPersonal(definition)]).toEqual([key, true]);
      }
    });

    it('names every field and every part in Chinese and English', () => {
      const validity = type.validity === 'none' ? [] : ['validFrom', 'validUntil'];
      expect(Object.keys(texts.fields).sort()).toEqual([...fields.map(([key]) => key), ...validity].sort());
      const names = Object.values(texts.fields as Readonly<Record<string, Named>>).flatMap(namesWithin);
      const prose = [texts.name, texts.authority, texts.validity.note, texts.renewal?.next, texts.notes];
      for (const { zh, en, unit } of [
        ...names,
        ...prose.filter((each) => each !== null && each !== undefined),
      ] as Named[]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).toMatch(/^[\x20-\x7eé’–§²³°½×]+$/);
        expect(en).not.toMatch(british);
        if (unit !== undefined) expect(Object.keys(units)).toContain(unit);
      }
      for (const [key, [, kind]] of fields) {
        const named = (texts.fields as Readonly<Record<string, Named>>)[key];
        for (const [path] of kindsWithin(kind, '').filter(([each]) => each !== '')) {
          const part = path
            .slice(1)
            .split('.')
            .reduce<Named | undefined>((at, step) => at?.parts?.[step], named);
          expect([key + path, part?.zh]).toEqual([key + path, expect.any(String)]);
        }
      }
    });

    it('has aliases and a legal basis', () => {
      expect(new Set(texts.aliases).size).toBe(texts.aliases.length);
      expect(texts.aliases.length).toBeGreaterThanOrEqual(2);
      expect(texts.aliases).not.toContain(texts.name.zh);
      expect(texts.legalBasis).toMatch(/[\u4e00-\u9fff]{4}/);
    });

    it('says what follows its end', () => {
      const { validity, renewal } = texts;
      expect(validity.kind === 'fixed-term' && type.validity === 'none', 'a term, but no validity').toBe(false);
      if (validity.kind === 'fixed-term') expect(renewal).not.toBeNull();
      if (renewal === null) return;
      expect(renewal.remindDays).toBeGreaterThan(0);
      expect(renewal.remindDays).toBeLessThanOrEqual(400);
      if (renewal.followedBy === undefined) return;
      expect([...keys]).toContain(renewal.followedBy.type);
      expect(renewal.followedBy.type).not.toBe(type.key);
      expect([null, ...Array(120).keys()].slice(0, 121)).toContain(renewal.followedBy.afterMonths);
    });

    it('has disclosure sets of its own personal fields', () => {
      const sets = Object.entries(texts.disclosure) as [string, readonly string[]][];
      for (const [scene, set] of sets) {
        expect(Object.keys(scenes)).toContain(scene);
        expect(new Set(set).size).toBe(set.length);
        for (const key of set) {
          const definition = type.fields[key];
          expect([scene, key, definition !== undefined && isPersonal(definition)]).toEqual([scene, key, true]);
        }
      }
      if (fields.some(([, definition]) => isPersonal(definition))) expect(sets.length).toBeGreaterThan(0);
    });

    it('has no record of more items than a verifier reads', () => {
      expect(itemsOf(group(type.fields))).toBeLessThanOrEqual(4_096 - 64);
    });

    it('has a complete sample that comes back from the wire', () => {
      for (const [key, definition] of fields) {
        const exception = exceptions.absent[`${type.key}.${key}`];
        if (exception !== undefined) used.add(`absent ${type.key}.${key}`);
        const absent = definition[1].name === 'image' || isComputed(definition) || exception !== undefined;
        expect([key, sample[key] === undefined]).toEqual([key, absent]);
      }
      if (type.validity !== 'none') expect(sample.validFrom).toBeDefined();
      expect(checkRecord(type, sample)).toEqual([]);
      const body = decodeCbor(encodeCbor(packFields(type, sample)), { maxStringBytes: 32_768 }) as CborMap;
      expect(unpackFields(type, body, type.revision)).toEqual({ fields: sample, problems: [], unknown: [] });
    });

    it('names every wrong part of a group or a row', () => {
      for (const [key, [, kind]] of fields) {
        const list = kind.name === 'list';
        const { fields: parts } = (list ? (kind as Kind & { item: KnownKind }).item : kind) as { fields?: object };
        if (parts === undefined || sample[key] === undefined) continue;
        const wrong = Object.fromEntries(Object.keys(parts).map((part) => [part, Number.NaN]));
        const path = list ? `${key}[0]` : key;
        const broken = { ...sample, [key]: list ? [wrong, ...(sample[key] as unknown[]).slice(1)] : wrong };
        expect(
          checkRecord(type, broken)
            .map(({ field }) => field)
            .sort(),
        ).toEqual(
          Object.keys(parts)
            .map((part) => `${path}.${part}`)
            .sort(),
        );
      }
    });

    it('has a sample that can be disclosed in part', () => {
      const body = new Map(packFields(type, sample, { factsOn: '2026-01-01' }));
      const clear: Record<string, unknown> = { ...sample };
      for (const [key, definition] of fields) {
        if (isComputed(definition)) expect([undefined, true]).toContain(body.get(definition[0]));
        if (!isPersonal(definition)) continue;
        body.delete(definition[0]);
        delete clear[key];
      }
      expect(unpackFields(type, body, type.revision, { selective: true })).toEqual({
        fields: clear,
        problems: [],
        unknown: [],
      });
    });

    it('has a sample of plausible lengths', () => {
      for (const [key, [, kind]] of fields) {
        for (const [each, text] of textsWithin(kind, sample[key])) {
          const least =
            each.name === 'address'
              ? 18
              : /公司$/.test(text)
                ? 10
                : each.name === 'text' && key === 'businessScope'
                  ? 40
                  : 1;
          expect([key, Array.from(text).length >= least]).toEqual([key, true]);
          expect(text).not.toMatch(/示例|样本|测试|张三|李四|王五|某某|XXX|\?/);
        }
      }
    });

    it('has a name for every code', () => {
      for (const [path, kind] of fields.flatMap(([key, [, each]]) => kindsWithin(each, key))) {
        if (kind.name === 'officialCode') expect([path, codesOfList(kind.list)?.length ?? 0]).not.toEqual([path, 0]);
        if (kind.name !== 'code' && kind.name !== 'codeSet') continue;
        expect(Object.keys(namesOfTable(kind.table) ?? {}).sort(), path).toEqual(Object.keys(kind.table).sort());
        expect([...codeTables().values()]).toContain(kind.table);
      }
    });

    it('has no text where its source has a closed list, a number or a date', () => {
      for (const [key, [, kind]] of fields) {
        if (!(kind.name === 'text' || kind.name === 'line') || !source?.closed.includes(key)) continue;
        used.add(`text ${type.key}.${key}`);
        expect(Object.keys(exceptions.text)).toContain(`${type.key}.${key}`);
      }
    });
  });

  it(`${sector}: every exception is needed and has a reason`, () => {
    for (const [group, list] of Object.entries(exceptions)) {
      for (const [path, reason] of Object.entries(list as Record<string, string>)) {
        expect(used).toContain(`${group} ${path}`);
        expect(reason.length).toBeGreaterThan(10);
      }
    }
  });

  it(`${sector}: loads the texts of its types and of no others`, async () => {
    const { loaders } = (await import(`../../src/catalog/texts/${sector}/index.ts`)) as { loaders: object };
    expect(Object.keys(loaders).sort()).toEqual(types.map(({ type }) => type.key).sort());
  });
}
