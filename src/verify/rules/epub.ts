/**
 * What an e-book must have. The ids are those of the messages of EPUBCheck (`OPF-030`) and of the
 * rules of Ace (`metadata-accessmode`), so that a finding can be looked up and checked with them.
 */
import { rebuild, type VerificationRule } from './rule.ts';

type ErrorRule = VerificationRule & { severity: 'error' };

function epub(clause: string, description: string): ErrorRule {
  return { severity: 'error', standard: 'EPUB 3.3', clause, description, mend: rebuild };
}

function accessibility(clause: string, description: string): ErrorRule {
  return {
    severity: 'error',
    standard: 'EPUB Accessibility 1.1',
    clause,
    description,
    mend: rebuild,
  };
}

export const epubRules = {
  'PKG-006': epub('4.2.2', 'The file mimetype is the first of the archive.'),
  'PKG-007': epub('4.2.2', 'The file mimetype is stored as it is and says application/epub+zip.'),
  'RSC-001': epub('5.6.2', 'Every file of the manifest is in the archive.'),
  'RSC-005': epub('5.5', 'What the package document must say is said, and ids are there once.'),
  'RSC-007': epub('3.6', 'Everything that is referred to is in the e-book.'),
  'RSC-008': epub('5.6.1', 'Everything that is referred to is in the manifest.'),
  'RSC-011': epub('5.7.2', 'Links lead to files of the spine.'),
  'RSC-012': epub('3.6', 'Every link with a fragment leads to an element that is there.'),
  'RSC-016': epub('6.1', 'Every file is well-formed XML.'),
  'OPF-003': epub('5.6.1', 'Every file of the archive is in the manifest.'),
  'OPF-030': epub('5.4.1', 'The unique identifier that the package names is there.'),
  'OPF-049': epub('5.7.2', 'Every entry of the spine is in the manifest.'),
  'OPF-092': epub('5.5.3.2', 'The language of the book is a well-formed tag.'),
  'NAV-011': epub('7.4.1', 'The contents are in reading order.'),
  'epub-lang': accessibility('3.2', 'The package says its language.'),
  'html-has-lang': accessibility('3.2', 'Every page says its language.'),
  'epub-pagesource': accessibility(
    '4.1.1',
    'A book with page markers names the edition they are of.',
  ),
  'epub-pagelist-broken': accessibility('4.1.2', 'Every entry of the page list leads to a marker.'),
  'epub-pagelist-missing-pagebreak': accessibility(
    '4.1.2',
    'Every page marker is in the page list.',
  ),
  'pagebreak-label': accessibility('4.1.3', 'Every page marker says its page.'),
  'metadata-accessmode': accessibility('2.2', 'The package says how the text is perceived.'),
  'metadata-accessmodesufficient': accessibility('2.2', 'The package says which senses suffice.'),
  'metadata-accessibilityfeature': accessibility('2.2', 'The package names its features.'),
  'metadata-accessibilityhazard': accessibility('2.2', 'The package says what hazards there are.'),
  'metadata-accessibilitysummary': accessibility('2.2', 'The package says it in plain words.'),
  'metadata-accessibilityfeature-invalid': accessibility(
    '2.2',
    'The features that the package names are true of the book.',
  ),
  'epub-type-has-matching-role': accessibility('3.2', 'Every epub:type has its ARIA role.'),
  'epub-certifier': accessibility('3.4', 'A claim of conformance names who certifies it.'),
  'page-list': {
    ...accessibility('4.1.2', 'Pages begin where the paginated edition breaks them.'),
    blind: 'Where a page begins within a block.',
  },
  'epub-contents-hidden': {
    severity: 'error',
    standard: 'EPUB 3.3',
    clause: '7.4.2',
    description: 'The table of contents is shown.',
    mend: rebuild,
  },
  'epub-encrypted': {
    severity: 'error',
    standard: 'EPUB 3.3',
    clause: '4.2.6.3.2',
    description: 'No file of the book is encrypted or obfuscated.',
    mend: rebuild,
  },
  'epub-progression': {
    severity: 'error',
    standard: 'EPUB 3.3',
    clause: '5.7.1',
    description: 'The pages turn in the direction of the language.',
    mend: rebuild,
  },
  'epub-landmark': {
    severity: 'error',
    standard: 'EPUB 3.3',
    clause: '7.4.3',
    description: 'Landmarks lead to what they are called.',
    mend: rebuild,
  },
  'epub-closed': {
    severity: 'error',
    standard: 'Plenary',
    description:
      'The book has only the files of an edition, and its package, its container and its older contents only what editions write there.',
    blind: 'What the pictures of the cover and the emblem show.',
    mend: rebuild,
  },
  'epub-ncx-identifier': {
    severity: 'error',
    standard: 'Open Packaging Format 2.0.1',
    clause: '2.4.1',
    description: 'The table of contents for older systems has the identifier of the book.',
    mend: rebuild,
  },
} as const satisfies Record<string, VerificationRule>;
