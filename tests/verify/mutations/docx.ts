/** Faults in a Word file. */
import { partOf, replaceOnce, swap, type Mutation } from './mutation.ts';
import { changeFile, inZip, type Files } from './zip.ts';

const main = 'word/document.xml';
const notes = 'word/footnotes.xml';

function word(
  name: string,
  rule: Mutation['rule'],
  path: string,
  change: (content: string) => string,
): Mutation {
  return { name, rule, mutate: inZip((files) => changeFile(files, path, change)) };
}

function archive(name: string, rule: Mutation['rule'], change: (files: Files) => void): Mutation {
  return { name, rule, mutate: inZip(change) };
}

const replace =
  (search: string | RegExp, replacement: string) =>
  (content: string): string =>
    replaceOnce(content, search, replacement);

/** The paragraph that a bookmark stands in. */
const paragraph = (bookmark: string): RegExp =>
  new RegExp(
    `<w:p>(?:(?!</w:p>).)*<w:bookmarkStart [^>]*w:name="${bookmark}"(?:(?!</w:p>).)*</w:p>`,
  );

const note = (id: number): RegExp =>
  new RegExp(`<w:footnote [^>]*w:id="${id}"[^>]*>(?:(?!</w:footnote>).)*</w:footnote>`);

export const wordMutations: Mutation[] = [
  word(
    'one character is altered',
    'text-altered',
    main,
    replace('ratify the Convention;', 'ratity the Convention;'),
  ),
  word('a flush paragraph is lost', 'text-missing', main, replace(paragraph('para_2__text_2'), '')),
  word('two items are swapped', 'text-order', main, (content) =>
    swap(content, 'To promote ratification of the Convention,', 'To help Member States,'),
  ),
  word('a list is numbered otherwise', 'label-altered', 'word/numbering.xml', (content) =>
    content.replaceAll('w:val="(%4)"', 'w:val="%4)"'),
  ),
  word('a paragraph has the style of another', 'kind-altered', main, (content) => {
    const before = partOf(content, paragraph('closing'));
    return content.replace(before, before.replace('"ClosingNote"', '"VoteNote"'));
  }),
  word('a note is altered', 'note-altered', notes, replace('2237, No. 39574', '2237, No. 39547')),
  word('a note is lost', 'docx-footnote', notes, replace(note(3), '')),
  word(
    'a reference to a note is lost',
    'note-marker',
    main,
    replace(/<w:r>(?:(?!<\/w:r>).)*<w:footnoteReference w:id="2"\/><\/w:r>/, ''),
  ),
  word(
    'a reference leads to another note',
    'docx-footnote-once',
    main,
    replace('<w:footnoteReference w:id="3"/>', '<w:footnoteReference w:id="2"/>'),
  ),
  word('a repeated reference shows another number', 'docx-noteref-number', main, (content) =>
    content.replace(/(NOTEREF ref_2 .*?<w:t[^>]*>)2</, '$13<'),
  ),
  word(
    'a repeated reference leads nowhere',
    'docx-noteref',
    main,
    replace('NOTEREF ref_2 ', 'NOTEREF ref_22 '),
  ),
  word('a note does not start with its number', 'docx-footnote-mark', notes, (content) => {
    const before = partOf(content, note(1));
    const after = before
      .replace('<w:footnoteRef/>', '')
      .replaceAll('"FootnoteReference"', '"Emphasis"');
    return content.replace(before, after);
  }),
  word(
    'the language of a part is lost',
    'language-altered',
    main,
    replace(/<w:lang w:val="fr[^>]*\/>/, ''),
  ),
  word(
    'the language of the file is lost',
    '3.1.1',
    'word/styles.xml',
    replace(/<w:lang [^>]*\/>/, ''),
  ),
  word(
    'the title of the file is lost',
    '2.4.2',
    'docProps/core.xml',
    replace(/<dc:title>.*?<\/dc:title>/, ''),
  ),
  word(
    'the title of the file is another',
    'title-altered',
    'docProps/core.xml',
    replace('<dc:title>A/RES/99/1', '<dc:title>A/RES/99/2'),
  ),
  word('a style is not there', 'docx-style', main, (content) => {
    const before = partOf(content, paragraph('origin'));
    return content.replace(before, before.replace('"OriginLine"', '"Origin"'));
  }),
  word('a paragraph has no style', 'docx-plain-paragraph', main, (content) => {
    const before = partOf(content, paragraph('origin'));
    return content.replace(before, before.replace(/<w:pPr>.*?<\/w:pPr>/, ''));
  }),
  word('a heading level is skipped', '1.3.1', main, (content) => {
    const before = partOf(content, paragraph('sec_I'));
    return content.replace(before, before.replace(/"Heading\d"/, '"Heading4"'));
  }),
  word(
    'a control is bound to another value than it shows',
    'docx-control',
    'customXml/item1.xml',
    replace('Ninety-ninth session', 'Ninetieth session'),
  ),
  word(
    'a control is bound to a value that is not there',
    'docx-control',
    main,
    replace('m:session[1]', 'm:session[2]'),
  ),
  word('a numbering is not there', 'docx-numbering', main, (content) =>
    content.replace(/<w:numId w:val="[^"0]\d*"\/>/, '<w:numId w:val="999"/>'),
  ),
  word(
    'a bookmark is there twice',
    'docx-bookmark',
    main,
    replace('w:name="preamble_2"', 'w:name="preamble_1"'),
  ),
  word(
    'a link names no relationship',
    'docx-relationship',
    main,
    replace('r:id="rIdLink1"', 'r:id="rIdLink99"'),
  ),
  word('a table has no header row', '1.3.1', main, (content) =>
    content.replaceAll('<w:tblHeader/>', ''),
  ),
  word('a picture has no alternative text', '1.1.1', main, (content) =>
    content.replaceAll(/ descr="[^"]*"/g, ''),
  ),
  word(
    'a change waits for a decision',
    'docx-tracked-change',
    main,
    replace(
      /<w:r><w:t[^>]*>80th plenary meeting<\/w:t>/,
      '<w:ins w:id="900" w:author="A" w:date="2044-12-17T00:00:00Z"><w:r><w:t>80th plenary meeting</w:t></w:r></w:ins><w:r><w:t></w:t>',
    ),
  ),
  word(
    'the file is protected',
    'docx-protection',
    'word/settings.xml',
    replace('<w:compat>', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:compat>'),
  ),
  word('the numbering is no well-formed XML', 'docx-part', 'word/header1.xml', (content) =>
    content.slice(0, -5),
  ),
  archive('a part is missing', 'docx-part', (files) => {
    files.delete('word/header2.xml');
  }),
];
