/** A block of text becomes lines. */
import type { FootnoteDefinition } from '../../../tree/index.ts';
import type { Edition } from '../edition.ts';
import type { Inset, PageNote, PlacedNode, TextNode } from '../definition/index.ts';
import type { BlockStyle } from '../../../template/index.ts';
import { breakIntoLines, type TextLine } from '../text/lines.ts';
import { piecesOf, type Piece } from '../text/words.ts';
import type { LaidBlock, LaidLine, TextPart } from './laid-lines.ts';

/** The column that a block stands in, from the left edge of the page. */
export interface Column {
  left: number;
  width: number;
}

export function textBlock(node: TextNode, column: Column, edition: Edition): LaidBlock {
  const { look } = node;
  const lines = textLines(node, column, edition);
  const keep = new Set(look.keep);
  return {
    lines,
    before: look.before ?? 0,
    after: look.after ?? 0,
    keepNext: keep.has('next') || node.keepNext,
    keepPrevious: keep.has('previous'),
    whole: keep.has('whole'),
  };
}

export function textLines(
  node: TextNode,
  column: Column,
  edition: Edition,
  pieces: readonly Piece[] = piecesOf(node.text, edition.setting),
): LaidLine[] {
  const { look, inset, source } = node;
  const rightToLeft = edition.direction === 'rtl';
  const squeeze = look.align === 'justify' ? edition.page.template.squeeze : undefined;
  const frame = { ...frameOf(look, inset, column.width), rightToLeft, ...(squeeze && { squeeze }) };
  return breakIntoLines(pieces, frame).map((line): LaidLine => {
    const at = line.pieces.find(({ run }) => run.tab === undefined && !run.joins);
    return {
      height: look.leading,
      notes: notesIn(line, edition),
      parts: [textPart(line, look, column, baselineIn(look, edition), edition)],
      ...(source && { source: { node: source, at: at ? at.run.at + at.from : 0 } }),
    };
  });
}

/** The lines of text that is placed on the page by itself, the first baseline at its place. */
export function placedParts(node: PlacedNode, edition: Edition): TextPart[] {
  const { placed } = node;
  const { margins } = edition.page.template;
  const [near, far] = edition.direction === 'ltr' ? [placed.x, placed.end] : [placed.end, placed.x];
  const left = margins.left + near;
  const column = { left, width: edition.page.width - margins.right - far - left };
  const pieces = piecesOf(node.text, edition.setting);
  const lines = breakIntoLines(pieces, { first: 0, left: 0, end: column.width, inset: 0 });
  return lines.map((line, index) =>
    textPart(line, placed, column, placed.baseline + index * placed.leading, edition),
  );
}

/** In right-to-left text all is measured from the right edge of the column, and mirrored. */
function textPart(
  line: TextLine,
  look: BlockStyle,
  column: Column,
  baseline: number,
  { direction }: Edition,
): TextPart {
  const { start, room } = line;
  const ltr = direction === 'ltr';
  const align = look.align ?? 'start';
  return {
    kind: 'text',
    line,
    room,
    baseline,
    x: ltr ? column.left + start : column.left + column.width - start - room,
    align: ltr ? align : opposite[align],
  };
}

const opposite = { start: 'end', end: 'start', center: 'center', justify: 'justify' } as const;

function frameOf(
  look: BlockStyle,
  inset: Inset,
  width: number,
): Parameters<typeof breakIntoLines>[1] {
  const left = inset.left + (look.left ?? 0);
  return {
    left,
    first: look.first === undefined ? left : inset.left + look.first,
    end: width - inset.right - (look.right ?? 0),
    inset: inset.left,
  };
}

/** Letters stand in the middle of their line's height. */
function baselineIn({ size, leading, bold, italic }: BlockStyle, { setting }: Edition): number {
  const face = setting.fonts.first({ bold: bold ?? false, italic: italic ?? false });
  return (leading - (face.ascent + face.descent) * size) / 2 + face.ascent * size;
}

function notesIn(line: TextLine, { notePlacement }: Edition): PageNote[] {
  const found: FootnoteDefinition[] = [];
  for (const { run } of line.pieces) {
    if (!run.reference) continue;
    for (const note of notePlacement.at.get(run.reference) ?? []) {
      if (!found.includes(note)) found.push(note);
    }
  }
  return found;
}
