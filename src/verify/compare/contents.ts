/**
 * Contents of an edition (lists on pages, bookmarks, tables of older systems) held against the
 * headings and paragraphs of the source: which there are, in which order, in which words.
 */
import { editionWordsOf, type Languages } from '../../language/languages.ts';
import { fill } from '../../language/fill.ts';
import { kindOfId } from '../../read/outline/kinds.ts';
import type { Outline, OutlineBlock } from '../../tree/outline.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';
import { shortened } from './excerpt.ts';

export interface ContentsEntry {
  text: string;
  /** The id of what it leads to. */
  target: string;
}

/** One list of contents. */
export interface Contents {
  /** How it is called: "The table of contents". */
  name: string;
  /** Lists that name the title of the whole text, paragraphs, or only what is a heading. */
  lists: { title: boolean; paragraphs: boolean };
  entries: readonly ContentsEntry[];
  /** What the edition has, by its ids, in the order in which it is read. */
  ids: readonly string[];
  place?: Place;
}

export function alteredContents(
  contents: readonly Contents[],
  source: Outline,
  languages: Languages,
): Fault[] {
  return contents.flatMap((list) => {
    const wanted = entriesOf(source, list.lists);
    const fault = (what: string): Fault => ({
      ruleId: 'contents-altered',
      reason: `${list.name} ${what}.`,
      ...(list.place && { place: list.place }),
    });
    const own = ownEntries(source, languages);
    const told = list.entries.filter(({ target }) => !own.has(ownKey(target)));
    return [
      ...list.entries.flatMap((entry) => {
        const name = own.get(ownKey(entry.target));
        return name === undefined || isCalled(entry, name)
          ? []
          : [fault(`calls ${entry.target} “${shortened(entry.text)}”`)];
      }),
      ...inSequence(told, wanted).map(fault),
      ...missingParts(list, source).map(fault),
    ];
  });
}

// ——— What the source gives ———

interface Wanted {
  id: string;
  label: string;
  /** The words of a heading, or those that a paragraph begins with. */
  words: string;
  /** Label and words without spaces. */
  whole: string;
  /** A paragraph is called by the words that it begins with. */
  opening: boolean;
}

/** How many blocks after its own the words of a paragraph without text of its own may come from. */
const ahead = 4;

const wantedOf = new WeakMap<Outline, Map<string, Wanted[]>>();

/** Three lists of a book are held against the same source. */
function entriesOf(source: Outline, lists: Contents['lists']): Wanted[] {
  const known = wantedOf.get(source) ?? new Map<string, Wanted[]>();
  wantedOf.set(source, known);
  const key = `${lists.title} ${lists.paragraphs}`;
  const entries = known.get(key) ?? makeEntries(source, lists);
  known.set(key, entries);
  return entries;
}

function makeEntries({ blocks }: Outline, { title, paragraphs }: Contents['lists']): Wanted[] {
  const [first] = blocks.filter(({ kind }) => kind === 'title');
  // The title of the first resolution of several is the name of that one, not of the whole.
  const isOfSeveral =
    blocks.filter(({ kind, id = '' }) => kind === 'title' && id.startsWith('res_')).length > 1;
  return blocks.flatMap((block, index): Wanted[] => {
    const { kind, id, label = '', text, level, quoted } = block;
    if (id === undefined || quoted) return [];
    const heads = kind === 'section' || kind === 'annex' ? level !== undefined : kind === 'title';
    if (heads) {
      const within = kind === 'title' && isWithin(id, 'annex');
      const isName = kind === 'title' && (block === first ? !title && !isOfSeveral : level === 1);
      if (within || isName || compact(label + text) === '') return [];
      return [{ id, label, words: text, whole: compact(label + text), opening: false }];
    }
    if (!paragraphs || kind !== 'operativeParagraph' || isWithin(id, 'annex')) return [];
    const words = wordsFrom(blocks, index);
    return [{ id, label, words, whole: compact(label + words), opening: true }];
  });
}

/** More than any entry has. */
const longestOpening = 600;

function wordsFrom(blocks: readonly OutlineBlock[], index: number): string {
  const own = blocks[index]?.text ?? '';
  if (own !== '') return own.slice(0, longestOpening);
  return blocks
    .slice(index, index + ahead)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, longestOpening);
}

function isWithin(id: string, kind: OutlineBlock['kind']): boolean {
  return id
    .split('__')
    .slice(0, -1)
    .some((part) => kindOfId(part) === kind);
}

// ——— What the edition adds ———

