import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../check/subpaths.ts';
import { mutated, mutations } from '../support/mutations.ts';

describe('the checks that npm run check:teeth takes out', () => {
  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s is still where it was',
    (_, mutation) => {
      const path = `${root}src/${mutation.file}`;
      const source = readFileSync(path, 'utf8');
      expect(mutated(mutation, path, source)).not.toBe(source);
      expect(readFileSync(`${root}test/${mutation.test}`, 'utf8')).toContain(mutation.title);
    },
  );
});
