/** What the sign of a label can mean: "i" is one and the ninth letter; the sequence decides. */
import { withLatinLookAlikes } from '../../tree/look-alikes.ts';
import { readAbjad, readNumeral } from '../../tree/numerals.ts';

export type LabelFamily = 'arabic' | 'latin' | 'roman' | 'abjad' | 'chinese';

export interface LabelReading {
  family: LabelFamily;
  value: number;
}

/** What a sign can mean: "i" is one and the ninth letter. */
export function readingsOf(sign: string): LabelReading[] {
  if (/^\d+$/.test(sign)) {
    const arabic: LabelReading = { family: 'arabic', value: Number(sign) };
    // OCR takes "i" for "1".
    return sign === '1' ? [arabic, { family: 'roman', value: 1 }] : [arabic];
  }
  const ofScript = readingOfScript(sign);
  if (ofScript) return [ofScript];
  const lower = withLatinLetters(sign.toLowerCase());
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

/** "ج" is 3 in the order of Arabic lists, "㈢" and "三" in Chinese ones. */
function readingOfScript(sign: string): LabelReading | undefined {
  const abjad = readAbjad(sign);
  if (abjad !== undefined) return { family: 'abjad', value: abjad };
  const enclosed = sign.codePointAt(0) ?? 0;
  const chinese =
    enclosed >= 0x3220 && enclosed <= 0x3229 ? enclosed - 0x321f : readNumeral(sign, 'chinese');
  return chinese === undefined ? undefined : { family: 'chinese', value: chinese };
}

/** Cyrillic letters that look like Latin ones in print, beside those that do everywhere. */
const likeInPrint: Readonly<Record<string, string>> = {
  в: 'b',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  т: 't',
  у: 'y',
};

function withLatinLetters(sign: string): string {
  return withLatinLookAlikes(Array.from(sign, (letter) => likeInPrint[letter] ?? letter).join(''));
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
