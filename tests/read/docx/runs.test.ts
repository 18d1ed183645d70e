/** What stands in a paragraph: words, and what style, font and field make of them. */
import { describe, expect, it } from 'vitest';
import { nodesOf, textOf, type Root } from '../../../src/tree/index.ts';
import { editionOptions } from '../../render/options.ts';
import { changeFile, inZip } from '../../verify/mutations/zip.ts';
import { readDocx, renderDocx } from '../../world.ts';
import { field, p, r, wordFile } from './word-file.ts';
import { read, saying } from './reading.ts';

const line = (content: string): string => `<w:p>${content}</w:p>`;
const plain = (body: string): string => read({ body }).text.trimEnd();

/** The words in italics, and those in bold. */
function faces(content: string): { italic: string[]; bold: string[] } {
  const { root } = readDocx(wordFile({ body: line(content) }));
  const wordsOf = (...types: ('emphasis' | 'leadPhrase' | 'strong')[]): string[] =>
    types.flatMap((type) => nodesOf(root, type).map(textOf));
  return { italic: wordsOf('emphasis', 'leadPhrase'), bold: wordsOf('strong') };
}

describe('words that are hidden', () => {
  const hiding = `<w:style w:type="character" w:styleId="H"><w:name w:val="Note to editors"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="P"><w:name w:val="Draft remark"/><w:rPr><w:vanish/></w:rPr></w:style>`;

  it('are set aside and named, by whatever they are hidden', () => {
    const file = read({
      styles: hiding,
      body:
        line(r('Seen ') + r('by hand', '<w:vanish/>') + r('too', '<w:rStyle w:val="H"/>')) +
        p('the whole of it', 'P') +
        line(`<w:pPr><w:pStyle w:val="P"/></w:pPr>${r('shown again', '<w:vanish w:val="0"/>')}`),
    });
    expect(file.text).toBe('Seen \nshown again\n');
    expect(saying('set-aside', file)).toEqual([
      'Hidden words were set aside: “by hand”',
      'Hidden words were set aside: “too”',
      'Hidden words were set aside: “the whole of it”',
    ]);
  });
});

