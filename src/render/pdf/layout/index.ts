/** Lays a definition out: breaks its text into lines, and sets these on pages. */
import type { Pages } from '../../../tree/index.ts';
import type { Edition } from '../edition.ts';
import type { Definition, PageNote } from '../definition/index.ts';
import { blocksOf } from './blocks.ts';
import type { LaidBlock, LaidLine } from './laid-lines.ts';
import { pagesOf } from './pages-of.ts';
import { paginate, type PageRules } from './paginate.ts';
import { sheetsOf, type Sheet } from './sheets.ts';

export interface SheetLayout {
  sheets: readonly Sheet[];
  pages: Pages;
}

export function layoutSheets(definition: Definition, edition: Edition): SheetLayout {
  const noteLines = new Map<PageNote, LaidLine[]>();
  for (const [note, nodes] of definition.notes) {
    noteLines.set(
      note,
      blocksOf(nodes, edition).flatMap(({ lines }) => lines),
    );
  }
  const blocks = blocksOf(definition.content, edition);
  addUnreferenced(blocks, edition.notePlacement.unreferenced);
  const filled = paginate<PageNote, LaidLine>(
    blocks,
    (note) => noteLines.get(note) ?? [],
    rulesOf(edition),
  );
  return { sheets: sheetsOf(filled, definition, edition), pages: pagesOf(edition.root, filled) };
}

/** The notes of a text that refers to none of them stand at the foot of its last page. */
function addUnreferenced(blocks: readonly LaidBlock[], notes: readonly PageNote[]): void {
  const last = blocks.findLast(({ lines }) => lines.some(({ source }) => source)) ?? blocks.at(-1);
  const line = last?.lines.at(-1);
  if (line) line.notes = [...line.notes, ...notes];
}

function rulesOf({ page }: Edition): PageRules {
  const { margins, notes, orphans, widows } = page.template;
  return {
    orphans,
    widows,
    noteLines: 2,
    separator: notes.rule.above + notes.rule.below,
    height: (number) =>
      page.height - margins.top - (number === 1 ? margins.firstBottom : margins.bottom),
  };
}
