/** Each change as a person would put it: what to do where, and what text comes or goes. */
import {
  textOfTokens,
  type Change,
  type ComparedNote,
  type Edit,
  type Renumbered,
  type Token,
  type Unit,
} from '../compare/index.ts';
import type { ChangeSentences, ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import { bareLabel, capitalized, placeInWords } from './place-words.ts';

export interface Sentence {
  head: string;
  /** The blocks of text that come or go. */
  body: readonly string[];
}

/** A change in the words of a language. */
export function sentenceOf(change: Change, words: ComparisonWords): Sentence {
  const { sentences } = words;
  const quoted = (text: string): string => fill(words.quotation, { text });
  const place = placeInWords(change.place, words);
  const newPlace = placeInWords(change.newPlace, words);
  const say = (
    phrase: string,
    values: Record<string, string | number> = {},
    body: readonly string[] = [],
  ): Sentence => ({
    head: capitalized(fill(phrase, { place: startOf(phrase, place), newPlace, ...values })),
    body,
  });
  switch (change.kind) {
    case 'inserted':
      return say(...insertion(change, words), [
        ...change.units.map(line),
        ...noteLines(change.notes),
      ]);
    case 'deleted':
      return say(sentences.delete, {}, [...change.units.map(line), ...noteLines(change.notes)]);
    case 'moved': {
      const target = placeInWords(change.after ?? change.before, words);
      const phrase = change.after
        ? sentences.moveAfter
        : change.before
          ? sentences.moveBefore
          : sentences.move;
      const { head } = say(phrase, { target });
      const becomes =
        place === newPlace ? head : fill(sentences.becomes, { sentence: head, newPlace });
      return { head: becomes, body: change.units.map(line) };
    }
    case 'split': {
      const ends = change.tokens.slice(0, -1).map((part) => quoted(lastWords(part)));
      return say(sentences.split, { words: listOf(ends, words), count: change.to.length });
    }
    case 'joined':
      return say(sentences.join, { place: placesOfJoined(change, words) });
    case 'reworded':
    case 'title':
      return say(sentences.edits, { edits: editsInWords(change.row, change.edits, words) });
    case 'leadPhrase': {
      const { removed, added } = wordsOfEdits(change.edits);
      const phrase = isLeadPhrase(added) ? sentences.leadPhrase : sentences.noLeadPhrase;
      return say(phrase, { words: quoted(textOfTokens(isLeadPhrase(added) ? added : removed)) });
    }
    case 'formatting':
      return say(...settingInWords(change.edits, words));
    case 'table':
      return say(sentences.tableChanged);
    case 'relabelled': {
      const [first] = change.labels;
      const values = { old: quoted(first?.old ?? ''), new: quoted(first?.new ?? '') };
      if (first?.old === undefined) return say(sentences.addLabel, values);
      if (first.new === undefined) return say(sentences.removeLabel, values);
      return say(change.labels.length > 1 ? sentences.relabelMany : sentences.relabel, values);
    }
    case 'level':
      return say(sentences.level);
    case 'role':
      return say(sentences.role);
    case 'noteText': {
      const note = capitalized(noteName(change.old.label, words));
      if (change.edits.length > 0 && change.edits.every(({ what }) => what === 'setting')) {
        const [phrase, values] = settingInWords(change.edits, words);
        return say(phrase, { ...values, place: note });
      }
      return say(sentences.noteText, {
        note,
        edits: editsInWords(change.row, change.edits, words),
      });
    }
    case 'noteLabel': {
      const [labels] = change.labels;
      const name = capitalized(noteName(labels?.old ?? '', words));
      const values = { old: quoted(labels?.old ?? ''), new: quoted(labels?.new ?? '') };
      return say(sentences.relabel, { place: name, ...values });
    }
    case 'masthead': {
      const { field, old, new: fresh } = change;
      const name = field in words.fields ? field : 'line';
      const values = {
        field: words.fields[name as keyof ComparisonWords['fields']],
        old: quoted(old?.text ?? ''),
        new: quoted(fresh?.text ?? ''),
      };
      if (!old) return say(sentences.mastheadAdded, values);
      return say(fresh ? sentences.mastheadChanged : sentences.mastheadRemoved, values);
    }
    default: {
      const note = noteName(change.label, words);
      const [first] = change.edits;
      const after = quoted(change.edits.at(-1)?.after ?? '');
      const body = change.note ? noteLines([change.note]).map(withoutLabel) : [];
      const values = { note: startOf(sentences[change.kind], note, 'note'), after };
      switch (change.kind) {
        case 'noteInserted':
          return first
            ? say(sentences.noteInserted, values, body)
            : say(sentences.noteInsertedNowhere, values, body);
        case 'noteDeleted':
          return say(first ? sentences.noteDeleted : sentences.noteDeletedNowhere, values, body);
        case 'notePlace':
          return say(sentences.notePlace, { ...values, before: quoted(first?.after ?? '') });
        default:
          return say(sentences[change.kind], values);
      }
    }
  }
}

/** Numbers that only follow: one sentence for each row of them. */
export function renumberedInWords(
  { what, places, labels }: Renumbered,
  words: ComparisonWords,
): string {
  const { sentences } = words;
  const [first, last] = [labels[0], labels.at(-1)];
  const many = labels.length > 1;
  const notes = what === 'notes';
  const name = (label: string | undefined): string => bareLabel(label);
  const values = {
    first: name(first?.old),
    last: name(last?.old),
    newFirst: name(first?.new),
    newLast: name(last?.new),
  };
  if (notes) return fill(many ? sentences.renumberedNotes : sentences.renumberedNote, values);
  const around = (places[0] ?? []).slice(0, -1);
  const kind = what in words.plural ? (what as keyof ComparisonWords['plural']) : 'paragraph';
  const said = (many ? words.plural : words.singular)[kind];
  const sentence = fill(many ? sentences.renumberedMany : sentences.renumberedOne, {
    what: said,
    ...values,
  });
  if (around.length === 0) return capitalized(sentence);
  return capitalized(
    fill(sentences.edits, { place: placeInWords(around, words), edits: sentence }),
  );
}

/** A value at the start of a sentence begins with a capital. */
function startOf(phrase: string, value: string, name = 'place'): string {
  return phrase.startsWith(`{${name}}`) ? capitalized(value) : value;
}

function insertion(
  { after, before, within, units: [unit] }: Extract<Change, { kind: 'inserted' }>,
  words: ComparisonWords,
): [string, Record<string, string>] {
  const { sentences, kinds } = words;
  const what = kinds[unit?.kind ?? 'paragraph'];
  const phrases: [keyof ChangeSentences, typeof after][] = [
    ['insertAfter', after],
    ['insertBefore', before],
    ['insertWithin', within],
  ];
  const found = phrases.find(([, target]) => target !== undefined);
  return [
    sentences[found?.[0] ?? 'insert'],
    { what, target: found ? placeInWords(found[1], words) : '' },
  ];
}

function line({ label, tokens }: Unit): string {
  return [label, textOfTokens(tokens)]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function noteLines(notes: readonly ComparedNote[]): string[] {
  return notes.map(({ label, units }) => `[${label}] ${units.map(line).join(' ')}`);
}

function withoutLabel(text: string): string {
  return text.replace(/^\[[^\]]*\] /, '');
}

function placesOfJoined(
  { old, place = [] }: Extract<Change, { kind: 'joined' }>,
  words: ComparisonWords,
): string {
  const all = old.map(({ label }) => {
    const step = place.at(-1);
    return placeInWords(
      step ? [...place.slice(0, -1), { ...step, ...(label !== undefined && { label }) }] : [],
      words,
    );
  });
  return listOf([...new Set(all)], words);
}

function noteName(label: string, { places }: ComparisonWords): string {
  return fill(places.note, { label });
}

function listOf(items: readonly string[], { listMore, listLast }: ComparisonWords): string {
  return items.reduce((list, next, at) =>
    fill(at === items.length - 1 ? listLast : listMore, { list, next }),
  );
}

// ——— Words ———

function editsInWords(
  row: readonly Token[],
  edits: readonly Edit[],
  words: ComparisonWords,
): string {
  const { sentences } = words;
  const quoted = (tokens: readonly Token[]): string =>
    fill(words.quotation, { text: textOfTokens(tokens) });
  const said = edits.map(({ at, removed, added }) => {
    const values = { old: quoted(removed), new: quoted(added) };
    if (removed.length > 0) {
      return fill(added.length > 0 ? sentences.replaceWords : sentences.deleteWords, values);
    }
    const after = row.slice(Math.max(0, at - 3), at);
    return after.length === 0
      ? fill(sentences.insertWordsFirst, values)
      : fill(sentences.insertWords, { ...values, after: quoted(after) });
  });
  return said.join('; ');
}

function wordsOfEdits(edits: readonly Edit[]): Record<'removed' | 'added', Token[]> {
  return {
    removed: edits.flatMap(({ removed }) => removed),
    added: edits.flatMap(({ added }) => added),
  };
}

function settingInWords(
  edits: readonly Edit[],
  words: ComparisonWords,
): [string, Record<string, string>] {
  const set = edits.map(({ added }) => fill(words.quotation, { text: textOfTokens(added) }));
  const more = set.length - mostWords;
  const shown =
    more > 1 ? [...set.slice(0, mostWords), fill(words.listRest, { count: more })] : set;
  const { spacing, setting } = words.sentences;
  return [isSpacing(edits) ? spacing : setting, { words: listOf(shown, words) }];
}

/** So many words that are set otherwise are named; the rest are counted. */
const mostWords = 5;

/** Whether nothing but the space before the words differs. */
function isSpacing(edits: readonly Edit[]): boolean {
  return edits.every(({ removed, added }) =>
    removed.every((token, at) => token.space !== added[at]?.space),
  );
}

function isLeadPhrase(tokens: readonly Token[]): boolean {
  return tokens.some(({ atoms }) =>
    atoms.some(
      (atom) => atom.kind === 'text' && atom.marks.some(({ type }) => type === 'leadPhrase'),
    ),
  );
}

function lastWords(tokens: readonly Token[]): string {
  return textOfTokens(tokens.slice(-4));
}
