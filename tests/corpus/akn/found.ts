/** What the reader made of a file, in the terms of the small reading that judges it. */
import { outlineOf, type OutlineBlock, type Root } from '../../../src/tree/index.ts';
import { divides, wordsOf, type Printed, type PrintedNote } from './printed.ts';

export type Found = Omit<Printed, 'skeleton'>;

const labelled: ReadonlySet<string> = new Set([
  'operativeParagraph',
  'preambularParagraph',
  'item',
]);

export function foundIn(root: Root): Found {
  const { blocks, notes } = outlineOf(root);
  // The job number stands in the metadata of the file.
  const job = root.children.find((node) => node.type === 'masthead')?.jobNumber;
  const shown = blocks.filter(({ kind, text }) => kind !== 'masthead' || text !== job);
  return {
    language: root.data?.language ?? 'und',
    words: shown.flatMap((block) => wordsOf(lineOf(block))),
    labels: shown.flatMap(({ kind, label }) =>
      label !== undefined && labelled.has(kind) && !divides.test(label) ? [label] : [],
    ),
    notes: notesIn(shown, notes),
  };
}

/** Cells of a row stand between bars. */
function lineOf({ kind, label, text }: OutlineBlock): string {
  return kind === 'tableRow' ? text.replace(/ \|(?= |$)|^\|/g, ' ') : `${label ?? ''} ${text}`;
}

/** The notes in the order of their references. */
function notesIn(blocks: readonly OutlineBlock[], notes: readonly OutlineBlock[]): PrintedNote[] {
  const words = new Map<string, string[]>();
  let open: string[] = [];
  for (const block of notes) {
    if (block.kind === 'note') words.set(block.label ?? '', (open = []));
    open.push(...wordsOf(block.kind === 'note' ? block.text : lineOf(block)));
  }
  const found: PrintedNote[] = [];
  let text = '';
  for (const block of blocks) {
    for (const { label, at } of block.markers ?? []) {
      const before = `${text} ${block.label ?? ''} ${block.text.slice(0, at)}`;
      found.push({
        marker: label,
        words: words.get(label) ?? [],
        before: before.replace(/[\s\p{P}\p{Cf}]/gu, '').slice(-4),
      });
    }
    text = `${text.slice(-20)} ${lineOf(block)}`;
  }
  return found;
}
