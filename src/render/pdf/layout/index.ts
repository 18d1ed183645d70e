/** Lays a definition out: measures it, breaks it into lines, and sets these on pages. */
import type { Pages } from '../../../tree/index.ts';
import type { Edition } from '../edition.ts';
import type { Definition, PageNote, PlacedNode } from '../definition/index.ts';
import type { Images } from '../images.ts';
import { togetherPatterns } from '../../together.ts';
import { measure } from '../pdfmake.ts';
import type { TextSetting } from '../text/words.ts';
import { blocksOf } from './blocks.ts';
import type { LaidBlock, LaidLine } from './laid-lines.ts';
import { pagesOf } from './pages-of.ts';
import { paginate, type PageRules } from './paginate.ts';
import { sheetsOf, type Sheet } from './sheets.ts';

export interface SheetLayout {
  sheets: readonly Sheet[];
  pages: Pages;
}

export function layoutSheets(
  definition: Definition,
  edition: Edition,
  images: Images,
): SheetLayout {
  const setting: TextSetting = {
    families: edition.page.template.fonts,
    keepTogether: togetherPatterns(edition.words, edition.language),
    direction: edition.direction,
  };
  const noteNodes = [...definition.notes.values()];
  measure({ stack: [...definition.content, ...noteNodes.flat()] }, setting, images);
  const noteLines = new Map<PageNote, LaidLine[]>();
  for (const [note, nodes] of definition.notes) {
    noteLines.set(
      note,
      blocksOf(nodes, edition).flatMap(({ lines }) => lines),
    );
  }
  const blocks = blocksOf(definition.content, edition);
  addUnreferenced(blocks, edition.notes.unreferenced);
  const filled = paginate<PageNote, LaidLine>(
    blocks,
    (note) => noteLines.get(note) ?? [],
    rulesOf(edition),
  );
  const measured = (nodes: PlacedNode[]): PlacedNode[] => {
    if (nodes.length > 0) measure({ stack: nodes }, setting, images);
    return nodes;
  };
  const running = {
    header: (page: number, pages: number) => measured(definition.header(page, pages)),
    footer: (page: number, pages: number) => measured(definition.footer(page, pages)),
  };
  return { sheets: sheetsOf(filled, running, edition), pages: pagesOf(edition.root, filled) };
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
