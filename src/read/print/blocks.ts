/**
 * Writes the text of a print, a printed line a line, and hands over the blocks that parsing takes.
 *
 * After it: each visible character of the print stands in the text once; each line of it is part of
 * a block, or was set aside and named.
 */
import {
  concat,
  contentOf,
  space,
  withMarks,
  type AsideKind,
  type Block,
  type Content,
  type PageStart,
} from '../../parse/index.ts';
import type { Origin, PageArea } from '../../tree/index.ts';
import { areaOf, linesAside } from './areas.ts';
import { gapsBetween } from './line-ends.ts';
import type { Line } from './lines.ts';
import { marksOf, type MarkContext, type PlacedLine } from './marks.ts';
import { headingLevel, inMasthead } from './headings.ts';
import type { Measures } from './measures.ts';
import type { PageBody, PrintedNote } from './notes.ts';
import { pageNumbers } from './page-numbers.ts';
import type { Paragraph, Table } from './paragraphs.ts';
import { linesOfRow } from './tables.ts';

export interface PrintedText {
  text: string;
  /** For each line of the text, the printed line that it is. */
  origins: Origin[];
  /** For each line of the text, its place on its page; none for furniture. */
  areas: (PageArea | undefined)[];
  blocks: () => Block[];
  asides: { kind: AsideKind; from: number; to: number }[];
  pageStarts: PageStart[];
}

export function writeText(
  pages: readonly PageBody[],
  parts: readonly (Paragraph | Table)[],
  measures: Measures,
): PrintedText {
  const starts = new Map<Line, number>();
  const origins: Origin[] = [];
  const areas: (PageArea | undefined)[] = [];
  const asideLines = new Set(linesAside(pages, parts));
  const pageStarts: PageStart[] = [];
  const turned: { kind: 'turnedText'; from: number; to: number }[] = [];
  const numbers = pageNumbers(pages);
  // A note that goes on over a page belongs to the page on which it begins.
  const noteLines = pages.flatMap((page) => page.notes.flatMap(linesOfNote));
  let text = '';
  for (const [index, page] of pages.entries()) {
    const lines = allLines(page, noteLines);
    const across = page.page.turned.map((run) => run.text.trim());
    if (lines.length > 0) pageStarts.push({ number: numbers[index] ?? '', at: text.length });
    for (const line of lines) {
      starts.set(line, text.length);
      origins.push({ page: line.page, line: line.number });
      areas.push(asideLines.has(line) ? undefined : areaOf(line, page.page));
      text += `${line.text}\n`;
    }
    for (const [n, words] of across.entries()) {
      origins.push({ page: page.page.number, line: lines.length + n + 1 });
      areas.push(undefined);
      turned.push({ kind: 'turnedText', from: text.length, to: text.length + words.length });
      text += `${words}\n`;
    }
  }
  const range = (line: Line): { from: number; to: number } => {
    const from = starts.get(line) ?? 0;
    return { from, to: from + line.text.length };
  };
  const notes = pages.flatMap((page) => page.notes);
  const labels = new Set(notes.map(labelOf));
  const context: MarkContext = {
    linksOf: (page) => pages[page - 1]?.page.links ?? [],
    isNote: (label) => labels.has(label),
  };
  const asides: PrintedText['asides'] = pages.flatMap((page) => [
    ...page.furniture.map(({ kind, line }) => ({ kind, ...range(line) })),
    ...page.typedRules.map((line) => ({ kind: 'rule' as const, ...range(line) })),
  ]);
  asides.push(...turned);
  for (const part of parts) {
    for (const line of part.kind === 'table' ? part.repeated : [])
      asides.push({ kind: 'runningHead', ...range(line) });
  }
  const gapBetween = gapsBetween(
    [...parts.flatMap(linesOfPart), ...notes.flatMap(linesOfNote)],
    measures,
  );
  const content = (of: readonly Line[]): Content =>
    contentOfLines(of, text, starts, context, gapBetween);
  const jobs = pages.flatMap(({ jobNumber }) => (jobNumber ? [{ lines: [jobNumber] }] : []));
  return {
    text,
    origins,
    areas,
    asides,
    pageStarts,
    blocks: () => [
      ...jobs.map(({ lines: of }) => textBlock(content(of))),
      ...parts.map((part): Block =>
        part.kind === 'table'
          ? tableBlock(part, content)
          : {
              ...textBlock(content(part.lines)),
              ...headingOf(part.lines, measures),
              ...(inMasthead(part.lines, measures) && { masthead: true }),
              indent: indentOf(part.lines, measures),
            },
      ),
      ...notes.map((note) => ({
        ...textBlock(content(note.lines)),
        noteLabelLength: note.labelLength,
      })),
    ],
  };
}

