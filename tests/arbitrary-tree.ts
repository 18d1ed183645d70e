/** Arbitrary trees of the model, for property tests: every node type, and text of every kind. */
import fc from 'fast-check';
import { hasFontsOf } from './fonts-of.ts';
import type {
  FootnoteDefinition,
  Masthead,
  PageBreak,
  ParagraphContent,
  PhrasingContent,
  Root,
  RootData,
  SectionContent,
  Subject,
  Table,
  TableCell,
} from '../src/tree/types.ts';

/** Words of the genre, and what Markdown, HTML, YAML or an editor could stumble over. */
const words = [
  'Recalling',
  'resolution',
  '70/179.',
  '1.',
  '2.',
  '3)',
  '(a)',
  '(ii)',
  'a.',
  'Annex',
  'II',
  '“',
  '«',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\u00A0',
  '\u202F',
  '\u2028',
  '\u0000',
  '\u001B',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '😀',
  'é',
  '文',
  'ال',
  '*',
  '**',
  '_',
  '__',
  '#',
  '##',
  '-',
  '---',
  '+',
  '>',
  ':',
  ':::',
  ':::operative',
  '::::',
  '[',
  ']',
  '[^1]',
  '[^1]:',
  '[ ]',
  '](',
  '(',
  ')',
  '[a](b)',
  '|',
  '| --- |',
  '`',
  '```',
  '~',
  '~~',
  '\\',
  '\\\\',
  '&',
  '&amp;',
  '&#32;',
  '<',
  '<b>',
  '</em>',
  '<sup>',
  '<br>',
  '<!--',
  '!',
  '![',
  '$',
  '$x$',
  '=',
  '===',
  '"',
  "'",
  '{',
  '}',
  '{a=b}',
  ',',
  ';',
  '.',
  '…',
  '€',
  'www.un.org',
  'http://x_y',
];

const messy = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: messy.map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }) },
  { weight: 2, arbitrary: fc.constantFrom('the General Assembly', 'word', ', and', ' of ') },
);

const text = arbitraryText.map((value): PhrasingContent => ({ type: 'text', value }));
const label = fc.oneof(
  fc.constantFrom('1.', '2.', '3 bis.', '(a)', '(i)', 'a.', 'II', 'A', 'Article 1', '7', '', '*'),
  arbitraryText,
);
const optionalLabel = fc
  .option(label, { nil: undefined })
  .map((value): { label?: string } => (value === undefined ? {} : { label: value }));
const note = fc.oneof(
  fc.constantFrom(
    { identifier: '1', label: '1' },
    { identifier: '1~2', label: '1' },
    { identifier: '*', label: '*' },
    { identifier: 'x', label: '2' },
  ),
  fc.record({ identifier: arbitraryText, label: arbitraryText }),
);

const pageBreak = fc
  .oneof(fc.constantFrom('2', '3', 'iv'), arbitraryText)
  .map((number): PageBreak => ({ type: 'pageBreak', number }));

const { phrasing } = fc.letrec<{ phrasing: PhrasingContent[]; mark: PhrasingContent }>((tie) => ({
  phrasing: fc.array(fc.oneof({ weight: 3, arbitrary: text }, tie('mark')), { maxLength: 4 }),
  mark: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'mark' },
    fc.constant<PhrasingContent>({ type: 'break' }),
    pageBreak,
    note.map((own): PhrasingContent => ({ type: 'footnoteReference', ...own })),
    fc
      .tuple(
        fc.constantFrom('emphasis', 'strong', 'leadPhrase', 'superscript', 'subscript'),
        tie('phrasing'),
      )
      .map(([type, children]) => ({ type, children }) as PhrasingContent),
    fc
      .tuple(arbitraryText, tie('phrasing'))
      .map(([url, children]): PhrasingContent => ({ type: 'link', url, children })),
    fc
      .tuple(fc.constantFrom('fr', 'ar', 'zh-Hans'), tie('phrasing'))
      .map(([language, children]): PhrasingContent => ({
        type: 'languageSpan',
        language,
        children,
      })),
  ),
}));

export const arbitraryPhrasing: fc.Arbitrary<PhrasingContent[]> = phrasing;

