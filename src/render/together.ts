/** Words that stay on one line: "17 December", "Article 5", "No. 39574". */
import { fill, localeOf, type EditionsLocale } from '../locale/index.ts';
import type { LanguageTag } from '../tree/types.ts';

/** The patterns of a language, with the names of its months filled in. */
export function togetherPatterns(
  words: EditionsLocale,
  language: LanguageTag | undefined,
): RegExp[] {
  const locale = (language === undefined ? undefined : localeOf(language)) ?? localeOf('en');
  const month = `(?:${(locale?.months ?? []).join('|')})`;
  return words.together.map((pattern) => new RegExp(fill(pattern, { month }), 'gu'));
}
