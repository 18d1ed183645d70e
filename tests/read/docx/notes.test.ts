/** The markers that Word shows for its notes, and the notes that they stand for. */
import { describe, expect, it } from 'vitest';
import { p, r } from './word-file.ts';
import { read, saying } from './reading.ts';

const note = (kind: 'footnote' | 'endnote', id: number): string =>
  `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const definition = (kind: 'footnote' | 'endnote', id: number): string =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${r(` See ${kind} ${id}.`)}</w:p></w:${kind}>`;
const footnotes = [1, 2, 3].map((id) => definition('footnote', id)).join('');
const sentence = (...notes: string[]): string =>
  `<w:p>${r('Recalling its resolution,')}${notes.join('')}</w:p>`;
const opening = p('The General Assembly,');
const three =
  opening + sentence(note('footnote', 1), note('footnote', 2)) + sentence(note('footnote', 3));

describe('the notes of a Word file', () => {
  it.each([
    ['', ['1', '2', '3']],
    ['<w:numFmt w:val="lowerLetter"/>', ['a', 'b', 'c']],
    ['<w:numFmt w:val="chicago"/>', ['*', '†', '‡']],
    ['<w:numStart w:val="7"/>', ['7', '8', '9']],
  ])('count as the document says: %s', (said, labels) => {
    const file = read({ footnotes, settings: `<w:footnotePr>${said}</w:footnotePr>`, body: three });
    expect(file.notes).toEqual(labels.map((label, index) => `${label} See footnote ${index + 1}.`));
    expect(file.blocks.slice(1)).toEqual([
      `preambularParagraph – | Recalling its resolution, ^${labels[0]} ^${labels[1]}`,
      `preambularParagraph – | Recalling its resolution, ^${labels[2]}`,
    ]);
  });

  it('begin anew where a section says so, each with its own text', () => {
    const section =
      '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const file = read({
      footnotes,
      body:
        opening +
        sentence(note('footnote', 1), note('footnote', 2)).replace(
          '<w:p>',
          `<w:p><w:pPr>${section}</w:pPr>`,
        ) +
        sentence(note('footnote', 3)) +
        section,
    });
    expect(file.notes).toEqual(['1 See footnote 1.', '1 See footnote 3.', '2 See footnote 2.']);
    expect(file.blocks.slice(1)).toEqual([
      'preambularParagraph – | Recalling its resolution, ^1 ^2',
      'preambularParagraph – | Recalling its resolution, ^1',
    ]);
  });

  it('at the end have Roman numbers and a sequence of their own', () => {
    const file = read({
      footnotes,
      endnotes: [1, 2].map((id) => definition('endnote', id)).join(''),
      body:
        opening + sentence(note('endnote', 1), note('footnote', 1)) + sentence(note('endnote', 2)),
    });
    expect(file.blocks.slice(1)).toEqual([
      'preambularParagraph – | Recalling its resolution, ^i ^1',
      'preambularParagraph – | Recalling its resolution, ^ii',
    ]);
  });

  it('keep a marker that Word does not count', () => {
    const marked = `<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`;
    const { blocks } = read({ footnotes, body: opening + sentence(marked, note('footnote', 1)) });
    expect(blocks[1]).toBe('preambularParagraph – | Recalling its resolution, ^* ^1');
  });

  it('that nothing refers to are told: Word shows them nowhere', () => {
    const file = read({
      footnotes,
      body: opening + sentence(note('footnote', 1), note('footnote', 2)),
    });
    expect(saying('set-aside', file)).toEqual([
      'A note that the text does not refer to was set aside: “See footnote 3.”',
    ]);
  });

  it('that begin anew on each page, or have an unknown format, are told', () => {
    const settings =
      '<w:footnotePr><w:numFmt w:val="hebrew1"/><w:numRestart w:val="eachPage"/></w:footnotePr>';
    const file = read({ footnotes, settings, body: three });
    expect(saying('note-markers-unsure', file)).toEqual([
      'The numbers of the notes begin anew on each page; here they run on',
      'The notes are numbered in the format hebrew1, which is not known; here they have Arabic numbers',
    ]);
  });
});
