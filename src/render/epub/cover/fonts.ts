/** The fonts of a cover: those of its language, else of any language that has the letters. */
import type { Font } from 'fontkit';
import type { EpubTemplate } from '../../../template/index.ts';
import { packagesOf, type ScriptFont } from '../../../language/typography.ts';
import type { LanguageTag } from '../../../tree/index.ts';
import { MissingFonts, type FontFiles, type World } from '../../../world.ts';
import { parsedFont } from '../../parsed-font.ts';
import { canShow } from './text.ts';

export interface CoverFonts {
  regular: Font;
  bold: Font;
}

/**
 * The fonts of a language, where it has its own: they have Latin letters and figures as well.
 * @throws {MissingFonts} when they are not installed.
 */
export function fontsOf(
  language: LanguageTag | undefined,
  { font }: EpubTemplate['cover'],
  { fonts, languages }: Pick<World, 'fonts' | 'languages'>,
): CoverFonts {
  const typography = languages.of(language)?.typography;
  const [own] = typography?.fonts ?? [];
  if (!typography || !own) {
    return {
      regular: parsedFont(fonts.bytes(font.package, font.regular)),
      bold: parsedFont(fonts.bytes(font.package, font.bold)),
    };
  }
  try {
    return familyOf(own, fonts);
  } catch (cause) {
    if (cause instanceof MissingFonts) throw new MissingFonts(packagesOf(typography), { cause });
    throw cause;
  }
}

/** The first of all installed families that has every letter of a text. */
export function fontsFor(
  text: string,
  { fonts, languages }: Pick<World, 'fonts' | 'languages'>,
): CoverFonts | undefined {
  for (const { typography } of languages.all) {
    const [own] = typography?.fonts ?? [];
    const family = own && installed(own, fonts);
    if (family && canShow(text, family.bold)) return family;
  }
  return undefined;
}

function installed(own: ScriptFont, fonts: FontFiles): CoverFonts | undefined {
  try {
    return familyOf(own, fonts);
  } catch (error) {
    if (error instanceof MissingFonts) return undefined;
    throw error;
  }
}

function familyOf({ regular, bold = regular, heading = bold }: ScriptFont, fonts: FontFiles) {
  return {
    regular: parsedFont(fonts.bytes(regular.package, regular.file)),
    bold: parsedFont(fonts.bytes(heading.package, heading.file)),
  };
}
