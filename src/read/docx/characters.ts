/** The characters of words: what Word keeps by the code of a font becomes what it shows. */
import { isSymbolCode, symbolCharacter } from './symbols.ts';
import type { XmlElement } from './xml.ts';

export interface Characters {
  text: string;
  /** A character that nobody knows: a sign stands in its place. */
  unknown?: { font: string; code: string };
}

/**
 * The characters of a run's text, in its font where that is one of symbols; `usual` is the font that
 * codes of symbols are taken for where nothing is said.
 */
export function readCharacters(
  source: string,
  font: string,
  usual: string | undefined,
): Characters[] {
  // Lines of the file are no lines of the text.
  const text = source.replace(/[\r\n]+/g, ' ');
  if (font === '' && (usual === undefined || !symbolCodes.test(text))) return [{ text }];
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const coded = isSymbolCode(code) || (font !== '' && code > 0x20 && code <= 0xff);
    return coded ? characterOf(font || (usual ?? ''), code) : { text: character };
  });
}

/** A character that was inserted by font and code (17.3.3.30). */
export function readSymbol({ attributes }: XmlElement): Characters {
  return characterOf(attributes.get('font') ?? '', parseInt(attributes.get('char') ?? '', 16));
}

/** Whether words are of a complex script, and none among them of another. */
export function isComplexText(text: string): boolean {
  return complexOnly.test(text);
}

const symbolCodes = /[\uf000-\uf0ff]/;
const complexOnly =
  /^(?=.*[\p{Script=Arabic}\p{Script=Hebrew}])[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*$/u;

function characterOf(font: string, code: number): Characters {
  const own = isSymbolCode(code) || code <= 0xff ? symbolCharacter(font, code) : undefined;
  // A character of an ordinary font may be inserted as a symbol, too.
  const ordinary = !isSymbolCode(code) && code > 0 ? String.fromCodePoint(code) : undefined;
  const text = own ?? ordinary;
  if (text !== undefined) return { text };
  const shown = Number.isNaN(code) ? '?' : code.toString(16).toUpperCase().padStart(4, '0');
  return { text: '\ufffd', unknown: { font, code: shown } };
}
