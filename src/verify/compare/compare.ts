/**
 * Compares what an edition reads as with what its source reads as, block by block: missing, added,
 * reordered or altered text, labels, note markers, heading levels, languages, ids.
 */
import { isEnglishLine } from '../../tree/masthead-lines.ts';
import type { Outline, OutlineBlock, OutlineLanguage, OutlineMarker } from '../../tree/outline.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';
import type { TextRuleId } from '../rules.ts';
import { differenceOf, shortened } from './excerpt.ts';
import { matchBlocks, outOfOrder } from './match.ts';

/** @returns nothing where both outlines are equal. */
export function compareOutlines(source: Outline, edition: Outline): Fault[] {
  const [ours, theirs] = [source, edition].map((outline) => ({
    blocks: outline.blocks.map((block) => markedApart(block, source.language)),
    notes: outline.notes.map((block) => markedApart(block, source.language)),
  }));
  return [
    ...compareHeads(source, edition),
    ...compareBlocks(ours?.blocks ?? [], theirs?.blocks ?? [], 'block'),
    ...compareBlocks(ours?.notes ?? [], theirs?.notes ?? [], 'note'),
  ];
}

/**
 * Words in the document's own language are marked in some formats, within others, and not in others;
 * so are lines of the masthead that official documents in other scripts print in English.
 */
function markedApart(block: OutlineBlock, own: string | undefined): OutlineBlock {
  const english = block.kind === 'masthead' && isEnglishLine(block.text, own) ? 'en' : own;
  const isOwn = ({ language }: OutlineLanguage): boolean =>
    language === own || language === english;
  if (!block.languages?.some(isOwn)) return block;
  return { ...block, languages: block.languages.filter((part) => !isOwn(part)) };
}

function compareHeads(source: Outline, edition: Outline): Fault[] {
  const faults: Fault[] = [];
  if (source.language !== undefined && source.language !== edition.language) {
    faults.push({
      ruleId: 'language-altered',
      reason: `The document's language is ${named(edition.language)}; the source is in ${source.language}.`,
    });
  }
  if (source.title !== undefined && source.title !== edition.title) {
    faults.push({
      ruleId: 'title-altered',
      reason: `The document is titled ${quoted(edition.title)}; its source gives ${quoted(source.title)}.`,
    });
  }
  return faults;
}

function compareBlocks(
  source: readonly OutlineBlock[],
  edition: readonly OutlineBlock[],
  list: 'block' | 'note',
): Fault[] {
  const { pairs, missing, added } = matchBlocks(source, edition);
  const before = (index: number): string => {
    const block = source[index - 1];
    return block ? ` after ${uncapitalized(nameOf(block))}` : ' at the start';
  };
  return [
    ...missing.flatMap((index) => {
      const block = source[index];
      return block ? [absent(block, before(index))] : [];
    }),
    ...added.flatMap((index) => {
      const block = edition[index];
      return block ? [extra(block)] : [];
    }),
    ...outOfOrder(pairs).flatMap((pair): Fault[] => {
      const block = edition[pair.edition];
      if (!block) return [];
      const where = `The source has it${before(pair.source)}.`;
      const ruleId = list === 'note' ? 'note-order' : 'text-order';
      return [
        {
          ruleId,
          reason: `${nameOf(block)} stands in another place. ${where}`,
          place: placeOf(block),
        },
      ];
    }),
    ...pairs.flatMap((pair) => {
      const [from, to] = [source[pair.source], edition[pair.edition]];
      return from && to ? comparePair(from, to) : [];
    }),
  ];
}

function absent(block: OutlineBlock, where: string): Fault {
  const words = block.label === undefined ? '' : `: ${quoted(block.text || block.label)}`;
  const reason = `${nameOf(block)} is missing${where}${words}.`;
  return { ruleId: isNote(block) ? 'note-missing' : 'text-missing', reason, place: placeOf(block) };
}

function extra(block: OutlineBlock): Fault {
  const reason = `The source has no such text: ${quoted(block.text || block.label)}.`;
  return { ruleId: isNote(block) ? 'note-added' : 'text-added', reason, place: placeOf(block) };
}

