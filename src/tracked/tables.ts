/** Tables: rows come and go, and cells of rows that stay change within. */
import type { Sides } from '../compare/index.ts';
import { blockSides, paragraphOf, type Merging } from './block-sides.ts';
import { wholeParagraph } from './paragraphs.ts';
import { element, elementsIn, first, without, write, wordsIn, type Element } from './xml.ts';

export function wholeTable(table: Element, fate: 'removed' | 'added', merging: Merging): Element {
  return {
    ...table,
    children: table.children.map((child) =>
      typeof child !== 'string' && child.name === 'w:tr' ? wholeRow(child, fate, merging) : child,
    ),
  };
}

function wholeRow(row: Element, fate: 'removed' | 'added', merging: Merging): Element {
  const mark = merging.marker.element(fate === 'removed' ? 'w:del' : 'w:ins');
  const properties = first(row, 'w:trPr');
  return {
    ...row,
    children: [
      element('w:trPr', {}, [...(properties?.children ?? []), mark]),
      ...without(row, 'w:trPr').map((child) =>
        typeof child !== 'string' && child.name === 'w:tc'
          ? wholeCell(child, fate, merging)
          : child,
      ),
    ],
  };
}

function wholeCell(cell: Element, fate: 'removed' | 'added', merging: Merging): Element {
  const key = fate === 'removed' ? merging.oldKey : merging.newKey;
  return {
    ...cell,
    children: cell.children.map((child) => {
      if (typeof child === 'string' || child.name !== 'w:p') return child;
      const marked = wholeParagraph(paragraphOf(child, key, merging.known), fate, merging.marker);
      // The mark of a cell's last paragraph goes with its row.
      const properties = first(child, 'w:pPr');
      return {
        ...marked,
        children: [...(properties ? [properties] : []), ...without(marked, 'w:pPr')],
      };
    }),
  };
}

/** Puts the blocks of a cell together. */
export type MergeBlocks = (
  old: readonly Element[],
  fresh: readonly Element[],
  sides: Pick<Sides, 'groups'>,
  merging: Merging,
) => Element[];

/** A table whose grid stays changes row by row; another grid is another table. */
export function changedTable(
  old: Element,
  fresh: Element,
  merging: Merging,
  merge: MergeBlocks,
): Element[] {
  if (shapeOf(old) !== shapeOf(fresh)) {
    return [wholeTable(old, 'removed', merging), separator, wholeTable(fresh, 'added', merging)];
  }
  const [ones, others] = [elementsIn(old, 'w:tr'), elementsIn(fresh, 'w:tr')];
  const rows: Element[] = [];
  let other = 0;
  for (const [at, row] of ones.entries()) {
    const mate = mateOf(row, at, ones, others, other);
    if (mate === undefined) {
      rows.push(wholeRow(row, 'removed', merging));
      continue;
    }
    for (const added of others.slice(other, mate)) rows.push(wholeRow(added, 'added', merging));
    rows.push(changedRow(row, others[mate] as Element, merging, merge));
    other = mate + 1;
  }
  for (const added of others.slice(other)) rows.push(wholeRow(added, 'added', merging));
  return [{ ...old, children: [...without(old, 'w:tr'), ...rows] }];
}

/** Word joins tables that touch. */
const separator = element('w:p', {}, [
  element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'TableEnd' })]),
]);

function shapeOf(table: Element): string {
  return [...elementsIn(table, 'w:tblPr'), ...elementsIn(table, 'w:tblGrid')].map(write).join('');
}

/** The next row with the same words, or the one at its place if nobody else has its words. */
function mateOf(
  row: Element,
  at: number,
  ones: readonly Element[],
  others: readonly Element[],
  from: number,
): number | undefined {
  const frame = frameOf(row);
  const fits = (other: Element | undefined): boolean =>
    other !== undefined && frameOf(other) === frame;
  for (let place = from; place < others.length; place += 1) {
    if (fits(others[place]) && wordsIn(row) === wordsIn(others[place] as Element)) return place;
  }
  const place = others[from];
  const words = place && wordsIn(place);
  const taken = ones.slice(at + 1).some((later) => wordsIn(later) === words);
  return fits(place) && !taken ? from : undefined;
}

/** A row without what its cells say. */
function frameOf(row: Element): string {
  const cells = elementsIn(row, 'w:tc').map((cell) => write(first(cell, 'w:tcPr') ?? ''));
  return `${write(first(row, 'w:trPr') ?? '')}${cells.join('\n')}`;
}

function changedRow(old: Element, fresh: Element, merging: Merging, merge: MergeBlocks): Element {
  const cells = elementsIn(fresh, 'w:tc');
  let at = 0;
  return {
    ...old,
    children: old.children.map((child) => {
      if (typeof child === 'string' || child.name !== 'w:tc') return child;
      const other = cells[at];
      at += 1;
      return other ? changedCell(child, other, merging, merge) : child;
    }),
  };
}

function changedCell(old: Element, fresh: Element, merging: Merging, merge: MergeBlocks): Element {
  const [ones, others] = [elementsIn(old, 'w:p'), elementsIn(fresh, 'w:p')];
  const pairs =
    ones.length === 1 && others.length === 1
      ? { groups: [{ ones: [0], others: [0], moved: false }] }
      : blockSides(ones, others);
  return {
    ...old,
    children: [...without(old, 'w:p'), ...merge(ones, others, pairs, merging)],
  };
}
