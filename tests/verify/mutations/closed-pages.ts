/** Faults that no list of what is bad would name: in pages, their styles and what is said beside them. */
import { replaceOnce, swap, type Mutation } from './mutation.ts';
import { changeFile, inZip, type Files } from './zip.ts';

type Change = (content: string) => string;
type Faults = readonly (readonly [name: string, rule: Mutation['rule'], change: Change])[];

/** Replaces the one place that is meant; what was found in brackets can be kept. */
const replace =
  (search: string | RegExp, replacement: string): Change =>
  (content) => {
    replaceOnce(content, search, '');
    return content.replace(search, replacement);
  };
const attributed = (attributes: string): Change =>
  replace(/ id="origin"/, ` id="origin" ${attributes}`);
const within =
  (before: string, after: string): Change =>
  (content) =>
    content.replace(/(<p[^>]* id="closing"[^>]*>)([^]*?)(<\/p>)/, `$1${before}$2${after}$3`);

/** On the web and in a book. */
const everywhere: Faults = [
  ['a paragraph cannot be used', 'markup-attribute', attributed('inert=""')],
  ['a paragraph is a pop-up', 'markup-attribute', attributed('popover="auto"')],
  ['a paragraph has a description', 'markup-attribute', attributed('aria-description="Void"')],
  ['a paragraph has a hint', 'markup-attribute', attributed('title="Void"')],
  ['a paragraph says that it is a heading', 'markup-attribute', attributed('role="heading"')],
  [
    'a paragraph is read in Braille as another',
    'markup-attribute',
    attributed('aria-braillelabel="x"'),
  ],
  ['a paragraph has a style of its own', 'markup-attribute', attributed('style="color: #003"')],
  ['words have a gloss', 'markup-foreign', within('<ruby>', '<rt>void</rt></ruby>')],
  ['words are a quotation', 'markup-foreign', within('<q>', '</q>')],
  ['words stand for a value', 'markup-foreign', within('<data value="2">', '</data>')],
  ['words are small print', 'markup-foreign', within('<small>', '</small>')],
  [
    'a part is called otherwise',
    'words-added',
    replace('>Operative part</h2>', '>Rejected part</h2>'),
  ],
  [
    'notes are called otherwise',
    'words-added',
    replace(/(<h2 [^>]*id="notes_heading"[^>]*>)Notes/, '$1Withdrawn'),
  ],
  [
    'a remark stands as an addition',
    'words-added',
    within('', '</p><p class="added">Never adopted.'),
  ],
  [
    'a marker is read as other words',
    'words-added',
    (content) => content.replace(/aria-label="Footnote 1"/, 'aria-label="Withdrawn by Council"'),
  ],
  [
    'the colophon says more',
    'words-added',
    replace('This is not the official record.', 'This is not the official record, and void.'),
  ],
  [
    'a way back has other words',
    'words-added',
    (content) =>
      content.replace(
        /(role="doc-backlink"[^>]*>(?:<span[^>]*>[^<]*<\/span>)?)paragraph/,
        '$1deleted',
      ),
  ],
];

/** What styles can do, whatever property does it. */
const styles: Faults = (
  [
    ['letters are pressed together', 'style-effect', '#para_1 { letter-spacing: -1em }'],
    ['lines are pressed together', 'style-effect', '#para_1 { line-height: 0 }'],
    ['type is of no size', 'style-effect', '#para_1 { font: 0/0 serif }'],
    [
      'type is of no size by a variable',
      'style-effect',
      ':root { --s: 0px } #para_1 { font-size: var(--s) }',
    ],
    ['type is of no size by a sum', 'style-effect', '#para_1 { font-size: calc(1em - 1em) }'],
    ['letters are dingbats', 'style-effect', '#para_1 { font-family: Wingdings }'],
    ['words are blurred', 'style-effect', '#para_1 { text-shadow: 0 0 9px black }'],
    [
      'a mark lies over the page',
      'style-effect',
      'body::after { content: ""; position: fixed; inset: 0; background: white }',
    ],
    [
      'an addition lies over the page',
      'style-effect',
      '.part-name { position: absolute; width: 100vw; height: 100vh; background: white }',
    ],
    ['words are cut off', 'style-effect', '#para_1 { overflow: hidden; max-height: 1em }'],
    ['one line lies on another', 'style-effect', '#para_1 { margin-top: -5em }'],
    [
      'bullets say words',
      'style-effect',
      '#para_1 { display: list-item; list-style-type: "Not " }',
    ],
    [
      'a picture lies below words',
      'style-effect',
      '#para_1 { background: url(data:image/png;base64,AA==) }',
    ],
    ['words cannot be copied', 'style-effect', '#para_1 { user-select: none }'],
    ['a property that no list has', 'style-unread', '#para_1 { -webkit-box-reflect: above }'],
    [
      'another alphabet is brought',
      'style-unread',
      '@font-face { font-family: Tinos; src: url(data:font/woff2;base64,AA==) }',
    ],
    [
      'words stand in the margin of prints',
      'style-unread',
      '@page { @top-left { content: "Void" } }',
    ],
    ['a style sheet is fetched', 'style-unread', '@import "https://example.org/a.css";'],
  ] as const
).map(([name, rule, css]) => [name, rule, (sheet) => `${css}\n${sheet}`]);

