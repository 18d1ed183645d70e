/** A comparison as a document of amendments and as a page. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compareTexts, textOfTree } from '../../src/compare/index.ts';
import { comparisonPage } from '../../src/door/comparison-page.ts';
import { nodeWorld } from '../../src/door/world.ts';
import { comparisonWordsOf } from '../../src/language/languages.ts';
import { amendments, comparisonHtml } from '../../src/present/index.ts';
import type { Root } from '../../src/tree/index.ts';
import { draft, treeOf } from '../compare/texts.ts';

const { words } = comparisonWordsOf(nodeWorld().languages, 'en');
const one = treeOf(...draft);
const other = treeOf(
  ...draft.slice(0, 3),
  '1. *Calls upon* all States to keep their harbours open to vessels in distress;',
  '2. *Notes* that pilots < 5 are *few*;',
  '3. *Decides* to remain seized of the matter.',
  draft[7],
);

function page(old: Root, fresh: Root): string {
  const [before, after] = [textOfTree(old), textOfTree(fresh)];
  return comparisonHtml(compareTexts(before, after), {
    old: before,
    fresh: after,
    oldName: 'draft <1>',
    newName: 'draft 2',
    text: { language: 'en', direction: 'ltr' },
    words,
    language: { tag: 'en', direction: 'ltr' },
    ...comparisonPage(),
  });
}

it('amendments are numbered, and Markdown takes nothing of them for its own', () => {
  const comparison = compareTexts(textOfTree(one), textOfTree(other));
  expect(amendments(comparison, { old: 'A', new: 'B' }, words)).toMatchInlineSnapshot(`
    "# Proposed amendments

    From A to B

    1. Operative paragraph 1: replace “Urges” with “Calls upon”.

    2. Delete operative paragraph 2, reading:

       > 2\\. Requests the Secretary-General to report on the harbours of the world:

       > (a) At its next session;

       > (b) Every two years after that session;

    3. After operative paragraph 1, insert a new paragraph, reading:

       > 2\\. Notes that pilots \\< 5 are few;
    "
  `);
});

it('a page tells each change in words, and goes from one to the next', () => {
  const html = page(one, other);
  expect(html).toContain('<title>What changed: From draft &#x3C;1> to draft 2</title>');
  expect(html).toContain('<del><span class="read">Deleted: </span>Urges</del>');
  expect(html).toContain('<ins><span class="read">Inserted: </span>Calls upon</ins>');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  expect(html).not.toMatch(/<script|https?:/);
});

it('a page of one text and itself says that nothing changed', () => {
  expect(page(one, one)).toContain('The texts are the same.');
});

it('the style marks what comes and goes by lines, not by colour alone', () => {
  const style = readFileSync('templates/comparison/comparison.css', 'utf8');
  expect(style).toMatch(/ins \{[^}]*text-decoration: underline/);
  expect(style).toMatch(/del \{[^}]*text-decoration: line-through/);
});
