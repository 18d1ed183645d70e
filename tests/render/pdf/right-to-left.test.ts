/** Arabic pages: what three programs would read from them, and where things stand. */
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { directionLevels } from '../../../src/render/bidi.ts';
import { breakIntoLines } from '../../../src/render/pdf/text/lines.ts';
import { piecesOf, widthOf } from '../../../src/render/pdf/text/words.ts';
import { piecePositions } from '../../../src/render/pdf/write/positions.ts';
import { fontSetOf } from '../../../src/render/pdf/fonts/font-set.ts';
import { loadTemplate } from '../../../src/door/load-template.ts';
import { layoutPdf, parse, verifyEdition, world, writePdf } from '../../world.ts';
import { editionOptions } from '../options.ts';
import { readWithPdfJs } from './read-pdf.ts';
import { run } from './run.ts';

const arabic = world.languages.of('ar');
const fonts = fontSetOf(loadTemplate('official').pdf.fonts, world.fonts, arabic?.typography, 'rtl');
const setting = { fonts, keepTogether: [], direction: 'rtl' } as const;

/** Without marks of direction, which programs add and drop as they like. */
const bare = (text: string): string => text.replace(/[\u200b-\u200f\u202a-\u202e]/g, '');
const words = (text: string): string[] => bare(text).split(/\s+/).filter(Boolean);

const text = (body: string): string =>
  `---\nplenary: 1\nlanguage: ar\n---\n\n# الموانئ\n\n${body}\n`;

async function pdfOf(body: string): Promise<Uint8Array> {
  const root = parse(new VFile({ path: 'text.md', value: text(body) }));
  return writePdf(await layoutPdf(root, editionOptions({ colophon: false })));
}

describe('Arabic text', () => {
  it.each([
    'تطبّقها تُعنى تقريرَي حركة أفريقيا البحرية لكفالة الكونغو',
    'إذ تشير إلى القرار 55/2.',
    'تقرير الأمين العام (A/99/120)، وإذ تضع في اعتبارها',
    'الاتفاقية ”المعنية بالمنارات“ (COLREG 1972) دخلت حيز النفاذ',
    'تجاوزت 70 000 سفينة و 12 مرسى في 16 شباط/فبراير 2044',
    'United Nations, Treaty Series, vol. 2225, No. 39574.',
    'القرار 217 ألف (د-3)؛',
  ])('comes back from the pages word by word: %s', async (body) => {
    const { pages } = await readWithPdfJs(await pdfOf(body));
    expect(words(pages.join('\n')).slice(1)).toEqual(words(body));
  });

  it('verifies', async () => {
    const path = 'tests/fixtures/sources/arabic.md';
    const root = parse(new VFile({ path, value: readFileSync(path, 'utf8') }));
    const pdf = await writePdf(await layoutPdf(root, editionOptions()));
    expect(await verifyEdition(pdf, 'pdf', root, { name: 'arabic' })).toEqual([]);
  });
});

describe('levels', () => {
  const turned = (line: string): string =>
    Array.from(directionLevels(line, 'rtl') ?? [], (level) => level % 2).join('');

  it('keep Latin text with its figures together', () => {
    expect(turned('4 January 2045')).toBe('0'.repeat(14));
    expect(turned('45-00061 (A)')).toBe('0'.repeat(12));
  });

  it('keep the parts of a number in their order', () => {
    expect(turned('و 70 000 م')).toBe('1100000011');
  });

  it('leave the brackets around Latin text to the text', () => {
    expect(turned('و (A/99) م')).toBe('1110000111');
  });
});

describe('the number of a note', () => {
  it('keeps its figures in their order, though no line ends before it', () => {
    const pieces = piecesOf([run('الموانئ'), run('(10)', { joins: true }), run('، ')], setting);
    expect(pieces.map(({ text: piece, level }) => `${piece} ${level}`)).toContain('10 2');
    expect(pieces.slice(0, -1).every(({ breaks }) => !breaks)).toBe(true);
  });
});

describe('a line from right to left', () => {
  const lines = (runs: Parameters<typeof piecesOf>[0], end: number) =>
    breakIntoLines(piecesOf(runs, setting), {
      first: 0,
      left: 0,
      end,
      inset: 0,
      rightToLeft: true,
    });

  it('has even edges', () => {
    const [line] = lines([run('قرار مجلس الأمن بشأن المنارات والموانئ في المحيطات كلها ')], 120);
    if (!line) throw new Error('There is a line.');
    const part = { kind: 'text', line, x: 0, room: 120, align: 'justify', baseline: 0 } as const;
    const places = piecePositions(part);
    const edges = line.pieces.map(({ width }, index) => (places[index] ?? 0) + width);
    expect(Math.max(...edges)).toBeCloseTo(120, 1);
    const last = line.pieces.at(-1);
    expect((places.at(-1) ?? 0) + (last?.space ?? 0)).toBeCloseTo(0, 1);
  });

  it('keeps a label whole, in however many faces it is set', () => {
    const [line] = lines([run('(أ) ', { tab: 40 }), run('قرار')], 200);
    if (!line) throw new Error('There is a line.');
    const label = line.pieces.filter(({ run: { tab } }) => tab !== undefined);
    expect(label.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(40, 5);
    const part = { kind: 'text', line, x: 0, room: 200, align: 'end', baseline: 0 } as const;
    const places = piecePositions(part);
    const ends = label.map(
      (piece, index) => (places[index] ?? 0) + widthOf(piece.run, piece.shaped),
    );
    expect(Math.max(...ends)).toBeCloseTo(200, 1);
  });
});
