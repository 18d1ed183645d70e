/**
 * What a printed line is made of besides text. The foot and the head of a page are made of a few
 * signs, in any order: the number of the page, the job number with the letter of its language, the
 * day of processing, a bar code, the document's own symbol.
 */
import type { Words } from '../../language/reading-words.ts';

export interface PageSigns {
  symbol: boolean;
  job: boolean;
  /** "2/10". */
  folio: boolean;
  /** What the line holds besides. */
  rest: string;
}

const symbol = /(?:A|S|E|ST)\s?\/\s?[A-Z0-9][\w./()-]{1,40}(?:\s*\(\d{4}\))?\*?/u;
const symbolLine = new RegExp(String.raw`^${symbol.source}(?:\s[A-Z](?:\s?[-–]\s?[A-Z])?)?$`, 'u');
const jobNumber = /(?<![\w-])(?:GE\.)?\d{2}-\d{5,6}[ACEFRS]?\*?(?![\w-])/u;
const languageLetter = /\([A-Z]\)/u;
const barcode = /\\?\*\d{7,9}\\?\*/u;
/** The day on which the document was processed, behind or below its job number. */
const processingDate = /(?<!\d)\d{6}(?!\d)/u;
const folio = /(?<![\d/])(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/])/u;

export const bareNumber = /^\d{1,4}$/;
const dashed = /^[-–—]\s*\d{1,4}\s*[-–—]$/u;
const folioLine = /^\d{1,4}\s*\/\s*\d{1,4}$/u;
const turnOver = /^(?:\/\s?(?:\.\s?){2,3}|\/…)$/u;

/** The signs of a page's head or foot in a line; `own` is the symbol of the document. */
export function signsOf(line: string, own: string | undefined): PageSigns {
  let rest = line;
  const take = (pattern: RegExp): boolean => {
    const taken = rest.replace(pattern, ' ');
    const found = taken !== rest;
    rest = taken;
    return found;
  };
  const found = symbol.exec(line)?.[0];
  const isOwn = found !== undefined && isOwnSymbol(found, own);
  if (isOwn) rest = rest.replace(found, ' ');
  const job = take(jobNumber);
  if (job) {
    take(languageLetter);
    take(processingDate);
    take(barcode);
  }
  return { symbol: isOwn, job, folio: take(folio), rest: rest.replace(/\s+/g, ' ').trim() };
}

/** A page's number on a line of its own, dashed or named: "- 2 -", "Page 2", "2/10". */
export function isPageNumber(line: string, words: Words): boolean {
  return dashed.test(line) || words.page.test(line) || countsPages(line, words);
}

/** "2/10", "2 of 10", in the words of the language or in English. */
function countsPages(line: string, { pageOfTotal, english }: Words): boolean {
  return (
    folioLine.test(line) || pageOfTotal.test(line) || (english?.pageOfTotal.test(line) ?? false)
  );
}

/** The total of "2/10"; `undefined` for any other line. */
export function totalOf(line: string, words: Words): number | undefined {
  const total = countsPages(line, words) ? /\d+(?=\D*$)/.exec(line)?.[0] : undefined;
  return total === undefined ? undefined : Number(total);
}

/** "/…", "(continued)", "Please recycle". */
export function isPageWord(line: string, { furniture, english }: Words): boolean {
  return turnOver.test(line) || furniture.test(line) || (english?.furniture.test(line) ?? false);
}

/** The letter of the language that stands beside a job number. */
export function isLanguageLetter(line: string): boolean {
  return /^\s*\([ACEFRS]\)\s*$/u.test(line);
}

export function isProcessingDate(line: string): boolean {
  return /^\d{6}$/.test(line);
}

/** The symbol that a text holds, without spaces. */
export function symbolIn(text: string): string | undefined {
  return compact(symbol.exec(text)?.[0] ?? '') || undefined;
}

/** A symbol on a line of its own, with the letters of its parts. */
export function isSymbolLine(line: string, own: string | undefined): boolean {
  return symbolLine.test(line) && isOwnSymbol(line, own);
}

/** A cited document may end a narrow paragraph: only the text's own symbol stands above a page. */
function isOwnSymbol(found: string, own: string | undefined): boolean {
  const plain = compact(found);
  return (
    plain === own || plain === own?.replace(/\*+$/, '') || /^[ASE]\/(?:HRC\/)?RES\//.test(plain)
  );
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
