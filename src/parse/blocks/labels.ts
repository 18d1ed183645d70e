/**
 * Labels as they are printed at the start of a paragraph: "18.", "3 bis.", "(a)", "ii)", and the
 * forms that OCR makes of them. A label may have several readings; the sequence decides.
 */

import type { LabelWords } from '../../language/label-words.ts';
import { readingsOf, type LabelReading } from './label-readings.ts';

/**
 * What stands around the sign: "1.", in Arabic "1 -" and in Chinese "一、" are a dot, "(a)" and "㈠"
 * parentheses, "a)" one parenthesis, "’1‘" quotes; "8.1" is decimal.
 */
export type LabelStyle = 'dot' | 'decimal' | 'parentheses' | 'parenthesis' | 'quotes' | 'bare';

export interface Label {
  /** As printed, without the white space around it. */
  printed: string;
  style: LabelStyle;
  /** A capital "A." or "II." is the label of a section, or a misread number. */
  capital: boolean;
  /** The likeliest reading first. */
  readings: readonly LabelReading[];
  /** Where the text after the label starts. */
  textAt: number;
  /** "bis", "ter": the number stays that of the paragraph before. */
  inserted?: boolean;
  /** "PP1", "OP1": the label says the part that its paragraph stands in. */
  part?: 'preambular' | 'operative';
  /** "8.1": the number of the paragraph that it stands below, and how deep. */
  below?: { number: number; depth: number };
}

