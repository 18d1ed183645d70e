/**
 * What a Word file must have for readers and editors; WCAG's criteria for pictures, languages,
 * titles, headings and tables are those of the web edition (see `html.ts`).
 */
import { rebuild, type VerificationRule } from './rule.ts';

type ErrorRule = VerificationRule & { severity: 'error' };

function word(clause: string, description: string): ErrorRule {
  return { severity: 'error', standard: 'ISO/IEC 29500-1', clause, description, mend: rebuild };
}

export const wordRules = {
  'docx-part': {
    severity: 'error',
    standard: 'ISO/IEC 29500-2',
    clause: '9.3',
    description: 'Every part that is referred to is there and is well-formed XML.',
    mend: rebuild,
  },
  'docx-relationship': word('17.16.22', 'Every link names a relationship that is there.'),
  'docx-style': word('17.7.4.17', 'Every style that is used is defined.'),
  'docx-plain-paragraph': word(
    '17.3.1.27',
    'Every paragraph of the text has a style that says what it is.',
  ),
  'docx-heading-level': word('17.3.1.20', 'A heading has the outline level that navigation shows.'),
  'docx-numbering': word('17.9.18', 'Every numbering that is used is defined, level and all.'),
  'docx-footnote': word('17.11.14', 'Every reference to a note leads to a note that is there.'),
  'docx-footnote-once': word(
    '17.11.14',
    'Every note has one reference; others are NOTEREF fields.',
  ),
  'docx-footnote-mark': word('17.11.6', 'Every note starts with its number.'),
  'docx-noteref': word('17.16.5.41', 'Every NOTEREF field leads to a bookmark at a reference.'),
  'docx-noteref-number': word(
    '17.16.5.41',
    'Every NOTEREF field shows the number of the note that it leads to.',
  ),
  'docx-control': word(
    '17.5.2.6',
    'Every control shows the value that it is bound to, which Word puts in its place.',
  ),
  'docx-bookmark': word('17.13.6.2', 'The names of bookmarks are there once, each with its end.'),
  'docx-internal-link': word('17.16.22', 'Every link within the document leads to a bookmark.'),
  'docx-tracked-change': word('17.13.5', 'The file has no changes that wait for a decision.'),
  'docx-effect': {
    ...word(
      '17.3.2',
      'No words are hidden, struck through, tiny, moved away or in the colour of the paper.',
    ),
    blind: 'How Word lays lines out; a theme’s colours, which no edition uses.',
  },
  'docx-direction': word('17.3.1.6', 'A paragraph runs in the direction of its letters.'),
  'docx-foreign': {
    severity: 'error',
    standard: 'Plenary',
    description: 'The file has no programs, no remarks, and nothing that Word fetches.',
    blind: 'What a field shows once a person changes the text.',
    mend: rebuild,
  },
  'docx-closed': {
    severity: 'error',
    standard: 'Plenary',
    description:
      'The file has only the parts, relationships, elements, properties and values that editions write, and what Word adds when a person saves it.',
    blind: 'What a picture shows, and which fonts a reader’s system has for those that are named.',
    mend: rebuild,
  },
  'docx-floating': {
    severity: 'error',
    standard: 'Microsoft Accessibility Checker',
    clause: 'Image or object not inline',
    description: 'Pictures stand in the line, and no text stands in a text box.',
    mend: rebuild,
  },
  'docx-protection': {
    severity: 'error',
    standard: 'Microsoft Accessibility Checker',
    clause: 'Restricted access',
    description: 'The file can be edited and read by assistive technology.',
    mend: rebuild,
  },
} as const satisfies Record<string, VerificationRule>;
