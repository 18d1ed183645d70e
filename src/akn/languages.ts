import type { LanguageTag } from '../tree/types.ts';

/** The official languages by the codes of ISO 639-2 alpha-3, which file names and metadata have. */
const codes: ReadonlyMap<LanguageTag, string> = new Map([
  ['ar', 'ara'],
  ['de', 'deu'],
  ['en', 'eng'],
  ['es', 'spa'],
  ['fr', 'fra'],
  ['ru', 'rus'],
  ['zh-Hans', 'zho'],
]);

/** Codes that files have besides: of ISO 639-2/B, and slips. */
const others: ReadonlyMap<string, LanguageTag> = new Map([
  ['chi', 'zh-Hans'],
  ['fre', 'fr'],
  ['ger', 'de'],
  ['esp', 'es'],
]);

/** The code of a language; what has none of three letters stands as it is, an unknown one as `und`. */
export function codeOfLanguage(language: LanguageTag | undefined): string {
  return language === undefined ? 'und' : (codes.get(language) ?? language);
}

/** The language of a code or a tag; `und` is none. */
export function languageOfCode(code: string): LanguageTag | undefined {
  if (code === '' || code === 'und') return undefined;
  const found = [...codes].find(([, known]) => known === code)?.[0];
  return found ?? others.get(code) ?? (code === 'zh' ? 'zh-Hans' : withoutThird(code));
}

/** A tag has two letters where there are two: "ita" is `it` (RFC 5646, 2.2.1). */
function withoutThird(code: string): LanguageTag {
  if (!/^[a-z]{3}$/i.test(code)) return code;
  return Intl.getCanonicalLocales(code)[0] ?? code;
}