const span = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
const cell: fc.Arbitrary<TableCell> = fc
  .tuple(span, span, phrasing)
  .map(([columnSpan, rowSpan, children]) => ({
    type: 'tableCell',
    ...(columnSpan !== undefined && { columnSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
    children,
  }));

const table: fc.Arbitrary<Table> = fc
  .tuple(
    fc.option(
      fc.array(fc.constantFrom('left' as const, 'right' as const, 'center' as const, null), {
        maxLength: 3,
      }),
      {
        nil: undefined,
      },
    ),
    fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  )
  .map(([align, headerRows, rows]) => ({
    type: 'table',
    ...(align && { align }),
    ...(headerRows !== undefined && { headerRows }),
    children: rows.map((children) => ({ type: 'tableRow', children })),
  }));

interface Tied {
  parts: ParagraphContent[];
  part: ParagraphContent;
  flow: SectionContent[];
  block: SectionContent;
}

const lines = [
  'adoptionLine',
  'originLine',
  'enactingClause',
  'closingNote',
  'voteNote',
  'paragraph',
];

const builder: fc.LetrecTypedBuilder<Tied> = (tie) => ({
  parts: fc.array(tie('part'), { maxLength: 3 }),
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    phrasing.map((children): ParagraphContent => ({ type: 'paragraph', children })),
    table,
    fc
      .tuple(optionalLabel, fc.integer({ min: 1, max: 3 }), tie('parts'))
      .map(([own, level, children]): ParagraphContent => ({
        type: 'item',
        ...own,
        level,
        children,
      })),
    tie('flow').map((children): ParagraphContent => ({ type: 'quotedBlock', children })),
  ),
  flow: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    fc
      .tuple(fc.constantFrom(...lines), phrasing)
      .map(([type, children]) => ({ type, children }) as SectionContent),
    fc
      .tuple(optionalLabel, phrasing)
      .map(([own, children]): SectionContent => ({ type: 'title', ...own, children })),
    tie('part'),
    pageBreak,
    fc
      .tuple(
        fc.constantFrom('preambularParagraph', 'operativeParagraph'),
        optionalLabel,
        tie('parts'),
      )
      .map(([type, own, children]) => ({ type, ...own, children }) as SectionContent),
    fc
      .tuple(
        fc.constantFrom('section', 'annex'),
        optionalLabel,
        fc.option(phrasing, { nil: undefined }),
        tie('flow'),
      )
      .map(
        ([type, own, heading, children]) =>
          ({
            type,
            ...own,
            children: [...(heading ? [{ type: 'heading', children: heading }] : []), ...children],
          }) as SectionContent,
      ),
  ),
});

const tied = fc.letrec(builder);

const notes = fc
  .uniqueArray(fc.tuple(note, tied.parts), { maxLength: 3, selector: ([own]) => own.identifier })
  .map((all) =>
    all.map(([own, children]): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      ...own,
      children,
    })),
  );

const masthead: fc.Arbitrary<Masthead> = fc
  .record(
    {
      organization: arbitraryText,
      organ: arbitraryText,
      subsidiaryOrgan: arbitraryText,
      symbol: arbitraryText,
      symbolNote: arbitraryText,
      distribution: arbitraryText,
      date: fc.oneof(
        arbitraryText,
        fc.constantFrom('', 'true', '1e3', '2016-02-16', 'Distr.: General'),
      ),
      originalLanguage: arbitraryText,
      session: arbitraryText,
      sessionDates: arbitraryText,
      committee: arbitraryText,
      agendaItems: fc.array(
        fc.oneof(
          fc.record({ label: arbitraryText }),
          fc.record({ label: arbitraryText, name: arbitraryText }),
        ),
        { maxLength: 2 },
      ),
      jobNumber: arbitraryText,
      sponsors: arbitraryText,
      particulars: fc.array(fc.record({ term: arbitraryText, value: arbitraryText }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ type: 'masthead', ...fields }));

const data: fc.Arbitrary<RootData> = fc.record(
  {
    language: fc.constantFrom(...['en', 'fr', 'zh-Hans'].filter(hasFontsOf)),
    provenance: fc.record(
      {
        source: arbitraryText,
        received: fc.constant('2026-11-24'),
        official: arbitraryText,
        corrections: fc.array(arbitraryText, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const subjects: fc.Arbitrary<Subject[] | undefined> = fc.option(
  fc.array(
    fc.record(
      { scheme: arbitraryText, code: arbitraryText, words: arbitraryText },
      { requiredKeys: ['words'] },
    ),
    { maxLength: 2 },
  ),
  { nil: undefined },
);

/** A masthead or none, then blocks in any order, then notes; headings only where sections start. */
export const arbitraryTree: fc.Arbitrary<Root> = fc
  .tuple(fc.option(masthead, { nil: undefined }), tied.flow, notes, data, subjects)
  .map(([head, body, definitions, own, about]) => ({
    type: 'root',
    ...(about && { subjects: about }),
    children: [...(head ? [head] : []), ...body, ...definitions] as Root['children'],
    ...(Object.keys(own).length > 0 && { data: own }),
  }));
