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
    mend: rebuild,
  },
  'style-effect': plenary(
    'No style hides words of the text, moves, turns or strikes them, changes their letters or adds others.',
  ),
  'style-unread': plenary('Every rule of a style sheet is one whose effect can be told.'),
  'markup-foreign': plenary('A page has only elements that editions use to mark up text.'),
  'markup-attribute': plenary(
    'An element has only the attributes that editions give it, with the values that they give them.',
  ),
  'markup-active': plenary('Nothing in a page runs but the edition’s own script.'),
  'markup-replaced': plenary('What is read aloud has the words that are seen.'),
} as const satisfies Record<string, VerificationRule>;
