import { describe, expect, it } from 'vitest';
import { licenseTypes } from '../../src/catalog/index.ts';
import { elicenseHere, mustExit } from './cli-process.ts';

const run = (line: string) => elicenseHere(`catalog ${line}`.split(' '));

describe('catalog', () => {
  it('lists every type', async () => {
    const { types } = mustExit(await run('list --json'), 0).json() as { types: { key: string }[] };
    expect(types.map(({ key }) => key)).toEqual(licenseTypes.map(({ key }) => key));
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
