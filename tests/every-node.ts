/**
 * A tree that holds every node type at least once, and the awkward cases of notes: one referenced
 * twice, one never, two side by side, one that has no definition. Renderers' tests share it.
 */
import type {
  FootnoteReference,
  Item,
  OperativeParagraph,
  Paragraph,
  ParagraphContent,
  PhrasingContent,
  PreambularParagraph,
  Root,
  Text,
} from '../src/tree/types.ts';

type Inline = string | PhrasingContent;

export const text = (value: string): Text => ({ type: 'text', value });
export const reference = (label: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: label,
  label,
});
export const lead = (value: string): PhrasingContent => ({
  type: 'leadPhrase',
  children: [text(value)],
});
export const emphasis = (value: string): PhrasingContent => ({
  type: 'emphasis',
  children: [text(value)],
});
export const inline = (...parts: Inline[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));
export const paragraph = (...parts: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: inline(...parts),
});
export const preambular = (...children: ParagraphContent[]): PreambularParagraph => ({
  type: 'preambularParagraph',
  children,
});
export const operative = (
  label: string | undefined,
  ...children: ParagraphContent[]
): OperativeParagraph => ({
  type: 'operativeParagraph',
  ...(label !== undefined && { label }),
  children,
});
export const item = (label: string, level: number, ...children: ParagraphContent[]): Item => ({
  type: 'item',
  label,
  level,
  children,
});

/** A fresh copy each time, so that a test may change it. */
export function everyNode(): Root {
  return {
    type: 'root',
    data: {
      language: 'en',
      languageFrom: 'front-matter',
      provenance: {
        source: 'a-res-99-1.ocr.md',
        received: '2026-11-24',
        official: 'https://docs.un.org/en/A/RES/99/1',
      },
    },
    children: [
      {
        type: 'masthead',
        organization: 'United Nations',
        organ: 'General Assembly',
        symbol: 'A/RES/99/1*',
        symbolNote: '* Reissued for technical reasons on 27 July 2044.',
        distribution: 'Distr.: General',
        date: '3 February 2045',
        originalLanguage: 'Original: English',
        session: 'Ninety-ninth session',
        agendaItems: [{ label: 'Agenda item 19 (e)', name: 'Sustainable development: ports' }],
        jobNumber: '44-12345* (E)',
        data: { organCode: 'GA', isoDate: '2045-02-03', sessionNumber: 99 },
      },
      {
        type: 'adoptionLine',
        children: inline('Resolution adopted by the General Assembly on 17 December 2044'),
        data: { isoDate: '2044-12-17', organCode: 'GA' },
      },
      {
        type: 'originLine',
        children: inline('[on the report of the Second Committee (A/99/490)]'),
      },
      {
        type: 'title',
        label: '99/1.',
        children: inline('Safe ports & harbours for <all> ships'),
        data: { number: '99/1' },
      },
      { type: 'enactingClause', children: inline(emphasis('The General Assembly'), ',') },
      preambular(
        paragraph(
          lead('Recalling'),
          ' its resolutions 64/293 of 30 July 2010',
          reference('1'),
          ' and S/RES/1325 (2000),',
          reference('2'),
          reference('3'),
        ),
      ),
      preambular(
        paragraph(lead('Reaffirming'), ' that the Plan was developed:'),
        item('(a)', 1, paragraph('To promote ratification of the Convention,', reference('2'))),
        item('(b)', 1, paragraph('To help Member States,')),
      ),
      operative(
        '1.',
        paragraph(lead('Urges'), ' Member States to ratify the Convention;', reference('1')),
      ),
      operative(
        '2.',
        paragraph(lead('Decides'), ' that the Fund shall:'),
        item(
          '(a)',
          1,
          paragraph('Serve ports:'),
          item('(i)', 2, paragraph('In every region;')),
          item('(ii)', 2, paragraph('In accordance with paragraph 1 above;')),
        ),
        item('(b)', 1, paragraph('Report each year;')),
        paragraph('and that it shall be open to all;'),
      ),
      operative(
        '3 bis.',
        paragraph(lead('Decides also'), ' to replace paragraph 3 with the following:'),
        {
          type: 'quotedBlock',
          children: [
            operative('3.', paragraph('“', lead('Invites'), ' all States to take part;')),
            paragraph('“and to report.”'),
          ],
        },
      ),
      {
        type: 'section',
        label: 'I',
        children: [
          { type: 'heading', children: inline('Finance', reference('4')) },
          operative('4.', paragraph(lead('Takes note'), ' of the table below:'), {
            type: 'table',
            align: ['left', 'right'],
            children: [
              {
                type: 'tableRow',
                children: [
                  { type: 'tableCell', children: inline('Port') },
                  { type: 'tableCell', children: inline('Ships') },
                ],
              },
              {
                type: 'tableRow',
                children: [
                  { type: 'tableCell', children: inline('Aden') },
                  { type: 'tableCell', children: inline('1,200') },
                ],
              },
            ],
          }),
        ],
      },
      {
        type: 'section',
        label: 'II',
        children: [
          operative(
            undefined,
            paragraph(
              lead('Notes'),
              ' the motto ',
              {
                type: 'languageSpan',
                language: 'fr',
                children: inline('Liberté des mers'),
              },
              ', the formula H',
              { type: 'subscript', children: inline('2') },
              'O, the area of 5 m',
              { type: 'superscript', children: inline('2') },
              ' and the ',
              {
                type: 'link',
                url: 'https://docs.un.org/en/A/99/94',
                children: inline('report'),
              },
              ', which is ',
              { type: 'strong', children: inline('final') },
              ' in ',
              emphasis('Treaty Series'),
              '.',
              reference('9'),
            ),
          ),
        ],
      },
      {
        type: 'closingNote',
        children: inline('80th plenary meeting', { type: 'break' }, '17 December 2044'),
        data: { meeting: '80th plenary meeting', isoDate: '2044-12-17' },
      },
      {
        type: 'voteNote',
        children: inline('[Adopted by a recorded vote of 27 to 13, with 7 abstentions.]'),
      },
      {
        type: 'annex',
        label: 'Annex',
        children: [
          { type: 'heading', children: inline('Charter of ports') },
          paragraph('The States members agree as follows:'),
          {
            type: 'section',
            label: 'Article 1',
            children: [
              operative('1.', paragraph('Ports are open.')),
              operative('2.', paragraph('Harbours are safe.', reference('5'))),
            ],
          },
          {
            type: 'section',
            label: 'Article 2',
            children: [paragraph('Ships shall be welcome.')],
          },
        ],
      },
      note('1', paragraph('See resolution 55/2.')),
      note(
        '2',
        paragraph('United Nations, ', emphasis('Treaty Series'), ', vol. 2225, No. 39574.'),
      ),
      note('3', paragraph('Ibid., vol. 2237, No. 39574.')),
      note('4', paragraph('A/99/95.'), paragraph('See also A/99/96.')),
      note('5', paragraph('Resolution 68/4.')),
      note('6', paragraph('See resolution 55/2.')),
    ],
  };
}

function note(label: string, ...children: ParagraphContent[]): Root['children'][number] {
  return { type: 'footnoteDefinition', identifier: label, label, children };
}