/** What entries lead to that the text has no heading for, and how it is called. */
function ownEntries(source: Outline, languages: Languages): ReadonlyMap<string, OwnName> {
  const { words } = editionWordsOf(languages, source.language);
  const { placeAgain } = words;
  return new Map([
    ['part_preamble', { place: words.preamble, placeAgain }],
    ['part_operative', { place: words.operativePart, placeAgain }],
    ['notes', { place: words.notes, placeAgain }],
    ['colophon', { place: words.colophonHeading, placeAgain }],
  ]);
}

interface OwnName {
  place: string;
  placeAgain: string;
}

/** Parts that the edition names have an entry each, where they stand. */
function missingParts({ entries, ids }: Contents, { notes }: Outline): string[] {
  const own = ids.filter((id) => /^(?:part_[a-z]+(?:_\d+)?|colophon)$/.test(id));
  const wanted = notes.length > 0 ? [...own, 'notes'] : own;
  const there = entries.map(({ target }) => target);
  const order = new Map(ids.map((id, index) => [id, index]));
  const places = there.map((target) => order.get(target) ?? -1);
  return [
    ...wanted.filter((id) => !there.includes(id)).map((id) => `lacks an entry for “${id}”`),
    ...there
      .filter((_, at) => at > 0 && (places[at] ?? 0) < (places[at - 1] ?? 0))
      .map((target) => `has “${target}” in another order`),
  ];
}

function ownKey(target: string): string {
  return target
    .replace(/__name$/, '')
    .replace(/^.*__(?=part_)/, '')
    .replace(/^(part_[a-z]+)_\d+$/, '$1');
}

/** "Preamble", "Preamble (2)". */
function isCalled({ text }: ContentsEntry, { place, placeAgain }: OwnName): boolean {
  if (compact(text) === compact(place)) return true;
  const number = /[\d\p{Nd}]+/u.exec(text)?.[0] ?? '';
  return compact(text) === compact(fill(placeAgain, { place, number }));
}

// ——— Comparison ———

/** What is wrong with the entries of the text: too few, too many, in another order, of other words. */
function inSequence(entries: readonly ContentsEntry[], wanted: readonly Wanted[]): string[] {
  const faults: string[] = [];
  const there = new Set(entries.map(({ target }) => plainId(target)));
  const ids = new Map(wanted.map((one, index) => [one.id, index]));
  for (const { id, label, words } of wanted) {
    if (!there.has(id)) faults.push(`lacks “${shortened(`${label} ${words}`.trim())}”`);
  }
  let before = -1;
  for (const entry of entries) {
    const id = plainId(entry.target);
    const at = ids.get(id);
    if (at === undefined) {
      faults.push(`has an entry “${shortened(entry.text)}” that leads to “${entry.target}”`);
      continue;
    }
    const one = wanted[at];
    if (at === before) faults.push(`has “${shortened(entry.text)}” twice`);
    else if (at < before) faults.push(`has “${shortened(entry.text)}” in another order`);
    else if (one && !says(entry.text, one)) faults.push(`calls ${id} “${shortened(entry.text)}”`);
    before = Math.max(before, at);
  }
  return faults;
}

/** A division and its heading are one. */
function plainId(target: string): string {
  return target.replace(/__heading$/, '');
}

/** The words of a heading; of a paragraph those that it begins with, up to the end of one of them. */
function says(text: string, { label, words, whole, opening }: Wanted): boolean {
  const full = compact(text);
  if (full === whole) return true;
  const said = full.replace(/…$/u, '');
  if (!opening || !whole.startsWith(said)) return false;
  const rest = whole.slice(said.length);
  const hasWords = said.length > compact(label).length;
  // Chinese is cut after so many signs, and may be cut in a number.
  const cut = full !== said && /\p{Script=Han}/u.test(words);
  return endOfWords.test(rest) || (hasWords && (cut || endsWord(said.length, `${label} ${words}`)));
}

const endOfWords = /^[,;:.،؛，；：、。．]*$/u;

/** Whether a word ends after so many signs; between Chinese signs one may. */
function endsWord(length: number, text: string): boolean {
  let count = 0;
  for (const word of text.split(/\s+/u)) {
    const signs = compact(word);
    if (count + signs.length > length) {
      const [before, after] = [signs[length - count - 1] ?? '', signs[length - count] ?? ''];
      return count === length || /\p{Script=Han}|[^\p{L}\p{N}]/u.test(before + after);
    }
    count += signs.length;
  }
  return count === length;
}

/** Formats write spaces in their own ways, and leave out signs that cannot be seen. */
function compact(words: string): string {
  if (plain.test(words)) return words.replaceAll(' ', '');
  return words.replace(/[\s\p{C}\p{DI}\ufffd]/gu, '');
}

/** Most words are. */
const plain = /^[ -~]*$/;
