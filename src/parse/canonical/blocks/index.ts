/**
 * Reads the lines of a source into blocks: the first phase of CommonMark's algorithm, with
 * containers (`:::name`) beside quotations and lists. One pass; nesting is bounded, so the time is
 * in proportion to the length of the text.
 */
import { containerForms, containerNames, deepestBlock } from '../../../source-format/index.ts';
import { sourceText, trimLine, type SourceLine } from '../source-text.ts';
import { reportForm, type Context } from '../context.ts';
import { isBlankLine, linesFrom, rangeOf, restOf, skipIndent } from './lines.ts';
import { blockStart, type BlockStart, type ContainerStart } from './starts.ts';
import { cellsOf, delimiterAlign } from './tables.ts';
import type { SourceBlock, ParentBlock, PipeTableBlock } from './types.ts';

export type * from './types.ts';

interface Open {
  block: ParentBlock;
  /** How far the lines in a list item or a note are indented. */
  indent: number;
  /** How many colons open, and close, a container. */
  fence: number;
}

interface Reading {
  context: Context;
  root: SourceBlock[];
  open: Open[];
  /** The lines of the paragraph that the next line may continue. */
  paragraph: SourceLine[];
  table: PipeTableBlock | undefined;
  /** Where the last line that was not blank ends. */
  end: number;
  reportedDepth: boolean;
}

export function readBlocks(source: string, from: number, context: Context): SourceBlock[] {
  const reading: Reading = {
    context,
    root: [],
    open: [],
    paragraph: [],
    table: undefined,
    end: from,
    reportedDepth: false,
  };
  for (const line of linesFrom(source, from)) readLine(line, reading);
  closeTo(0, reading);
  return reading.root;
}

function readLine(line: SourceLine, reading: Reading): void {
  const { matched, rest } = continueOpen(line, reading);
  if (isBlankLine(rest.text)) {
    closeTo(matched, reading);
    return;
  }
  if (!closeFence(rest, matched, reading)) readRest(rest, matched, reading);
  reading.end = line.offset + line.text.length;
}

/** How many of the open blocks a line goes on, and what is left of the line. */
function continueOpen(line: SourceLine, { open }: Reading): { matched: number; rest: SourceLine } {
  let at = 0;
  let matched = 0;
  for (; matched < open.length; matched++) {
    const next = continuation(open[matched], line.text, at);
    if (next === undefined) break;
    at = next;
  }
  return { matched, rest: restOf(line, at) };
}

const quoteMark = / {0,3}> ?/y;

function continuation(open: Open | undefined, text: string, at: number): number | undefined {
  if (open?.block.kind === 'container') return at;
  if (open?.block.kind === 'quote') {
    quoteMark.lastIndex = at;
    return quoteMark.test(text) ? quoteMark.lastIndex : undefined;
  }
  if (isBlankLine(text.slice(at))) return at;
  return skipIndent(text, at, open?.indent ?? 0);
}

const fenceLine = /^ {0,3}(:{3,})[ \t]*$/;

/** A line of colons ends the innermost container that was opened with as many. */
function closeFence(line: SourceLine, matched: number, reading: Reading): boolean {
  const fence = fenceLine.exec(line.text)?.[1]?.length;
  if (fence === undefined) return false;
  const index = reading.open
    .slice(0, matched)
    .findLastIndex(({ block, fence: own }) => block.kind === 'container' && own === fence);
  if (index === -1) return false;
  reading.end = line.offset + line.text.length;
  closeTo(index, reading);
  return true;
}

/** Reads what is left of a line: what it opens, then its text. */
function readRest(line: SourceLine, matched: number, reading: Reading): void {
  let rest = line;
  let opened = false;
  for (;;) {
    const goesOn = !opened && reading.paragraph.length > 0;
    const start = startOf(rest, goesOn && matched === reading.open.length, reading);
    if (!start) break;
    if (!opened) closeTo(matched, reading);
    opened = true;
    const next = openBlock(start, rest, reading);
    if (!next || isBlankLine(next.text)) return;
    rest = next;
  }
  readText(rest, opened ? reading.open.length : matched, reading);
}

