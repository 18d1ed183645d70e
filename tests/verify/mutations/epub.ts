/** Faults in an e-book. */
import { partOf, replaceOnce, swap, type Mutation } from './mutation.ts';
import { changeFile, inZip, zipped, type Files } from './zip.ts';

const text = 'OEBPS/text.xhtml';
const opf = 'OEBPS/content.opf';
const nav = 'OEBPS/toc.xhtml';
const cover = 'OEBPS/cover.xhtml';

function epub(
  name: string,
  rule: Mutation['rule'],
  path: string,
  change: (content: string) => string,
): Mutation {
  return { name, rule, mutate: inZip((files) => changeFile(files, path, change)) };
}

function archive(
  name: string,
  rule: Mutation['rule'],
  change: (files: Files) => Files | void,
): Mutation {
  return { name, rule, mutate: inZip(change) };
}

const replace =
  (search: string | RegExp, replacement: string) =>
  (content: string): string =>
    replaceOnce(content, search, replacement);

const element = (name: string, id: string): RegExp =>
  new RegExp(`<${name}[^>]* id="${id}"[^>]*>[^]*?</${name}>`);

const metadata = (property: string): RegExp =>
  new RegExp(`<meta property="schema:${property}">[^<]*</meta>`);

export const epubMutations: Mutation[] = [
  epub(
    'one character is altered',
    'text-altered',
    text,
    replace('ratify the Convention;', 'ratity the Convention;'),
  ),
  epub(
    'a flush paragraph is lost',
    'text-missing',
    text,
    replace(element('p', 'para_2__text_2'), ''),
  ),
  epub('two items are swapped', 'text-order', text, (page) =>
    swap(
      page,
      partOf(page, element('div', 'preamble_2__point_a')),
      partOf(page, element('div', 'preamble_2__point_b')),
    ),
  ),
  epub(
    'a label is cut',
    'label-altered',
    text,
    replace(/<span class="label">\(b\)<\/span> To help/, 'To help'),
  ),
  epub(
    'a list is renumbered',
    'label-altered',
    text,
    replace(
      '<span class="label">2.</span> <i class="lead-phrase">Decides',
      '<span class="label">3.</span> <i class="lead-phrase">Decides',
    ),
  ),
  epub('a note is lost', 'note-missing', text, replace(element('div', 'note_3'), '')),
  epub(
    'a reference leads to the wrong note',
    'note-target',
    text,
    replace(/href="#note_1"(?=[^>]*>1<\/a><\/sup> and)/, 'href="#note_2"'),
  ),
  epub(
    'a way back is lost',
    'note-back-link',
    text,
    replace(/<a [^>]*href="#ref_2_2"[^>]*>[^]*?<\/a>/, ''),
  ),
  epub(
    'the language of a part is lost',
    'language-altered',
    text,
    replace(/<span lang="fr"[^>]*>/, '<span>'),
  ),
  epub(
    'the language of the book is another',
    'language-altered',
    opf,
    replace('<dc:language>en<', '<dc:language>fr<'),
  ),
  epub(
    'the language of the book is no tag',
    'OPF-092',
    opf,
    replace('<dc:language>en<', '<dc:language>English text<'),
  ),
  epub(
    'a page does not say its language',
    'html-has-lang',
    text,
    replace(/(?<=<html[^>]*) lang="en" xml:lang="en"/, ''),
  ),
  epub(
    'the title of the book is lost',
    'RSC-005',
    opf,
    replace(/<dc:title[^>]*>[^<]*<\/dc:title>/, ''),
  ),
  epub(
    'the date of change is lost',
    'RSC-005',
    opf,
    replace(/<meta property="dcterms:modified">[^<]*<\/meta>/, ''),
  ),
  epub(
    'the identifier is another than the package names',
    'OPF-030',
    opf,
    replace('unique-identifier="identifier"', 'unique-identifier="isbn"'),
  ),
  epub('a page has no title', '2.4.2', text, replace(/<title>[^<]*<\/title>/, '<title></title>')),
  epub('accessMode is lost', 'metadata-accessmode', opf, replace(metadata('accessMode'), '')),
  epub(
    'accessModeSufficient is lost',
    'metadata-accessmodesufficient',
    opf,
    replace(metadata('accessModeSufficient'), ''),
  ),
  epub('the features are lost', 'metadata-accessibilityfeature', opf, (content) =>
    content.replaceAll(new RegExp(metadata('accessibilityFeature'), 'g'), ''),
  ),
  epub(
    'accessibilityHazard is lost',
    'metadata-accessibilityhazard',
    opf,
    replace(metadata('accessibilityHazard'), ''),
  ),
  epub(
    'accessibilitySummary is lost',
    'metadata-accessibilitysummary',
    opf,
    replace(metadata('accessibilitySummary'), ''),
  ),
  epub(
    'a feature is claimed that is not there',
    'metadata-accessibilityfeature-invalid',
    opf,
    replace('>readingOrder<', '>index<'),
  ),
  epub(
    'conformance is claimed by nobody',
    'epub-certifier',
    opf,
    replace(
      '</metadata>',
      '<meta property="dcterms:conformsTo" id="conf">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta></metadata>',
    ),
  ),
  epub(
    'the edition of the pages is not named',
    'epub-pagesource',
    opf,
    replace(/<meta property="pageBreakSource">[^<]*<\/meta>/, ''),
  ),
  epub(
    'a page marker is removed',
    'epub-pagelist-broken',
    text,
    replace(/<span[^>]* id="page_2"[^>]*>(?:<\/span>)?/, ''),
  ),
  epub(
    'a page marker says no page',
    'pagebreak-label',
    text,
    replace(
      / aria-label="[^"]*2"(?=[^>]*doc-pagebreak|[^>]*pagebreak)|(?<=id="page_2"[^>]*) aria-label="[^"]*"/,
      '',
    ),
  ),
  epub('a page begins elsewhere', 'page-list', text, (page) => {
    const marker = partOf(page, /<span[^>]* id="page_2"[^>]*?(?:\/>|><\/span>)/);
    const without = replaceOnce(page, marker, '');
    return replaceOnce(without, /(?<=<p[^>]* id="adoption"[^>]*>)/, marker);
  }),
  epub(
    'a page is missing from the page list',
    'epub-pagelist-missing-pagebreak',
    nav,
    replace(/<li><a href="[^"]*#page_2">[^<]*<\/a>\s*<\/li>/, ''),
  ),
  epub('a link of the contents leads nowhere', 'RSC-012', nav, replace('#para_2"', '#para_22"')),
  epub('the contents are in another order', 'NAV-011', nav, (content) =>
    swap(content, 'text.xhtml#para_1"', 'text.xhtml#para_2"'),
  ),
  epub('a link leads to a missing file', 'RSC-007', nav, (content) =>
    content.replace('href="text.xhtml#notes"', 'href="notes.xhtml#notes"'),
  ),
  epub(
    'a role is lost beside its epub:type',
    'epub-type-has-matching-role',
    text,
    replace(' role="doc-endnotes"', ''),
  ),
  epub('a picture has no alternative text', '1.1.1', cover, replace(/ alt="[^"]*"/, ' alt=""')),
  epub('an id is there twice', 'RSC-005', text, replace('id="preamble_2"', 'id="preamble_1"')),
  epub('a file is no well-formed XML', 'RSC-016', text, replace('</body>', '')),
  epub(
    'the spine names what is not there',
    'OPF-049',
    opf,
    replace('<itemref idref="text"/>', '<itemref idref="text"/><itemref idref="annex"/>'),
  ),
  epub(
    'the spine names a file twice',
    'RSC-005',
    opf,
    replace('<itemref idref="text"/>', '<itemref idref="text"/><itemref idref="text"/>'),
  ),
  epub('a file is not in the manifest', 'OPF-003', opf, replace(/<item id="style"[^>]*>/, '')),
  archive('a file is missing', 'RSC-001', (files) => {
    files.delete('OEBPS/style.css');
  }),
  archive('mimetype is not first', 'PKG-006', (files) => {
    const [first, ...rest] = [...files];
    return new Map(first ? [...rest, first] : rest);
  }),
  {
    name: 'mimetype is compressed',
    rule: 'PKG-007',
    mutate: (bytes) => {
      let compressed = bytes;
      inZip((files) => {
        compressed = zipped(files, false);
      })(bytes);
      return compressed;
    },
  },
  {
    name: 'the file is cut short',
    rule: 'edition-unreadable',
    mutate: (bytes) => bytes.slice(0, 2000),
  },
];
