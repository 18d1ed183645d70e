/** Writes an ISO date in the words of a language. */
import { fill } from './fill.ts';
import type { EditionWords } from './languages.ts';

/** "2026-11-24" is "24 November 2026"; what is no ISO date stays as it is. */
export function dateInWords(date: string, { words, language }: EditionWords): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  const [, year = '', month = '', day = ''] = match ?? [];
  const name = language.months[Number(month) - 1];
  if (!match || name === undefined) return date;
  const number = String(Number(day));
  const first = number === '1' ? words.firstDay : undefined;
  return fill(words.date, { day: first ?? number, month: name, year });
}
