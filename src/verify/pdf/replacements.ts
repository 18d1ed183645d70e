/** What is read aloud in the place of letters: alternatives, expansions, ActualText (14.9.3 to 14.9.5). */
import type { PdfReading } from '../../read/pdf/read.ts';
import { plainText } from '../../read/pdf/phrasing.ts';
import { shortened } from '../compare/excerpt.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';

/** Pictures and formulas have no letters that could be read. */
const withoutLetters = new Set(['Figure', 'Formula', 'Link', 'Annot', 'Form']);

export function replacements(reading: PdfReading): Fault[] {
  const { structure, file, pages } = reading;
  const ofElements = (structure?.elements ?? []).flatMap((element): Fault[] => {
    const expansion = file.text(element.dictionary.get('E'));
    const said = element.alternative ?? expansion;
    if (said === undefined || (withoutLetters.has(element.role) && expansion === undefined))
      return [];
    if (plainText(element, reading).trim() === '') return [];
    const reason = `“${shortened(said)}” is read aloud in the place of the text of ${element.role}.`;
    return [{ ruleId: 'pdf-replaced-text', reason, place: placeOf(element.id) }];
  });
  const drawn = pages.flatMap(({ page, runs }) =>
    runs.flatMap(({ text, drawn: letters, replaced, artifact }): Fault[] => {
      if (!replaced || artifact || sameLetters(text, letters)) return [];
      const reason = `“${shortened(letters)}” is drawn and “${shortened(text)}” is read.`;
      return [{ ruleId: 'pdf-replaced-text', reason, place: { page: page.number } }];
    }),
  );
  return [...ofElements, ...drawn];
}

function placeOf(id: string | undefined): Place {
  return id === undefined ? {} : { block: id };
}

/**
 * Whether glyphs show the letters that are read. Order and form are the script's: Arabic glyphs are
 * drawn from the left and joined; a hyphen at a line end is drawn and not read. What a font has no
 * glyph for is drawn as another sign, which building says.
 */
function sameLetters(read: string, drawn: string): boolean {
  const one = lettersOf(read);
  const other = lettersOf(drawn);
  if (one === other || other === '') return true;
  return substituted(read, drawn);
}

function lettersOf(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/[\s\p{Cf}\p{Mn}\u0640\u00ad\u2010-]/gu, '')
    // Between letters that run to the left, brackets are drawn the other way round (UAX 9, L4).
    .replace(/[()[\]{}<>«»‹›]/gu, (sign) => mirrored[sign] ?? sign)
    .toLowerCase();
  return Array.from(letters).sort().join('');
}

const mirrored: Record<string, string> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '>': '<',
  '»': '«',
  '›': '‹',
};

/** Signs that stand for a letter that no font has. */
const substitutes = /^[\ufffd\u25a1\u25a0?\s]*$/u;

function substituted(read: string, drawn: string): boolean {
  const known = new Set(Array.from(lettersOf(read)));
  return substitutes.test(
    Array.from(lettersOf(drawn))
      .filter((letter) => !known.has(letter))
      .join(''),
  );
}
