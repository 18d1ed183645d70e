/** Cuts the raw text of a block into words and markup, in one pass from left to right. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { elementRoles, holdsWords, tagSource, type ElementRole } from './elements.ts';
import type { AsideKind } from '../reading.ts';

/** `from` and `to` are offsets in the raw text. */
export type Token = { from: number; to: number } & (
  | { type: 'text' }
  /** A character that stands in the source as an entity. */
  | { type: 'character'; value: string }
  | { type: 'aside'; kind: AsideKind }
  | { type: 'break' }
  | { type: 'delimiter'; character: '*' | '_'; canOpen: boolean; canClose: boolean }
  | { type: 'open'; element: MarkElement }
  | { type: 'close'; element: MarkElement }
  | { type: 'link-open' }
  | { type: 'link-close'; url: string }
);

export type MarkElement =
  Extract<ElementRole, 'emphasis' | 'strong' | 'superscript' | 'subscript'> | 'noteMarker';

const specialOf = { markdown: /[\\*_<&[\]!$^]/g, html: /[<&]/g };
const escaped = /\\[!-/:-@[-`{-~]/y;
const entityPattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));/y;
const tag = new RegExp(tagSource, 'y');
// OCR programs escape a tag twice: `&lt;sup>5</sup>`, and set the ampersand as a superscript.
const escapedTag = /(?:<sup>&<\/sup>|&)lt;(\/?)(su[bp]|em|strong|i|b)(?:>|&gt;|<sup>&<\/sup>gt;)/iy;
const noteMarker = /\[\^([^\]\s[]{1,64})\]/y;
const linkEnd =
  /\]\(([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?)(?:[ \t]+"[^"\n]{0,500}")?\)/y;
const picture = /!\[[^\]\n]{0,500}\]\([^()\n]{0,1000}\)/y;
const formula = /(\${1,2})([^$\n]{1,300})\1/y;
const formulaInParentheses = /(\\\()([^\n]{1,300}?)\\\)|(\\\[)([^\n]{1,300}?)\\\]/y;
/** What LaTeX raises or lowers outside of a formula. */
const raisedCommand = /\\text(super|sub)script\s?\{([^{}\n]{1,60})\}/y;
/** `^4^`, `^{4}`, `,^4`: what a converter writes for raised letters. */
const raisedByCaret =
  /\^\{([^{}\n]{1,20})\}|\^([^\s^{}[\]]{1,20})\^|(?<=[\p{L}\p{P}]|(?:^|\n)[ \t]*)\^(\d{1,3})(?![\d^\p{L}])/uy;

/** Tokens cover the raw text without a gap. */
export function markupTokens(raw: string, dialect: 'markdown' | 'html'): Token[] {
  const special = specialOf[dialect];
  const scan: Scan = { raw, tokens: [], at: 0, textFrom: 0, commentsEnd: false };
  special.lastIndex = 0;
  for (let match = special.exec(raw); match; match = special.exec(raw)) {
    scan.at = match.index;
    if (!markupAt(scan)) continue;
    special.lastIndex = scan.at;
  }
  flushText(scan, raw.length);
  return scan.tokens;
}

interface Scan {
  raw: string;
  tokens: Token[];
  at: number;
  textFrom: number;
  /** No comment closes from here on: do not look again. */
  commentsEnd: boolean;
}

/** Reads markup at `scan.at` and moves past it; false when it is text. */
function markupAt(scan: Scan): boolean {
  switch (scan.raw[scan.at]) {
    case '\\':
      return raisedCommandAt(scan) || formulaAt(scan, formulaInParentheses) || escapeAt(scan);
    case '^':
      return raisedByCaretAt(scan);
    case '*':
    case '_':
      return delimiterAt(scan);
    case '<':
      return escapedTagAt(scan) || commentAt(scan) || tagAt(scan);
    case '&':
      return escapedTagAt(scan) || characterAt(scan);
    case '[':
      return noteMarkerAt(scan) || push(scan, { type: 'link-open' }, 1);
    case ']':
      return linkEndAt(scan);
    case '!':
      return pictureAt(scan);
    default:
      return formulaAt(scan, formula);
  }
}

type Bare = Token extends infer T ? (T extends Token ? Omit<T, 'from' | 'to'> : never) : never;

function push(scan: Scan, token: Bare, length: number): true {
  flushText(scan, scan.at);
  scan.tokens.push({ ...token, from: scan.at, to: scan.at + length } as Token);
  scan.at += length;
  scan.textFrom = scan.at;
  return true;
}

function flushText(scan: Scan, to: number): void {
  if (to > scan.textFrom) scan.tokens.push({ type: 'text', from: scan.textFrom, to });
  scan.textFrom = to;
}

function matchAt(pattern: RegExp, { raw, at }: Scan): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(raw);
}

function escapeAt(scan: Scan): boolean {
  if (!matchAt(escaped, scan)) return false;
  push(scan, { type: 'aside', kind: 'markup' }, 1);
  scan.at++;
  return true;
}

function characterAt(scan: Scan): boolean {
  const entity = entityAt(scan.raw, scan.at);
  return (
    entity !== undefined && push(scan, { type: 'character', value: entity.value }, entity.length)
  );
}

/** The entity that stands at an offset, and what it stands for. */
export function entityAt(text: string, at: number): { value: string; length: number } | undefined {
  if (text.charAt(at) !== '&') return undefined;
  entityPattern.lastIndex = at;
  const match = entityPattern.exec(text);
  const value = match ? decodeEntity(match) : undefined;
  return match && value !== undefined ? { value, length: match[0].length } : undefined;
}

/** The character that an entity stands for; `undefined` when it stands for none. */
function decodeEntity([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  const code = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function escapedTagAt(scan: Scan): boolean {
  const match = matchAt(escapedTag, scan);
  return match !== null && elementAt(scan, match);
}

function tagAt(scan: Scan): boolean {
  const match = matchAt(tag, scan);
  return match !== null && elementAt(scan, match);
}

function elementAt(scan: Scan, [whole, slash, name = '']: RegExpExecArray): boolean {
  const role = elementRoles.get(name.toLowerCase());
  if (role === undefined) return false;
  if (holdsWords(whole)) return push(scan, { type: 'aside', kind: 'element' }, whole.length);
  if (role === 'break') return push(scan, { type: 'break' }, whole.length);
  if (role === 'layout' || role === 'block')
    return push(scan, { type: 'aside', kind: 'markup' }, whole.length);
  return push(scan, { type: slash ? 'close' : 'open', element: role }, whole.length);
}

function commentAt(scan: Scan): boolean {
  if (scan.commentsEnd || !scan.raw.startsWith('<!--', scan.at)) return false;
  const end = scan.raw.indexOf('-->', scan.at + 4);
  scan.commentsEnd = end < 0;
  return end >= 0 && push(scan, { type: 'aside', kind: 'comment' }, end + 3 - scan.at);
}

function noteMarkerAt(scan: Scan): boolean {
  const match = matchAt(noteMarker, scan);
  if (!match?.[1]) return false;
  push(scan, { type: 'open', element: 'noteMarker' }, 2);
  scan.at += match[1].length;
  return push(scan, { type: 'close', element: 'noteMarker' }, 1);
}

function linkEndAt(scan: Scan): boolean {
  const match = matchAt(linkEnd, scan);
  return match !== null && push(scan, { type: 'link-close', url: match[1] ?? '' }, match[0].length);
}

function pictureAt(scan: Scan): boolean {
  const match = matchAt(picture, scan);
  return match !== null && push(scan, { type: 'aside', kind: 'picture' }, match[0].length);
}

/** LaTeX that OCR programs write for raised and small letters: `$^{10}$`, `$A_{\rm /RES/1}$`. */
function formulaAt(scan: Scan, pattern: RegExp): boolean {
  const match = matchAt(pattern, scan);
  const inner = match?.[2] ?? match?.[4];
  if (!match || inner === undefined || !/[\\^_{}]|<sup>/.test(inner)) return false;
  const fence = (match[1] ?? match[3])?.length ?? 1;
  push(scan, { type: 'aside', kind: 'markup' }, fence);
  formulaTokens(scan, scan.at + inner.length);
  return push(scan, { type: 'aside', kind: 'markup' }, fence);
}

/** `\textsuperscript{5}`: the letters within the braces, raised or lowered. */
function raisedCommandAt(scan: Scan): boolean {
  const match = matchAt(raisedCommand, scan);
  const [whole, place, inner] = match ?? [];
  if (whole === undefined || inner === undefined) return false;
  return markLetters(scan, `${place === 'sub' ? 'sub' : 'super'}script`, inner, {
    before: whole.length - inner.length - 1,
    after: 1,
  });
}

function raisedByCaretAt(scan: Scan): boolean {
  const match = matchAt(raisedByCaret, scan);
  if (!match) return false;
  const [, inBraces, between, alone] = match;
  if (inBraces !== undefined)
    return markLetters(scan, 'superscript', inBraces, { before: 2, after: 1 });
  if (between !== undefined)
    return markLetters(scan, 'superscript', between, { before: 1, after: 1 });
  return markLetters(scan, 'superscript', alone ?? '', { before: 1, after: 0 });
}

/** Letters with marks before and after them. */
function markLetters(
  scan: Scan,
  element: 'superscript' | 'subscript',
  letters: string,
  { before, after }: { before: number; after: number },
): true {
  push(scan, { type: 'open', element }, before);
  scan.at += letters.length;
  return push(scan, { type: 'close', element }, after);
}

/** Commands of LaTeX that say how letters look. */
export const formulaCommands: readonly string[] =
  'rm it bf sf tt mathrm mathit mathbf mathsf text textrm textit textbf textsuperscript textsubscript quad displaystyle'.split(
    ' ',
  );

const formulaMarkup = new RegExp(
  String.raw`\\textsuperscript\s*\{|\\(?:(?:${formulaCommands.join('|')})(?![a-zA-Z])\s*|[ ,;:!/]|(?=[%&#_{}$]))|<\/?su[bp]>|_(?=\{)|[{}]|\^\{?`,
  'y',
);

/** `_2`, `_{10}`: figures that a formula lowers, "CO₂"; other letters only stand too low. */
const loweredFigures = /_(?:\{(\d{1,3})\}|(\d))/y;

function loweredAt(scan: Scan, end: number): boolean {
  const [whole, inBraces, alone] = matchAt(loweredFigures, scan) ?? [];
  if (whole === undefined || scan.at + whole.length > end) return false;
  const braces = inBraces === undefined ? 0 : 1;
  return markLetters(scan, 'subscript', inBraces ?? alone ?? '', {
    before: 1 + braces,
    after: braces,
  });
}

function formulaTokens(scan: Scan, end: number): void {
  const raised: number[] = [];
  let depth = 0;
  while (scan.at < end) {
    if (loweredAt(scan, end)) continue;
    const match = matchAt(formulaMarkup, scan);
    const mark = match?.[0] ?? '';
    if (!match || scan.at + mark.length > end) {
      scan.at++;
      continue;
    }
    const length = Math.max(mark.length, 1);
    if (mark.startsWith('^') || /^\\textsuperscript\s*\{$/.test(mark)) {
      raised.push(mark === '^' ? -1 : depth);
      if (mark !== '^') depth++;
      push(scan, { type: 'open', element: 'superscript' }, length);
      if (mark === '^') raiseOne(scan, end, raised);
    } else if (mark === '}' && raised.at(-1) === depth - 1) {
      raised.pop();
      depth--;
      push(scan, { type: 'close', element: 'superscript' }, length);
    } else {
      depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
      push(scan, { type: 'aside', kind: 'markup' }, length);
    }
  }
  scan.at = end;
}

/** `^5` raises one character. */
function raiseOne(scan: Scan, end: number, raised: number[]): void {
  raised.pop();
  if (scan.at < end) scan.at++;
  push(scan, { type: 'close', element: 'superscript' }, 0);
}

const punctuation = /[\p{P}\p{S}]/u;

/** A run of `*` or `_` with CommonMark's rules for what can open and close emphasis. */
function delimiterAt(scan: Scan): boolean {
  const { raw, at } = scan;
  const character = raw[at] === '*' ? '*' : '_';
  let end = at + 1;
  while (raw[end] === character) end++;
  const before = raw[at - 1] ?? ' ';
  const after = raw[end] ?? ' ';
  const left = flanks(after, before);
  const right = flanks(before, after);
  const inWord = character === '_';
  return push(
    scan,
    {
      type: 'delimiter',
      character,
      canOpen: left && (!inWord || !right || punctuation.test(before)),
      canClose: right && (!inWord || !left || punctuation.test(after)),
    },
    end - at,
  );
}

function flanks(inner: string, outer: string): boolean {
  if (/\s/.test(inner)) return false;
  return !punctuation.test(inner) || /\s/.test(outer) || punctuation.test(outer);
}
