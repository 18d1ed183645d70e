/** Small files that ask for endless work are refused in words, before anybody starts on them. */
import { describe, expect, it } from 'vitest';
import { refuseBombs } from '../../../src/read/pdf/affordable.ts';
import { PdfFile, PdfLimitError } from '../../../src/read/pdf/objects/index.ts';
import { readPdf, readPrint, world } from '../../world.ts';
import { pdfOf, streamOf } from './write-pdf.ts';

const tree = (resources: string): string[] => [
  '<</Type /Catalog /Pages 2 0 R>>',
  '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  `<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources ${resources}>>`,
];

/** Each form draws the next one ten times. */
function fan(kind: 'XObject' | 'Pattern', depth: number): Uint8Array {
  const draw = kind === 'XObject' ? '/X Do ' : '/Pattern cs /X scn 0 0 1 1 re f ';
  const type = kind === 'XObject' ? '/Subtype /Form' : '/PatternType 1 /PaintType 1 /TilingType 1';
  const form = (next: number): string => {
    const resources = `/Resources <</${kind} <</X ${next} 0 R>>>>`;
    return streamOf(draw.repeat(10)).replace('<<', `<<${type} /BBox [0 0 9 9] ${resources} `);
  };
  return pdfOf(
    ...tree(`<</${kind} <</X 5 0 R>>>>`),
    streamOf(draw.repeat(10)),
    ...Array.from({ length: depth }, (_, n) => form(n + 6)),
    streamOf('0 0 m').replace('<<', `<<${type} /BBox [0 0 9 9] `),
  );
}

function wideRows(): Uint8Array {
  const rows = '/Filter /FlateDecode /DecodeParms <</Predictor 15 /Columns 999999999 /Colors 99>>';
  return pdfOf(...tree('<<>>'), streamOf('x\u009cc\0\0\0\u0001').replace('<<', `<<${rows} `));
}

/** A cross-reference whose entries take no bytes, so that there could be any number of them. */
function emptyEntries(): Uint8Array {
  const body = '%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj\n';
  const keys = '/Type /XRef /Root 1 0 R /Size 10 /W [0 0 0] /Index [0 999999999]';
  const section = `9 0 obj\n<<${keys} /Length 1>>stream\n0\nendstream\nendobj\n`;
  return new TextEncoder().encode(`${body}${section}startxref\n${body.length}\n%%EOF\n`);
}

function deepPages(): Uint8Array {
  const levels = Array.from(
    { length: 5000 },
    (_, n) => `<</Type /Pages /Kids [${n + 3} 0 R] /Count 1>>`,
  );
  return pdfOf('<</Type /Catalog /Pages 2 0 R>>', ...levels);
}

const bombs = {
  'forms in forms': fan('XObject', 9),
  'patterns in patterns': fan('Pattern', 9),
  'forms nested without end': fan('XObject', 200),
  'rows wider than memory': wideRows(),
  'entries without bytes': emptyEntries(),
};

describe('files that ask for more than any document needs', () => {
  it.each(Object.entries(bombs))('are refused: %s', async (_, bytes) => {
    expect(() => refuseBombs(bytes, world.compression)).toThrow(PdfLimitError);
    const { file, root } = await readPrint(bytes);
    expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['limit-reached', true],
    ]);
    expect(root.children).toEqual([]);
  });

  it('are refused where editions are read back', async () => {
    await expect(readPdf(bombs['forms in forms'])).rejects.toThrow('forms');
    await expect(readPdf(bombs['rows wider than memory'])).rejects.toThrow(
      'rows of 98999999901 bytes',
    );
    await expect(readPdf(bombs['entries without bytes'])).rejects.toThrow('without a byte');
  });

  it('are no files that nest a few forms', () => {
    expect(() => refuseBombs(fan('XObject', 2), world.compression)).not.toThrow();
  });

  it('are not all that is damaged: a page tree without an end is an error of its own', () => {
    expect(() => refuseBombs(deepPages(), world.compression)).not.toThrow();
    expect(() => new PdfFile(deepPages(), world.compression).numbers).not.toThrow();
  });

  it('may be large, but not without end', () => {
    const file = new PdfFile(fan('XObject', 1), world.compression);
    for (let n = 0; n < 8; n++) file.budget.spend('unpackedBytes', 64 * 1024 * 1024);
    expect(() => file.budget.spend('unpackedBytes', 1)).toThrow('512 MB');
  });
});
