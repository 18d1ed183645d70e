import { expect, it } from 'vitest';
import { messagesPage } from '../../src/diagnostics/messages-page.ts';
import { rules } from '../../src/diagnostics/index.ts';

it('is docs/messages.md, which `npm run docs` writes', async () => {
  await expect(messagesPage()).toMatchFileSnapshot('../../docs/messages.md');
});

it('has a row for each rule', () => {
  const ids = [...messagesPage().matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
  expect(new Set(ids)).toEqual(new Set(Object.keys(rules)));
});