function comparePair(source: OutlineBlock, edition: OutlineBlock): Fault[] {
  const place = placeOf(edition);
  const name = nameOf(source);
  const faults: Fault[] = [];
  const report = (ruleId: TextRuleId, reason: string): void => {
    faults.push({ ruleId, reason, place });
  };
  if (source.text !== edition.text) {
    const difference = differenceOf(source.text, edition.text);
    report(
      isNote(source) ? 'note-altered' : 'text-altered',
      `${name} reads ${difference.edition}; the source reads ${difference.source}.`,
    );
  }
  if ((source.label ?? '') !== (edition.label ?? '')) {
    report(
      'label-altered',
      `${name} ${edition.label ? `is labelled “${edition.label}”` : 'has no label'} here; the source has ${quoted(source.label)}.`,
    );
  }
  if (source.kind !== edition.kind) {
    report(
      'kind-altered',
      `${name} is read as “${wordsOf(edition.kind)}” here, not as “${wordsOf(source.kind)}”.`,
    );
  }
  if (source.level !== edition.level) {
    report(
      source.kind === 'item' ? 'item-level' : 'heading-level',
      `${name} is of level ${edition.level ?? 'none'}; the source has it at ${source.level ?? 'none'}.`,
    );
  }
  if (spansIn(source) !== spansIn(edition)) {
    report(
      'cell-span',
      `${name} merges ${spansIn(edition)}; the source merges ${spansIn(source)}.`,
    );
  }
  if (!source.quoted !== !edition.quoted) {
    const said = edition.quoted ? 'is marked as a quotation' : 'is not marked as a quotation';
    report('quotation-altered', `${name} ${said}; in the source it is otherwise.`);
  }
  faults.push(...compareMarkers(source, edition), ...compareLanguages(source, edition));
  if (source.id !== undefined && edition.id !== undefined && source.id !== edition.id) {
    report('id-altered', `${name} has the id "${edition.id}" instead of "${source.id}".`);
  }
  return faults;
}

/** The merged cells of a row in words. */
function spansIn({ spans = [] }: OutlineBlock): string {
  if (spans.length === 0) return 'no cells';
  return spans
    .map(({ cell, columns, rows }) => `cell ${cell} over ${columns} × ${rows} columns and rows`)
    .join(', ');
}

/** Markers stand where the source has them; where the text differs, only which ones is compared. */
function compareMarkers(source: OutlineBlock, edition: OutlineBlock): Fault[] {
  const place = placeOf(edition);
  const exact = source.text === edition.text;
  const key = ({ label, at }: OutlineMarker): string => (exact ? `${label}@${at}` : label);
  const there = (edition.markers ?? []).map(key);
  const wanted = (source.markers ?? []).map(key);
  if (there.join(' ') === wanted.join(' ')) return [];
  const lost = without(source.markers ?? [], there, key);
  const more = without(edition.markers ?? [], wanted, key);
  const name = nameOf(source);
  if (lost.length === 0 && more.length === 0) {
    return [
      { ruleId: 'note-marker', reason: `${name} has its note markers in another order.`, place },
    ];
  }
  return [
    ...lost.map((marker): Fault => ({
      ruleId: 'note-marker',
      reason: `${name} lacks the reference to note ${marker.label}${after(source.text, marker.at)}.`,
      place,
    })),
    ...more.map((marker): Fault => ({
      ruleId: 'note-marker',
      reason: `${name} refers to note ${marker.label}${after(edition.text, marker.at)}, where the source does not.`,
      place,
    })),
  ];
}

function without(
  markers: readonly OutlineMarker[],
  keys: readonly string[],
  key: (marker: OutlineMarker) => string,
): OutlineMarker[] {
  const left = [...keys];
  return markers.filter((marker) => {
    const at = left.indexOf(key(marker));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function compareLanguages(source: OutlineBlock, edition: OutlineBlock): Fault[] {
  const exact = source.text === edition.text;
  const key = ({ language, from, to }: OutlineLanguage): string =>
    exact ? `${language} ${from} ${to}` : language;
  const wanted = (source.languages ?? []).map(key);
  const there = (edition.languages ?? []).map(key);
  if (wanted.join() === there.join()) return [];
  const words = (block: OutlineBlock): string =>
    (block.languages ?? [])
      .map(({ language, from, to }) => `${language} “${shortened(block.text.slice(from, to))}”`)
      .join(', ') || 'no other language';
  const reason = `${nameOf(source)} marks ${words(edition)}; the source marks ${words(source)}.`;
  return [{ ruleId: 'language-altered', reason, place: placeOf(edition) }];
}

function isNote({ kind, id }: OutlineBlock): boolean {
  return kind === 'note' || (id?.startsWith('note_') ?? false);
}

function after(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - 24), at);
  return words === '' ? ' at its start' : ` after “${at > 24 ? '…' : ''}${words}”`;
}

function placeOf({ id, page }: OutlineBlock): Place {
  return { ...(id !== undefined && { block: id }), ...(page !== undefined && { page }) };
}

/** A block in words: "Operative paragraph 7.", "Note 5", "Paragraph “The States …”". */
function nameOf({ kind, label, text }: OutlineBlock): string {
  const words = wordsOf(kind);
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return label === undefined ? `${name} “${shortened(text, 32)}”` : `${name} ${label}`;
}

function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function wordsOf(kind: OutlineBlock['kind']): string {
  return kind === 'masthead'
    ? 'line of the masthead'
    : kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function named(language: string | undefined): string {
  return language ?? 'not named';
}

function quoted(text: string | undefined): string {
  return text === undefined || text === '' ? 'nothing' : `“${shortened(text)}”`;
}
