import { it } from 'vitest';
import { need } from '../../support/need.ts';

it('passes', () => {});
it('passes, too', () => {});
it('skips', (context) => context.skip('only on Tuesdays'));
it('lacks', (context) => {
  need(context, undefined, 'a browser');
});
it.todo('is planned');
