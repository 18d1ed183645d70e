/**
 * The characters of pages whose fonts say all of it themselves: codes of two bytes that are CIDs as
 * they stand (Identity-H, ISO 32000-1 9.7.5.2), and a ToUnicode map with every one of them (9.10.3).
 */
import type { PageContent, Shown } from './content.ts';
import type { PdfDictionary, PdfFile } from './objects/index.ts';
import type { UnicodeOf } from './fonts.ts';

/**
 * For each text-showing operator of a page, in order, what its codes stand for.
 * @returns nothing when a font leaves it to be known otherwise what a code is.
 */
export function ownCharacters(
  file: PdfFile,
  { events }: PageContent,
  unicodeOf: UnicodeOf,
): string[][] | undefined {
  const shown: string[][] = [];
  for (const event of events) {
    if (event.kind !== 'text') continue;
    const map = event.font && saysAll(file, event.font) ? unicodeOf(event.font) : undefined;
    const characters = map && event.whole ? charactersOf(event, map) : undefined;
    if (!characters) return undefined;
    shown.push(characters);
  }
  return shown;
}

function saysAll(file: PdfFile, font: PdfDictionary): boolean {
  return (
    file.name(font.get('Subtype')) === 'Type0' && file.name(font.get('Encoding')) === 'Identity-H'
  );
}

function charactersOf({ codes }: Shown, map: ReadonlyMap<number, string>): string[] | undefined {
  const characters: string[] = [];
  for (let at = 0; at < codes.length; at += 2) {
    const character = map.get((codes[at] ?? 0) * 256 + (codes[at + 1] ?? 0));
    if (!character) return undefined;
    characters.push(character);
  }
  return characters;
}
