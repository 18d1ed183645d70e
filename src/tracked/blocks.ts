/** The blocks of a part, paragraphs and tables, of both files as one row with the changes in it. */
import type { Sides } from '../compare/index.ts';
import { paragraphOf, type Merging } from './block-sides.ts';
import { withLastMarks, type FatedBlock } from './last-marks.ts';
import { keptParagraphs, wholeParagraph } from './paragraphs.ts';
import { changedTable, wholeTable } from './tables.ts';
import { deep, elementsIn, write, type Element } from './xml.ts';

export function mergedBlocks(
  old: readonly Element[],
  fresh: readonly Element[],
  { groups }: Pick<Sides, 'groups'>,
  merging: Merging,
): Element[] {
  const merged: FatedBlock[] = [];
  let [from, start] = [0, 0];
  const anchors = groups
    .filter(({ ones, others, moved }) => ones.length > 0 && others.length > 0 && !moved)
    .toSorted((a, b) => (a.ones[0] ?? 0) - (b.ones[0] ?? 0));
  const movable = new Set(
    groups
      .filter(
        ({ moved, ones, others }) => moved && sameBlock(old[ones[0] ?? 0], fresh[others[0] ?? 0]),
      )
      .flatMap(({ ones, others }) => [old[ones[0] ?? 0], fresh[others[0] ?? 0]]),
  );
  const between = (toOld: number, toNew: number): void => {
    for (const block of old.slice(from, toOld)) {
      merged.push(whole(block, movable.has(block) ? 'movedAway' : 'removed', merging));
    }
    for (const block of fresh.slice(start, toNew)) {
      merged.push(whole(block, movable.has(block) ? 'movedHere' : 'added', merging));
    }
  };
  for (const { ones, others } of anchors) {
    between(ones[0] ?? 0, others[0] ?? 0);
    const [a, b] = [ones.map((at) => old[at] as Element), others.map((at) => fresh[at] as Element)];
    merged.push(...kept(a, b, merging));
    [from, start] = [(ones.at(-1) ?? 0) + 1, (others.at(-1) ?? 0) + 1];
  }
  between(old.length, fresh.length);
  return withLastMarks(merged, merging.marker);
}

function whole(
  block: Element,
  fate: 'removed' | 'added' | 'movedAway' | 'movedHere',
  merging: Merging,
): FatedBlock {
  const isOld = fate === 'removed' || fate === 'movedAway';
  if (block.name === 'w:tbl') {
    return { block: wholeTable(block, isOld ? 'removed' : 'added', merging), fate: undefined };
  }
  const key = isOld ? merging.oldKey : merging.newKey;
  const paragraph = paragraphOf(block, key, merging.known);
  return { block: wholeParagraph(paragraph, fate, merging.marker), fate };
}

function kept(
  ones: readonly Element[],
  others: readonly Element[],
  merging: Merging,
): FatedBlock[] {
  const [one, other] = [ones[0] as Element, others[0] as Element];
  if (one.name !== other.name) {
    return [whole(one, 'removed', merging), whole(other, 'added', merging)];
  }
  const blocks =
    one.name === 'w:tbl'
      ? changedTable(one, other, merging, mergedBlocks)
      : keptParagraphs(
          ones.map((node) => paragraphOf(node, merging.oldKey, merging.known)),
          others.map((node) => paragraphOf(node, merging.newKey, merging.known)),
          merging.marker,
        );
  return blocks.map((block) => ({ block, fate: undefined }));
}

/** Whether a paragraph moved as it was. Word moves no tables. */
function sameBlock(one: Element | undefined, other: Element | undefined): boolean {
  if (one?.name !== 'w:p' || other?.name !== 'w:p') return false;
  const bare = (node: Element): string =>
    elementsIn(node)
      .filter(({ name }) => !name.startsWith('w:bookmark'))
      .map(write)
      .join('');
  // A reference that moves would be two to one note, and a field names another bookmark there.
  const plain = [...deep(one, 'w:footnoteReference'), ...deep(one, 'w:fldChar')].length === 0;
  return plain && bare(one) === bare(other);
}
