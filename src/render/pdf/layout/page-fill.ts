/** One page while it is being filled: lines from the top, notes from the bottom. */
import type { BreakRules, FlowLine, Unit } from './units.ts';

export interface PageRules extends BreakRules {
  /** The height for lines and notes on each page, from page 1. */
  height(page: number): number;
  /** The room for the rule above the notes. */
  separator: number;
  /** The least lines of a note on each side of a page's end. */
  noteLines: number;
}

/** A line at its height on the page, from the top of the text. */
export interface PlacedLine<Line> {
  line: Line;
  y: number;
  /** The head of a table, set again. */
  repeated?: true;
}

export interface FilledPage<Line> {
  body: PlacedLine<Line>[];
  notes: PlacedLine<Line>[];
  /** Where the room for the rule above the notes begins. */
  separatorY?: number;
}

/** What is still to be set of a note. */
export interface NotePart<Line> {
  lines: readonly Line[];
}

interface PageNotes<Note, Line> {
  linesOf: (note: Note) => readonly Line[];
  /** The notes that stand on some page already. */
  set: Set<Note>;
  /** Notes that the page before had no room for, wholly or in part. */
  pending: NotePart<Line>[];
}

/** How much of a page the rest of long notes may take before text comes. */
const mostForPending = 0.6;

// Sums of heights carry rounding errors; a thousandth of a point is no overlap.
const tolerance = 0.001;

export class PageFill<Note, Line extends FlowLine<Note>> {
  readonly #height: number;
  readonly #rules: PageRules;
  readonly #notes: PageNotes<Note, Line>;
  #pending: NotePart<Line>[];
  #body: PlacedLine<Line>[] = [];
  #noteLines: Line[] = [];
  #bodyHeight = 0;
  #notesHeight = 0;

  constructor(height: number, rules: PageRules, notes: PageNotes<Note, Line>) {
    this.#height = height;
    this.#rules = rules;
    this.#notes = notes;
    this.#pending = [...notes.pending];
  }

  isEmpty(): boolean {
    return this.#body.length === 0 && this.#noteLines.length === 0;
  }

  /** Sets the rest of notes from the page before, with an eye to the text that comes first. */
  begin(next: Unit<Line> | undefined): void {
    if (this.#pending.length === 0) return;
    if (!next) return this.#setPending(this.#room());
    if (this.#freshNotes(next).length > 0) {
      // Its notes come after the pending ones, so either all fit here or the notes go first.
      if (!this.#fits(next)) this.#setPending(this.#room());
      return;
    }
    const afterText = this.#height - this.#heightOf(next);
    const least = this.#rules.separator + heightOf(this.#leastPending());
    this.#setPending(Math.max(Math.min(afterText, this.#height * mostForPending), least));
  }

  /** Sets a unit with the notes that it brings, if there is room. */
  place(unit: Unit<Line>): boolean {
    if (!this.#fits(unit)) return false;
    this.force(unit);
    return true;
  }

  /** Sets a unit whether or not it fits: a single line higher than the page. */
  force(unit: Unit<Line>): void {
    const fresh = this.#freshNotes(unit);
    this.#setLines(unit);
    for (const note of fresh) {
      this.#notes.set.add(note);
      this.#pending.push({ lines: this.#notes.linesOf(note) });
    }
    if (fresh.length > 0) this.#setPending(this.#room());
  }

  /** Gives what is left of the page to pending notes; returns those that go on. */
  end(): NotePart<Line>[] {
    this.#setPending(this.#room());
    if (this.isEmpty()) this.#setFirstPendingLine();
    return this.#pending;
  }

  filled(): FilledPage<Line> {
    if (this.#noteLines.length === 0) return { body: this.#body, notes: [] };
    const separatorY = this.#height - this.#notesHeight;
    let y = separatorY + this.#rules.separator;
    const notes = this.#noteLines.map((line) => {
      const placed = { line, y };
      y += line.height;
      return placed;
    });
    return { body: this.#body, notes, separatorY };
  }

  #room(): number {
    return this.#height - this.#bodyHeight - this.#notesHeight;
  }

  /** The notes that begin in a unit, each once. */
  #freshNotes(unit: Unit<Line>): Note[] {
    const fresh = new Set<Note>();
    for (const { line } of unit.lines) {
      for (const note of line.notes) if (!this.#notes.set.has(note)) fresh.add(note);
    }
    return [...fresh];
  }

  /** The height of a unit where it would stand now. */
  #heightOf(unit: Unit<Line>): number {
    const [first] = unit.lines;
    const atTop = this.#body.length === 0;
    const head = atTop && first?.block.head ? heightOf(first.block.head) : 0;
    const gaps =
      unit.lines.reduce((sum, { gap }) => sum + gap, 0) - (atTop ? (first?.gap ?? 0) : 0);
    return head + gaps + heightOf(unit.lines.map(({ line }) => line));
  }

  #fits(unit: Unit<Line>): boolean {
    const room = this.#room() - this.#heightOf(unit) + tolerance;
    const fresh = this.#freshNotes(unit).map((note) => this.#notes.linesOf(note));
    const last = fresh.pop();
    if (!last) return room >= 0;
    const before = [...this.#pending.map(({ lines }) => lines), ...fresh];
    const separator = this.#noteLines.length === 0 ? this.#rules.separator : 0;
    const rest = room - separator - before.reduce((sum, lines) => sum + heightOf(lines), 0);
    return rest >= heightOf(this.#leastOf(last));
  }

  /** The fewest lines of a note that may stand apart from the others. */
  #leastOf(lines: readonly Line[]): readonly Line[] {
    const { noteLines } = this.#rules;
    return lines.length < 2 * noteLines ? lines : lines.slice(0, noteLines);
  }

  #leastPending(): readonly Line[] {
    const [first] = this.#pending;
    return first ? this.#leastOf(first.lines) : [];
  }

