import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseFaces } from '../../../../src/render/pdf/fonts/font-choice.ts';
import { readingOf, shape } from '../../../../src/render/pdf/fonts/shaping.ts';
import { officialFonts } from './official-fonts.ts';

const fonts = officialFonts();
const upright = { bold: false, italic: false };

/** Each stretch with its font, and what it stands for when no font has it. */
const chosen = (text: string, look = upright): string[] =>
  chooseFaces(text, look, fonts).map(({ text: shown, face, actual }) => {
    const font = basename(face.name).replace(/_.*$/, '');
    return actual === undefined ? `${font}: ${shown}` : `${font}: ${shown} for ${actual}`;
  });

describe('a character is set in the first font that has it', () => {
  it.each([
    ['Recalling, Türkiye, № 5', ['Tinos: Recalling, Türkiye, № 5']],
    ['Генеральная Ассамблея', ['Tinos: Генеральная Ассамблея']],
    ['قرار', ['Amiri: قرار']],
    ['顾', ['ZCOOLXiaoWei: 顾']],
    ['聯國', ['HinaMincho: 聯國']],
    ['✓', ['NotoSansMath: ✓']],
  ])('%s', (text, expected) => {
    expect(chosen(text)).toEqual(expected);
  });

  it('but not in one that draws it wrongly', () => {
    expect(chosen('回顾')).toEqual(['HinaMincho: 回', 'ZCOOLXiaoWei: 顾']);
  });

  it('and is shown as missing when none has it, or when it has no shape', () => {
    expect(chosen('a😀b')).toEqual(['Tinos: a', 'Tinos: \ufffd for 😀', 'Tinos: b']);
    expect(chosen('\u0001')).toEqual(['Tinos: \ufffd for \u0001']);
    expect(chosen('\ue000')).toEqual(['Tinos: \ufffd for \ue000']);
    expect(chosen('\ud800')).toEqual(['Tinos: \ufffd for \ud800']);
  });
});

describe('shaping', () => {
  const [tinos, amiri] = fonts.families.map((family) => fonts.face(family, upright));
  if (!tinos || !amiri) throw new Error('The official template names fewer than two fonts.');

  it('gives each character a glyph that is read as it', () => {
    const { glyphs } = shape(tinos, 'fi-x', 'ltr');
    expect(glyphs.map(({ text }) => text)).toEqual(['f', 'i', '-', 'x']);
  });

  it('draws every kind of white space as a space', () => {
    const { glyphs } = shape(tinos, 'a\u00a0\t\n\u202fb', 'ltr');
    expect(glyphs.map(({ text }) => text).join('')).toBe('a    b');
  });

  it('keeps a character without a shape with the one before it', () => {
    const { glyphs } = shape(tinos, 'a\u200bb', 'ltr');
    expect(glyphs.map(readingOf)).toEqual(['a\u200b', 'b']);
  });

  it('draws a letter with an accent of its own as one, and reads it as it was written', () => {
    const { glyphs } = shape(tinos, 'e\u0301', 'ltr');
    expect(glyphs.map(readingOf)).toEqual(['e\u0301']);
  });

  it('joins Arabic letters, and draws them from the left', () => {
    const { glyphs } = shape(amiri, 'قرار', 'rtl');
    expect(
      glyphs
        .map(({ text }) => text)
        .toReversed()
        .join(''),
    ).toBe('قرار');
    const apart = Array.from('قرار').map((letter) => shape(amiri, letter, 'rtl').glyphs[0]?.id);
    expect(glyphs.map(({ id }) => id).toReversed()).not.toEqual(apart);
  });

  it('turns brackets round in right-to-left text', () => {
    const [turned] = shape(tinos, '(', 'rtl').glyphs;
    const [plain] = shape(tinos, ')', 'ltr').glyphs;
    expect(turned).toMatchObject({ id: plain?.id, text: '(' });
  });
});
