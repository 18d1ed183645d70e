/** Faults that no list of what is bad would name: in the parts of a Word file. */
import { replaceOnce, type Mutation } from './mutation.ts';
import { changeFile, inZip } from './zip.ts';

type Change = (content: string) => string;
type Fault = readonly [path: string, name: string, rule: Mutation['rule'], change: Change];

const replace =
  (search: string | RegExp, replacement: string): Change =>
  (content) => {
    replaceOnce(content, search, '');
    return content.replace(search, replacement);
  };
const first =
  (search: RegExp, replacement: string): Change =>
  (content) =>
    content.replace(search, replacement);
/** The properties of the run of one paragraph. */
const run = (properties: string): Change =>
  replace(
    /<w:r><w:t [^>]*>To promote ratification/,
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">To promote ratification`,
  );
const inStyle = (properties: string): Change =>
  replace(/(w:styleId="OperativeParagraph"[^]*?)(<\/w:style>)/, `$1<w:rPr>${properties}</w:rPr>$2`);

const main = 'word/document.xml';
const styles = 'word/styles.xml';
const settings = 'word/settings.xml';
const numbering = 'word/numbering.xml';
const notes = 'word/footnotes.xml';
const core = 'docProps/core.xml';
const custom = 'docProps/custom.xml';
const relationships = 'word/_rels/document.xml.rels';

