/**
 * Reads the words "paragraph 4 above", "paragraphs 2, 3 (a) and (b) and 7 of the present
 * resolution", "subparagraph (c)" and tells those that speak of the same text from those that
 * speak of another ("Article 2, paragraph 4", "paragraph 5 of resolution 687 (1991)").
 */
import { latinNumerals } from '../language/label-words.ts';
import type { CitationWords } from '../language/data.ts';

/** One number of a mention: "3 (a)". */
export interface Reference {
  from: number;
  to: number;
  /** Absent in "subparagraph (a)". */
  number?: string;
  /** "a", "ii". */
  points: string[];
}

/** The paragraphs that one "paragraph" or "paragraphs" names. */
export interface Mention {
  references: Reference[];
  /** `certain` when the text says so ("above"); `likely` when nothing speaks against it. */
  certainty: 'certain' | 'likely';
  direction?: 'above' | 'below';
}

/** The patterns of a language, compiled once. */
export type ParagraphGrammar = ReturnType<typeof paragraphGrammar>;

/** How far back the words that tell whose paragraph it is may stand. */
const reach = 100;

export function paragraphGrammar(words: CitationWords) {
  const start = String.raw`(?<![\p{L}-])`;
  const end = String.raw`(?!\p{L})`;
  const after = (pattern: string) => new RegExp(`^(?:${pattern})${end}`, 'iu');
  const before = (pattern: string) => new RegExp(String.raw`${start}(?:${pattern})\s+$`, 'iu');
  return {
    word: new RegExp(
      String.raw`${start}(?:(?<sub>${words.subparagraph})|(?<many>${words.paragraphs})|(?:${words.paragraph}))\s+`,
      'giu',
    ),
    separator: new RegExp(words.separator, 'iuy'),
    above: after(String.raw`,?\s+(?:${words.above})`),
    below: after(String.raw`,?\s+(?:${words.below})`),
    own: after(String.raw`,?\s+(?:${words.ofPresentText})`),
    elsewhere: after(String.raw`,?\s+(?:${words.elsewhere})`),
    /** "… and envisaged under paragraph 6 of": what follows the next number decides for this one too. */
    andParagraph: new RegExp(
      String.raw`^[^.;:]{0,30}?${start}(?:${words.paragraphs}|${words.paragraph})\s+`,
      'iu',
    ),
    /** "pursuant to": a place where a text speaks of its own paragraphs. */
    preposition: before(words.preposition),
    otherParagraphs: before(words.otherParagraphs),
    otherTexts: new RegExp(`${start}(?:${words.otherTexts})${end}`, 'iu'),
  };
}

/** The mentions of a text's own paragraphs, in order. */
export function paragraphMentions(text: string, grammar: ParagraphGrammar): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(grammar.word)) {
    const { sub, many } = match.groups ?? {};
    const form = sub !== undefined ? 'points' : many !== undefined ? 'many' : 'one';
    const references = referencesFrom(text, match.index + match[0].length, form, grammar);
    const [first, second] = references;
    const last = references.at(-1);
    if (!first || !last) continue;
    const before = text.slice(Math.max(0, match.index - reach), match.index);
    const after = text.slice(last.to, last.to + reach).replace(strayPoints, '');
    const context = surroundings(before, after, grammar);
    if (!context) continue;
    // One number carries the whole phrase as its link; of several, each carries its own.
    if (!second) {
      first.from = match.index;
      first.to += context.length;
    }
    found.push({
      references,
      certainty: context.certainty,
      ...(context.direction && { direction: context.direction }),
    });
  }
  return found;
}

const numberPattern = new RegExp(
  String.raw`\d{1,3}(?:\s(?:${latinNumerals}))?(?![\p{L}\p{N}/-]|[.,]\d)`,
  'uy',
);
/** " (i–iii)", which names no single item. */
const strayPoints = /^\s?\([^)]{0,20}\)/u;
const pointPattern = /\s?\((\p{L}{1,5}|\d{1,2})\)/uy;

function referencesFrom(
  text: string,
  start: number,
  form: 'one' | 'many' | 'points',
  { separator }: ParagraphGrammar,
): Reference[] {
  const references: Reference[] = [];
  let position = start;
  for (;;) {
    const previous = references.at(-1);
    const mayCount = form !== 'points' && (previous === undefined || form === 'many');
    const number = mayCount ? matchAt(numberPattern, text, position)?.[0] : undefined;
    let to = position + (number?.length ?? 0);
    const points: string[] = [];
    for (let point; (point = matchAt(pointPattern, text, to)); to += point[0].length)
      points.push(point[1] ?? '');
    if (to === position) return references;
    if (number === undefined && form !== 'points' && previous === undefined) return [];
    const shared = number ?? previous?.number;
    references.push({
      from: position,
      to,
      ...(shared !== undefined && { number: shared }),
      // "3 (a) (i) and (ii)": the second stands beside the last point of the first.
      points: number === undefined && previous ? besides(previous.points, points) : points,
    });
    const between = matchAt(separator, text, to)?.[0];
    if (between === undefined || between === '') return references;
    position = to + between.length;
  }
}

function besides(previous: readonly string[], points: readonly string[]): string[] {
  return [...previous.slice(0, Math.max(0, previous.length - points.length)), ...points];
}

function matchAt(sticky: RegExp, text: string, position: number): RegExpExecArray | undefined {
  sticky.lastIndex = position;
  return sticky.exec(text) ?? undefined;
}

interface MentionContext extends Pick<Mention, 'certainty' | 'direction'> {
  /** How many characters after the numbers belong to the phrase: " above". */
  length: number;
}

/** "Article 2, ", "resolution 2863 (XXVI), ", "annex II, ": the paragraph is of what stands before. */
const partOfOther = /[\p{N})\]]\s*,\s*$|(?<!\p{L})[IVXLC]+\s*,\s*$/u;

function surroundings(
  before: string,
  after: string,
  grammar: ParagraphGrammar,
): MentionContext | undefined {
  if (partOfOther.test(before) || grammar.otherParagraphs.test(before)) return undefined;
  for (const direction of ['above', 'below'] as const) {
    const said = grammar[direction].exec(after);
    if (said) return { certainty: 'certain', direction, length: said[0].length };
  }
  const whose = grammar.own.test(after) ? 'own' : whoseFollows(after, grammar);
  if (whose === 'own') return { certainty: 'certain', length: 0 };
  if (whose === 'other' || grammar.elsewhere.test(after)) return undefined;
  const sentence = /[^.;:]*$/u.exec(before)?.[0] ?? '';
  const likely = grammar.preposition.test(before) && !grammar.otherTexts.test(sentence);
  return likely ? { certainty: 'likely', length: 0 } : undefined;
}

/** Whose the paragraph is that a second "paragraph" after this one names, if the text says so. */
function whoseFollows(after: string, grammar: ParagraphGrammar): 'own' | 'other' | undefined {
  const next = grammar.andParagraph.exec(after);
  if (!next) return undefined;
  const rest = after.slice(next[0].length);
  const tail = rest.slice(numbersAhead.exec(rest)?.[0].length ?? 0);
  if (grammar.own.test(tail)) return 'own';
  return grammar.elsewhere.test(tail) ? 'other' : undefined;
}

const numbersAhead = /^(?:\d{1,3}|\s?\(\p{L}{1,5}\)|,?\s+\p{Ll}{1,3}\s+(?=\d)|,\s(?=\d))+/u;
