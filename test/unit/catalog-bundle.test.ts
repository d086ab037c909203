import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../check/subpaths.ts';

const names = {
  residentIdentityCard: 'resident-identity-card',
  drivingLicense: 'driving-license',
  vehicleLicense: 'vehicle-license',
  businessLicense: 'business-license',
  marriageCertificate: 'marriage-certificate',
  hotelLicense: 'special-industry-license-hotel',
  noCriminalRecord: 'no-criminal-record',
  pensionContributionRecord: 'pension-contribution-record',
};
type Name = keyof typeof names;

async function bundle(types: readonly Name[], kinds = false) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { unpackFields, ${types.join(', ')} } from './src/catalog/index.ts';
        ${kinds ? "export * from './src/catalog/kinds/index.ts';" : ''}`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const output = outputFiles[0];
  if (output === undefined) throw new Error('no bundle');
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: parts }) =>
    Object.entries(parts).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return { code: output.text, bytes: gzipSync(output.contents, { level: 9 }).length, inputs };
}

describe('a verifier with the driving license alone', () => {
  it('holds no other type, no zod, no texts, no kind that it does not use, no packing', async () => {
    const { code, inputs } = await bundle(['drivingLicense']);
    expect(code).toContain('driving-license');
    for (const [name, key] of Object.entries(names))
      if (name !== 'drivingLicense') expect(code).not.toContain(`"${key}"`);
    expect(
      inputs.filter((path) =>
        /zod|texts|schema|expected|rules|nearest|countries|registration|catalog\/pack/.test(path),
      ),
    ).toEqual([]);
    expect(code).not.toMatch(/[\u4e00-\u9ffe]/);
  });
  it('takes at most 2.0 kB', async () => expect((await bundle(['drivingLicense'])).bytes).toBeLessThanOrEqual(2_000));
});

describe('one type more in a verifier that has the kinds already', () => {
  it('takes at most 350 bytes on average, and 470 with tables of its own', async () => {
    const { drivingLicense: _, ...others } = names;
    const before = (await bundle(['drivingLicense'], true)).bytes;
    const more: number[] = [];
    for (const name of Object.keys(others) as Name[]) {
      more.push((await bundle(['drivingLicense', name], true)).bytes - before);
    }
    expect(Math.max(...more)).toBeLessThanOrEqual(470);
    expect(more.reduce((sum, bytes) => sum + bytes, 0) / more.length).toBeLessThanOrEqual(350);
  });
});
