import { expect, it } from 'vitest';
import { verificationRules } from '../../src/verify/index.ts';
import { rulesPage } from '../../src/verify/rules-page.ts';

it('is docs/verification-rules.md, which `npm run docs` writes', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../docs/verification-rules.md');
});

it('has a row for each rule', () => {
  const ids = [...rulesPage().matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id);
  expect(new Set(ids)).toEqual(new Set(Object.keys(verificationRules)));
  expect(ids).toHaveLength(Object.keys(verificationRules).length);
});
