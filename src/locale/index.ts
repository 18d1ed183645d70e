/** Loads what the languages contribute, from `templates/locales/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { packageFile } from '../package-files.ts';
import type { LanguageTag } from '../tree/types.ts';
import type { Locale, ReadingLanguage } from './types.ts';

export type {
  EditionsLocale,
  Locale,
  MastheadField,
  ReadingLanguage,
  ReadingLocale,
} from './types.ts';

const folder = packageFile('templates/locales/');
const loaded = new Map<LanguageTag, Locale>();

/** The languages that have a locale file. */
export function localeLanguages(): LanguageTag[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** The locale of a language, or `undefined` when there is none for it. */
export function localeOf(language: LanguageTag): Locale | undefined {
  const known = loaded.get(language);
  if (known) return known;
  if (!localeLanguages().includes(language)) return undefined;
  const locale = JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')) as Locale;
  loaded.set(language, locale);
  return locale;
}

const readingFolder = packageFile('templates/reading/');
const readingLoaded = new Map<LanguageTag, ReadingLanguage>();

/** The languages that reading recognises: those with a locale, and those it only reads. */
export function readingLanguages(): LanguageTag[] {
  const only = readdirSync(readingFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  return [...new Set([...localeLanguages(), ...only])].sort();
}

/** What reading knows of a language; `undefined` when it knows nothing. */
export function readingLanguageOf(language: LanguageTag): ReadingLanguage | undefined {
  const known = localeOf(language) ?? readingLoaded.get(language);
  if (known) return known;
  if (!readingLanguages().includes(language)) return undefined;
  const file = new URL(`${language}.json`, readingFolder);
  const loadedNow = JSON.parse(readFileSync(file, 'utf8')) as ReadingLanguage;
  readingLoaded.set(language, loadedNow);
  return loadedNow;
}

/** The direction in which a language is written. */
export function directionOf(language: LanguageTag | undefined): Locale['direction'] {
  if (language === undefined) return 'ltr';
  const [primary = ''] = language.split('-');
  return localeOf(language)?.direction ?? (rightToLeft.has(primary) ? 'rtl' : 'ltr');
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Words for an edition's own labels: those of the language, else English ones. */
export function editionWords(language: LanguageTag | undefined): Locale['editions'] {
  const locale = (language === undefined ? undefined : localeOf(language)) ?? localeOf('en');
  if (!locale) throw new Error('templates/locales/en.json is missing from the installation');
  return locale.editions;
}

/** Fills the `{name}` places of a phrase. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