function startOf(
  line: SourceLine,
  interrupting: boolean,
  reading: Reading,
): BlockStart | undefined {
  const start = blockStart(line, interrupting);
  if (!start) return undefined;
  if (start.block.kind === 'heading' || start.block.kind === 'rule') return start;
  if (start.block.kind === 'container' && !isContainer(start.block)) return undefined;
  if (reading.open.length < deepestBlock) return start;
  if (!reading.reportedDepth)
    reportForm(reading.context, rangeOf(line), {
      reason: `Blocks nest more than ${deepestBlock} deep here; deeper marks are kept as text.`,
      note: 'Take some of the containers, lists or quotations around this place away.',
    });
  reading.reportedDepth = true;
  return undefined;
}

/** Adds a block; what is left of the line, if the block holds it. */
function openBlock(start: BlockStart, line: SourceLine, reading: Reading): SourceLine | undefined {
  const range = rangeOf(line);
  if ('content' in start) {
    const content = sourceText([start.content]);
    siblings(reading).push({ ...range, ...start.block, content });
    return undefined;
  }
  if (start.block.kind === 'rule') {
    siblings(reading).push({ ...range, ...start.block });
    return undefined;
  }
  const block: ParentBlock = { ...range, ...start.block, children: [] };
  siblings(reading).push(block);
  reading.open.push({
    block,
    indent: 'indent' in start ? start.indent : 0,
    fence: 'fence' in start ? start.fence : 0,
  });
  return 'at' in start ? restOf(line, start.at) : undefined;
}

function readText(line: SourceLine, matched: number, reading: Reading): void {
  reportStrayFence(line, reading.context);
  const { paragraph, table } = reading;
  const inPlace = matched === reading.open.length;
  if (table && inPlace) {
    table.rows.push({ ...rangeOf(line), cells: cellsOf(line) });
    return;
  }
  if (paragraph.length === 0) closeTo(matched, reading);
  // A paragraph goes on without the marks of the blocks around it.
  if (!inPlace || !startTable(line, reading)) paragraph.push(line);
}

/** A row of dashes makes a table of the line above it, when it has as many cells. */
function startTable(line: SourceLine, reading: Reading): boolean {
  if (reading.paragraph.length !== 1) return false;
  const [header] = reading.paragraph;
  const align = delimiterAlign(line.text);
  if (!header || !align) return false;
  const cells = cellsOf(header);
  if (cells.length !== align.length) return false;
  const range = rangeOf(header);
  reading.table = { kind: 'table', ...range, align, rows: [{ ...range, cells }] };
  reading.paragraph.length = 0;
  siblings(reading).push(reading.table);
  return true;
}

/** Ends the paragraph or table at hand and the open blocks below that many. */
function closeTo(depth: number, reading: Reading): void {
  const { paragraph, open, table, end } = reading;
  const [first] = paragraph;
  if (first) {
    const { text, offset } = trimLine(first);
    const indent = first.text.indexOf(text);
    const content = sourceText(paragraph);
    siblings(reading).push({ kind: 'paragraph', from: offset, to: end, content, indent });
    reading.paragraph = [];
  }
  if (table) table.to = end;
  reading.table = undefined;
  for (const { block } of open.splice(depth)) block.to = end;
}

function reportStrayFence(line: SourceLine, context: Context): void {
  const name = /^ {0,3}:{3,}(.?)/.exec(line.text)?.[1];
  if (name === undefined) return;
  reportForm(context, rangeOf(line), {
    reason:
      name === ''
        ? 'This line of colons ends no container; it is kept as text.'
        : 'This line opens no container; it is kept as text.',
    note: `Containers are ${containerNames.join(', ')}: \`:::name[label]{attribute="value"}\`, ended by as many colons.`,
  });
}

function siblings({ root, open }: Reading): SourceBlock[] {
  return open.at(-1)?.block.children ?? root;
}

/** Whether it is a container of the format, with nothing that would be lost. */
function isContainer({ name, label, attributes }: ContainerStart['block']): boolean {
  const known = containerNames.find((own) => own === name);
  if (known === undefined) return false;
  const form = containerForms[known] ?? {};
  return (
    (label === undefined || form.label === true) &&
    Object.keys(attributes).every((key) => form.attributes?.includes(key))
  );
}
