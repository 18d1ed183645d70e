/** What the heads of pages may say: the label of the document, its title, rows that head a table. */
import type { Outline } from '../../tree/outline.ts';
import { compactOf, symbolOf } from './compact.ts';

export interface PageHeads {
  heads: readonly { label: string; title: string }[];
  /** Rows that head tables. */
  rows: readonly string[];
}

/**
 * Label and title of the document, in either order. Lines from right to left are drawn in their own
 * order of letters, which is not compared.
 */
export function isPageHead(compact: string, { heads, rows }: PageHeads): boolean {
  if (isLabelAndTitle(compact, heads)) return true;
  // A table that goes on has the rows that head it again.
  const sorted = sortedSigns(compact);
  return rows.some((row) => {
    const rest = compact.includes(row)
      ? compact.replace(row, '')
      : without(sorted, sortedSigns(row));
    return rest !== undefined && isLabelAndTitle(rest, heads);
  });
}

function isLabelAndTitle(compact: string, heads: PageHeads['heads']): boolean {
  const words = compact.replace('…', '');
  const sorted = sortedSigns(words);
  const isCut = words !== compact;
  return heads.some(({ label, title }) => {
    // A title that is too long for the head leaves off.
    const shown = isCut ? title.slice(0, words.length - label.length) : title;
    return sortedSigns(label + shown) === sorted;
  });
}

/** Signs without others, both in their order; nothing where not all of these are among them. */
function without(signs: string, others: string): string | undefined {
  const taken = Array.from(others);
  let [rest, at] = ['', 0];
  for (const sign of signs) {
    if (sign === taken[at]) at += 1;
    else rest += sign;
  }
  return at === taken.length ? rest : undefined;
}

/** Rows that may head a table: the first of each, and the first two together. */
export function headRowsOf({ blocks }: Outline): string[] {
  return blocks.flatMap(({ kind, text }, index) => {
    if (kind !== 'tableRow' || blocks[index - 1]?.kind === 'tableRow') return [];
    const rows = blocks
      .slice(index, index + mostHeadRows)
      .map((row) => compactOf(row.text).replaceAll('|', ''));
    return rows
      .map((_, end) => rows.slice(0, end + 1).join(''))
      .filter((row) => row !== '' && text !== '');
  });
}

const mostHeadRows = 3;

/** Which way brackets face depends on the direction in which they are drawn. */
function sortedSigns(text: string): string {
  const letters = text.normalize('NFKD').replace(/[()[\]{}«»‹›<>\p{Mn}]/gu, '');
  return Array.from(letters).sort().join('');
}

/** What running heads may say: a label, a title, or both. */
export function headsOf(source: Outline): PageHeads['heads'] {
  const titles = source.blocks.filter(({ kind }) => kind === 'title');
  const masthead = source.blocks.filter(({ kind }) => kind === 'masthead');
  const labels = [
    '',
    ...masthead.map(({ text }) => text),
    ...symbolOf(source.title ?? '').slice(0, 1),
    ...titles.flatMap(({ label }) => label ?? []),
  ].map(compactOf);
  const words = ['', ...titles.slice(0, 1).map(({ text }) => compactOf(text))];
  return labels.flatMap((label) => words.map((title) => ({ label, title })));
}
