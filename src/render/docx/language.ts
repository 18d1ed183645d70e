/** Language tags as Word wants them: with a region, and in the place for their script. */
import type { Languages } from '../../language/languages.ts';
import type { LanguageTag } from '../../tree/index.ts';

const eastAsian = /^(zh|ja|ko)\b/;
const complexScript = /^(ar|he|fa|ur)\b/;

/** The Word tag of a language: its locale's, else the tag with the region that it is used in most. */
export function wordTag(language: LanguageTag, languages: Languages): string {
  return languages.of(language)?.wordLanguage ?? withRegion(language);
}

function withRegion(language: LanguageTag): string {
  try {
    const locale = new Intl.Locale(language);
    return `${locale.language}-${locale.maximize().region ?? ''}`.replace(/-$/, '');
  } catch {
    return language;
  }
}

/** What Word itself writes for words of no language that it knows. */
const unknownLanguage = 'x-none';

/** The language of the document: Word keeps one for each kind of script. */
export function documentLanguages(
  language: LanguageTag | undefined,
  languages: Languages,
): {
  value: string;
  eastAsian: string;
  complexScript: string;
} {
  if (language === undefined)
    return { value: unknownLanguage, eastAsian: unknownLanguage, complexScript: unknownLanguage };
  const tag = wordTag(language, languages);
  return {
    value: isLatin(language) ? tag : 'en-GB',
    eastAsian: eastAsian.test(language) ? tag : 'zh-CN',
    complexScript: complexScript.test(language) ? tag : 'ar-SA',
  };
}

/** Run properties for words in a language of their own; ideographs among them have theirs apart. */
export function wordLanguage(
  language: LanguageTag,
  words: string,
  languages: Languages,
): {
  language: { value?: string; eastAsia?: string; bidirectional?: string };
  rightToLeft?: boolean;
} {
  const tag = wordTag(language, languages);
  if (eastAsian.test(language)) return { language: { eastAsia: tag } };
  const apart = ideographs.test(words) ? { eastAsia: tag } : {};
  if (complexScript.test(language)) {
    return { language: { bidirectional: tag, ...apart }, rightToLeft: true };
  }
  return { language: { value: tag, ...apart } };
}

const ideographs = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isLatin(language: LanguageTag): boolean {
  return !eastAsian.test(language) && !complexScript.test(language);
}