  #setLines(unit: Unit<Line>): void {
    const [first] = unit.lines;
    if (this.#body.length === 0) {
      for (const line of first?.block.head ?? []) this.#setLine(line, 0, true);
    }
    const atTop = this.#body.length === 0;
    for (const { line, gap } of unit.lines) {
      this.#setLine(line, atTop && line === first?.line ? 0 : gap, false);
    }
  }

  #setLine(line: Line, gap: number, repeated: boolean): void {
    this.#bodyHeight += gap;
    this.#body.push({ line, y: this.#bodyHeight, ...(repeated && { repeated }) });
    this.#bodyHeight += line.height;
  }

  /** Sets as many lines of pending notes as the room allows, in order. */
  #setPending(room: number): void {
    let left = room + tolerance - (this.#noteLines.length === 0 ? this.#rules.separator : 0);
    for (let [part] = this.#pending; part; [part] = this.#pending) {
      const count = this.#linesThatFit(part.lines, left);
      if (count === 0) return;
      const now = part.lines.slice(0, count);
      left -= heightOf(now);
      this.#setNoteLines(now);
      this.#pending.shift();
      if (count < part.lines.length) {
        this.#pending.unshift({ lines: part.lines.slice(count) });
        return;
      }
    }
  }

  #linesThatFit(lines: readonly Line[], room: number): number {
    let count = 0;
    let height = 0;
    for (const line of lines) {
      height += line.height;
      if (height > room) break;
      count++;
    }
    if (count === lines.length) return count;
    const { noteLines } = this.#rules;
    const kept = Math.min(count, lines.length - noteLines);
    return kept < noteLines ? 0 : kept;
  }

  #setNoteLines(lines: readonly Line[]): void {
    if (this.#noteLines.length === 0) this.#notesHeight += this.#rules.separator;
    this.#noteLines.push(...lines);
    this.#notesHeight += heightOf(lines);
  }

  /** On a page too low for two lines of a note, one goes, so that the notes come to an end. */
  #setFirstPendingLine(): void {
    const part = this.#pending.shift();
    const [line, ...rest] = part?.lines ?? [];
    if (line) this.#setNoteLines([line]);
    if (rest.length > 0) this.#pending.unshift({ lines: rest });
  }
}

function heightOf<Line extends { height: number }>(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}
