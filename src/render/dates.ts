/** Writes an ISO date in the words of a language. */
import { fill, localeOf } from '../locale/index.ts';
import type { EditionsLocale } from '../locale/types.ts';
import type { LanguageTag } from '../tree/index.ts';

/** "2026-11-24" is "24 November 2026"; what is no ISO date stays as it is. */
export function dateInWords(
  date: string,
  language: LanguageTag | undefined,
  words: EditionsLocale,
): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  const locale = (language === undefined ? undefined : localeOf(language)) ?? localeOf('en');
  const [, year = '', month = '', day = ''] = match ?? [];
  const name = locale?.months[Number(month) - 1];
  if (!match || name === undefined) return date;
  return fill(words.date, { day: Number(day), month: name, year });
}