describe('words that are struck through', () => {
  const body = line(r('Urges ') + r('all', '<w:strike/>') + r('some', '<w:dstrike w:val="0"/>'));

  it('are left out and named, unless the caller keeps them', () => {
    const file = read({ body });
    expect(file.text).toBe('Urges some\n');
    expect(saying('struck-words', file)).toEqual([
      'Words that are struck through are left out: “all”',
    ]);
    const kept = read({ body }, { changes: 'reject' });
    expect(kept.text).toBe('Urges allsome\n');
    expect(saying('struck-words', kept)).toEqual(['Words that are struck through are kept: “all”']);
  });

  it('take their number with them, which is not given again', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>`;
    const numbered = (content: string): string =>
      `<w:p><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>${content}</w:p>`;
    const file = read({
      numbering,
      body: numbered(r('One;')) + numbered(r('Two;', '<w:strike/>')) + numbered(r('Three.')),
    });
    expect(file.text).toBe('1. One;\n3. Three.\n');
  });
});

describe('bold and italics', () => {
  it('of complex scripts say nothing of Latin words', () => {
    expect(faces(r('A plain ') + r('word', '<w:bCs/><w:iCs/>'))).toEqual({ italic: [], bold: [] });
    expect(faces(r('A ') + r('set', '<w:b/><w:i/>') + r(' word'))).toEqual({
      italic: ['set'],
      bold: ['set'],
    });
  });

  it('of complex scripts are those of Arabic words, marked as such or not', () => {
    const words = r('كلمة ') + r('مائلة', '<w:rtl/><w:iCs/>') + r(' عادية', '<w:rtl/><w:i/>');
    expect(faces(words + r(' سميكة', '<w:bCs/>'))).toEqual({ italic: ['مائلة'], bold: [' سميكة'] });
  });
});

describe('characters of symbol fonts', () => {
  const symbol = (font: string, char: string): string =>
    `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

  it.each([
    ['Symbol', 'F0B3', '≥'],
    ['Symbol', 'F061', 'α'],
    ['Wingdings', 'F0E0', '→'],
    ['Wingdings', 'F0FC', '✓'],
    ['Wingdings 2', 'F052', '☑'],
    ['Webdings', 'F061', '✔'],
    ['ZapfDingbats', '34', '✔'],
    ['Times New Roman', '00A7', '§'],
  ])('of %s: %s is %s', (name, char, expected) => {
    const file = read({ body: line(r('x') + symbol(name, char)) });
    expect(file.text).toBe(`x${expected}\n`);
    expect(saying('symbol-unknown', file)).toEqual([]);
  });

  it('are read where the words are set in such a font', () => {
    expect(plain(line(r('rate \uf0b3 3')))).toBe('rate ≥ 3');
    expect(plain(line(r('a \uf062', font('Symbol')) + r(' a')))).toBe('α β a');
  });

  it('that nobody knows are told, and leave a sign', () => {
    const file = read({
      body: line(r('x') + symbol('Symbol', 'F0FF') + symbol('Marlett', 'F031')),
    });
    expect(file.text).toBe('x\ufffd\ufffd\n');
    expect(saying('symbol-unknown', file)).toEqual([
      'The character F0FF of the font Symbol is not known: \ufffd stands in its place',
      'The character F031 of the font Marlett is not known: \ufffd stands in its place',
    ]);
  });
});

describe('a field', () => {
  it('in the instruction of another shows nothing', () => {
    const inner = field('DOCPROPERTY Draft', r('yes'));
    const instruction = `<w:r><w:instrText> IF </w:instrText></w:r>${inner}<w:r><w:instrText> = "yes" "a" "b" </w:instrText></w:r>`;
    expect(plain(line(r('its ') + field(instruction, r('seventieth')) + r(' session')))).toBe(
      'its seventieth session',
    );
  });

  it('in the result of another shows its own', () => {
    const inner = field('PAGE', r('3'));
    expect(plain(line(field('REF x', r('page ') + inner) + r('.')))).toBe('page 3.');
  });

  it('may reach over paragraphs, or never end', () => {
    const [begin, separate, end] = ['begin', 'separate', 'end'].map(
      (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`,
    );
    const toc = `${begin}<w:r><w:instrText> TOC </w:instrText></w:r>${separate}`;
    expect(plain(line(toc + r('One')) + line(r('Two') + end) + line(r('Three')))).toBe(
      'One\nTwo\nThree',
    );
    expect(plain(line(r('One') + begin + r(' two')) + line(r('Three')))).toBe('One two\nThree');
  });

  it('that leads nowhere is told, and its words are nobody’s', () => {
    const file = read({
      body: line(
        r('see paragraph ') +
          field('REF _Ref1 \\h', r('Error! Reference source not found.', '<w:b/>')) +
          r(' and ') +
          `<w:fldSimple w:instr=" NOTEREF _Ref2 ">${r('Error! Bookmark not defined.')}</w:fldSimple>` +
          r('.'),
      ),
    });
    expect(file.text).toBe('see paragraph  and .\n');
    expect(saying('field-without-result', file)).toEqual([
      'A field leads nowhere and shows “Error! Reference source not found.”, which is left out',
      'A field leads nowhere and shows “Error! Bookmark not defined.”, which is left out',
    ]);
  });

  it('of a form shows its box, its entry, its words', () => {
    const data = (content: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${content}</w:ffData></w:fldChar></w:r>`;
    const rest = (instruction: string): string =>
      `<w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box = data('<w:checkBox><w:checked/></w:checkBox>') + rest('FORMCHECKBOX');
    const list =
      data(
        '<w:ddList><w:result w:val="1"/><w:listEntry w:val="no"/><w:listEntry w:val="yes"/></w:ddList>',
      ) + rest('FORMDROPDOWN');
    const button = field('MACROBUTTON NoMacro [Insert title]');
    expect(plain(line(box + r(' ') + list + r(' ') + button))).toBe('☒ yes [Insert title]');
  });

  it('draws a sign or a fraction by its instruction', () => {
    const file = read({
      body: line(
        field('SYMBOL 179 \\f "Symbol"') +
          r(' ') +
          field('EQ \\f(1,2)') +
          r(' ') +
          field('EQ \\x(2)'),
      ),
    });
    expect(file.text).toBe('≥ 1/2 \n');
    expect(saying('formula-read', file)).toEqual(['A formula was written on one line: “1/2”']);
    expect(saying('field-without-result', file)).toEqual([
      'The file does not say what the field EQ \\x(2) shows',
    ]);
  });
});

describe('a formula', () => {
  const m = (name: string, content: string): string => `<m:${name}>${content}</m:${name}>`;
  const t = (words: string): string => m('r', m('t', words));
  const cases: [string, string][] = [
    [m('f', m('num', t('1')) + m('den', t('2'))), '1/2'],
    [m('f', m('num', t('a+b')) + m('den', t('2'))), '(a+b)/2'],
    [m('sSup', m('e', t('x')) + m('sup', t('2'))), 'x2'],
    [m('sSubSup', m('e', t('x')) + m('sub', t('i')) + m('sup', t('2'))), 'xi2'],
    [m('rad', m('radPr', '<m:degHide m:val="1"/>') + m('deg', '') + m('e', t('x+1'))), '√(x+1)'],
    [m('rad', m('deg', t('3')) + m('e', t('8'))), '∛8'],
    [m('d', m('dPr', '<m:begChr m:val="["/><m:endChr m:val="]"/>') + m('e', t('a'))), '[a]'],
    [
      m(
        'nary',
        m('naryPr', '<m:chr m:val="∑"/>') + m('sub', t('i=1')) + m('sup', t('n')) + m('e', t('i')),
      ),
      '∑i=1ni',
    ],
    [m('func', m('fName', t('sin')) + m('e', t('x'))), 'sin x'],
    [
      m('m', m('mr', m('e', t('1')) + m('e', t('0'))) + m('mr', m('e', t('0')) + m('e', t('1')))),
      '1, 0; 0, 1',
    ],
    [m('box', m('e', t('y'))) + t('=2'), 'y=2'],
  ];

  it.each(cases)('%s is “%s”', (content, expected) => {
    const file = read({ body: line(r('It is ') + m('oMath', content)) });
    expect(file.text).toBe(`It is ${expected}\n`);
    expect(saying('formula-read', file)).toEqual([
      `A formula was written on one line: “${expected}”`,
    ]);
  });

  it('stands as a paragraph where it is one', () => {
    expect(plain(p('So:') + m('oMathPara', m('oMath', t('a=b'))))).toBe('So:\na=b');
    expect(plain(line(m('oMathPara', m('oMath', t('a=b')))))).toBe('a=b');
  });
});

describe('a content control', () => {
  it('has words of its own, or the program’s while it is empty', () => {
    const control = (properties: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r('Click here.')}</w:sdtContent></w:sdt>`;
    const file = read({ body: line(r('Title: ') + control('') + control('<w:showingPlcHdr/>')) });
    expect(file.text).toBe('Title: Click here.\n');
    expect(saying('set-aside', file)).toEqual([
      'What an empty field of the form shows was set aside: “Click here.”',
    ]);
  });
});

describe('a drawing', () => {
  const wps = 'xmlns:wps="urn:wps"';
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

  it('gives the words of its boxes once, whatever versions of it there are', () => {
    const box = (words: string): string =>
      `<wps:txbx ${wps}><w:txbxContent>${words}</w:txbxContent></wps:txbx>`;
    const inner = `<w:p><w:r><w:drawing>${box(p('Inside.'))}</w:drawing></w:r></w:p>`;
    const alternatives = `<mc:AlternateContent ${mc}><mc:Choice><w:drawing>${box(p('In a box.') + inner)}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p('In a box.'))}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(plain(line(r('Before.') + `<w:r>${alternatives}</w:r>`))).toBe(
      'Before.\nIn a box.\nInside.',
    );
  });

  it('is set aside with the words that are drawn in it', () => {
    const chart =
      '<c:chart xmlns:c="urn:c" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="ch"/>';
    const file = read({
      body: line(r('See ') + `<w:r><w:drawing><docPr descr="A chart"/>${chart}</w:drawing></w:r>`),
      relations: '<Relationship Id="ch" Type="x/chart" Target="charts/chart1.xml"/>',
      more: {
        'word/charts/chart1.xml':
          '<c xmlns:a="urn:a"><a:t>Contributions</a:t><strCache><pt><v>2024</v></pt></strCache><v>17</v></c>',
      },
    });
    expect(saying('set-aside', file)).toEqual([
      'A picture “A chart” with the words “Contributions 2024” was set aside',
    ]);
  });
});

describe('the language of words', () => {
  it('is marked by what a run says of them, and not by what the document says of all', async () => {
    const root: Root = {
      type: 'root',
      data: { language: 'zh-Hans' },
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: '南灯塔 ' },
            {
              type: 'languageSpan',
              language: 'en',
              children: [{ type: 'text', value: 'South Light' }],
            },
          ],
        },
      ],
    };
    const file = await renderDocx(root, editionOptions());
    const spans = (bytes: Uint8Array): string[] =>
      nodesOf(readDocx(bytes).root, 'languageSpan').map(textOf);
    expect(spans(file)).toEqual(['South Light']);
    // As LibreOffice writes it: all languages of the document, once more.
    const again = inZip((files) =>
      changeFile(files, 'word/document.xml', (xml) =>
        xml.replaceAll(
          /<w:lang [^>]*>/g,
          '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
        ),
      ),
    );
    expect(spans(again(file))).toEqual([]);
  });
});
