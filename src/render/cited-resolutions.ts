/** Finds the resolutions that a text cites by number: "resolutions 61/180 of …, 64/178 … and 68/192". */
import type { CitationWords } from '../language/data.ts';
import type { OrganCode } from '../tree/types.ts';
import type { CitedDocument } from './cited-symbols.ts';
import type { OfficialDocuments } from '../language/official-documents.ts';

/** The patterns of a language, compiled once. */
export interface ResolutionGrammar {
  word: RegExp;
  date: RegExp;
  separator: RegExp;
  /** "of the ", before a name. */
  ofName: RegExp;
  /** "in its ", at the end. */
  possessive: RegExp;
  bodies: Body[];
}

/** A body that adopts resolutions: one of the organs, or one (no codes) whose documents are not known. */
interface Body {
  codes: readonly OrganCode[];
  anywhere: RegExp;
  atStart: RegExp;
  atEnd: RegExp;
}

/** How far back and ahead the words that name an organ may stand. */
const reach = 240;

export function resolutionGrammar(words: CitationWords): ResolutionGrammar {
  return {
    word: new RegExp(String.raw`(?<![\p{L}-])(?:${words.resolution})\s+`, 'giu'),
    date: new RegExp(String.raw`\s+(?:${words.date})`, 'iuy'),
    separator: new RegExp(words.separator, 'iuy'),
    ofName: new RegExp(String.raw`^\s+(?:${words.of})\s+(?=\p{Lu})`, 'u'),
    possessive: new RegExp(String.raw`(?<!\p{L})(?:${words.possessive})\s+$`, 'iu'),
    bodies: [...words.organs, { pattern: words.otherBodies, codes: [] }].map(
      ({ pattern, codes }) => ({
        codes,
        anywhere: new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'gu'),
        atStart: new RegExp(String.raw`^(?:${pattern})(?!\p{L})`, 'u'),
        atEnd: new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?:[’']s)?\s+$`, 'u'),
      }),
    ),
  };
}

/**
 * The resolutions that a text cites, in order. Decisions are not among them: the General Assembly's
 * are printed only in a supplement and have no symbol of their own.
 */
export function citedResolutions(
  text: string,
  grammar: ResolutionGrammar,
  own: OrganCode | undefined,
  official: OfficialDocuments,
): CitedDocument[] {
  const found: CitedDocument[] = [];
  for (const match of text.matchAll(grammar.word)) {
    const { numbers, end } = numbersFrom(text, match.index + match[0].length, grammar);
    if (numbers.length === 0) continue;
    const organs =
      organsAfter(text.slice(end, end + reach), grammar) ??
      organsBefore(text.slice(Math.max(0, match.index - reach), match.index), grammar, own);
    for (const { from, to, value } of numbers) {
      const symbol = value === undefined ? undefined : official.resolutionSymbol(value, organs);
      if (symbol === undefined) continue;
      found.push({ from: numbers.length === 1 ? match.index : from, to, symbol });
    }
  }
  return found;
}

interface CitedNumber {
  from: number;
  to: number;
  /** Absent where a letter follows: "57/270 B" may be a document apart or a part of one. */
  value?: string;
}

const numberPattern =
  /(?:(?:E?S-)?\d{1,4}\/\d{1,3}|\d{1,4}(?:\s[A-Z])?\s\((?:\d{4}|(?:E?S-)?[IVXLC]+)\))(?![\p{L}\p{N}/])/uy;
/** The parts of a resolution of the early sessions, "217 A (III)", stand in one document. */
const earlyPart = /\s[A-Z](?=\s\()/u;
const partLetters = /\s[A-Z](?:(?:-|\s\p{Ll}+\s)[A-Z])?(?![\p{L}\p{N}])/uy;

/** Reads a list of numbers with their dates. */
function numbersFrom(
  text: string,
  start: number,
  { date, separator }: ResolutionGrammar,
): { numbers: CitedNumber[]; end: number } {
  const numbers: CitedNumber[] = [];
  let position = start;
  for (let end = start; ;) {
    const number = matchAt(numberPattern, text, position);
    if (number === '') return { numbers, end };
    const to = position + number.length;
    const letters = matchAt(partLetters, text, to);
    const value = number.replace(earlyPart, '').replace(/\s/u, ' ');
    numbers.push({ from: position, to, ...(letters === '' && { value }) });
    end = to + letters.length;
    end += matchAt(date, text, end).length;
    position = end + matchAt(separator, text, end).length;
    if (position === end) return { numbers, end };
  }
}

function matchAt(sticky: RegExp, text: string, position: number): string {
  sticky.lastIndex = position;
  return sticky.exec(text)?.[0] ?? '';
}

/** "… of the Human Rights Council": what is named after the numbers decides, known or not. */
function organsAfter(
  text: string,
  { ofName, bodies }: ResolutionGrammar,
): readonly OrganCode[] | undefined {
  const named = ofName.exec(text);
  if (!named) return undefined;
  const name = text.slice(named[0].length);
  return bodies.find(({ atStart }) => atStart.test(name))?.codes ?? [];
}

/** What stands right before a word is no further away: a pattern that ends there goes over no more. */
const nearby = 500;

/**
 * The organs that the words before "resolution" may mean. "Security Council resolution" says it;
 * "in its resolution" means the body named last; otherwise an organ speaks of its own. The form
 * "1325 (2000)" is the Security Council's, whoever speaks.
 */
function organsBefore(
  text: string,
  { bodies, possessive }: ResolutionGrammar,
  own: OrganCode | undefined,
): readonly OrganCode[] {
  const near = text.slice(-nearby);
  const named = bodies.find(({ atEnd }) => atEnd.test(near));
  if (named) {
    // "World Health Assembly" is not the Assembly.
    const before = near.slice(0, named.atEnd.exec(near)?.index);
    return endsWithName(before) ? [] : named.codes;
  }
  // A capital is the name of a body that is not known here ("… Conference resolution").
  if (endsWithName(near)) return [];
  const last = possessive.test(near) ? bodyNamedLast(text, bodies) : undefined;
  if (last !== undefined) return last;
  return own === undefined ? ['SC'] : [own, 'SC'];
}

/** Whether the last word is a name: a capital that opens neither the text nor a sentence. */
function endsWithName(text: string): boolean {
  const last = /(?<=(\S)\s+)(\p{Lu}\S*)\s+$/u.exec(text);
  return last !== null && !/[.;:!?“"([]/u.test(last[1] ?? '') && !/[.;:,]$/u.test(last[2] ?? '');
}

/** The codes of the body that the text names last; names that end together: the first of the list. */
function bodyNamedLast(text: string, bodies: readonly Body[]): readonly OrganCode[] | undefined {
  let at = -1;
  let codes: readonly OrganCode[] | undefined;
  for (const body of bodies) {
    for (const match of text.matchAll(body.anywhere)) {
      const end = match.index + match[0].length;
      if (end <= at) continue;
      at = end;
      codes = body.codes;
    }
  }
  return codes;
}
