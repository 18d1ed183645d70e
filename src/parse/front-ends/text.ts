/**
 * The front end for text: plain lines as printed, and Markdown of any quality.
 *
 * After it: every visible character of the source stands in the content of exactly one block, or
 * was set aside; a block is what blank lines, headings, bullets and tables set apart; its lines
 * stand apart by "\n".
 */
import type { Block, BlockDocument, TextBlock } from '../blocks/block.ts';
import { concat, contentOf, space, type Content, type Mark } from '../blocks/content.ts';
import { putAside, type Reading } from '../reading.ts';
import { isAsterism } from './asterisms.ts';
import { fenceAt, lastFences, type Fence } from './fences.ts';
import { inlineContent } from './inline.ts';
import { frontMatterOf } from './front-matter.ts';
import { readTable, tableAhead } from './tables.ts';
import { sourceLines, type Line } from './lines.ts';

export interface TextOptions {
  markdown: boolean;
}

export function textBlocks(reading: Reading, { markdown }: TextOptions): BlockDocument {
  const front = markdown ? frontMatterOf(reading.source) : undefined;
  const lines = sourceLines(reading.source, front?.range[1] ?? 0);
  const state: State = {
    reading,
    markdown,
    blocks: [],
    open: undefined,
    pageBreak: false,
    notesRule: false,
    fences: lastFences(lines, reading.source),
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (line.afterFormFeed) breakPage(state);
    if (markdown && tableAhead(lines, i, reading.source)) {
      close(state);
      const { table, next } = readTable(lines, i, reading);
      append(state, table);
      i = next - 1;
    } else if (isAsterism(lines, i, reading.source)) {
      close(state);
      putAside(reading, 'rule', line.from, line.to);
    } else readLine(state, line);
  }
  close(state);
  return { blocks: state.blocks, ...(front && { metadata: front }) };
}

interface State {
  reading: Reading;
  markdown: boolean;
  blocks: Block[];
  /** The block that lines are being added to. */
  open: { block: TextBlock; lines: OpenLine[] } | undefined;
  pageBreak: boolean;
  /** The last rule was one of underscores, as stands above notes. */
  notesRule: boolean;
  /** Where the last bare fence of each mark stands. */
  fences: ReadonlyMap<string, number>;
}

interface OpenLine {
  from: number;
  to: number;
  hardBreak: boolean;
}

const rule = /^(?:(?:\\?[-*_=—–‗][ \t]*){3,}|_{2,})$/;
/** The job number in a bar code's font; its asterisks are no emphasis. */
const barcode = /^\\?\*\d{7,9}\\?\*$/;
const lonePipes = /^[|\s]+$/;
const dashedPageNumber = /^[-–—]\s*\d{1,4}\s*[-–—]$/;
const bullet = /^(?:[-*+•●▪‣·∙◦–—]|\\[-*+])[ \t]+(?=\S)/;
const plainBullet = /^(?:[•●▪‣∙◦][ \t]*(?=\S)|[-–—][ \t]+(?=\p{L}))/u;
const heading = /^(#{1,6})(?:[ \t]+|$)/;
const headingEnd = /[ \t]+#+[ \t]*$/;
const noteDefinition = /^\[\^([^\]\s]{1,64})\]:[ \t]*/;

function readLine(state: State, line: Line): void {
  const { reading, markdown } = state;
  let { from } = line;
  const { to } = line;
  let quote = 0;
  if (markdown) {
    for (let mark = /^>[ \t]?/.exec(reading.source.slice(from, from + 2)); mark; quote++) {
      putAside(reading, 'markup', from, from + 1);
      from += mark[0].length;
      while (from < to && /[ \t]/.test(reading.source[from] ?? '')) from++;
      mark = /^>[ \t]?/.exec(reading.source.slice(from, Math.min(to, from + 2)));
    }
  }
  const text = reading.source.slice(from, to);
  if (text.trim() === '') return close(state);
  if (rule.test(text)) return readRule(state, from, to, text);
  if (barcode.test(text)) {
    putAside(reading, 'barcode', from, to);
    return breakPage(state);
  }
  if (lonePipes.test(text)) {
    putAside(reading, 'markup', from, to);
    return close(state);
  }
  if (markdown) {
    const fence = fenceAt(text, (state.fences.get(text.charAt(0)) ?? 0) > from);
    if (fence) return readFence(state, { ...line, from }, fence);
    if (readHeading(state, from, to, text)) return;
  }
  if (readMarked(state, { ...line, from }, text, quote)) return;
  addLine(state, { ...line, from }, quote);
}

/** The words behind the marks of a fence are text, but for the name that the marks ask for. */
function readFence(state: State, line: Line, { marks, label }: Fence): void {
  const { from, to } = line;
  close(state);
  if (label) {
    putAside(state.reading, 'fence', from, from + label.from);
    openBlock(state, {}, line.indent, 0);
    state.open?.lines.push({ from: from + label.from, to: from + label.to, hardBreak: false });
    putAside(state.reading, 'fence', from + label.to, to);
    return close(state);
  }
  const bare = !/[\p{L}\p{N}]/u.test(state.reading.source.slice(from, from + marks));
  putAside(state.reading, bare ? 'markup' : 'fence', from, from + marks);
  if (from + marks < to) readLine(state, { ...line, from: from + marks });
}

