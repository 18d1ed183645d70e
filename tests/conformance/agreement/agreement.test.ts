/**
 * Which faults other validators find, measured and kept in the docs. It takes some minutes, so it is
 * no part of `npm test`: `npm run agreement` compares, `npm run agreement -- -u` writes.
 */
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { measure } from './measure.ts';
import { agreementSection } from './table.ts';

const page = new URL('../../../docs/verification-agreement.md', import.meta.url).pathname;

it('is as the docs say', async () => {
  const pdf = await measure('pdf');
  const epub = await measure('epub');
  expect([...pdf.whole, ...epub.whole]).toEqual([[], [], [], []]);
  const markdown = [
    '# Agreement with other validators',
    'Each row is one fault that `tests/verify/mutations` makes in a whole edition, with the rule under which Plenary finds it and the ids that the others give. A dash means that a validator finds nothing. `not-judged` means that it could not read the file. Written by `npm --prefix tests/conformance run agreement -- -u`.',
    agreementSection('PDF', pdf),
    agreementSection('EPUB', epub),
  ].join('\n\n');
  const options = (await resolveConfig(page)) ?? {};
  const text = await format(markdown, { ...options, parser: 'markdown' });
  await expect(text).toMatchFileSnapshot(page);
});
