/** Rules of the comparison with the source: they hold for every format. */
import { rebuild, type VerificationRule } from './rule.ts';

const standard = 'Plenary';

function text(description: string): VerificationRule & { severity: 'error' } {
  return { severity: 'error', standard, description, mend: rebuild };
}

export const textRules = {
  'edition-unreadable': {
    severity: 'error',
    standard,
    description: 'The bytes of an edition are a whole file of its format.',
    mend: 'Build the edition again: the file is damaged, encrypted or no edition at all.',
  },
  'edition-missing': {
    severity: 'error',
    standard,
    description: 'Every edition that the manifest names is there.',
    mend: 'Build the document again.',
  },
  'source-missing': {
    severity: 'error',
    standard,
    description: 'The source of an edition can be found and read.',
    mend: 'Name the source with --source, or put it back where the manifest has it.',
  },
  'not-compared': {
    severity: 'warning',
    standard,
    description:
      'An edition is held against a source; one without is judged by the standards alone.',
    mend: 'Name the source with --source: nothing of the text was compared.',
  },
  'text-missing': text('Every block of the source is in the edition.'),
  'text-added': text('The edition has no text that the source has not.'),
  'text-altered': {
    ...text('Every block has the very characters of the source.'),
    blind:
      'Words that look alike in letters of different scripts are different here; how they look is not compared.',
  },
  'text-order': text('The blocks stand in the order of the source.'),
  'label-altered': text('Every printed label is that of the source.'),
  'kind-altered': text('Every block is of the kind that it is in the source.'),
  'heading-level': text('Every heading has the level of its depth in the source.'),
  'item-level': text('Every item stands at the depth that it has in the source.'),
  'cell-span': text('Every cell of a table takes the columns and rows that it has in the source.'),
  'quotation-altered': text('What is quoted is marked as quoted, and nothing else.'),
  'note-missing': text('Every note of the source is in the edition.'),
  'note-added': text('The edition has no note that the source has not.'),
  'note-altered': text('Every note has the very characters of the source.'),
  'note-order': text('The notes stand in the order of their numbers.'),
  'note-marker': text('Every reference to a note stands where the source has it.'),
  'note-target': text('Every reference leads to the note whose number it shows.'),
  'language-altered': text('The document and its parts are in the languages of the source.'),
  'title-altered': text('The title in the metadata is that of the source.'),
  'link-altered': {
    ...text('Every link leads where the source links, or to a document that it cites.'),
    blind: 'Whether the document at an address is what its address says.',
  },
  'link-missing': text('Every link of the source is in the edition.'),
  'link-scheme': text('Links lead to documents and people; none runs a program.'),
  'metadata-altered': {
    ...text('What the metadata say, the text says.'),
    blind:
      'Who certified a book, and the identifier of a book beyond its form. Parts of a name are compared, not their grammar.',
  },
  'contents-altered': {
    ...text(
      'Contents and bookmarks name what the source has, in its words and its order, and lead there.',
    ),
    blind:
      'How deep an entry stands; in a PDF, whether the parts that no heading names have a bookmark.',
  },
  'words-added': {
    ...text('What an edition says beside the text is in its own words or the text’s.'),
    blind:
      'Statements made of the edition’s own words and the labels of the text alone; the words that a user gives a picture.',
  },
  'id-altered': text('Every block has the id that is its own in every edition.'),
} as const satisfies Record<string, VerificationRule>;
