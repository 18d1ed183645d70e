/** Word files of others: their numbering becomes text, and the parser reads the rest. */
import { describe, expect, it } from 'vitest';
import type { Trace } from '../../../src/parse/index.ts';
import { read } from './reading.ts';
import { lists, p, r } from './word-file.ts';

const opening = p('The General Assembly,') + p('Recalling its resolution 1/1,');

describe('a Word file without our styles', () => {
  it('tells which phase of reading made what of its paragraphs', () => {
    const trace: Trace = [];
    read({ body: opening + p('1. Decides to take part.') }, { trace });
    const body = trace.filter(({ phase }) => phase === 'body');
    expect(body.map(({ made, lines }) => [...Object.values(made), ...lines])).toEqual([
      ['enactingClause', 1],
      ['preambularParagraph', 2],
      ['operativeParagraph', 3],
    ]);
  });

  it('gets its numbers as text', () => {
    const { text, blocks } = read({
      numbering: lists,
      body:
        opening +
        p('Decides that the Fund shall:', undefined, { id: 5, level: 0 }) +
        p('Serve ports;', undefined, { id: 5, level: 1 }) +
        p('In every region;', undefined, { id: 5, level: 2 }) +
        p('Serve ships;', undefined, { id: 5, level: 1 }) +
        p('Requests a report;', undefined, { id: 5, level: 0 }) +
        p('In one year;', undefined, { id: 5, level: 1 }) +
        p('Invites all States to take part.', undefined, { id: 6, level: 0 }),
    });
    expect(text.split('\n').slice(2)).toEqual([
      '1. Decides that the Fund shall:',
      '(a) Serve ports;',
      '(i) In every region;',
      '(b) Serve ships;',
      '2. Requests a report;',
      '(a) In one year;',
      '1. Invites all States to take part.',
      '',
    ]);
    expect(blocks).toContain('item2 (i) | In every region;');
    expect(blocks).toContain('operativeParagraph 2. | Requests a report;');
  });

  it('takes the number of a style, which a paragraph can take away', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="N"><w:name w:val="Numbered"/>
      <w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>`;
    const { text } = read({
      numbering: lists,
      styles,
      body: p('One;', 'N') + p('None;', 'N', { id: 0, level: 0 }) + p('Two;', 'N'),
    });
    expect(text).toBe('1. One;\nNone;\n2. Two;\n');
  });

  it('keeps manual numbers, and paragraphs apart', () => {
    const { blocks } = read({
      body: opening + p('1. Decides to act;') + p('2. Requests a report') + p('3. Invites States.'),
    });
    expect(blocks.slice(2)).toEqual([
      'operativeParagraph 1. | Decides to act;',
      'operativeParagraph 2. | Requests a report',
      'operativeParagraph 3. | Invites States.',
    ]);
  });

  it('reads notes, italics and fields', () => {
    const field = (text: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { blocks } = read({
      footnotes: `<w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r>${r(' See resolution 2/2.')}</w:p></w:footnote>`,
      body:
        p('The General Assembly,') +
        `<w:p>${r('Recalling', '<w:i/>')}${r(' its resolution on page ')}${field('3')}${r(',')}<w:r><w:footnoteReference w:id="7"/></w:r></w:p>`,
    });
    expect(blocks).toContain('preambularParagraph – | Recalling its resolution on page 3, ^1');
  });

  it('reads text boxes and content controls, and says which pictures and heads it set aside', () => {
    const { text, messages } = read({
      header: p('Draft of 3 May'),
      body:
        `<w:sdt><w:sdtContent>${p('In a control.')}</w:sdtContent></w:sdt>` +
        `<w:p><w:r><w:pict><w:txbxContent>${p('In a box.')}</w:txbxContent></w:pict></w:r></w:p>` +
        `<w:p><w:r><w:drawing><docPr descr="A map"/></w:drawing></w:r></w:p>`,
    });
    expect(text).toContain('In a control.\n');
    expect(text).toContain('In a box.\n');
    expect(messages).toContain('set-aside: A running head was set aside: "Draft of 3 May"');
    expect(messages).toContain('set-aside: A picture “A map” was set aside');
  });

  it('leaves hidden text out, and keeps special characters', () => {
    const { text } = read({
      body: `<w:p>${r('secret', '<w:vanish/>')}<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:tab/><w:sym w:char="00A7"/></w:r></w:p>`,
    });
    expect(text).toBe('a\u2011b\t§\n');
  });
});
