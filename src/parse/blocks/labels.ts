/**
 * Labels as they are printed at the start of a paragraph: "18.", "3 bis.", "(a)", "ii)", and the
 * forms that OCR makes of them. A label may have several readings; the sequence decides.
 */

export type LabelFamily = 'arabic' | 'latin' | 'roman';

/** What stands around the sign: "1." is a dot, "(a)" parentheses, "a)" one parenthesis. */
export type LabelStyle = 'dot' | 'parentheses' | 'parenthesis' | 'bare';

export interface LabelReading {
  family: LabelFamily;
  value: number;
}

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
}

const insertion = String.raw`(?:\s*(?:bis|ter|quater|quinquies|sexies))`;
// Negotiated drafts keep alternatives in brackets: "[3. Requests …]", "[(b) To report;]".
const numberDot = new RegExp(
  String.raw`^\[?(\d{1,3})(${insertion})?(\s?[.,]|\s?\.[-–—])(?=\s|$|[“"«\p{L}])`,
  'u',
);
const numberParenthesis = /^(\d{1,3})\)(?=\s|$)/u;
// OCR takes a parenthesis for a brace or a bracket.
const inParentheses =
  /^\[?[({]\s?([a-zA-Z]{1,5}|\d{1,3}|\p{Ll})\s?[)}\]]{1,2}\.?(?=\s|$|[“"«\p{L}])/u;
const letterParenthesis = /^(\p{Ll}{1,5}|\p{Lu})\)(?=\s|$)/u;
const letterDot = /^(\p{Ll}{1,4})\.(?=\s)/u;
const capitalDot = /^([A-Z]{1,6})\s?[.,](?=\s)/u;
const bareNumber = /^(\d{1,3})(?=\s+[“"«]?\p{Lu}\p{Ll})/u;

/** The label that a text starts with, white space before it allowed. */
export function labelAt(text: string): Label | undefined {
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  const head = text.slice(lead, lead + 40);
  const found =
    match(numberDot, head, 'dot') ??
    match(numberParenthesis, head, 'parenthesis') ??
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
    ...(pattern === numberDot && found[2] !== undefined && { inserted: true }),
  };
}

/** What a sign can mean: "i" is one and the ninth letter. */
export function readingsOf(sign: string): LabelReading[] {
  if (/^\d+$/.test(sign)) {
    const arabic: LabelReading = { family: 'arabic', value: Number(sign) };
    // OCR takes "i" for "1".
    return sign === '1' ? [arabic, { family: 'roman', value: 1 }] : [arabic];
  }
  const lower = sign.toLowerCase();
  const readings: LabelReading[] = [];
  const roman = romanValue(lower);
  // "c", "d", "l", "m" alone are letters of a list long before they are hundreds.
  if (roman !== undefined && roman < 50) readings.push({ family: 'roman', value: roman });
  const latin = latinValue(lower);
  if (latin !== undefined) {
    if (/^[ivx]$/.test(lower) && roman !== undefined)
      readings.push({ family: 'latin', value: latin });
    else if (roman === undefined || lower.length === 1)
      readings.unshift({ family: 'latin', value: latin });
  }
  if (lower === 'l') readings.push({ family: 'roman', value: 1 });
  return readings;
}

/** "a" is 1, "z" 26, "aa" 27, "bb" 28. */
function latinValue(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (!/^([a-z])\1?$/.test(sign)) return undefined;
  return code - 96 + (sign.length === 2 ? 26 : 0);
}

const romanDigits: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
  d: 500,
  m: 1000,
};

export function romanValue(sign: string): number | undefined {
  if (!/^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(sign) || sign === '')
    return undefined;
  const digits = Array.from(sign, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce(
    (sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit),
    0,
  );
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
