/** Which texts of a run are versions of one document in several languages: their names say so. */
import type { LanguageTag } from '../tree/types.ts';

/** Another version: its language, and what its editions share as their name. */
export interface LanguageVersion {
  language: LanguageTag;
  name: string;
}

/**
 * The other versions of each text, by its name: "a-res-75-286.fr" and "a-res-75-286.ru" are versions
 * of one text, and so are "A_RES_75_286_C_zh" and "A_RES_75_286_C_ar".
 */
export function languageVersions(
  names: readonly string[],
  languages: readonly LanguageTag[],
): Map<string, LanguageVersion[]> {
  const tags = new Map(
    languages.flatMap((tag) => [
      [tag.toLowerCase(), tag],
      [primary(tag), tag],
    ]),
  );
  const groups = new Map<string, LanguageVersion[]>();
  for (const name of names) {
    const [, text, suffix = ''] = /^(.+)[._-]([a-z]{2,3}(?:-[a-z]{4})?)$/i.exec(name) ?? [];
    const language = tags.get(suffix.toLowerCase());
    if (text === undefined || language === undefined) continue;
    groups.set(text, [...(groups.get(text) ?? []), { language, name }]);
  }
  const versions = new Map<string, LanguageVersion[]>();
  for (const group of groups.values()) {
    const sorted = group.toSorted((one, other) => (one.language < other.language ? -1 : 1));
    // Two of one language are no versions of each other.
    if (new Set(sorted.map(({ language }) => language)).size < sorted.length) continue;
    for (const { name } of sorted) {
      const others = sorted.filter((version) => version.name !== name);
      if (others.length > 0) versions.set(name, others);
    }
  }
  return versions;
}

/** "zh" of "zh-Hans". */
function primary(tag: LanguageTag): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}
