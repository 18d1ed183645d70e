/**
 * Finds where documents begin in what a print holds: at each enacting clause but the first, and at
 * headings that call what follows a draft ("Draft resolution II").
 *
 * A document starts with its headings. Where no heading stands above a clause, the text goes on: an
 * organ may be named again in the middle of it.
 */
import type { Language } from '../../language/language.ts';
import type { Languages } from '../../language/languages.ts';
import { headingLevel, inMasthead } from './headings.ts';
import type { Measures } from './measures.ts';
import type { Paragraph, Table } from './paragraphs.ts';

/** The indexes of the parts with which the second document and those after it begin. */
export function startsOf(
  parts: readonly (Paragraph | Table)[],
  measures: Measures,
  languages: Languages,
): number[] {
  const texts = parts.map((part) => (part.kind === 'paragraph' ? textOf(part) : ''));
  const language = languageOf(texts, languages);
  if (!language) return [];
  const { words } = language;
  const isHeading = (at: number): boolean => {
    const part = parts[at];
    return part?.kind === 'paragraph' && headingLevel(part.lines, measures) !== undefined;
  };
  const isFront = (at: number): boolean => {
    const text = texts[at] ?? '';
    return (
      isHeading(at) ||
      loneLetter.test(text) ||
      words.originLine.test(text) ||
      words.adoptionLine.test(text)
    );
  };
  const named = parts.flatMap((_, at) =>
    isHeading(at) && words.documentKind.test(withoutNumber(texts[at] ?? '')) ? [at] : [],
  );
  const clauses = texts.flatMap((text, at) =>
    words.enactingClause.test(text) && clauseMark.test(text) ? [at] : [],
  );
  const starts = new Set<number>(named);
  const masthead = parts.some(
    (part) => part.kind === 'paragraph' && inMasthead(part.lines, measures),
  );
  let number: string | undefined;
  for (const [n, clause] of clauses.entries()) {
    const from = headOf(clause, isFront);
    const above = named.findLast((at) => at <= clause);
    const own = texts.slice(from, clause).find((text) => resolutionNumber.test(text));
    const ownNumber = own && resolutionNumber.exec(own)?.[0];
    // Parts of a resolution that has one number for all of them, in its title or its masthead.
    const isPart =
      ownNumber === undefined &&
      (number !== undefined || masthead) &&
      texts.slice(from, clause).some((text) => partLetter.test(text));
    number = ownNumber ?? number;
    if (from === clause || isPart) continue;
    if (above !== undefined && above >= (clauses[n - 1] ?? 0)) continue;
    if (n > 0 || (!masthead && hasProse(texts, from, isFront))) starts.add(from);
  }
  starts.delete(0);
  return [...starts]
    .filter((at) => texts.slice(0, at).some((text) => text !== ''))
    .sort((a, b) => a - b);
}

/** An organ's name without a mark is a line of the masthead. */
const clauseMark = /[,،，:：]$/u;

/** "37/92.", "1962 (XVIII)." at the head of a title. */
const resolutionNumber = /^(?:ES-|S-)?\d{1,4}(?:\/\d{1,4}| \([IVXLC]+\))(?=[.\s])/u;
/** "A", "Resolution B": the letter of a part, alone or before its title. */
const partLetter = /^(?:\p{L}+\s)?\p{Lu}\.?(?:$|\s)/u;

/** It is set in the middle of the column, by itself. */
const loneLetter = /^\p{Lu}$/u;

/** Where the headings above a clause begin. */
function headOf(clause: number, isFront: (at: number) => boolean): number {
  let from = clause;
  while (from > 0 && isFront(from - 1)) from -= 1;
  return from;
}

/** The end of another text stands before the headings. */
function hasProse(
  texts: readonly string[],
  until: number,
  isFront: (at: number) => boolean,
): boolean {
  return texts.slice(0, until).some((text, at) => !isFront(at) && sentenceEnd.test(text));
}

/** The end of a sentence, and not of a field or of a name. */
const sentenceEnd = /(?:\S+\s+){6,}\S+[.;]$/u;

function withoutNumber(text: string): string {
  return text
    .replace(/\s+(?:[IVXLC]+|\p{Lu}|\d{1,3})\.?$/u, '')
    .replace(/[一二三四五六七八九十]+$/u, '');
}

function textOf({ lines }: Paragraph): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+\d{1,3}$/u, '')
    .trim();
}

/** The language whose enacting clause stands in the text. */
function languageOf(texts: readonly string[], { all }: Languages): Language | undefined {
  return all.find(({ words }) => texts.some((text) => words.enactingClause.test(text)));
}
