/** Right-to-left text inside a paragraph: UAX #9, for the paragraphs that have any. */
import bidiFactory from 'bidi-js';
import { isolated } from './isolates.ts';

const bidi = bidiFactory();
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The level of each character, or nothing where all text runs in the paragraph's direction. */
export function directionLevels(text: string, direction: 'ltr' | 'rtl'): Uint8Array | undefined {
  if (direction === 'ltr') {
    return rightToLeft.test(text) ? bidi.getEmbeddingLevels(text, direction).levels : undefined;
  }
  const stretches = isolated(text);
  if (stretches.length === 0) return bidi.getEmbeddingLevels(text, direction).levels;
  let marked = '';
  let at = 0;
  /** Where each character of the text stands in the marked one. */
  const places = new Uint32Array(text.length);
  const take = (end: number): void => {
    for (let from = at; from < end; from++) places[from] = marked.length + from - at;
    marked += text.slice(at, end);
    at = end;
  };
  for (const { start, end } of stretches) {
    take(start);
    marked += '\u2066';
    take(end);
    marked += '\u2069';
  }
  take(text.length);
  const { levels } = bidi.getEmbeddingLevels(marked, direction);
  return Uint8Array.from(places, (place) => levels[place] ?? 1);
}

/** The character that a mirrored one is drawn as: brackets turn round in right-to-left text. */
export function mirrored(character: string): string | undefined {
  return bidi.getMirroredCharacter(character) ?? undefined;
}

/**
 * The order in which the parts of a line are drawn from left to right (UAX #9, rule L2): the parts
 * themselves, where it is theirs.
 */
export function visualOrder<Part extends { level: number }>(
  parts: readonly Part[],
): readonly Part[] {
  const highest = parts.reduce((most, { level }) => Math.max(most, level), 0);
  if (highest === 0) return parts;
  const ordered = [...parts];
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      if (end > start) {
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
        start = end;
      }
    }
  }
  return ordered;
}
