/** What a file is like is said: scanned, torn, locked, with letters that are not what they seem. */
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { implausibleWords } from '../../../src/read/print/letters.ts';
import { nodesOf } from '../../../src/tree/index.ts';
import { readPrint } from '../../world.ts';
import { pdfOf, streamOf } from '../pdf/write-pdf.ts';
import { officialSheets } from './official-sheets.ts';
import { printFile } from './print-file.ts';

/** A picture of one grey point, as large as the page, with or without words over it. */
function scan(words: string): Uint8Array {
  const text = words === '' ? '' : `BT /F 10 Tf 3 Tr 60 700 Td (${words}) Tj ET`;
  return pdfOf(
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</XObject <</X 5 0 R>> /Font <</F 6 0 R>>>>>>',
    streamOf(`q 612 0 0 792 0 0 cm /X Do Q ${text}`),
    streamOf(
      '\u0080',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    ),
    '<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding>>',
  );
}

const said = async (bytes: Uint8Array): Promise<string[]> => {
  const { file } = await readPrint(bytes);
  return file.messages.map(({ ruleId, reason, fatal }) => `${String(fatal)} ${ruleId}: ${reason}`);
};

describe('a scan', () => {
  it('without text is an error that says what to do', async () => {
    const { file, root } = await readPrint(scan(''));
    expect(root.children).toEqual([]);
    expect(file.messages.map(({ reason, note }) => [reason, note])).toEqual([
      [
        'The file is a scan without text: its one page is a picture.',
        'Let a program for text recognition (OCR) write a copy with a layer of text, and read that.',
      ],
    ]);
  });

  it('with a layer of text is read, and called OCR text', async () => {
    const { file, root } = await readPrint(scan('The keepers of the lights meet at dusk.'));
    expect(JSON.stringify(root)).toContain('The keepers of the lights meet at dusk.');
    expect(file.messages.find(({ ruleId }) => ruleId === 'ocr-text')?.reason).toBe(
      'The text of page 1 is what a program recognised in a scan (OCR text)',
    );
  });
});

describe('a damaged file', () => {
  it('is read as far as it goes, and said to be damaged', async () => {
    const bytes = await printFile(officialSheets);
    const { file, root } = await readPrint(bytes.subarray(0, bytes.length - 40));
    expect(nodesOf(root, 'operativeParagraph').length).toBeGreaterThan(0);
    const damage = file.messages.find(({ ruleId }) => ruleId === 'damaged-file');
    expect([damage?.fatal, damage?.reason]).toEqual([
      true,
      'The file ends before its end. The file was read as far as it goes; words may be missing',
    ]);
  });

  it('is an error where nothing of it can be read', async () => {
    const bytes = await printFile(officialSheets);
    expect((await said(bytes.subarray(0, 300)))[0]).toMatch(
      /^true (?:unreadable-input|damaged-file): /,
    );
  });
});

describe('a locked file', () => {
  it('is an error that says so', async () => {
    const bytes = await printFile(officialSheets, { userPassword: 'dusk' });
    expect(await said(bytes)).toEqual([
      'true unreadable-input: The file is locked with a password.',
    ]);
  });

  it('opens with its password, and with no other', async () => {
    const bytes = await printFile(officialSheets, { userPassword: 'dusk' });
    const { root } = await readPrint(bytes, { password: 'dusk' });
    expect(nodesOf(root, 'title')).toHaveLength(1);
    const { file } = await readPrint(bytes, { password: 'dawn' });
    expect(file.messages.map(({ reason, note }) => `${reason} ${note}`)).toEqual([
      'The file is locked, and the password that was given does not open it. ' +
        'Say the password with --password TEXT, or save a copy without one and read that.',
    ]);
  });

  it('opens when only its owner has a password', async () => {
    const bytes = await printFile(officialSheets, { ownerPassword: 'dusk' });
    const { root } = await readPrint(bytes);
    expect(nodesOf(root, 'title')).toHaveLength(1);
  });
});

describe('letters that are not what they seem', () => {
  const words = (text: string): string[] =>
    Array.from({ length: 40 }, () => text.split(' ')).flat();

  it('are known by a word that every page has, and this one never', () => {
    const spanish = ['de', 'la', 'que', 'en', 'el'];
    const text = 'la luz uue guarda la costa en el norte de la mar';
    expect(implausibleWords(words(text), spanish)).toEqual([
      { read: 'uue', meant: 'que', count: 40 },
    ]);
    expect(implausibleWords(words(text.replace('uue', 'que')), spanish)).toEqual([]);
  });

  it('are not seen in a few words, nor in words of the language', () => {
    expect(implausibleWords(['on', 'on'], ['in', 'on'])).toEqual([]);
    expect(implausibleWords(words('on the coast'), ['in', 'on', 'the'])).toEqual([]);
    expect(implausibleWords(words('no light on no coast'), ['the', 'to'])).toEqual([]);
  });
});

describe('text across the page', () => {
  it('is set aside by name', async () => {
    const document = new PDFDocument({ size: 'LETTER', margin: 0 });
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    const ended = new Promise((resolve) => document.on('end', resolve));
    document.text('The keepers of the lights meet at dusk.', 123, 200);
    document.rotate(90, { origin: [40, 300] }).text('Kept in the margin', 40, 300);
    document.end();
    await ended;
    const { file } = await readPrint(Uint8Array.from(Buffer.concat(chunks)));
    expect(file.messages.map(({ reason }) => reason)).toContain(
      'Text that stands across the page was set aside: "Kept in the margin"',
    );
  });
});