const web: Faults = [
  [
    'an entry of the contents has other words',
    'contents-altered',
    replace(
      '>Urges Member States to ratify the Convention<',
      '>Urges Member States to leave the Convention<',
    ),
  ],
  [
    'an entry leads to another paragraph',
    'contents-altered',
    replace(
      '<a href="#para_2"><span class="entry-label">',
      '<a href="#para_1"><span class="entry-label">',
    ),
  ],
  ['an entry is lost', 'contents-altered', replace(/<li><a href="#para_2">.*?<\/li>/, '')],
  [
    'an entry is added',
    'contents-altered',
    replace(
      '<li><a href="#para_2">',
      '<li><a href="#preamble_1">Recalling</a></li><li><a href="#para_2">',
    ),
  ],
  [
    'an entry has another number',
    'contents-altered',
    replace('<span class="entry-label">3 bis.</span>', '<span class="entry-label">4.</span>'),
  ],
  [
    'two entries are swapped',
    'contents-altered',
    (page) =>
      swap(
        page,
        /<li><a href="#para_1">.*?<\/li>/.exec(page)?.[0] ?? '',
        /<li><a href="#para_2">.*?<\/li>/.exec(page)?.[0] ?? '',
      ),
  ],
  [
    'an entry of a part is lost',
    'contents-altered',
    replace(/<li><a href="#part_preamble">.*?<\/li>/, ''),
  ],
  [
    'the parts of the contents are swapped',
    'contents-altered',
    (page) =>
      page.replace(/(<li><a href="#notes">.*?<\/li>)(<li><a href="#colophon">.*?<\/li>)/, '$2$1'),
  ],
  [
    'the description is of another text',
    'metadata-altered',
    replace(/(name="description" content=")[^"]*/, '$1A text that was never adopted'),
  ],
  [
    'the head names another language',
    'metadata-altered',
    replace(/(name="DC.language" content=")en/, '$1fr'),
  ],
  [
    'the head names another author',
    'metadata-altered',
    replace(/(name="DC.creator" content=")[^"]*/, '$1Nobody'),
  ],
  [
    'the head names another subject',
    'metadata-altered',
    replace(/(name="DC.subject" content=")[^"]*/, '$1Tulips'),
  ],
  [
    'the head has a part of the title',
    'metadata-altered',
    replace(/(name="citation_title" content=")[^"]*/, '$1Safe'),
  ],
  [
    'the page is of another address',
    'metadata-altered',
    replace(/(rel="canonical" href=")[^"]*/, '$1https://docs.un.org/en/A/RES/1/1'),
  ],
  [
    'the data say more',
    'metadata-altered',
    replace(
      '"@type": "Legislation",',
      '"@type": "Legislation", "legislationLegalForce": "NotInForce",',
    ),
  ],
  [
    'the data are by another',
    'metadata-altered',
    replace(/("@type": "Organization",\s*"name": ")[^"]*/, '$1Nobody'),
  ],
  [
    'search engines are sent away',
    'markup-attribute',
    replace(
      '<meta name="color-scheme"',
      '<meta name="robots" content="noindex"><meta name="color-scheme"',
    ),
  ],
  [
    'the page has another icon',
    'markup-attribute',
    replace('</head>', '<link rel="icon" href="data:,"></head>'),
  ],
  [
    'what is copied is another place',
    'words-added',
    (page) => page.replace(/data-place="paragraph 1"/, 'data-place="withdrawn paragraph 1"'),
  ],
  [
    'a phrase of the script is another',
    'words-added',
    replace(/data-words-copied="[^"]*"/, 'data-words-copied="Void"'),
  ],
  [
    'a label leads to another paragraph',
    'link-altered',
    replace(/(<a class="label" href=")#para_1"/, '$1#para_2"'),
  ],
  [
    'a reference leads to another paragraph',
    'link-altered',
    (page) => page.replace(/(<a class="citation" href=")#para_1"/, '$1#para_2"'),
  ],
  [
    'the text is folded',
    'markup-foreign',
    (page) => page.replace(/(<p[^>]* id="closing"[^]*?<\/p>)/, '<details>$1</details>'),
  ],
  [
    'a picture stands in the text',
    'markup-foreign',
    within('', '<img src="data:image/png;base64,AA==" alt="Void">'),
  ],
];

export const htmlClosed: Mutation[] = [
  ...everywhere,
  ...web,
  ...styles.map(([name, rule, change]): Faults[number] => [
    name,
    rule,
    (page) => replaceOnce(page, '</head>', `<style>${change('')}</style></head>`),
  ]),
].map(([name, rule, change]) => ({
  name,
  rule,
  mutate: (bytes) => Buffer.from(changed(Buffer.from(bytes).toString('utf8'), change)),
}));

/** A mutation that changes nothing proves nothing. */
function changed(content: string, change: Change): string {
  const after = change(content);
  if (after === content) throw new Error('Nothing was changed.');
  return after;
}

const text = 'OEBPS/text.xhtml';
const toc = 'OEBPS/toc.xhtml';
const page = 'OEBPS/contents.xhtml';
const ncx = 'OEBPS/toc.ncx';
const opf = 'OEBPS/content.opf';
const container = 'META-INF/container.xml';

const book: readonly (readonly [path: string, ...Faults[number]])[] = [
  ...everywhere.map((fault) => [text, ...fault] as const),
  ...styles.map((fault) => ['OEBPS/style.css', ...fault] as const),
  [
    toc,
    'an entry of the navigation has other words',
    'contents-altered',
    replace(
      '>1. Urges Member States to ratify the Convention<',
      '>1. Urges Member States to leave the Convention<',
    ),
  ],
  [
    toc,
    'an entry of the navigation leads elsewhere',
    'contents-altered',
    replace('text.xhtml#para_2"', 'text.xhtml#para_1"'),
  ],
  [
    toc,
    'an entry of the navigation is lost',
    'contents-altered',
    replace(/<li><a href="text.xhtml#para_2">[^]*?<\/li>/, ''),
  ],
  [
    toc,
    'a landmark leads elsewhere',
    'epub-landmark',
    replace(
      'epub:type="bodymatter" href="text.xhtml"',
      'epub:type="bodymatter" href="text.xhtml#notes"',
    ),
  ],
  [toc, 'a page has another number', 'page-list', replace(/>2<\/a>/, '>3</a>')],
  [
    page,
    'an entry of the contents has other words',
    'contents-altered',
    replace('>1. Urges Member States to ratify the Convention<', '>1. Urges nobody<'),
  ],
  [
    ncx,
    'an entry for older systems has other words',
    'contents-altered',
    replace(
      '<text>1. Urges Member States to ratify the Convention</text>',
      '<text>1. Urges nobody</text>',
    ),
  ],
  [
    ncx,
    'an entry for older systems leads elsewhere',
    'contents-altered',
    replace('text.xhtml#para_2"', 'text.xhtml#para_1"'),
  ],
  [
    ncx,
    'the title for older systems is another',
    'metadata-altered',
    replace(/(<docTitle><text>)[^<]*/, '$1Void'),
  ],
  [
    ncx,
    'a page for older systems leads elsewhere',
    'page-list',
    replace('text.xhtml#page_2"', 'text.xhtml#page_1"'),
  ],
  [
    ncx,
    'older systems are given a sound',
    'epub-closed',
    replace('<docTitle>', '<docTitle><audio src="a.mp3"/>'),
  ],
  [
    container,
    'the book has another rendition',
    'epub-closed',
    replace(
      '</rootfiles>',
      '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>',
    ),
  ],
  [
    opf,
    'a page is read by a voice',
    'epub-closed',
    replace('<item id="text" ', '<item id="text" media-overlay="smil" '),
  ],
  [
    opf,
    'a page is not read in order',
    'epub-closed',
    replace('<itemref idref="text"/>', '<itemref idref="text" linear="no"/>'),
  ],
  [
    opf,
    'a page has another in its place',
    'epub-closed',
    replace('<item id="text" ', '<item id="text" fallback="cover" '),
  ],
  [
    opf,
    'a page is of another type',
    'epub-closed',
    replace(/(href="cover.xhtml" media-type=")[^"]*/, '$1text/plain'),
  ],
  [
    opf,
    'pages have a fixed layout',
    'metadata-altered',
    replace('</metadata>', '<meta property="rendition:layout">pre-paginated</meta></metadata>'),
  ],
  [
    opf,
    'the book is by another',
    'metadata-altered',
    replace(/(<dc:creator[^>]*>)[^<]*/, '$1Nobody'),
  ],
  [
    opf,
    'the book has another publisher',
    'metadata-altered',
    replace(/(<dc:publisher>)[^<]*/, '$1Nobody'),
  ],
  [
    opf,
    'the book has a second title',
    'metadata-altered',
    replace('<dc:language>', '<dc:title>Void</dc:title><dc:language>'),
  ],
  [
    opf,
    'the book has other rights',
    'metadata-altered',
    replace(/(<dc:rights>)[^<]*/, '$1All rights reserved'),
  ],
  [
    opf,
    'the book has another identifier',
    'metadata-altered',
    replace(/(<dc:identifier[^>]*>)[^<]*/, '$1urn:isbn:1'),
  ],
  [
    opf,
    'the book is described otherwise',
    'metadata-altered',
    replace(/(<dc:description>)[^<]*/, '$1Never adopted'),
  ],
  [
    opf,
    'the book is made of another',
    'metadata-altered',
    replace(/(<dc:source>)https:[^<]*/, '$1https://docs.un.org/en/A/RES/1/1'),
  ],
  [
    opf,
    'the book has another subject',
    'metadata-altered',
    replace(/(<dc:subject>)[^<]*/, '$1Tulips'),
  ],
  [
    opf,
    'the summary of accessibility is another',
    'metadata-altered',
    replace(/(schema:accessibilitySummary">)[^<]*/, '$1None'),
  ],
  [
    'OEBPS/cover.xhtml',
    'the cover is read as other words',
    'words-added',
    replace(/alt="[^"]*"/, 'alt="Cover: withdrawn"'),
  ],
];

const added: readonly (readonly [name: string, path: string, type: string, content: string])[] = [
  ['the book has a lexicon', 'OEBPS/words.pls', 'application/pls+xml', '<lexicon/>'],
  ['the book has a font', 'OEBPS/font.ttf', 'font/ttf', ''],
  ['the book has a sound', 'OEBPS/sound.mp3', 'audio/mpeg', ''],
];

export const epubClosed: Mutation[] = [
  ...book.map(([path, name, rule, change]): Mutation => ({
    name: `${name} (${path})`,
    rule,
    mutate: inZip((files) => changeFile(files, path, (content) => changed(content, change))),
  })),
  ...added.map(([name, path, type, content]): Mutation => ({
    name,
    rule: 'epub-closed',
    mutate: inZip((files: Files) => {
      files.set(path, Buffer.from(content));
      const item = `<item id="added" href="${path.slice(6)}" media-type="${type}"/></manifest>`;
      changeFile(files, opf, replace('</manifest>', item));
    }),
  })),
  {
    name: 'a reading system is given options',
    rule: 'epub-closed',
    mutate: inZip(
      (files) =>
        void files.set('META-INF/com.apple.ibooks.display-options.xml', Buffer.from('<o/>')),
    ),
  },
];
