import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFile } from '../../src/door/font-files.ts';
import { packagesOf } from '../../src/language/typography.ts';
import { fileTrouble } from '../../src/publish/file-trouble.ts';
import { FontSet } from '../../src/render/pdf/fonts/font-set.ts';
import { loadTemplate } from '../../src/door/load-template.ts';
import { MissingFonts, type FontFiles } from '../../src/world.ts';
import { world } from '../world.ts';

const typography = world.languages.of('zh-Hans')?.typography;

describe('font files', () => {
  it('are found in the packages that are installed', () => {
    const file = fontFile('@expo-google-fonts/tinos', '400Regular/Tinos_400Regular.ttf');
    expect(existsSync(file)).toBe(true);
  });

  it('that are missing are an error that names the package', () => {
    expect(() => fontFile('@fonts/that-nobody-made', 'a.ttf')).toThrow(
      new MissingFonts(['@fonts/that-nobody-made']),
    );
  });
});

describe('the fonts of Chinese', () => {
  it('are three packages, which a template does not have', () => {
    if (!typography) throw new Error('Chinese has a typography.');
    expect(packagesOf(typography)).toEqual([
      '@expo-google-fonts/noto-serif-sc',
      '@fontsource/lxgw-wenkai',
      '@expo-google-fonts/noto-sans-sc',
    ]);
  });

  it('are all named when one is missing, with what to run', () => {
    const template = loadTemplate('official').pdf.fonts;
    const none: FontFiles = {
      bytes: (from, file) => {
        if (from.includes('noto-serif-sc')) throw new MissingFonts([from]);
        return world.fonts.bytes(from, file);
      },
    };
    const fonts = new FontSet(template, none, typography);
    const { ltr } = fonts.typesetters({ bold: false, italic: false });
    let thrown: unknown;
    try {
      ltr.set('大会');
    } catch (error) {
      thrown = error;
    }
    expect(fileTrouble(thrown, 'text.md')).toEqual({
      kind: 'file',
      reason: 'text.md cannot be set: fonts of its language are not installed.',
      mend: 'Run "npm install @expo-google-fonts/noto-serif-sc @fontsource/lxgw-wenkai @expo-google-fonts/noto-sans-sc".',
    });
  });

  it('are not asked for in a text without a Chinese letter', () => {
    const none: FontFiles = {
      bytes: (from, file) => {
        if (/-sc$|wenkai/.test(from)) throw new MissingFonts([from]);
        return world.fonts.bytes(from, file);
      },
    };
    const fonts = new FontSet(loadTemplate('official').pdf.fonts, none, typography);
    const { ltr } = fonts.typesetters({ bold: false, italic: true });
    const [set] = ltr.set('A/RES/99/62 (C)');
    expect(set?.face.name).toContain('Tinos_400Regular.ttf');
  });
});
