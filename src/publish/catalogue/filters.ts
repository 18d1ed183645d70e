/** What one can look for in the list: words, organ, session, year, language. Shown where scripts run. */
import { h } from 'hastscript';
import type { Element } from 'hast';
import type { Languages } from '../../language/languages.ts';
import { compare } from '../../editions/manifest.ts';
import type { OrganGroup } from './groups.ts';
import type { CatalogueWords } from './words.ts';

interface Choice {
  value: string;
  words: string;
}

export function filterForm(
  groups: readonly OrganGroup[],
  words: CatalogueWords,
  languages: Languages,
): Element {
  const sessions = groups.flatMap((group) => group.sessions);
  // What has no session stands under its year, which can be chosen by itself.
  const inSession = sessions
    .filter(({ documents: [first] }) => first?.session !== undefined)
    .map(({ session }) => session);
  const documents = sessions.flatMap((session) => session.documents);
  const years = documents.flatMap(({ date }) => date?.slice(0, 4) ?? []);
  const tags = documents.flatMap(({ language }) => language ?? []);
  const organs = groups.map(({ organ }, index): Choice => ({ value: String(index), words: organ }));
  const { filters } = words;
  const count = { className: 'count', role: 'status', dataCount: filters.count };
  return h('form', { className: 'filters', hidden: true, role: 'search' }, [
    h('label', [filters.words, ' ', h('input', { type: 'search', name: 'words' })]),
    choose('organ', filters.organ, organs, filters.all),
    choose('session', filters.session, each(inSession), filters.all),
    choose(
      'year',
      filters.year,
      each(years.sort((one, other) => compare(other, one))),
      filters.all,
    ),
    choose(
      'language',
      filters.language,
      each(tags.sort(compare)).map(({ value }) => ({
        value,
        words: languages.of(value)?.name ?? value,
      })),
      filters.all,
    ),
    h('button', { type: 'reset' }, filters.reset),
    h('p', count),
  ]);
}

/** Each value once, as its own words. */
function each(values: readonly string[]): Choice[] {
  return [...new Set(values)].map((value) => ({ value, words: value }));
}

/** Nothing can be chosen where there is but one. */
function choose(name: string, label: string, choices: readonly Choice[], all: string): Element[] {
  if (choices.length < 2) return [];
  const options = [{ value: '', words: all }, ...choices].map(({ value, words }) =>
    h('option', { value }, words),
  );
  return [h('label', [`${label} `, h('select', { name }, options)])];
}
