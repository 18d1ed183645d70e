/** Whether the fonts of a language are installed: those of Chinese are packages of their own. */
import { MissingFonts } from '../src/world.ts';
import { world } from './world.ts';

export function hasFontsOf(language: string): boolean {
  const { fonts = [] } = world.languages.of(language)?.typography ?? {};
  try {
    for (const { regular, heading, italic } of fonts) {
      for (const file of [regular, heading, italic])
        if (file) world.fonts.bytes(file.package, file.file);
    }
    return true;
  } catch (error) {
    if (error instanceof MissingFonts) return false;
    throw error;
  }
}