function linesOfPart(part: Paragraph | Table): Line[] {
  return part.kind === 'paragraph' ? part.lines : part.rows.flatMap(linesOfRow);
}

function linesOfNote({ lines }: PrintedNote): Line[] {
  return lines;
}

function textBlock(content: Content): Extract<Block, { kind: 'text' }> {
  return { kind: 'text', content, indent: 0, quote: 0, whole: true };
}

function tableBlock(
  { rows, align, headerRows }: Table,
  content: (lines: readonly Line[]) => Content,
): Extract<Block, { kind: 'table' }> {
  const cells = rows.map((row) => row.filter((cell) => cell !== 'covered'));
  return {
    kind: 'table',
    rows: cells.map((row) => row.map((cell) => content(cell?.lines ?? []))),
    spans: cells.map((row) =>
      row.map((cell) => ({ columnSpan: cell?.columnSpan ?? 1, rowSpan: cell?.rowSpan ?? 1 })),
    ),
    headerRows,
    align,
  };
}

/** How many columns of white space stand before a paragraph. */
function indentOf([first]: readonly Line[], { left, size }: Measures): number {
  return Math.max(0, Math.round(((first?.left ?? left) - left) / (size / 2)));
}

function headingOf(lines: readonly Line[], measures: Measures): { heading?: number } {
  const heading = headingLevel(lines, measures);
  return heading === undefined ? {} : { heading };
}

function labelOf({ lines: [first], labelLength }: PrintedNote): string {
  return (first?.text.slice(0, labelLength) ?? '').replace(/[\s/()]/g, '');
}

/** All lines of a page from the top down, those of one height from left to right; cells row by row. */
function allLines(
  { page, text, furniture, typedRules, jobNumber, tables }: PageBody,
  noteLines: readonly Line[],
): Line[] {
  const single = [
    ...text,
    ...furniture.map(({ line }) => line),
    ...typedRules,
    ...noteLines.filter((line) => line.page === page.number),
    ...(jobNumber ? [jobNumber] : []),
  ].map((line) => ({ at: line.baseline, left: line.left, lines: [line] }));
  const whole = tables.map(({ top, columns, rows }) => ({
    at: top,
    left: columns[0] ?? 0,
    lines: rows.flatMap(linesOfRow),
  }));
  return [...single, ...whole]
    .sort((a, b) => a.at - b.at || a.left - b.left)
    .flatMap(({ lines }) => lines);
}

function contentOfLines(
  lines: readonly Line[],
  text: string,
  starts: ReadonlyMap<Line, number>,
  context: MarkContext,
  gapBetween: (line: Line, next: Line) => string,
): Content {
  const parts: Content[] = [];
  const placed: PlacedLine[] = [];
  let length = 0;
  let end = 0;
  let before: Line | undefined;
  for (const line of lines) {
    const from = starts.get(line) ?? 0;
    const gap = before ? gapBetween(before, line) : '';
    if (gap) parts.push(space(end, from, gap));
    length += gap.length;
    before = line;
    placed.push({ line, from: 0, to: line.text.length, at: length });
    end = from + line.text.length;
    parts.push(contentOf(text, from, end));
    length += line.text.length;
  }
  return withMarks(concat(parts), marksOf(placed, context));
}
