/** What the file says of itself: the language of the text and where it came from. */
import type { Languages } from '../../language/languages.ts';
import type { LanguageTag, Provenance, RootData } from '../../tree/index.ts';
import type { WordDocument } from './model.ts';

/** The data of the root; a language named by the caller goes before that of the file. */
export function rootDataOf(
  { core, custom, styles }: WordDocument,
  languages: Languages,
  named: LanguageTag | undefined,
): RootData {
  const own = custom.get('Language');
  const inFile =
    own ?? languageOfTag(core.get('language') ?? styles.language?.attributes.get('val'), languages);
  const from = custom.get('Language from');
  const provenance = provenanceOf(custom);
  return {
    ...(named !== undefined
      ? { language: named, languageFrom: 'option' as const }
      : inFile !== undefined && {
          language: inFile,
          languageFrom: isLanguageFrom(from) ? from : ('front-matter' as const),
        }),
    ...(Object.keys(provenance).length > 0 && { provenance }),
  };
}

/** The language of a Word tag: that of the locale which has it, else the tag without its usual region. */
export function languageOfTag(
  tag: string | undefined,
  languages: Languages,
): LanguageTag | undefined {
  // "x-none" is Word's tag for words of no language that it knows.
  if (tag === undefined || tag === '' || tag === 'x-none') return undefined;
  const known = languages.all.find((one) => one.tag === tag || one.wordLanguage === tag);
  return known?.tag ?? withoutRegion(tag);
}

function withoutRegion(tag: string): LanguageTag {
  try {
    const locale = new Intl.Locale(tag);
    // Chinese is told apart by its script, which Word tells by the region.
    if (locale.language === 'zh') return `zh-${locale.maximize().script ?? 'Hans'}`;
    const short = locale.minimize().toString();
    return short.includes('-') ? tag : short;
  } catch {
    return tag;
  }
}

function provenanceOf(custom: ReadonlyMap<string, string>): Provenance {
  const [source, received, official] = ['Source', 'Received', 'Official record'].map((name) =>
    custom.get(name),
  );
  const corrections = [...custom]
    .filter(([name]) => /^Correction \d+$/.test(name))
    .sort(([one], [other]) => numberIn(one) - numberIn(other))
    .map(([, correction]) => correction);
  return {
    ...(source !== undefined && { source }),
    ...(received !== undefined && { received }),
    ...(official !== undefined && { official }),
    ...(corrections.length > 0 && { corrections }),
  };
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0]);
}

function isLanguageFrom(value: string | undefined): value is NonNullable<RootData['languageFrom']> {
  return value === 'front-matter' || value === 'option' || value === 'detected';
}
