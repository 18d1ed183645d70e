/** Where the lines of a print stand on its pages, as parts of their width and height. */
import type { PageArea } from '../../tree/index.ts';
import type { Line } from './lines.ts';
import type { PageBody } from './notes.ts';
import type { PrintedPage } from './page.ts';
import type { Paragraph, Table } from './paragraphs.ts';

/** The lines that are no part of the text: furniture, typed rules, heads of tables that are repeated. */
export function linesAside(
  pages: readonly PageBody[],
  parts: readonly (Paragraph | Table)[],
): Line[] {
  return [
    ...pages.flatMap(({ furniture, typedRules }) => [
      ...furniture.map(({ line }) => line),
      ...typedRules,
    ]),
    ...parts.flatMap((part) => (part.kind === 'table' ? part.repeated : [])),
  ];
}

/** How much of the height of its letters stands above the baseline of a line, and how much below. */
const ascent = 0.8;
const descent = 0.25;

export function areaOf(line: Line, { width, height, leftwards }: PrintedPage): PageArea {
  // A page that reads from right to left was turned over.
  const [left, right] = leftwards
    ? [width - line.right, width - line.left]
    : [line.left, line.right];
  return {
    page: line.page,
    left: left / width,
    top: (line.baseline - line.size * ascent) / height,
    right: right / width,
    bottom: (line.baseline + line.size * descent) / height,
  };
}
