/** Faults that leave the words of an edition where they are, and take them from its readers. */
import { PdfName } from '../../../src/read/pdf/objects/index.ts';
import { replaceOnce, type Mutation } from './mutation.ts';
import { pdf } from './pdf-content.ts';
import { dictionaryOf, text as pdfText } from './pdf-editor.ts';
import { changeFile, inZip } from './zip.ts';

const bodyStart = /<body[^>]*>/;

function inPage(name: string, rule: Mutation['rule'], change: (page: string) => string): Mutation {
  return {
    name,
    rule,
    mutate: (bytes) => Buffer.from(change(Buffer.from(bytes).toString('utf8'))),
  };
}

function inFile(
  path: string,
  name: string,
  rule: Mutation['rule'],
  change: (content: string) => string,
): Mutation {
  return { name, rule, mutate: inZip((files) => changeFile(files, path, change)) };
}

function added(path: string, name: string, rule: Mutation['rule'], content: string): Mutation {
  return {
    name,
    rule,
    mutate: inZip((files) => void files.set(path, Buffer.from(content))),
  };
}

const styled = (rule: string) => (page: string) =>
  replaceOnce(page, '</head>', `<style>${rule}</style></head>`);
const attributed = (attributes: string) => (page: string) =>
  replaceOnce(page, / id="origin"/, ` id="origin" ${attributes}`);

/** Style sheets and attributes that hide, alter or add words; the same on the web and in a book. */
const styles: [name: string, rule: Mutation['rule'], css: string][] = [
  ['notes are not displayed', 'style-effect', '[id^=note_] { display: none }'],
  ['a paragraph is invisible', 'style-effect', '#para_1 { visibility: hidden }'],
  ['a paragraph is transparent', 'style-effect', '#para_1 { opacity: 0.01 }'],
  ['a paragraph stands out of the window', 'style-effect', '#para_1 { text-indent: -9999px }'],
  [
    'a paragraph is moved in print',
    'style-effect',
    '@media print { #para_1 { position: absolute; left: -5000px } }',
  ],
  ['words are written before paragraphs', 'style-effect', '#para_1::before { content: "Not " }'],
  ['words are written as escapes', 'style-effect', '#para_1::after { content: "\\4e\\6f" }'],
  [
    'words are struck through',
    'style-effect',
    '#para_1 { text-decoration: underline line-through }',
  ],
  [
    'letters are turned round',
    'style-effect',
    '#para_1 { direction: rtl; unicode-bidi: bidi-override }',
  ],
  ['letters are made capitals', 'style-effect', '#para_1 { text-transform: uppercase }'],
  ['type is too small', 'style-effect', '#para_1 { font-size: 0.5px }'],
  ['a paragraph is cut away', 'style-effect', '#para_1 { clip-path: inset(100%) }'],
  ['a rule hides in another', 'style-unread', '#para_1 { & { display: none } }'],
  ['a selector cannot be understood', 'style-unread', '#para_1:nowhere { display: none }'],
  ['words are white', '1.4.3', '#para_1, #para_1 * { color: #fffffe; background: none }'],
  [
    'words are as the paper by a variable',
    '1.4.3',
    ':root { --x: white } #para_1, #para_1 * { color: var(--x) }',
  ],
];

