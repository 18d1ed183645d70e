/**
 * Printed lines without empty lines between them: where an item ends and the text of its paragraph
 * goes on at the margin ("flush text"). The indentation tells it, or a line that ends a clause and
 * ends short, though the next word had room on it. Where neither does, the line is the item's.
 */
import type { Words } from '../../language/reading-words.ts';
import type { Block, TextBlock } from './block.ts';
import type { Label } from './labels.ts';

/** A line as it is set. */
export interface PrintedLine {
  text: string;
  /** Columns of white space before it. */
  indent: number;
  /** Where the end of the line before it stands in the block. */
  at: number;
}

/** How the lines of a document are set. */
export interface Setting {
  /** How far lines reach; `undefined` where they do not end at one margin. */
  width: number | undefined;
  /** Where the lines of items go on, by the indent of their first line. */
  continued: Map<number, number>;
}

export function settingOf(blocks: readonly Block[], source: string): Setting {
  return { width: widthOf(blocks, source), continued: new Map() };
}

/** Whether a label is that of an item and not of a paragraph. */
export function labelsItem({ style, capital, readings }: Label): boolean {
  if (style === 'parentheses') return true;
  const [first] = readings;
  return style !== 'bare' && !capital && first !== undefined && first.family !== 'arabic';
}

const endsInMark = /[;.:,]\s?\d{0,3}$/u;

/** The lines of one item, one after the other. */
export class ItemLines {
  readonly #setting: Setting;
  readonly #first: PrintedLine;
  readonly #endsInCommas: boolean;
  #last: PrintedLine;

  /** `before` is the line before the item. */
  constructor(first: PrintedLine, setting: Setting, before: PrintedLine | undefined) {
    this.#setting = setting;
    this.#first = first;
    this.#last = first;
    this.#endsInCommas = before?.text.endsWith(',') ?? false;
  }

  /** Whether a line that has no label is no more of the item; else it is taken as its next. */
  isLeftBy(line: PrintedLine, { clauseEnd }: Words): boolean {
    const { continued } = this.#setting;
    // "and/or" on a line of its own joins the item to the next.
    if (!/\s/.test(line.text)) return false;
    const goesOnAt = continued.get(this.#first.indent);
    if (goesOnAt !== undefined && goesOnAt !== line.indent) return clauseEnd.test(this.#last.text);
    if (endsInMark.test(this.#last.text) && this.#hadRoomFor(line)) return true;
    continued.set(this.#first.indent, line.indent);
    this.#last = line;
    return false;
  }

  #hadRoomFor({ text }: PrintedLine): boolean {
    const { width } = this.#setting;
    if (width === undefined) return false;
    // A comma ends an item only where it ended the one before.
    const comma = this.#last.text.endsWith(',');
    if (comma && !(this.#endsInCommas && /^\p{Ll}/u.test(text))) return false;
    const word = /^\S*/.exec(text)?.[0].length ?? 0;
    return rightEdge(this.#last) + 1 + word < width * shortLine;
  }
}

/** Set in a proportional type, full lines differ in how many letters they have. */
const shortLine = 0.85;

/** So few lines tell no width, and a margin that so few of them reach is none. */
const fewestLines = 6;
const fewestFull = 0.25;

function widthOf(blocks: readonly Block[], source: string): number | undefined {
  const edges = blocks
    .filter((block) => block.kind === 'text')
    .flatMap((block) => printedLines(block, source).slice(0, -1))
    .map(rightEdge)
    .sort((a, b) => a - b);
  const width = edges[Math.floor(edges.length * 0.9)] ?? 0;
  const full = edges.filter((edge) => edge >= width * shortLine).length;
  return edges.length >= fewestLines && full >= edges.length * fewestFull ? width : undefined;
}

function rightEdge({ text, indent }: PrintedLine): number {
  return indent + text.length;
}

/** The lines of a block, each with its indent. */
export function printedLines({ content, indent }: TextBlock, source: string): PrintedLine[] {
  const { text, starts, ends } = content;
  const lines: PrintedLine[] = [];
  let at = -1;
  let columns = indent;
  while (at < text.length) {
    const end = text.indexOf('\n', at + 1);
    const to = end < 0 ? text.length : end;
    lines.push({ text: text.slice(at + 1, to), indent: columns, at });
    columns = indentAfter(source, starts[to] ?? 0, ends[to] ?? 0);
    at = to;
  }
  return lines;
}

/** The columns of white space between the end of a line and the first letter of the next. */
function indentAfter(source: string, from: number, to: number): number {
  let columns = 0;
  for (let at = from; at < to; at++) {
    const sign = source[at];
    if (sign === '\t') columns += 4 - (columns % 4);
    else columns = sign === '\n' || sign === '\r' || sign === '\f' ? 0 : columns + 1;
  }
  return columns;
}
