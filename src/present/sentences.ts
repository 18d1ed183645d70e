/** Each change as a person would put it: what to do where, and what text comes or goes. */
import {
  textOfTokens,
  type Change,
  type ComparedNote,
  type Edit,
  type Token,
  type Unit,
} from '../compare/index.ts';
import type { ChangeSentences, ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import { listOf } from './lists.ts';
import { editsInWords } from './edits-in-words.ts';
import { settingsInWords } from './settings.ts';
import { capitalized, placeInWords } from './place-words.ts';

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
      return say(...insertion(change, words), bodyOf(change));
    case 'deleted':
      return say(deletion(change, words), {}, bodyOf(change));
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
      return { head: becomes, body: linesOf(change.units) };
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
      return say(sentences.edits, { edits: settingsInWords(change.edits, words) });
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
        const edits = settingsInWords(change.edits, words);
        return say(sentences.noteText, { note, edits });
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

/** A value at the start of a sentence begins with a capital. */
function startOf(phrase: string, value: string, name = 'place'): string {
  return phrase.startsWith(`{${name}}`) ? capitalized(value) : value;
}

function insertion(
  { after, before, within, units: [unit], holds }: Extract<Change, { kind: 'inserted' }>,
  words: ComparisonWords,
): [string, Record<string, string>] {
  const { sentences, kinds } = words;
  const what = kinds[unit?.kind ?? 'paragraph'];
  const heading = holds.length > 0 && isDivision(unit);
  const phrases: [keyof ChangeSentences, typeof after][] = [
    ['insertAfter', after],
    [heading ? 'insertHeading' : 'insertBefore', before],
    ['insertWithin', within],
  ];
  const found = phrases.find(([, target]) => target !== undefined);
  return [
    sentences[found?.[0] ?? 'insert'],
    { what, target: found ? placeInWords(found[1], words) : '' },
  ];
}

/** Of a division whose paragraphs stay, only the heading goes. */
function deletion(
  { leaves, units: [unit] }: Extract<Change, { kind: 'deleted' }>,
  { sentences }: ComparisonWords,
): string {
  return leaves && isDivision(unit) ? sentences.deleteHeading : sentences.delete;
}

function isDivision(unit: Unit | undefined): boolean {
  return unit?.kind === 'section' || unit?.kind === 'annex';
}

/** The text of blocks with their notes; what has no words of its own is not a line. */
function bodyOf({
  units,
  notes,
}: {
  units: readonly Unit[];
  notes: readonly ComparedNote[];
}): string[] {
  return [...linesOf(units), ...noteLines(notes)];
}

function linesOf(units: readonly Unit[]): string[] {
  return units.map(line).filter((text) => text !== '');
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

function wordsOfEdits(edits: readonly Edit[]): Record<'removed' | 'added', Token[]> {
  return {
    removed: edits.flatMap(({ removed }) => removed),
    added: edits.flatMap(({ added }) => added),
  };
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
