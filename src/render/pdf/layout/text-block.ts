/** A measured block of text becomes lines. */
import type { FootnoteDefinition } from '../../../tree/index.ts';
import type { Edition } from '../edition.ts';
import type { Inset, PageNote, PlacedNode, TextNode } from '../definition/index.ts';
import { faceOf } from '../fonts/faces.ts';
import type { BlockStyle } from '../template.ts';
import { linesOf, type TextLine } from '../text/lines.ts';
import type { Piece } from '../text/words.ts';
import type { LaidBlock, LaidLine, TextPart } from './laid-lines.ts';

/** A node after measuring: pdfmake's name for what it found. */
export type Measured<Node> = Node & { _inlines: Piece[]; _minWidth: number; _maxWidth: number };

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

export function textLines(node: TextNode, column: Column, edition: Edition): LaidLine[] {
  const { look, inset, source } = node;
  const pieces = (node as Measured<TextNode>)._inlines;
  return linesOf(pieces, frameOf(look, inset, column.width)).map((line): LaidLine => {
    const at = line.pieces.find(({ run }) => run.tab === undefined && !run.joins);
    return {
      height: look.leading,
      notes: notesIn(line, edition),
      parts: [textPart(line, look, column.left, baselineIn(look, edition))],
      ...(source && { source: { node: source, at: at ? at.run.at + at.from : 0 } }),
    };
  });
}

/** The lines of text that is placed on the page by itself, the first baseline at its place. */
export function placedParts(node: PlacedNode, edition: Edition): TextPart[] {
  const { placed } = node;
  const { margins } = edition.page.template;
  const left = margins.left + placed.x;
  const width = edition.page.width - margins.right - placed.end - left;
  const pieces = (node as Measured<PlacedNode>)._inlines;
  const lines = linesOf(pieces, { first: 0, left: 0, end: width, inset: 0 });
  return lines.map((line, index) =>
    textPart(line, placed, left, placed.baseline + index * placed.leading),
  );
}

function textPart(line: TextLine, look: BlockStyle, left: number, baseline: number): TextPart {
  const align = look.align ?? 'start';
  return { kind: 'text', line, x: left + line.start, room: line.room, align, baseline };
}

function frameOf(look: BlockStyle, inset: Inset, width: number): Parameters<typeof linesOf>[1] {
  const left = inset.left + (look.left ?? 0);
  return {
    left,
    first: look.first === undefined ? left : inset.left + look.first,
    end: width - inset.right - (look.right ?? 0),
    inset: inset.left,
  };
}

/** Letters stand in the middle of their line's height. */
function baselineIn({ size, leading, bold, italic }: BlockStyle, { page }: Edition): number {
  const [family] = page.template.fonts;
  if (!family) throw new Error('The template names no font.');
  const face = faceOf(family, { bold: bold ?? false, italic: italic ?? false });
  return (leading - (face.ascent + face.descent) * size) / 2 + face.ascent * size;
}

function notesIn(line: TextLine, { notes }: Edition): PageNote[] {
  const found = new Set<FootnoteDefinition>();
  for (const { run } of line.pieces) {
    for (const note of (run.reference && notes.at.get(run.reference)) ?? []) found.add(note);
  }
  return [...found];
}
