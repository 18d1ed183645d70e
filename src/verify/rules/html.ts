/**
 * What a web page must have, by the success criteria of WCAG 2.2; the pages in an e-book must have
 * the same (EPUB Accessibility 1.1, 3.2).
 */
import { rebuild, type VerificationRule } from './rule.ts';

type ErrorRule = VerificationRule & { severity: 'error' };

function wcag(description: string): ErrorRule {
  return { severity: 'error', standard: 'WCAG 2.2', description, mend: rebuild };
}

function html(clause: string, description: string): ErrorRule {
  return { severity: 'error', standard: 'HTML Standard', clause, description, mend: rebuild };
}

export const htmlRules = {
  '1.1.1': wcag('Every picture has an alternative text.'),
  '1.3.1': wcag('Headings, lists, tables, landmarks and notes are marked as what they are.'),
  '1.3.2': wcag('A text that runs from right to left is marked so.'),
  '1.4.4': wcag('The page can be enlarged.'),
  '2.4.1': wcag('A link at the start leads past everything that is not the text.'),
  '2.4.2': wcag('The page has a title.'),
  '2.4.4': wcag('Every link says where it leads.'),
  '2.4.6': wcag('Headings are not empty.'),
  '3.1.1': wcag('The page says its language.'),
  '3.1.2': wcag('The languages of parts are well-formed tags.'),
  '4.1.2': wcag('Everything that is named by another element is named by one that is there.'),
  'html-doctype': html('13.1.1', 'The page starts with the doctype of HTML.'),
  'html-syntax': html('13.2.2', 'The page is valid HTML syntax.'),
  'html-unique-id': html('3.2.6', 'Every id is there once.'),
  'html-link-target': html('7.4.6', 'Every link within the page leads to an element of it.'),
  'html-outside': {
    severity: 'error',
    standard: 'Plenary',
    description: 'The page is whole in itself: it loads nothing from elsewhere.',
    mend: rebuild,
  },
  'note-back-link': {
    severity: 'error',
    standard: 'DAISY Accessible Publishing Knowledge Base',
    clause: 'Notes',
    description: 'Every note leads back to each of its references.',
    mend: rebuild,
  },
} as const satisfies Record<string, VerificationRule>;
