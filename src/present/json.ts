/** A comparison for programs, as `templates/schemas/comparison.schema.json` describes it. */
import {
  applyEdits,
  textOfTokens,
  type Change,
  type Comparison,
  type LabelPair,
  type Place,
  type Unit,
} from '../compare/index.ts';
import type { ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import { placeInWords } from './place-words.ts';
import { renumberedInWords } from './renumbered.ts';
import { sentenceOf } from './sentences.ts';

export interface JsonChange {
  kind: Change['kind'];
  place: string;
  from: string | null;
  to: string | null;
  sentence: string;
  newPlace?: string;
  edits?: { from: string; to: string }[];
}

export interface JsonComparison {
  same: boolean;
  changes: JsonChange[];
  renumbered: { what: string; from: string[]; to: string[]; sentence: string }[];
}

export function comparisonJson(comparison: Comparison, words: ComparisonWords): JsonComparison {
  return {
    same: comparison.same,
    changes: comparison.changes.map((change) => jsonChange(change, words)),
    renumbered: comparison.renumbered.map((row) => ({
      what: row.what,
      from: row.labels.map(({ old }) => old ?? ''),
      to: row.labels.map(({ new: fresh }) => fresh ?? ''),
      sentence: renumberedInWords(row, words),
    })),
  };
}

function jsonChange(change: Change, words: ComparisonWords): JsonChange {
  const [place, newPlace] = [change.place ?? change.newPlace, change.newPlace];
  const said = placeOf(change, place, words);
  const moved = newPlace && placeInWords(newPlace, words);
  return {
    kind: change.kind,
    place: said,
    ...sides(change),
    sentence: sentenceOf(change, words).head,
    ...(moved !== undefined && moved !== said && { newPlace: moved }),
    ...('row' in change && {
      edits: change.edits.map(({ removed, added }) => ({
        from: textOfTokens(removed),
        to: textOfTokens(added),
      })),
    }),
  };
}

function placeOf(change: Change, place: Place | undefined, words: ComparisonWords): string {
  if (change.kind === 'masthead') return change.field;
  if (change.kind === 'noteText') return fill(words.places.note, { label: change.old.label });
  return placeInWords(place, words);
}

/** What stood there and what stands there now; `null` for nothing. */
function sides(change: Change): Pick<JsonChange, 'from' | 'to'> {
  switch (change.kind) {
    case 'inserted':
      return { from: null, to: textOf(change.units) };
    case 'deleted':
      return { from: textOf(change.units), to: null };
    case 'moved':
    case 'level':
    case 'role': {
      const text = textOf('units' in change ? change.units : [change.unit]);
      return { from: text, to: text };
    }
    case 'split':
      return {
        from: textOf(change.old),
        to: change.tokens.map((tokens) => textOfTokens(tokens)).join('\n'),
      };
    case 'joined':
      return { from: textOf(change.old), to: textOf(change.units) };
    case 'reworded':
    case 'title':
    case 'leadPhrase':
    case 'formatting':
      return {
        from: textOfTokens(change.row),
        to: textOfTokens(applyEdits(change.row, change.edits)),
      };
    case 'relabelled':
    case 'noteLabel':
      return { from: labelsOf(change.labels, 'old'), to: labelsOf(change.labels, 'new') };
    case 'masthead':
      return { from: change.old?.text ?? null, to: change.new?.text ?? null };
    case 'noteText':
      return { from: textOf(change.old.units), to: textOf(change.note.units) };
    case 'noteInserted':
      return { from: null, to: change.note ? textOf(change.note.units) : null };
    case 'noteDeleted':
      return { from: change.note ? textOf(change.note.units) : null, to: null };
    case 'table':
      return { from: null, to: null };
    case 'notePlace':
      return { from: change.label, to: change.label };
    case 'referenceInserted':
      return { from: null, to: change.label };
    case 'referenceDeleted':
      return { from: change.label, to: null };
  }
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ tokens }) => textOfTokens(tokens)).join('\n');
}

function labelsOf(labels: readonly LabelPair[], side: 'old' | 'new'): string | null {
  const said = labels.map((pair) => pair[side] ?? '').join(', ');
  return said === '' ? null : said;
}
