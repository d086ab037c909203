import type { KnipConfig } from 'knip';
import { subpaths } from './subpaths.ts';

const config: KnipConfig = {
  entry: [
    ...subpaths.map(({ source }) => `${source}!`),
    'test/**/*.test.ts',
    'test/bench/{bundle,measure,present,replay,status}.ts',
    // Run by hand.
    'test/support/{make-numbers,catalog/write,golden/write}.ts',
    'test/{types,architecture/reporter-cases}/*.ts',
    // Run in a process of its own, to be killed.
    'test/support/bundle-updates.ts',
    'examples/**/*.ts',
  ],
  project: ['src/**/*.ts!', 'test/**/*.ts', 'examples/**/*.ts', '*.ts'],
  ignore: ['test/check/stray-globals.ts', 'test/check/qrcode.d.ts'],
  ignoreExportsUsedInFile: true,
  // Run by path from test/check.
  ignoreDependencies: ['@arethetypeswrong/cli', 'typedoc'],
};

export default config;
