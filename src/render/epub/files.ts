/** Cuts the body of a large document into files: by division, and by length what none divides. */
import type { ElementContent } from 'hast';
import { textOf, type Annex, type Section, type SectionContent } from '../../tree/index.ts';
import { partElement, type BodyNode, type BodyPart } from '../html/body.ts';
import type { HtmlContext } from '../html/context.ts';
import { flow } from '../html/flow.ts';
import { divisionElement } from '../html/handlers/divisions.ts';
import { partHeading } from '../html/part-headings.ts';

/** What of the text stands in one file. */
export interface TextFile {
  content: ElementContent[];
  /** The division that it begins with, or goes on with. */
  division?: Division;
  /** Whether it begins with that division, and so can be called by its id. */
  begins: boolean;
}

type Division = Section | Annex;
type Block = BodyNode | SectionContent;

/** A row of blocks for one file, in the divisions that it opens. */
interface Sheet {
  opens: Division[];
  blocks: Block[];
  length: number;
  /** The division that it goes on with. */
  within?: Division;
}

/** The files of the body; `limit` is how many characters of text a file may have. */
export function textFiles(
  parts: readonly BodyPart[],
  limit: number,
  context: HtmlContext,
): TextFile[] {
  const files: (TextFile & { length: number; open: boolean })[] = [];
  for (const part of parts) {
    for (const [index, sheet] of sheetsOf(part.nodes, limit).entries()) {
      const text = contentOf(sheet, context);
      // What follows in other files goes on without the name of its part.
      const content = index === 0 ? partElement(part, text) : text;
      const last = files.at(-1);
      const division = divisionOf(sheet);
      if (last?.open && division === undefined && last.length + sheet.length <= limit) {
        last.content.push(...content);
        last.length += sheet.length;
        continue;
      }
      files.push({
        content,
        begins: division !== undefined && division !== sheet.within,
        ...(division && { division }),
        length: sheet.length,
        open: division === undefined,
      });
    }
  }
  return files;
}

function contentOf({ opens, blocks }: Sheet, context: HtmlContext): ElementContent[] {
  return opens.reduceRight<ElementContent[]>(
    (content, division) => [
      ...partHeading(division, context),
      divisionElement(division, context, content),
    ],
    flow(blocks, context),
  );
}

function divisionOf({ opens, blocks, within }: Sheet): Division | undefined {
  return opens[0] ?? blocks.find(isDivision) ?? within;
}

/** Each division on a sheet of its own; one that is too long is opened, and cut like the whole. */
function sheetsOf(blocks: readonly Block[], limit: number, within?: Division): Sheet[] {
  const sheets: Sheet[] = [];
  const around = within && { within };
  let open: Sheet | undefined;
  for (const block of blocks) {
    // The markers of pages are written where words reach them.
    if (block.type === 'pageBreak') continue;
    const { length } = textOf(block);
    if (isDivision(block)) {
      const whole = { opens: [], blocks: [block], length, ...around };
      sheets.push(...(length <= limit ? [whole] : opened(block, limit)));
      open = undefined;
    } else if (open && open.length + length <= limit) {
      open.blocks.push(block);
      open.length += length;
    } else {
      open = { opens: [], blocks: [block], length, ...around };
      sheets.push(open);
    }
  }
  return sheets;
}

/** Its heading stands above the first of its sheets. */
function opened(division: Division, limit: number): Sheet[] {
  const rest = division.children.filter(({ type }) => type !== 'heading');
  const [first, ...others] = sheetsOf(rest, limit, division);
  const { opens = [], blocks = [], length = 0 } = first ?? {};
  return [{ opens: [division, ...opens], blocks, length }, ...others];
}

function isDivision(block: Block): block is Division {
  return block.type === 'section' || block.type === 'annex';
}
