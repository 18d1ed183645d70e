/** What the pages of editions must not do to their words: for web pages and those of e-books. */
import { rebuild, type VerificationRule } from './rule.ts';

function plenary(description: string): VerificationRule & { severity: 'error' } {
  return { severity: 'error', standard: 'Plenary', description, mend: rebuild };
}

export const markupRules = {
  '1.4.3': {
    severity: 'error',
    standard: 'WCAG 2.2',
    description: 'No style sets words in a colour that cannot be told from what lies below.',
    blind:
      'Colours that only a browser can work out, such as `color-mix()`, and pictures below words.',
    mend: rebuild,
  },
  'style-effect': {
    ...plenary(
      'No style hides words of the text, moves, turns or strikes them, changes their letters or adds others.',
    ),
    blind:
      'Each rule is taken to hold, whatever the window; boxes that come to lie on one another by layout alone are not worked out.',
  },
  'style-unread': {
    ...plenary('Every rule of a style sheet is one whose effect can be told.'),
    blind: 'What a property does that is on the list as harmless, where programs have faults.',
  },
  'markup-foreign': {
    ...plenary('A page has only elements that editions use to mark up text.'),
    blind: 'What a picture shows: a cover or an emblem has to be looked at.',
  },
  'markup-attribute': plenary(
    'An element has only the attributes that editions give it, with the values that they give them.',
  ),
  'markup-active': plenary('Nothing in a page runs but the edition’s own script.'),
  'markup-replaced': {
    ...plenary('What is read aloud has the words that are seen.'),
    blind: 'Names of landmarks and lists, which `words-added` compares.',
  },
} as const satisfies Record<string, VerificationRule>;
