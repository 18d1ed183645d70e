/** Each kind of fault in a file of data, with what is said of it. */
import { describe, expect, it } from 'vitest';
import { complaints } from '../template/template-files.ts';

describe('a key that there is not', () => {
  it.each([
    [{ margins: { lefft: 72 } }, 'margins has no key "lefft". Did you mean "left"?'],
    [{ margin: {} }, 'There is no key "margin". Did you mean "margins"?'],
    [
      { styles: { title: { colour: '#ff0000' } } },
      'styles.title has no key "colour". The schema of the file lists the keys.',
    ],
    [
      { endRule: { thickness: 1 } },
      'endRule has no key "thickness". There is length, width, before, after.',
    ],
    [
      { fonts: [{ package: 'tinos', regular: 'a.ttf', blod: 'b.ttf' }] },
      'fonts[0] has no key "blod". Did you mean "bold"?',
    ],
    [JSON.parse('{"__proto__":{"orphans":9}}'), 'There is no key "__proto__".'],
    [{ constructor: {} }, 'There is no key "constructor".'],
  ])('%j', (pdf: object, complaint) => {
    expect(complaints({ 'pdf.json': pdf })).toEqual([expect.stringContaining(complaint)]);
  });
});

describe('a value that cannot be', () => {
  it.each([
    [
      { margins: { left: 'wide' } },
      'pdf.json: margins.left is "wide". It must be a number of points from 0 to 1584.',
    ],
    [
      { margins: { left: -1 } },
      'pdf.json: margins.left is -1. It must be a number of points from 0 to 1584.',
    ],
    [
      { margins: 72 },
      'pdf.json: margins is 72. It must be an object: keys and values between { and }.',
    ],
    [
      { margins: [72] },
      'pdf.json: margins is a list. It must be an object: keys and values between { and }.',
    ],
    [{ orphans: 1.5 }, 'pdf.json: orphans is 1.5. It must be a whole number of lines from 1 to 9.'],
    [
      { styles: { title: { bold: 'yes' } } },
      'pdf.json: styles.title.bold is "yes". It must be true or false.',
    ],
    [
      { styles: { title: { align: 'centre' } } },
      'pdf.json: styles.title.align is "centre". Did you mean "center"?',
    ],
    [
      { styles: { title: { align: 'left' } } },
      'pdf.json: styles.title.align is "left". It must be one of "start", "justify", "end", "center".',
    ],
    [
      { styles: { title: { keep: 'next' } } },
      'pdf.json: styles.title.keep is "next". It must be a list: values between [ and ].',
    ],
    [
      { styles: { title: { keep: ['nxet'] } } },
      'pdf.json: styles.title.keep[0] is "nxet". Did you mean "next"?',
    ],
    [
      { linkColor: 'blue' },
      'pdf.json: linkColor is "blue". It must be a colour, such as "#1a4f7a".',
    ],
    [
      { fonts: [{ package: '../../secrets', regular: 'a.ttf' }] },
      'pdf.json: fonts[0].package is "../../secrets". It must be the name of a package, such as "@expo-google-fonts/tinos".',
    ],
    [
      { fonts: [{ package: 'tinos', regular: '../a.ttf' }] },
      'pdf.json: fonts[0].regular is "../a.ttf". It must be a .ttf file of the package, such as "400Regular/Tinos_400Regular.ttf".',
    ],
    [{ fonts: [] }, 'pdf.json: fonts is a list. It must hold 1 to 32 values.'],
  ])('%j', (pdf: object, complaint) => {
    expect(complaints({ 'pdf.json': pdf })).toEqual([complaint]);
  });

  it('in the other files, too', () => {
    expect(
      complaints({
        'docx.json': {
          paragraphStyles: {
            Titel: { size: 14 },
            Heading1: { indent: [], tabs: [{ at: 'middle', align: 'end' }] },
          },
          numbering: [{ format: 'decimal', text: '(1)' }],
        },
        'epub.json': { splitAbove: '60000', cover: { width: 1e6 } },
      }),
    ).toMatchInlineSnapshot(`
      [
        "docx.json: paragraphStyles.Heading1.indent is a list. It must be an object: keys and values between { and }.",
        "docx.json: paragraphStyles.Heading1.tabs[0].at is "middle". It must be a number of points, or "end".",
        "docx.json: paragraphStyles has no key "Titel". Did you mean "Title"?",
        "docx.json: numbering[0].text is "(1)". It must be text with one "%", such as "(%)".",
        "epub.json: splitAbove is "60000". It must be a whole number of characters from 1000 to 1000000000.",
        "epub.json: cover.width is 1000000. It must be a number of pixels from 200 to 5000.",
      ]
    `);
  });

  it('a long one is shown in part', () => {
    expect(complaints({ 'pdf.json': { linkColor: 'x'.repeat(1000) } })).toEqual([
      `pdf.json: linkColor is "${'x'.repeat(39)}…. It must be a colour, such as "#1a4f7a".`,
    ]);
  });
});

it('a file may be as deep as it likes', () => {
  const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  expect(complaints({ 'pdf.json': deep })).toEqual([
    'pdf.json: There is no key "a". The schema of the file lists the keys.',
  ]);
});

describe('a value that is taken away', () => {
  it('is missing where it is needed', () => {
    expect(
      complaints({ 'pdf.json': { margins: { left: null }, fonts: [{ package: 'tinos' }] } }),
    ).toEqual([
      'pdf.json: margins.left is missing. It cannot be left out.',
      'pdf.json: fonts[0].regular is missing. It cannot be left out.',
    ]);
  });
});

describe('a file that is not JSON', () => {
  it.each([
    ['{\n  "margins": {\n    "left": 72,\n  }\n}\n', 4],
    ['{\n  "margins": {\n    "left": 72\n', 3],
    ['{\n  // wider\n  "margins": {}\n}', 2],
  ])('%j', (text, line) => {
    expect(complaints({ 'pdf.json': text })).toEqual([
      `pdf.json:${line}: This is not valid JSON. ` +
        'Look for a comma, a quotation mark or a bracket that is missing or too many.',
    ]);
  });

  it('or holds no object', () => {
    expect(complaints({ 'epub.json': '[]' })).toEqual([
      'epub.json: The file is a list. It must be an object: keys and values between { and }.',
    ]);
    expect(complaints({ 'epub.json': '' })).toHaveLength(1);
  });
});
