import { defineConfig, type Plugin } from 'vitest/config';
import { root, subpaths } from './check/subpaths.ts';
import { mutated, mutations } from './support/mutations.ts';
import { countingReporter } from './support/reporter.ts';

const mutation = mutations[Number(process.env.ELICENSE_MUTATION ?? Number.NaN)];

/** Takes one check out of the code for `npm run check:teeth`. */
const disabling: Plugin = {
  name: 'disabled-check',
  enforce: 'pre',
  transform: (source, id) => mutation && mutated(mutation, id, source),
};

export default defineConfig({
  root,
  plugins: [disabling],
  resolve: {
    alias: subpaths.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: root + source,
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', countingReporter()],
    allowOnly: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
