/** Amendments in the languages of texts. */
import { expect, it } from 'vitest';
import { compareTexts, textOfTree } from '../../src/compare/index.ts';
import { amendments } from '../../src/present/index.ts';
import { comparisonWordsOf } from '../../src/language/languages.ts';
import { world } from '../world.ts';
import { draft, treeOf } from '../compare/texts.ts';

/** A word, a paragraph and a note changed, a paragraph moved. */
const revised = [
  ...draft.slice(0, 3),
  '1. *Requests* the Secretary-General to report on the harbours of the world:',
  draft[5],
  '2. *Urges* all States to keep their harbours open to vessels in distress;',
  '3. *Notes* that pilots are few;[^2]',
  '4. *Decides* to remain actively seized of the matter.',
  '[^1]: See resolution 2 (I).\n\n[^2]: See resolution 3 (I).',
];

it.each(['ar', 'en', 'es', 'fr', 'ru', 'zh-Hans'])('%s', (tag) => {
  const comparison = compareTexts(textOfTree(treeOf(...draft)), textOfTree(treeOf(...revised)));
  const { words } = comparisonWordsOf(world.languages, tag);
  const names = { old: 'A/C.2/80/L.10', new: 'A/RES/80/120' };
  expect(amendments(comparison, names, words)).toMatchSnapshot();
});