const faults: readonly Fault[] = [
  ...(
    [
      ['words are fitted into nothing', '<w:fitText w:val="1"/>'],
      ['letters are set on one another', '<w:spacing w:val="-200"/>'],
      ['words are capitals', '<w:caps/>'],
      ['words are small capitals', '<w:smallCaps/>'],
      ['words are raised a little', '<w:position w:val="10"/>'],
      ['words are marked black', '<w:highlight w:val="black"/>'],
      ['words are of a theme', '<w:color w:val="000000" w:themeColor="background1"/>'],
      ['words are as they would be', '<w:oMath/>'],
      ['words stand upright in a line', '<w:eastAsianLayout w:vert="1"/>'],
      ['words sparkle', '<w:effect w:val="sparkle"/>'],
      ['words are an outline', '<w:outline/>'],
      ['words are in dingbats', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'],
    ] as const
  ).flatMap(([name, properties]): Fault[] => [
    [main, name, 'docx-closed', run(properties)],
    [styles, `${name} by a style`, 'docx-closed', inStyle(properties)],
  ]),
  [
    main,
    'another document is read in',
    'docx-closed',
    replace('</w:body>', '<w:altChunk r:id="rId1"/></w:body>'),
  ],
  [main, 'words have a gloss', 'docx-closed', run('</w:rPr><w:ruby/><w:rPr>')],
  [
    main,
    'a sign stands for words',
    'docx-closed',
    run('</w:rPr><w:sym w:font="Wingdings" w:char="F04A"/><w:rPr>'),
  ],
  [
    main,
    'a shape is drawn',
    'docx-closed',
    replace('</w:body>', '<w:p><w:r><w:pict/></w:r></w:p></w:body>'),
  ],
  [
    main,
    'the paper is black',
    'docx-closed',
    replace('<w:body>', '<w:background w:color="000000"/><w:body>'),
  ],
  [
    main,
    'a paragraph stands in a frame',
    'docx-closed',
    first(/<w:pPr>/, '<w:pPr><w:framePr w:x="20000"/>'),
  ],
  [
    main,
    'a paragraph runs downwards',
    'docx-closed',
    first(/<w:pPr>/, '<w:pPr><w:textDirection w:val="btLr"/>'),
  ],
  [
    main,
    'a paragraph has a change of its looks',
    'docx-closed',
    first(/<w:pPr>/, '<w:pPr><w:pPrChange/>'),
  ],
  [
    main,
    'pages are counted from another',
    'docx-closed',
    first(/<w:pgNumType\/>/, '<w:pgNumType w:start="7"/>'),
  ],
  [
    main,
    'lines are numbered',
    'docx-closed',
    first(/<w:titlePg\/>/, '<w:lnNumType w:countBy="1"/><w:titlePg/>'),
  ],
  [
    main,
    'notes are counted in letters',
    'docx-closed',
    first(
      /<w:titlePg\/>/,
      '<w:footnotePr><w:numFmt w:val="upperLetter"/></w:footnotePr><w:titlePg/>',
    ),
  ],
  [main, 'the text has no room', 'docx-closed', first(/(<w:pgMar [^>]*w:left=")\d+/, '$112000')],
  [
    main,
    'a link has a hint',
    'docx-closed',
    first(/<w:hyperlink /, '<w:hyperlink w:tooltip="Void" '),
  ],
  [
    main,
    'a field asks for words',
    'docx-foreign',
    replace(
      '</w:body>',
      '<w:p><w:r><w:instrText>FILLIN "Words?"</w:instrText></w:r></w:p></w:body>',
    ),
  ],
  [
    main,
    'a field works out a number',
    'docx-foreign',
    replace('</w:body>', '<w:p><w:r><w:instrText>= 1 + 1</w:instrText></w:r></w:p></w:body>'),
  ],
  [
    main,
    'a reference leads to another paragraph',
    'docx-internal-link',
    first(/REF para_1 /, 'REF para_2 '),
  ],
  [main, 'a head takes other words', 'metadata-altered', run('<w:rStyle w:val="RunningTitle"/>')],
  [
    styles,
    'lines of a style lie on one another',
    'docx-closed',
    (content) =>
      content.replace(
        /(w:styleId="OperativeParagraph"[^]*?<w:pPr>)/,
        '$1<w:spacing w:line="20" w:lineRule="auto"/>',
      ),
  ],
  [
    styles,
    'a style is of one exact height',
    'docx-closed',
    (content) =>
      content.replace(
        /(w:styleId="OperativeParagraph"[^]*?<w:pPr>)/,
        '$1<w:spacing w:line="20" w:lineRule="exact"/>',
      ),
  ],
  [
    styles,
    'a style is shaded',
    'docx-closed',
    (content) =>
      content.replace(
        /(w:styleId="OperativeParagraph"[^]*?<w:pPr>)/,
        '$1<w:shd w:val="solid" w:fill="000000"/>',
      ),
  ],
  [
    styles,
    'a style is far to the right',
    'docx-closed',
    (content) =>
      content.replace(/(w:styleId="OperativeParagraph"[^]*?<w:pPr>)/, '$1<w:ind w:left="19000"/>'),
  ],
  [
    styles,
    'letters of all styles are dingbats',
    'docx-closed',
    first(/w:ascii="[^"]*"/, 'w:ascii="Webdings"'),
  ],
  [
    numbering,
    'labels are pictures',
    'docx-closed',
    first(/<w:lvlText /, '<w:lvlPicBulletId w:val="0"/><w:lvlText '),
  ],
  [
    numbering,
    'labels are capitals',
    'docx-closed',
    first(/<\/w:lvl>/, '<w:rPr><w:caps/></w:rPr></w:lvl>'),
  ],
  [
    settings,
    'the file has variables',
    'docx-closed',
    replace('<w:compat>', '<w:docVars/><w:compat>'),
  ],
  [
    settings,
    'the file is mailed',
    'docx-closed',
    replace('<w:compat>', '<w:mailMerge/><w:compat>'),
  ],
  [
    settings,
    'changes are written down',
    'docx-closed',
    replace('<w:compat>', '<w:trackRevisions/><w:compat>'),
  ],
  [
    settings,
    'a template is named',
    'docx-closed',
    replace('<w:compat>', '<w:attachedTemplate r:id="t"/><w:compat>'),
  ],
  [
    notes,
    'words stand above the notes',
    'docx-closed',
    first(/<w:separator\/>/, '<w:separator/><w:t>Void</w:t>'),
  ],
  [
    'word/fontTable.xml',
    'a font is embedded',
    'docx-closed',
    first(/(<w:fonts[^>]*?)\/>/, '$1><w:embedRegular r:id="f"/></w:fonts>'),
  ],
  [
    '[Content_Types].xml',
    'a part is a program',
    'docx-closed',
    replace(
      '</Types>',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ),
  ],
  [
    relationships,
    'the file leads to a glossary',
    'docx-closed',
    replace(
      '</Relationships>',
      '<Relationship Id="g" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/glossaryDocument" Target="document.xml"/></Relationships>',
    ),
  ],
  [
    'word/header1.xml',
    'the head has other words',
    'metadata-altered',
    first(/(<w:t [^>]*>)Safe/, '$1Unsafe'),
  ],
  [
    'word/footer1.xml',
    'the foot has words',
    'metadata-altered',
    first(/<w:tab\/>/, '<w:tab/><w:t>Draft</w:t>'),
  ],
  [core, 'the file is by another', 'metadata-altered', replace(/(<dc:creator>)[^<]*/, '$1Nobody')],
  [
    core,
    'the file has another symbol',
    'metadata-altered',
    replace(/(<dc:subject>)[^<]*/, '$1A/RES/1/1'),
  ],
  [
    core,
    'the file has other subjects',
    'metadata-altered',
    replace(/(<cp:keywords>)[^<]*/, '$1Tulips'),
  ],
  [
    core,
    'the file is of another language',
    'metadata-altered',
    replace(/(<dc:language>)[^<]*/, '$1fr'),
  ],
  [
    core,
    'the file is of another day',
    'metadata-altered',
    replace(/(<dcterms:modified[^>]*>)[^<]*/, '$1someday'),
  ],
  [
    core,
    'the file has a state',
    'metadata-altered',
    replace(
      '</cp:coreProperties>',
      '<cp:contentStatus>Rejected</cp:contentStatus></cp:coreProperties>',
    ),
  ],
  [
    core,
    'the file has a description',
    'metadata-altered',
    replace('</cp:coreProperties>', '<dc:description>Void</dc:description></cp:coreProperties>'),
  ],
  [
    custom,
    'the file was received on another day',
    'metadata-altered',
    replace(/(name="Received">\s*<vt:lpwstr>)[^<]*/, '$11999-01-01'),
  ],
  [
    custom,
    'the official record is another',
    'metadata-altered',
    replace(/(name="Official record">\s*<vt:lpwstr>)[^<]*/, '$1https://docs.un.org/en/A/RES/1/1'),
  ],
  [
    custom,
    'the file has a property more',
    'metadata-altered',
    replace(
      '</Properties>',
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="99" name="Status"><vt:lpwstr>Void</vt:lpwstr></property></Properties>',
    ),
  ],
  [
    'docProps/app.xml',
    'the file is of a company',
    'metadata-altered',
    first(/(<Properties[^>]*?)\/>/, '$1><Company>Nobody</Company></Properties>'),
  ],
];

const added: readonly (readonly [name: string, path: string])[] = [
  ['the file has a glossary', 'word/glossary/document.xml'],
  ['the file has a film', 'word/media/film.mp4'],
  ['the file has a second store', 'customXml/item2.xml'],
  ['the file has a ribbon', 'customUI/customUI.xml'],
];

/** A mutation that changes nothing proves nothing. */
function changed(content: string, change: Change): string {
  const after = change(content);
  if (after === content) throw new Error('Nothing was changed.');
  return after;
}

export const wordClosed: Mutation[] = [
  ...faults.map(([path, name, rule, change]): Mutation => ({
    name: `${name} (${path})`,
    rule,
    mutate: inZip((files) => changeFile(files, path, (content) => changed(content, change))),
  })),
  ...added.map(([name, path]): Mutation => ({
    name,
    rule: 'docx-closed',
    mutate: inZip((files) => void files.set(path, Buffer.from('<x/>'))),
  })),
];
