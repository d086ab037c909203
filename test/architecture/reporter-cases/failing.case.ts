import { beforeAll, describe, it } from 'vitest';

it('fails', () => {
  throw new Error('meant');
});

describe('a suite with a broken hook', () => {
  beforeAll(() => {
    throw new Error('meant');
  });
  it('never runs', () => {});
});