/** A rule ends a page or stands above the notes; under a line of Markdown it makes a heading. */
function readRule(state: State, from: number, to: number, text: string): void {
  const { reading, open, markdown } = state;
  if (markdown && open?.lines.length === 1 && /^(?:-{3,}|={3,})[ \t]*$/.test(text)) {
    putAside(reading, 'markup', from, to);
    open.block.heading = text.startsWith('=') ? 1 : 2;
    return close(state);
  }
  putAside(reading, 'rule', from, to);
  breakPage(state);
  state.notesRule = /^(?:\\?_)+$/.test(text);
}

function readHeading(state: State, from: number, to: number, text: string): boolean {
  const mark = heading.exec(text);
  if (!mark) return false;
  const { reading } = state;
  const start = from + mark[0].length;
  const trailing = headingEnd.exec(reading.source.slice(start, to));
  const end = trailing ? start + trailing.index : to;
  putAside(reading, 'markup', from, from + (mark[1]?.length ?? 0));
  putAside(reading, 'markup', end, to);
  close(state);
  openBlock(state, { heading: mark[1]?.length ?? 1 }, 0, 0);
  state.open?.lines.push({ from: start, to: end, hardBreak: false });
  close(state);
  return true;
}

/** A line that starts a block of its own: a bullet, the definition of a note. */
function readMarked(state: State, line: Line, text: string, quote: number): boolean {
  const { reading, markdown } = state;
  if (dashedPageNumber.test(text)) return false;
  const definition = markdown ? noteDefinition.exec(text) : null;
  if (definition) {
    close(state);
    const label = definition[1] ?? '';
    openBlock(state, { noteLabelLength: label.length }, line.indent, quote);
    putAside(reading, 'markup', line.from, line.from + 2);
    putAside(reading, 'markup', line.from + 2 + label.length, line.from + 4 + label.length);
    const after = line.from + definition[0].length;
    state.open?.lines.push(
      { from: line.from + 2, to: line.from + 2 + label.length, hardBreak: false },
      { from: after, to: line.to, hardBreak: line.hardBreak },
    );
    return true;
  }
  const mark = (markdown ? bullet : plainBullet).exec(text);
  const dash = (markdown ? /^[–—]/ : /^[-–—]/).test(text);
  if (!mark || (dash && !clauseEnds(state))) return false;
  close(state);
  putAside(reading, 'markup', line.from, line.from + mark[0].trimEnd().length);
  openBlock(state, { bullet: true }, line.indent, quote);
  state.open?.lines.push({ ...line, from: line.from + mark[0].length });
  return true;
}

/** A dash at the start of a line may be one within a sentence. */
function clauseEnds({ open, reading }: State): boolean {
  const last = open?.lines.at(-1);
  return last === undefined || /[;:.,]/.test(reading.source[last.to - 1] ?? '');
}

function addLine(state: State, line: Line, quote: number): void {
  const { open, reading, markdown } = state;
  let { from, to } = line;
  if (markdown && line.hardBreak && reading.source[to - 1] === '\\') {
    putAside(reading, 'markup', to - 1, to);
    to--;
  }
  const pipe = /^\|[ \t]+/.exec(reading.source.slice(from, Math.min(to, from + 40)));
  if (pipe && markdown) {
    putAside(reading, 'markup', from, from + 1);
    from += pipe[0].length;
    close(state);
  }
  if (open === undefined || state.open === undefined || open.block.quote !== quote) {
    close(state);
    openBlock(state, {}, line.indent, quote);
  }
  state.open?.lines.push({ from, to, hardBreak: line.hardBreak && markdown });
}

function openBlock(
  state: State,
  extra: Pick<TextBlock, 'heading' | 'bullet' | 'noteLabelLength'>,
  indent: number,
  quote: number,
): void {
  const block: TextBlock = {
    kind: 'text',
    content: contentOf('', 0, 0),
    indent,
    quote,
    ...extra,
  };
  state.open = { block, lines: [] };
}

function close(state: State): void {
  const { open, reading, markdown } = state;
  if (!open) return;
  state.open = undefined;
  const raw = joinLines(reading.source, open.lines);
  const content = markdown ? inlineContent(raw, reading) : raw;
  if (content.text.trim() === '') return;
  append(state, { ...open.block, content });
}

function append(state: State, block: Block): void {
  state.blocks.push({
    ...block,
    ...(state.pageBreak && { afterPageBreak: true }),
    ...(state.notesRule && { belowNotesRule: true }),
  });
  state.pageBreak = false;
  state.notesRule = false;
}

function breakPage(state: State): void {
  close(state);
  state.pageBreak = true;
}

function joinLines(source: string, lines: readonly OpenLine[]): Content {
  const parts: Content[] = [];
  const breaks: Mark[] = [];
  let length = 0;
  lines.forEach(({ from, to }, i) => {
    const before = lines[i - 1];
    if (before) {
      parts.push(space(before.to, from, '\n'));
      if (before.hardBreak) breaks.push({ kind: 'break', from: length, to: length + 1 });
      length++;
    }
    parts.push(contentOf(source, from, to));
    length += to - from;
  });
  return { ...concat(parts), marks: breaks };
}