// Negotiated drafts keep alternatives in brackets: "[3. Requests …]", "[(b) To report;]".
// A comma is a misread full stop only before a new sentence: "rule 3, paragraph 4" has no label.
const numberDot = /^\[?(\d{1,3})(?:\s?\.(?:[-–—])?(?=\s|$|[“"«\p{L}])|\s?,(?=$|\s*[“"«]?\p{Lu}))/u;
// "[6.]", "[7].": a whole label in brackets.
const bracketedNumber = /^\[(\d{1,3})(?:\s?[.:]\]|\]\s?[.:])(?=\s|$)/u;
// "8.1", "2.3.1.": a number below a number; "2.5 million" goes on in small letters.
const decimalNumber = /^\[?((\d{1,3})(?:\.\d{1,2}){1,3})\.?\]?(?=$|\s+\[?[“"«]?\p{Lu})/u;
// "9A.", "9 a.", "9.a": put in after 9.
const letteredNumber =
  /^\[?(\d{1,3})(?:\s?\p{Lu}\.|\s\p{Ll}\.|\.?\p{Ll}\.?)\]?(?=\s+\[?[“"«]?\p{Lu}\p{Ll})/u;
const numberParenthesis = /^(\d{1,3})\)(?=\s|$)/u;
// OCR takes a parenthesis for a brace or a bracket.
const inParentheses =
  /^\[?[({]\s?([a-zA-Z]{1,5}|\d{1,3}|\p{Ll})\s?[)}\]]{1,2}\.?(?=\s|$|[“"«\p{L}])/u;
const letterParenthesis = /^(\p{Ll}{1,5}|\p{Lu})\)(?=\s|$)/u;
const letterDot = /^(\p{Ll}{1,4})\.(?=\s)/u;
const capitalDot = /^([A-Z]{1,6})\s?[.,](?=\s)/u;
// Arabic print parts number and text by a dash: "1 - تؤكد".
const numberDash = /^(\d{1,3})(\s?[-–])(?=\s+[“”"«(]?\p{Script=Arabic})/u;
// "(أ)", and "(أ أ)" after the last letter; "ه" is also written with a stroke after it.
const abjadInParentheses =
  /^\(\s?(\p{Script=Arabic}\u0640?(?:\s?\p{Script=Arabic}\u0640?)?)\s?\)(?=\s|$)/u;
// "’1‘", as Arabic print counts below "(أ)".
const numberInQuotes = /^[’‘'](\d{1,3})[‘’'](?=\s|$)/u;
const chineseEnclosed = /^([㈠-㈩])/u;
const chineseInParentheses = /^[(（]([一二三四五六七八九十]{1,3})[)）]/u;
const chineseDot = /^([一二三四五六七八九十]{1,3})、/u;
const bareNumber = /^(\d{1,3})(?=\s+[“"«]?\p{Lu}\p{Ll})/u;

/** The labels that hold words: of inserted paragraphs, of drafts. */
interface WordedPatterns {
  /** "3 bis.", "3bis", "2.bis", "4 (new).", "2 alt." */
  insertedNumber: RegExp;
  /** "(a bis)", "(a) bis" */
  insertedLetter: RegExp;
  /** "a bis)" */
  insertedParenthesis: RegExp;
  /** "PP1", "OP6 bis.", "OP 6:" */
  numberOfPart: RegExp;
  preambular: RegExp;
  /** "Alt 2" */
  alternative: RegExp;
}

const compiled = new WeakMap<LabelWords, WordedPatterns>();

function patternsOf(words: LabelWords): WordedPatterns {
  const known = compiled.get(words);
  if (known) return known;
  const { anywhere, marked, numerals, alternatives, preambular, operative } = words;
  const made: WordedPatterns = {
    insertedNumber: new RegExp(
      String.raw`^\[?(\d{1,3})(?:[\s.-]{0,2}${anywhere}(?:\s?[.:)])?|[\s.-]{0,2}${marked}\s?[.:)]|\s?[(\[]${marked}\.?[)\]](?:\s?[.:)])?)\]?[.:]?(?=$|\s+\[?[“"«]?[\p{Lu}(])`,
      'u',
    ),
    insertedLetter: new RegExp(
      String.raw`^\[?\(([a-z]{1,5}|\d{1,3})(?:[\s.-]{0,2}${marked}\s?\)|\)\s?${numerals}(?!\p{L}))\.?(?=\s|$)`,
      'u',
    ),
    insertedParenthesis: new RegExp(
      String.raw`^([a-z]{1,5}|\d{1,3})[\s.-]{0,2}${numerals}\s?\)(?=\s|$)`,
      'u',
    ),
    numberOfPart: new RegExp(
      String.raw`^\[?(?:${operative}|${preambular})[\s.]?(\d{1,3})(?:[\s.-]{0,2}[(\[]?${marked}\.?[)\]]?)?(?:\s?[.:)])?\]?[.:]?(?=$|\s+\[?[“"«]?\p{L})`,
      'u',
    ),
    preambular: new RegExp(String.raw`^\[?${preambular}[\s.]?\d`, 'u'),
    alternative: new RegExp(
      String.raw`^\[?(?=\p{Lu})${alternatives}\.?\s?(\d{1,2})(?:\s?[.:)])?\]?[.:]?(?=$|\s+\[?[“"«]?\p{Lu})`,
      'u',
    ),
  };
  compiled.set(words, made);
  return made;
}

/** The label that a text starts with, white space before it allowed. */
export function labelAt(text: string, words: LabelWords): Label | undefined {
  const worded = patternsOf(words);
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  const head = text.slice(lead, lead + 40);
  const found =
    matchInserted(worded.insertedNumber, head, 'dot') ??
    matchInserted(worded.insertedLetter, head, 'parentheses') ??
    matchInserted(worded.insertedParenthesis, head, 'parenthesis') ??
    matchOfPart(worded, head) ??
    matchInserted(worded.alternative, head, 'dot') ??
    matchDecimal(head) ??
    matchInserted(letteredNumber, head, 'dot') ??
    match(bracketedNumber, head, 'dot') ??
    match(numberDot, head, 'dot') ??
    match(numberDash, head, 'dot') ??
    match(numberParenthesis, head, 'parenthesis') ??
    match(abjadInParentheses, head, 'parentheses') ??
    match(numberInQuotes, head, 'quotes') ??
    match(chineseEnclosed, head, 'parentheses') ??
    match(chineseInParentheses, head, 'parentheses') ??
    match(chineseDot, head, 'dot') ??
    match(inParentheses, head, 'parentheses') ??
    match(letterParenthesis, head, 'parenthesis') ??
    match(capitalDot, head, 'dot') ??
    match(letterDot, head, 'dot') ??
    match(bareNumber, head, 'bare');
  if (!found) return undefined;
  const after = text.slice(lead + found.printed.length);
  return { ...found, textAt: lead + found.printed.length + (/^\s*/.exec(after)?.[0].length ?? 0) };
}

function match(
  pattern: RegExp,
  head: string,
  style: LabelStyle,
): Omit<Label, 'textAt'> | undefined {
  const found = pattern.exec(head);
  const sign = found?.[1];
  if (!found || sign === undefined) return undefined;
  const readings = readingsOf(sign);
  // "(ad)" is no sign of any sequence, but where a list goes on it stands for the next one.
  const misread = style.startsWith('parenthes') && /^\p{Ll}{1,2}$/u.test(sign);
  if (readings.length === 0 && !misread) return undefined;
  return {
    printed: found[0].trimEnd(),
    style,
    capital: /^\p{Lu}/u.test(sign),
    readings,
  };
}

function matchInserted(
  pattern: RegExp,
  head: string,
  style: LabelStyle,
): Omit<Label, 'textAt'> | undefined {
  const label = match(pattern, head, style);
  return label && { ...label, inserted: true };
}

/** Its readings are those of its last number, which its siblings count. */
function matchDecimal(head: string): Omit<Label, 'textAt'> | undefined {
  const found = decimalNumber.exec(head);
  const [whole, numbers = '', first] = found ?? [];
  if (whole === undefined) return undefined;
  const parts = numbers.split('.');
  return {
    printed: whole.trimEnd(),
    style: 'decimal',
    capital: false,
    readings: readingsOf(parts.at(-1) ?? ''),
    below: { number: Number(first), depth: parts.length - 1 },
  };
}

function matchOfPart(
  { numberOfPart, preambular }: WordedPatterns,
  head: string,
): Omit<Label, 'textAt'> | undefined {
  const label = match(numberOfPart, head, 'dot');
  if (!label) return undefined;
  return {
    ...label,
    ...(/\d.*\p{L}/u.test(label.printed) && { inserted: true }),
    part: preambular.test(head) ? 'preambular' : 'operative',
  };
}

/** What OCR makes of digits. */
const digitsOf: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  J: '1',
  t: '1',
  O: '0',
  o: '0',
  Q: '0',
  Z: '2',
  z: '2',
  '§': '5',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  T: '7',
  B: '8',
  g: '9',
  q: '9',
  A: '4',
};

const misreadNumber = /^([\dIli|!JtOoQZzS§sGbTBgqA]{1,3})\s?[.,:]?\s+(?=[“"«]?\p{Lu})/u;

/** A label that stands for a number that OCR misread: "S." for "5.", "i9." for "19.". */
export function misreadNumberAt(text: string, expected: number): { textAt: number } | undefined {
  const found = misreadNumber.exec(text.slice(0, 20));
  const digits = Array.from(found?.[1] ?? '', (sign) => digitsOf[sign] ?? sign).join('');
  return found && Number(digits) === expected ? { textAt: found[0].length } : undefined;
}
