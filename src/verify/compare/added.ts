/**
 * Words that an edition adds to the text (names of its parts, ways back from notes, what is read
 * aloud of a link) are the edition's own, or the text's: no others stand beside it.
 */
import { editionWordsOf, type Languages } from '../../language/languages.ts';
import type { Outline } from '../../tree/outline.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';
import { shortened } from './excerpt.ts';

/** Words beside the text, and where they stand. */
export interface AddedWords {
  text: string;
  place?: Place;
}

export function foreignWords(
  added: readonly AddedWords[],
  source: Outline,
  languages: Languages,
): Fault[] {
  if (added.length === 0) return [];
  const known = knownWords(source, languages);
  const seen = new Map<string, boolean>();
  return added.flatMap(({ text, place }): Fault[] => {
    let strange = seen.get(text);
    if (strange === undefined) {
      strange = wordsOf(text).some((word) => !known.has(word));
      seen.set(text, strange);
    }
    if (!strange) return [];
    const word = wordsOf(text).find((one) => !known.has(one)) ?? '';
    const reason = `“${shortened(text)}” stands beside the text, and “${word}” is no word of the edition.`;
    return [{ ruleId: 'words-added', reason, ...(place && { place }) }];
  });
}

/** Phrases of editions, labels, headings, and what the source says of itself. */
function knownWords(source: Outline, languages: Languages): ReadonlySet<string> {
  const heads = source.blocks.flatMap(({ kind, label = '', text }) =>
    speaking.has(kind) ? [label, text] : [label],
  );
  const texts = [
    ...heads,
    ...source.notes.map(({ label = '' }) => label),
    source.title ?? '',
    ...(source.said ?? []),
  ];
  const known = new Set(phrasesOf(languages, source.language));
  for (const text of texts) for (const word of wordsOf(text)) known.add(word);
  return known;
}

const phrases = new WeakMap<Languages, Map<string, ReadonlySet<string>>>();

/** The words that editions have of their own in a language. */
function phrasesOf(languages: Languages, tag: string | undefined): ReadonlySet<string> {
  const known = phrases.get(languages) ?? new Map<string, ReadonlySet<string>>();
  phrases.set(languages, known);
  const { words, language } = editionWordsOf(languages, tag);
  const found = known.get(tag ?? '');
  if (found) return found;
  const texts = [
    ...stringsIn({ ...words, together: undefined }),
    ...[language, languages.of(tag), languages.english].flatMap((one) =>
      one ? [one.organization, ...Object.values(one.organs), ...one.months] : [],
    ),
    ...languages.all.map(({ name }) => name),
  ];
  const made = new Set(texts.flatMap(wordsOf));
  known.set(tag ?? '', made);
  return made;
}

const speaking = new Set([
  'masthead',
  'adoptionLine',
  'originLine',
  'title',
  'section',
  'annex',
  'voteNote',
  'closingNote',
]);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Addresses and names of files are no words: links are compared, and files have names. */
const names =
  /(?:https?:\/\/|mailto:)\S+|\S+\.(?:pdf|epub|docx?|html?|xml|md|txt|json|odt|rtf)(?![\p{L}\d])/giu;

/** Runs of letters; of Chinese each sign by itself. */
function wordsOf(text: string): string[] {
  if (plain.test(text)) return text.toLowerCase().match(/[a-z]+/g) ?? [];
  return (
    text
      .normalize('NFKC')
      .replace(/[\p{DI}\u0640]/gu, '')
      .replace(names, ' ')
      .toLowerCase()
      .match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+/gu) ?? []
  );
}

/** Most words are: letters of English, and no names. */
const plain = /^[\w ,;()'-]*$/;
