/** Words that stay on one line: "17 December", "Article 5", "No. 39574". */
import { fill } from './fill.ts';
import type { EditionWords } from './languages.ts';

/** The patterns of a language, with the names of its months filled in. */
export function togetherPatterns({ words, language }: EditionWords): RegExp[] {
  const month = `(?:${language.months.join('|')})`;
  return words.together.map((pattern) => new RegExp(fill(pattern, { month }), 'gu'));
}
