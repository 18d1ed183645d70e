/**
 * What no program can judge, for each format. Of the 137 failure conditions of the Matterhorn
 * Protocol 1.1 for PDF/UA-1, 89 are checked by machines and 48 by people; those of the 48 that
 * cannot arise in these editions (media, scripts, forms, scans) are left out.
 */
import type { Format } from '../editions/formats.ts';
import type { Outline } from '../tree/outline.ts';
import type { VerificationReport } from './report.ts';

export interface HumanCheck {
  /** The condition of the standard. */
  id: string;
  formats: readonly Format[];
  /** What of a document gives occasion for it; without, every document does. */
  occasion?: Occasion;
  /** What a person looks at. */
  question: string;
}

/** What some documents have and others have not. */
export type Occasion = 'table' | 'note' | 'label' | 'otherLanguage';

export const matterhorn = { conditions: 137, machine: 89, human: 48 } as const;

export const humanChecks = [
  {
    id: 'Matterhorn 01-001',
    formats: ['pdf'],
    question: 'Is nothing read aloud that is mere layout: running heads, page numbers, rules?',
  },
  {
    id: 'Matterhorn 01-002',
    formats: ['pdf'],
    question: 'Is nothing of the text left out when the document is read aloud?',
  },
  {
    id: 'Matterhorn 01-006',
    formats: ['pdf'],
    question: 'Is every heading, list, quotation, table and note tagged as what it is?',
  },
  {
    id: 'Matterhorn 02-002',
    formats: ['pdf'],
    question: 'Do the types that are not standard ones mean what they are mapped to?',
  },
  {
    id: 'Matterhorn 04-001',
    formats: ['pdf'],
    question: 'Does nothing depend on colour, contrast or layout alone?',
  },
  {
    id: 'Matterhorn 06-004',
    formats: ['pdf'],
    question: 'Does the title in the window tell this document from all others?',
  },
  {
    id: 'Matterhorn 08-001',
    formats: ['pdf', 'epub', 'docx', 'html', 'xml'],
    question: 'If the source came by OCR: does its wording equal the official record?',
  },
  {
    id: 'Matterhorn 09-001',
    formats: ['pdf'],
    question: 'Is the document read in a sensible order, notes and masthead among it?',
  },
  {
    id: 'Matterhorn 09-002',
    formats: ['pdf'],
    question: 'Does nothing stand inside what it is no part of, such as a table in a heading?',
  },
  {
    id: 'Matterhorn 09-003',
    formats: ['pdf'],
    question: 'Do the structure types mean what the text means, after role mapping too?',
  },
  {
    id: 'Matterhorn 11-007',
    formats: ['pdf'],
    question: 'Are words in other languages marked with the languages that they are in?',
  },
  {
    id: 'Matterhorn 13-001',
    formats: ['pdf'],
    question: 'Is every picture that means something tagged as a figure?',
  },
  {
    id: 'Matterhorn 14-001',
    formats: ['pdf'],
    question: 'Is everything that serves as a heading tagged as one?',
  },
  {
    id: 'Matterhorn 14-005',
    formats: ['pdf'],
    question: 'Does no heading lie deeper than the sixth level?',
  },
  {
    id: 'Matterhorn 15-001',
    formats: ['pdf'],
    occasion: 'table',
    question: 'Is every cell that heads a row tagged as a header?',
  },
  {
    id: 'Matterhorn 15-002',
    formats: ['pdf'],
    occasion: 'table',
    question: 'Is every cell that heads a column tagged as a header?',
  },
  {
    id: 'Matterhorn 15-004',
    formats: ['pdf'],
    question: 'Is nothing tagged as a table that is none?',
  },
  {
    id: 'Matterhorn 15-005',
    formats: ['pdf'],
    occasion: 'table',
    question: 'Can the headers of every cell be told without doubt?',
  },
  {
    id: 'Matterhorn 16-001',
    formats: ['pdf'],
    occasion: 'label',
    question: 'Does every list with printed labels say how it is numbered?',
  },
  {
    id: 'Matterhorn 16-002',
    formats: ['pdf'],
    occasion: 'label',
    question: 'Is it numbered as it says?',
  },
  {
    id: 'Matterhorn 16-003',
    formats: ['pdf'],
    question: 'Is everything that serves as a list tagged as one?',
  },
  {
    id: 'Matterhorn 18-001',
    formats: ['pdf'],
    question: 'Are running heads and feet artifacts on every page?',
  },
  {
    id: 'Matterhorn 18-002',
    formats: ['pdf'],
    question: 'Are running heads and feet told apart as such?',
  },
  {
    id: 'Matterhorn 19-001',
    formats: ['pdf'],
    occasion: 'note',
    question: 'Are all notes, and no other text, tagged as notes?',
  },
  {
    id: 'Matterhorn 19-002',
    formats: ['pdf'],
    occasion: 'note',
    question: 'Are all references to notes tagged as references?',
  },
  {
    id: 'Matterhorn 28-001',
    formats: ['pdf'],
    question: 'Do links come in the order in which the text is read?',
  },
  {
    id: 'Matterhorn 31-010',
    formats: ['pdf'],
    question: 'May the fonts be embedded for any use of the file?',
  },
  {
    id: 'WCAG 1.1.1',
    formats: ['pdf', 'epub', 'docx', 'html'],
    question: 'Does the alternative text of a picture say what the picture says?',
  },
  {
    id: 'WCAG 1.3.2',
    formats: ['epub', 'docx', 'html'],
    question: 'Does the text make sense when it is read from the start to the end?',
  },
  {
    id: 'WCAG 1.4.3',
    formats: ['epub', 'docx', 'html'],
    question: 'Can all text be told from its background, in light and dark?',
  },
  {
    id: 'WCAG 1.4.10',
    formats: ['html'],
    question: 'Can the page be read at 320 pixels and at 400% without scrolling sideways?',
  },
  {
    id: 'WCAG 2.4.4',
    formats: ['epub', 'docx', 'html'],
    question: 'Does every link say enough of where it leads?',
  },
  {
    id: 'WCAG 2.4.7',
    formats: ['html'],
    question: 'Is it always plain where the keyboard is?',
  },
  {
    id: 'WCAG 3.1.2',
    formats: ['epub', 'docx', 'html', 'xml'],
    question: 'Are words in other languages marked with the languages that they are in?',
  },
  {
    id: 'EPUB Accessibility 1.1, 3',
    formats: ['epub'],
    question:
      'Has a person, named by the publisher, evaluated the book before conformance is claimed?',
  },
  {
    id: 'Reading by ear',
    formats: ['pdf', 'epub', 'docx', 'html'],
    question: 'Has someone who uses a screen reader read the document?',
  },
] as const satisfies readonly HumanCheck[];

/** The checks that verified documents call for: no table, no question about tables. */
export function humanChecksFor({ documents }: VerificationReport): HumanCheck[] {
  return humanChecks.filter(({ formats, occasion }: HumanCheck) =>
    documents.some(
      ({ outline, editions }) =>
        editions.some(({ format }) => formats.includes(format)) &&
        // Of a document that could not be read nobody knows what it has.
        (occasion === undefined || outline === undefined || occasions[occasion](outline)),
    ),
  );
}

const occasions: Readonly<Record<Occasion, (outline: Outline) => boolean>> = {
  table: ({ blocks, notes }) => [...blocks, ...notes].some(({ kind }) => kind === 'tableRow'),
  note: ({ notes }) => notes.length > 0,
  label: ({ blocks }) => blocks.some(({ label }) => label !== undefined),
  otherLanguage: ({ blocks, notes }) =>
    [...blocks, ...notes].some(({ languages = [] }) => languages.length > 0),
};
