import { describe, expect, it } from 'vitest';
import { readingOf, shape } from '../../../../src/render/pdf/fonts/shaping.ts';
import { fontSetOf } from '../../../../src/render/pdf/fonts/font-set.ts';
import { loadTemplate } from '../../../../src/door/load-template.ts';
import { world } from '../../../world.ts';
import { officialFonts } from './official-fonts.ts';

const fonts = officialFonts();
const upright = { bold: false, italic: false };
const { ltr: typesetter, rtl } = fonts.typesetters(upright);

describe('a typesetter', () => {
  it('sets a word once', () => {
    expect(typesetter.set('Recalling ')).toBe(typesetter.set('Recalling '));
  });

  it('serves every document with these fonts, and one look and direction', () => {
    const again = fontSetOf(structuredClone(loadTemplate('official').pdf.fonts), world.fonts);
    expect(again.typesetters({ ...upright }).ltr).toBe(typesetter);
    expect(fonts.typesetters({ bold: false, italic: true }).ltr).not.toBe(typesetter);
    expect(fonts.typesetters({ bold: true, italic: false }).ltr).not.toBe(typesetter);
    expect(rtl).not.toBe(typesetter);
  });

  it('knows the white space at the end, and nothing of a word without', () => {
    const [spaced] = typesetter.set('Urges \t');
    const [bare] = typesetter.set('Urges');
    expect(spaced?.space?.advance).toBe(2 * shape(fonts.first(upright), ' ', 'ltr').advance);
    expect(bare).not.toHaveProperty('space');
  });

  it('says what is read where no font has the characters', () => {
    const set = typesetter.set('a😀');
    expect(set.map(({ text, actual }) => [text, actual])).toEqual([
      ['a', undefined],
      ['\ufffd', '😀'],
    ]);
  });

  it('sees letters that join, also in the part of the word that has none', () => {
    expect(typesetter.set('قرار').map(({ joined }) => joined)).toEqual([true]);
    expect(typesetter.set('Urges')[0]?.joined).toBe(false);
    expect(typesetter.set('قرارA').map(({ joined }) => joined)).toEqual([true, true]);
  });

  it('sets what is too long to be kept all the same', () => {
    const [set] = typesetter.set('w'.repeat(500));
    expect(set?.shaped.glyphs.map(readingOf).join('')).toBe('w'.repeat(500));
  });
});
