import { describe, expect, it } from 'vitest';
import { paragraphEnding } from '../../../src/check/rules/paragraph-ending.ts';
import { item, operative, paragraph, preambular } from '../../every-node.ts';
import { closing, document, documentIn, reasons } from '../documents.ts';

const preamble = (...texts: string[]): string[] =>
  reasons(
    paragraphEnding,
    document(
      ...texts.map((words) => preambular(paragraph(words))),
      operative('1.', paragraph('Decides.')),
    ),
  );

const numbered = (...texts: string[]): string[] =>
  reasons(
    paragraphEnding,
    document(...texts.map((words, i) => operative(`${i + 1}.`, paragraph(words)))),
  );

describe('the preamble', () => {
  it('ends its paragraphs with commas', () => {
    expect(preamble('Recalling,', 'Noting,', 'Convinced,')).toEqual([]);
    expect(preamble('Recalling,', 'Noting.', 'Convinced,')).toEqual([
      'Preambular paragraph 2 ends with a full stop; a comma is expected',
    ]);
  });

  it('may end with a colon', () => {
    expect(preamble('Recalling,', 'Resolves that:')).toEqual([]);
  });

  it('is taken as it is where most of its paragraphs end with another mark', () => {
    expect(preamble('One;', 'Two;', 'Three;')).toEqual([]);
    expect(preamble('One;', 'Two,', 'Three;')).toEqual([
      'Preambular paragraph 2 ends with a comma; a semicolon is expected',
    ]);
  });

  it('is judged without closing quotation marks and markers that were not recognised', () => {
    expect(preamble('Recalling “the Plan,”', 'Noting the report, 56')).toEqual([]);
  });

  it('is judged by the marks of its language', () => {
    const arabic = documentIn(
      'ar',
      preambular(paragraph('إذ تشير،')),
      preambular(paragraph('إذ،')),
    );
    expect(reasons(paragraphEnding, arabic)).toEqual([]);
    const chinese = documentIn(
      'zh-Hans',
      preambular(paragraph('回顾。')),
      preambular(paragraph('重申，')),
    );
    expect(reasons(paragraphEnding, chinese)).toHaveLength(1);
    expect(
      reasons(paragraphEnding, documentIn('pt', preambular(paragraph('Unter Hinweis')))),
    ).toEqual([]);
  });
});

describe('the operative part', () => {
  it('ends its paragraphs with semicolons and the last with a full stop', () => {
    expect(numbered('Urges;', 'Requests;', 'Decides.')).toEqual([]);
    expect(numbered('Urges.', 'Requests;', 'Invites;', 'Decides;')).toEqual([
      'Paragraph 1 ends with a full stop; a semicolon is expected',
      'Paragraph 4 ends with a semicolon; a full stop is expected',
    ]);
    expect(numbered('Urges', 'Requests;', 'Decides.')).toEqual([
      'Paragraph 1 ends without a punctuation mark; a semicolon is expected',
    ]);
  });

  it('of a declaration consists of sentences', () => {
    expect(numbered('We commit.', 'We resolve.', 'We will.')).toEqual([]);
  });

  it('of an annex may consist of sentences', () => {
    const articles = ['Ports are open.', 'Ships are safe;', 'All are free.'].map((words, i) =>
      operative(`${i + 1}.`, paragraph(words)),
    );
    const annex = document({ type: 'annex', label: 'Annex', children: articles });
    expect(reasons(paragraphEnding, annex)).toEqual([]);
  });

  it('may introduce what follows, and close a section', () => {
    const root = document(
      {
        type: 'section',
        label: 'I',
        children: [operative('1.', paragraph('Urges;')), operative('2.', paragraph('Notes.'))],
      },
      operative(undefined, paragraph('Adopts the following declaration:')),
      paragraph('We are one.'),
      operative('3.', paragraph('Decides.')),
      closing('2015-12-17'),
    );
    expect(reasons(paragraphEnding, root)).toEqual([]);
  });
});

describe('a list', () => {
  const list = (intro: string, items: string[], flush?: string): string[] =>
    reasons(
      paragraphEnding,
      document(
        operative(
          '1.',
          paragraph(intro),
          ...items.map((words, i) => item(`(${'abc'.charAt(i)})`, 1, paragraph(words))),
          ...(flush === undefined ? [] : [paragraph(flush)]),
        ),
        operative('2.', paragraph('Decides.')),
      ),
    );

  it('comes after a colon, or words that run on into it', () => {
    expect(list('Urges States:', ['To act;', 'To report;'])).toEqual([]);
    expect(list('Affirms the need', ['To act;', 'To report;'])).toEqual([]);
    expect(list('Urges States;', ['To act;', 'To report;'])).toEqual([
      'Paragraph 1 ends with a semicolon; a colon is expected',
    ]);
  });

  it('ends as its paragraph would', () => {
    expect(list('Urges:', ['To act;', 'To report.'])).toEqual([
      'Paragraph 1 (b) ends with a full stop; a semicolon is expected',
    ]);
  });

  it('has semicolons or commas between its items, "and" or not', () => {
    expect(list('Urges:', ['To act; and', 'To report;'])).toEqual([]);
    expect(list('Urges:', ['To act,', 'To go.', 'To report;'])).toEqual([
      'Paragraph 1 (b) ends with a full stop; a semicolon or a comma is expected',
    ]);
  });

  it('may be followed by text that ends the paragraph', () => {
    expect(list('Urges:', ['To act;', 'To report'], 'and to pay;')).toHaveLength(1);
    expect(list('Urges:', ['To act;', 'To report,'], 'and to pay;')).toEqual([]);
    expect(list('Urges:', ['To act;', 'To report,'], 'and to pay')).toEqual([
      'Paragraph 1 ends without a punctuation mark; a semicolon is expected',
    ]);
  });

  it('may go on after flush text', () => {
    const root = document(
      operative(
        '1.',
        paragraph('Urges:'),
        item('(a)', 1, paragraph('To act;')),
        paragraph('in good time;'),
        item('(b)', 1, paragraph('To report.')),
      ),
    );
    expect(reasons(paragraphEnding, root)).toEqual([]);
  });
});
