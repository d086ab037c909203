import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { countingReporter } from '../../support/reporter.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../../node_modules/.vite', import.meta.url)),
  test: { include: ['*.case.ts'], reporters: ['default', countingReporter()] },
});
