import { describe, expect, it } from 'vitest';
import {
  embeddedFontOf,
  fontFields,
  streamFields,
  hookedClasses,
  hooks,
} from '../../../src/render/pdf/pdfmake.ts';
import type { KeptGlyphs } from '../../../src/render/pdf/fonts/shaping.ts';
import { officialFonts } from './fonts/official-fonts.ts';
import packageFile from '../../../package.json' with { type: 'json' };

const { bytes, font } = officialFonts().first({ bold: false, italic: false });

describe('the adapter to pdfmake', () => {
  const methods = Object.entries(hooks).flatMap(([name, names]) =>
    names.map((method) => ({ name: name as keyof typeof hooks, method })),
  );

  it.each(methods)('finds $name.$method', ({ name, method }) => {
    const prototype = hookedClasses[name].prototype as unknown as Record<string, unknown>;
    expect(prototype[method]).toBeTypeOf('function');
  });

  it('finds where fontkit keeps glyphs', () => {
    expect((font as unknown as KeptGlyphs)._glyphs).toBeTypeOf('object');
  });

  it('finds what pdfkit keeps of a font', () => {
    const embedded = new (embeddedFontOf(bytes))({ options: {} }, font, 'F1');
    expect(Object.keys(embedded)).toEqual(expect.arrayContaining([...fontFields]));
    expect((embedded as object as { embed(): void }).embed.toString()).toContain(
      'this.subset.encode()',
    );
  });

  it('finds what pdfkit keeps of the content of a page', () => {
    const pdf = new hookedClasses.PDFDocument({}, {}, {}, {}, { font: null });
    expect(Object.keys(pdf.page.content)).toEqual(expect.arrayContaining([...streamFields]));
  });

  it('relies on versions that are pinned exactly', () => {
    const { pdfmake, pdfkit, fontkit } = packageFile.dependencies;
    for (const version of [pdfmake, pdfkit, fontkit]) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
