import { describe, expect, it } from 'vitest';
import { licenseTypes } from '../../src/catalog/index.ts';
import { elicenseHere, mustExit } from './cli-process.ts';

const run = (line: string) => elicenseHere(`catalog ${line}`.split(' '));

describe('catalog', () => {
  it('lists every type', async () => {
    const { types } = mustExit(await run('list --json'), 0).json() as { types: { key: string }[] };
    expect(types.map(({ key }) => key)).toEqual(licenseTypes.map(({ key }) => key));
  });

  it('lists by sector, one line or two for each type', async () => {
    const lines = mustExit(await run('list'), 0).stdout.split('\n');
    expect(lines.length).toBeLessThan(licenseTypes.length + 60);
    expect(lines).toContain('交通运输  Transport  (transport)');
    for (const { key } of licenseTypes) expect(lines.filter((line) => line.split(/\s+/).includes(key))).toHaveLength(1);
    const { types } = mustExit(await run('list --json --sector transport'), 0).json() as {
      types: { key: string; sector: string }[];
    };
    expect(types.map(({ key }) => key)).toContain('driving-license');
    expect(new Set(types.map(({ sector }) => sector))).toEqual(new Set(['transport']));
    expect(mustExit(await run('list --sector tranport'), 64).stderr).toContain('did you mean transport?');
  });

  it('shows a type with its fields, units, scenes and renewal', async () => {
    const { stdout } = mustExit(await run('show driving-license'), 0);
    for (const text of ['准驾车型', 'in points', 'roadside-check', '驾照', 'reminder 90 days']) {
      expect(stdout).toContain(text);
    }
    expect(mustExit(await run('show driving-license --json'), 0).json()).toMatchObject({
      key: 'driving-license',
      sector: 'transport',
      disclosure: { 'identity-check': ['holderName', 'portrait'] },
      renewal: { remindDays: 90 },
      shanghaiCatalogCode: '310100208000100',
    });
  });

  it.each(['驾照', '驾驶证', 'driver', 'jsz', 'driver license'])('finds by %s', async (query) => {
    const { types } = mustExit(await run(`search ${query} --json`), 0).json() as { types: { key: string }[] };
    expect(types[0]?.key).toBe('driving-license');
    expect(mustExit(await run(`search ${query}`), 0).stdout).toContain('机动车驾驶证');
  });

  it.each(['营业执照', 'yyzz', 'business'])('finds the business license by %s', async (query) => {
    const { types } = mustExit(await run(`search ${query} --json`), 0).json() as { types: { key: string }[] };
    expect(types[0]?.key).toBe('business-license');
  });

  it('takes a number for a key, and suggests by any name', async () => {
    expect(mustExit(await run('show 2 --json'), 0).json()).toMatchObject({ key: 'driving-license' });
    for (const [words, meant] of [
      ['驾照', 'driving-license'],
      ['drivers', 'driving-license'],
      ['yyzz', 'business-license'],
    ] as const) {
      for (const command of ['show', 'sample', 'schema']) {
        expect(mustExit(await run(`${command} ${words}`), 64).stderr).toContain(`did you mean ${meant}`);
      }
    }
    expect(mustExit(await run('show qqqqqqqq'), 64).stderr).toContain('elicense catalog list');
  });

  it('says what a permit leads to', async () => {
    const { stdout } = mustExit(await run('show temporary-residence-permit'), 0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Leads to residence-permit 6 months after its issue.');
  });

  it('says where to look when nothing is found', async () => {
    const { stderr } = mustExit(await run('search zzzzzzzz'), 65);
    expect(stderr).toContain('elicense catalog list');
  });

  it('prints the JSON Schema and the metadata of SD-JWT VC', async () => {
    const schema = mustExit(await run('schema driving-license'), 0).json();
    expect(schema).toMatchObject({ $schema: expect.stringContaining('2020-12'), title: '中华人民共和国机动车驾驶证' });
    const metadata = mustExit(await run('schema driving-license --sd-jwt-vc'), 0).json();
    expect(metadata).toMatchObject({ vct: 'urn:elicense:type:driving-license' });
    expect(mustExit(await run('schema driving-licence'), 64).stderr).toContain('did you mean driving-license?');
  });
});
