import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  end,
  Lexer,
  PdfDictionary,
  PdfFile,
  PdfKeyword,
  PdfName,
  PdfReference,
  PdfString,
  nameOfString,
  textOfString,
  type Token,
} from '../../../src/read/pdf/objects/index.ts';
import { world } from '../../world.ts';

const tokens = (text: string): Token[] => {
  const lexer = new Lexer(Buffer.from(text, 'latin1'));
  const found: Token[] = [];
  for (let token = lexer.next(); token !== end; token = lexer.next()) found.push(token);
  return found;
};

describe('the lexer', () => {
  it('reads numbers, names, words and comments', () => {
    expect(tokens('1 -2.5 .5 +3. /Name /A#20B true null % no\nTj')).toEqual([
      1,
      -2.5,
      0.5,
      3,
      new PdfName('Name'),
      new PdfName('A B'),
      true,
      null,
      new PdfKeyword('Tj'),
    ]);
  });
  it('reads numbers in all their forms, and takes for words what only begins like one', () => {
    expect(tokens('0 -7 -.25 4. 0.0001 123456789012345678 [1.5]')).toEqual([
      0,
      -7,
      -0.25,
      4,
      0.0001,
      123456789012345680,
      [1.5],
    ]);
    expect(tokens('1.2.3 - . 1e5 --2')).toEqual(
      ['1.2.3', '-', '.', '1e5', '--2'].map((word) => new PdfKeyword(word)),
    );
  });
  it('reads strings with escapes, nested parentheses and hexadecimal digits', () => {
    const texts = tokens('(a(b)\\)\\053\\\n) <48 65 6C7>').map((token) =>
      token instanceof PdfString ? Buffer.from(token.bytes).toString('latin1') : '',
    );
    expect(texts).toEqual(['a(b))+', 'Help']);
  });
  it('reads references inside containers only', () => {
    const [first] = tokens('<</A [1 2 0 R] /B <</C /D>>>>');
    expect(first).toBeInstanceOf(PdfDictionary);
    expect((first as PdfDictionary).get('A')).toEqual([1, new PdfReference(2, 0)]);
  });
  it.each(['<</A', '(open', '[1 2', '<</A 1 /B x>>', '<< 1 2 >>', `${'['.repeat(400)}`])(
    'refuses %s',
    (text) => {
      expect(() => tokens(text)).toThrow(/near byte/);
    },
  );
});

describe('text strings', () => {
  it.each([
    ['PDFDocEncoding', [0x41, 0x80, 0x92, 0xe9], 'A•™é'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x04, 0x1e], 'О'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x1e, 0x04], 'О'],
    ['UTF-8', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
  ])('are read in %s', (_, bytes, text) => {
    expect(textOfString(Uint8Array.from(bytes))).toBe(text);
  });
});

describe('byte strings that name something', () => {
  it.each([
    ['UTF-8', [0xd8, 0xa3], 'أ'],
    ['PDFDocEncoding, where they are no UTF-8', [0x41, 0xe9], 'Aé'],
    ['UTF-16, with its mark', [0xfe, 0xff, 0x04, 0x1e], 'О'],
  ])('are read in %s', (_, bytes, text) => {
    expect(nameOfString(Uint8Array.from(bytes))).toBe(text);
  });
});

describe('a file with a cross-reference stream', () => {
  it('is read through its object streams and PNG predictors', () => {
    const numbersAndOffsets = '1 0 2 32 ';
    const first = numbersAndOffsets.length;
    const objects = '<</Type /Catalog /Pages 2 0 R>>'.padEnd(32) + '<</Kids [] /Count 0>>';
    const body = deflateSync(Buffer.from(numbersAndOffsets + objects));
    const head = '%PDF-1.7\n';
    const objectStream = Buffer.concat([
      Buffer.from(
        `3 0 obj\n<</Type /ObjStm /N 2 /First ${first} /Filter /FlateDecode /Length ${body.length}>>\nstream\n`,
      ),
      body,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    const start = head.length + objectStream.length;
    const rows = [
      [0, 0, 0, 255],
      [2, 0, 3, 0],
      [2, 0, 3, 1],
      [1, 0, head.length, 0],
      [1, start >> 8, start & 255, 0],
    ];
    // Each row is the difference to the row above: predictor 12, "Up".
    const data = deflateSync(
      Uint8Array.from(
        rows.flatMap((row, n) => [2, ...row.map((value, k) => value - (rows[n - 1]?.[k] ?? 0))]),
      ),
    );
    const file = new PdfFile(
      Buffer.concat([
        Buffer.from(head),
        objectStream,
        Buffer.from(
          `4 0 obj\n<</Type /XRef /Size 5 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 4>> /Length ${data.length}>>\nstream\n`,
        ),
        data,
        Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`),
      ]),
      world.compression,
    );
    expect(file.name(file.catalog.get('Type'))).toBe('Catalog');
    expect(file.number(file.dictionary(file.catalog.get('Pages'))?.get('Count'))).toBe(0);
  });
});
