/**
 * The words in labels of paragraphs that were put in after others were numbered: "3 bis.", "(a ter)",
 * "4 (new)". Negotiated drafts have alternatives, "2 alt.", and number preamble and operative part
 * apart: "PP1", "OP6 bis".
 */

/**
 * Patterns of regular expressions, without classes of characters; what they have in small letters is
 * found in capitals too.
 */
export interface LabelData {
  /** Words that insert, "new"; they may also open a sentence. */
  insertions: string;
  /** What another wording of a paragraph is called, before its number. */
  alternatives: string;
  /** Words for 1 that divisions bear, "Article premier"; the second has a figure. */
  first?: string;
  /** What stands before the numbers of preambular paragraphs, where drafts number them. */
  preambular?: string;
  /** The same of operative paragraphs. */
  operative?: string;
}

/** Sources of regular expressions, for capitals too. */
export interface LabelWords {
  /** What inserts wherever it stands behind a number: "bis", "alt 2". */
  readonly anywhere: string;
  /** The Latin numerals alone. */
  readonly numerals: string;
  /** What inserts in brackets or before a stop. */
  readonly marked: string;
  readonly alternatives: string;
  readonly first: string;
  readonly preambular: string;
  readonly operative: string;
}

/** Latin numerals, which all languages insert with: no word of a sentence. */
export const latinNumerals = 'bis|ter|quater|quinquies|sexies|septies|octies|novies|decies';

/** Of several languages the words of all: drafts are negotiated in English, whatever they are read in. */
export function labelWords(languages: readonly LabelData[]): LabelWords {
  const all = (part: keyof LabelData): string =>
    [...new Set(languages.flatMap((own) => own[part] ?? []))].join('|') || never;
  const numbered = String.raw`(?:${all('alternatives')})(?:\.?\s?\d{1,2})?`;
  return {
    anywhere: inAnyCase(`(?:${latinNumerals}|${numbered})`),
    numerals: inAnyCase(`(?:${latinNumerals})`),
    marked: inAnyCase(`(?:${latinNumerals}|${numbered}|${all('insertions')})`),
    alternatives: inAnyCase(`(?:${all('alternatives')})`),
    first: inAnyCase(`(?:${all('first')})`),
    preambular: inAnyCase(`(?:${all('preambular')})`),
    operative: inAnyCase(`(?:${all('operative')})`),
  };
}

/** Where no word is known, no word is found. */
const never = '(?!)';

/** A flag would make capitals and small letters one in all of a pattern. */
function inAnyCase(source: string): string {
  return source.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

export interface PlainLabel {
  /** The label of the paragraph that it stands beside, "3." of "3 bis.". */
  label: string;
  inserted: boolean;
}

/** A label without what inserts it, and without the letters of its part. */
export function withoutInsertion(label: string, words: LabelWords): PlainLabel {
  const partOfDraft = new RegExp(
    String.raw`^(?:${words.operative}|${words.preambular})[\s.]?(?=\d)`,
    'u',
  );
  const insertion = new RegExp(String.raw`[\s.-]*\(?(?<!\p{L})${words.marked}(?!\p{L})\)?`, 'u');
  const numbered = label.replace(partOfDraft, '');
  const plain = numbered.replace(insertion, '');
  return { label: plain, inserted: plain !== numbered };
}
