/**
 * Note markers on lines of their own: print raises the number at the foot of a page above the first
 * line of its note, and what takes the text out of a PDF gives it a line to itself.
 */
import type { Words } from '../../language/reading-words.ts';
import type { Block, TextBlock } from './block.ts';
import { printedLines, type PrintedLine } from './flush-lines.ts';

interface Place extends PrintedLine {
  block: number;
  /** Where the text of the line starts in the source. */
  offset: number;
  belowNotesRule: boolean;
}

/** The places in the source of numbers that stand above the text of a note. */
export function loneMarkers(
  blocks: readonly Block[],
  words: Words,
  source: string,
): ReadonlySet<number> {
  const lines = placesIn(blocks, source);
  const referred = referredIn(lines);
  const found = new Set<number>();
  let expected = 1;
  let last: Place | undefined;
  for (const [i, line] of lines.entries()) {
    const number = numberIn(line.text);
    if (number === undefined) {
      if (opensNote(line.text, expected, words)) expected++;
      continue;
    }
    const next = lines[i + 1];
    if (!next || !isText(next) || !isNear(line, next)) continue;
    const goesOn = last !== undefined && last.block === line.block && number === expected;
    const set = next.indent > line.indent && line.indent > 0;
    const cited = (referred.get(number) ?? Infinity) < line.offset;
    const opens = words.noteOpening.test(next.text.trim());
    const follows = number === expected || (number === 1 && cited);
    if (!(line.belowNotesRule || (follows && (goesOn || opens || (set && cited))))) continue;
    found.add(line.offset);
    expected = number + 1;
    last = line;
  }
  return found;
}

function placesIn(blocks: readonly Block[], source: string): Place[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table' || block.noteLabelLength !== undefined
      ? []
      : printedLines(block, source).map((line) => placeOf(line, block, index)),
  );
}

function placeOf(line: PrintedLine, block: TextBlock, index: number): Place {
  const lead = line.text.length - line.text.trimStart().length;
  return {
    ...line,
    block: index,
    offset: block.content.starts[line.at + 1 + lead] ?? -1,
    belowNotesRule: block.belowNotesRule === true,
  };
}

function numberIn(line: string): number | undefined {
  return /^\s*\d{1,3}\s*$/.test(line) ? Number(line) : undefined;
}

function isText({ text }: Place): boolean {
  return /\p{L}/u.test(text);
}

/** The text of a note stands below its marker, with an empty line between them at most. */
function isNear(line: Place, next: Place): boolean {
  return next.block === line.block || next.block === line.block + 1;
}

/** "2 See resolution 55/2.": the note stands on the line of its marker. */
function opensNote(line: string, expected: number, words: Words): boolean {
  const found = /^\s*(\d{1,3})\s+(?=\S)/.exec(line);
  return (
    found !== null &&
    Number(found[1]) === expected &&
    words.noteOpening.test(line.slice(found[0].length))
  );
}

/** Right after a word or a mark: "Agenda,1", "Convention5 and". */
const glued = /(?<=[\p{L}”"»)\]][,;.:]?|\d[,;.:])(\d{1,3})(?![\d\p{L}]|[./-]\d|,\d{3})/gu;

/** Where each number is first referred to. */
function referredIn(lines: readonly Place[]): ReadonlyMap<number, number> {
  const referred = new Map<number, number>();
  for (const { text, offset } of lines) {
    for (const [, number] of text.matchAll(glued)) {
      if (!referred.has(Number(number))) referred.set(Number(number), offset);
    }
  }
  return referred;
}