export const htmlEffects: Mutation[] = [
  ...styles.map(([name, rule, css]) => inPage(name, rule, styled(css))),
  inPage('a paragraph hides itself', 'style-effect', attributed('style="display: none"')),
  inPage('a paragraph colours itself', '1.4.3', attributed('style="color: white"')),
  inPage(
    'other words are read aloud',
    'markup-replaced',
    attributed('aria-label="Something else"'),
  ),
  inPage('a paragraph can be written over', 'markup-active', attributed('contenteditable="true"')),
  inPage('a paragraph runs a program', 'markup-active', attributed('onclick="alert(1)"')),
  inPage('a paragraph runs the other way', '1.3.2', attributed('dir="rtl"')),
  inPage('the page has a script', 'markup-active', (page) =>
    replaceOnce(page, '</head>', '<script>document.title = ""</script></head>'),
  ),
  inPage('the page leads away', 'markup-active', (page) =>
    replaceOnce(
      page,
      '</head>',
      '<meta http-equiv="refresh" content="1; url=https://example.org/"></head>',
    ),
  ),
  inPage('the addresses of the page have another base', 'markup-foreign', (page) =>
    replaceOnce(page, '</head>', '<base href="https://example.org/"></head>'),
  ),
  inPage('words are marked as struck', 'markup-foreign', (page) =>
    page.replace(/<p([^>]* id="origin"[^>]*)>(.*?)<\/p>/, '<p$1><s>$2</s></p>'),
  ),
  inPage('a page stands in the page', 'markup-foreign', (page) =>
    page.replace(bodyStart, '$&<iframe srcdoc="Other"></iframe>'),
  ),
  inPage('a link runs a program', 'link-scheme', (page) =>
    page.replace(/(<a [^>]*href=")https:\/\/docs\.un\.org[^"]*"/, '$1javascript:alert(1)"'),
  ),
  inPage('a link leads to another document', 'link-altered', (page) =>
    page.replace(/(<a [^>]*href="https:\/\/docs\.un\.org\/[a-z]+\/)[^"]*"/, '$1A/RES/1/1"'),
  ),
  inPage('a link leads to a stranger', 'link-altered', (page) =>
    page.replace(/(<a [^>]*href=")https:\/\/docs\.un\.org\/[^"]*"/, '$1https://example.org/"'),
  ),
  inPage('the data name another symbol', 'metadata-altered', (page) =>
    page.replace(/"legislationIdentifier": "[^"]*"/, '"legislationIdentifier": "A/RES/1/1"'),
  ),
  inPage('the head names another date', 'metadata-altered', (page) =>
    page.replace(/(name="DC\.date" content=")[^"]*/, '$11999-01-01'),
  ),
];

const text = 'OEBPS/text.xhtml';
const opf = 'OEBPS/content.opf';

export const epubEffects: Mutation[] = [
  ...styles.map(([name, rule, css]) =>
    inFile('OEBPS/style.css', name, rule, (sheet) => `${sheet}\n${css}\n`),
  ),
  inFile(
    text,
    'other words are read aloud',
    'markup-replaced',
    attributed('aria-label="Something else"'),
  ),
  inFile(text, 'the book has a script', 'markup-active', (page) =>
    replaceOnce(page, '</head>', '<script>document.title = ""</script></head>'),
  ),
  inFile(text, 'words are marked as struck', 'markup-foreign', (page) =>
    page.replace(/<p([^>]* id="origin"[^>]*)>([^]*?)<\/p>/, '<p$1><del>$2</del></p>'),
  ),
  inFile('OEBPS/toc.xhtml', 'the contents are hidden', 'epub-contents-hidden', (page) =>
    page.replace(/<nav ([^>]*epub:type="toc")/, '<nav hidden="hidden" $1'),
  ),
  inFile(opf, 'the pages turn the other way', 'epub-progression', (content) =>
    content.replace('page-progression-direction="ltr"', 'page-progression-direction="rtl"'),
  ),
  inFile(opf, 'the book is of another day', 'metadata-altered', (content) =>
    content.replace(/<dc:date>[^<]*/, '<dc:date>someday'),
  ),
  inFile(
    'OEBPS/toc.ncx',
    'the older contents are of another book',
    'epub-ncx-identifier',
    (content) => content.replace(/(name="dtb:uid" content=")[^"]*/, '$1urn:uuid:other'),
  ),
  added(
    'META-INF/encryption.xml',
    'files are said to be encrypted',
    'epub-encrypted',
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"/>',
  ),
];

const main = 'word/document.xml';
/** The properties of the runs of one paragraph. */
const run = (properties: string) => (content: string) =>
  replaceOnce(
    content,
    /<w:r><w:t [^>]*>To promote ratification/,
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">To promote ratification`,
  );

export const wordEffects: Mutation[] = [
  inFile(main, 'words are white', 'docx-effect', run('<w:color w:val="FFFFFF"/>')),
  inFile(
    main,
    'words are as their ground',
    'docx-effect',
    run('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'),
  ),
  inFile(main, 'words are tiny', 'docx-effect', run('<w:sz w:val="2"/>')),
  inFile(main, 'words are pressed together', 'docx-effect', run('<w:w w:val="1"/>')),
  inFile(main, 'words are moved away', 'docx-effect', run('<w:position w:val="400"/>')),
  inFile('word/styles.xml', 'a style hides notes', 'docx-effect', (sheet) =>
    sheet.replace(/(w:styleId="FootnoteText"[^]*?<w:rPr>)/, '$1<w:color w:val="FFFFFF"/>'),
  ),
  inFile('word/numbering.xml', 'labels are hidden', 'docx-effect', (content) =>
    content.replace(
      /(<w:lvl [^>]*>(?:(?!<\/w:lvl>)[^])*?)(<\/w:lvl>)/,
      '$1<w:rPr><w:vanish/></w:rPr>$2',
    ),
  ),
  inFile(main, 'a paragraph runs the other way', 'docx-direction', (content) =>
    content.replace(
      /(<w:pPr>)((?:(?!<\/w:pPr>).)*<\/w:pPr>(?:(?!<\/w:p>).)*To promote ratification)/,
      '$1<w:bidi/>$2',
    ),
  ),
  inFile(main, 'a field brings words', 'docx-foreign', (content) =>
    replaceOnce(
      content,
      '</w:body>',
      '<w:p><w:r><w:instrText>INCLUDETEXT "other.docx"</w:instrText></w:r></w:p></w:body>',
    ),
  ),
  added('word/vbaProject.bin', 'the file has macros', 'docx-foreign', 'Attribute VB_Name'),
  added(
    'word/comments.xml',
    'the file has remarks',
    'docx-foreign',
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
  ),
  inFile('word/_rels/document.xml.rels', 'the template is fetched', 'docx-foreign', (content) =>
    replaceOnce(
      content,
      '</Relationships>',
      '<Relationship Id="t" Type="x" Target="https://example.org/t.dotm" TargetMode="External"/></Relationships>',
    ),
  ),
  inFile('word/header3.xml', 'the head names another symbol', 'metadata-altered', (content) =>
    content.replace(/A\/(?:RES|C\.\d)\/[\w./]+/, 'A/RES/1/1'),
  ),
  inFile(
    'word/_rels/document.xml.rels',
    'a link leads to another document',
    'link-altered',
    (content) =>
      content.replace(/https:\/\/docs\.un\.org\/[^"]*/, 'https://docs.un.org/en/A/RES/1/1'),
  ),
];

const page = (
  name: string,
  rule: Mutation['rule'],
  change: (content: string) => string,
): Mutation => pdf(name, rule, (editor) => editor.content(0, change));

export const pdfEffects: Mutation[] = [
  page('text is invisible', 'pdf-text-unseen', (content) => `3 Tr ${content}`),
  page('text is white', 'pdf-text-contrast', (content) =>
    content.replaceAll(/(?:0 ){3}rg|0 g/g, '1 g').replaceAll(/\bBT\b/g, 'BT 1 g'),
  ),
  page(
    'a box lies over the page',
    'pdf-text-unseen',
    (content) => `${content}\nq /Artifact BMC 1 g 0 0 2000 2000 re f EMC Q`,
  ),
  page('a line goes through the text', 'pdf-text-unseen', (content) => {
    const lines = Array.from({ length: 400 }, (_, at) => `0 ${at * 2} 2000 0.4 re f`).join('\n');
    return `${content}\nq /Artifact BMC ${lines} EMC Q`;
  }),
  page('text is clipped away', 'pdf-text-unseen', (content) => `0 0 1 1 re W n ${content}`),
  page('text stands off the page', 'pdf-text-unseen', (content) => `1 0 0 1 5000 0 cm ${content}`),
  page('text is mirrored', 'pdf-text-turned', (content) => `-1 0 0 1 600 0 cm ${content}`),
  pdf('the page shows a corner', 'pdf-text-unseen', (editor) =>
    editor.page(0).entries.set('CropBox', [0, 0, 10, 10]),
  ),
  pdf('the page stands on its head', 'pdf-text-turned', (editor) =>
    editor.page(0).entries.set('Rotate', 180),
  ),
  pdf('a paragraph has an alternative', 'pdf-replaced-text', (editor) =>
    editor.element('adoption').dictionary.entries.set('Alt', pdfText('Decides nothing')),
  ),
  pdf('a paragraph has an expansion', 'pdf-replaced-text', (editor) =>
    editor.element('adoption').dictionary.entries.set('E', pdfText('Decides nothing')),
  ),
  pdf('pages have other numbers', 'pdf-page-labels', (editor) =>
    editor.catalog.entries.set(
      'PageLabels',
      dictionaryOf({ Nums: [0, dictionaryOf({ S: new PdfName('D'), St: 7 })] }),
    ),
  ),
  pdf('pages turn the other way', 'pdf-direction', (editor) =>
    editor.catalog.entries.set(
      'ViewerPreferences',
      dictionaryOf({ DisplayDocTitle: true, Direction: new PdfName('R2L') }),
    ),
  ),
  pdf('a link is called otherwise', 'pdf-link-words', (editor) =>
    editor.links()[0]?.entries.set('Contents', pdfText('Xylophone prizes')),
  ),
];
