/** Tells from printed labels how a list is numbered. */
import type { ListNumbering } from './tags.ts';

/** The numbering of a list, or nothing where the standard has no name for it. */
export function listNumbering(labels: readonly string[]): ListNumbering | undefined {
  const marks = labels.map((label) => label.match(/[\p{L}\p{N}]+/u)?.[0] ?? '');
  const [first = ''] = marks;
  if (/^\p{Nd}+$/u.test(first)) return 'Decimal';
  // "(i)" opens a list of roman numerals; after "(h)" it is a letter.
  const roman = isRoman(first) && (first.length > 1 || (marks.length > 1 && marks.every(isRoman)));
  if (/^i$/i.test(first) || roman)
    return first === first.toLowerCase() ? 'LowerRoman' : 'UpperRoman';
  if (/^[a-z]{1,2}$/.test(first)) return 'LowerAlpha';
  if (/^[A-Z]{1,2}$/.test(first)) return 'UpperAlpha';
  return undefined;
}

function isRoman(mark: string): boolean {
  return /^(?:[ivxlc]+|[IVXLC]+)$/.test(mark);
}
