/** What stretches of a paragraph are besides their words: italic, bold, raised, a link, a reference. */
import type { Mark } from '../../parse/index.ts';
import { placeOf, type Line, type Piece } from './lines.ts';
import type { LinkArea } from './page.ts';

/** A part of a line, and where it stands in the text of its paragraph. */
export interface PlacedLine {
  line: Line;
  from: number;
  to: number;
  at: number;
}

export interface MarkContext {
  linksOf: (page: number) => readonly LinkArea[];
  /** Whether a note has this sign. */
  isNote: (label: string) => boolean;
}

/** The marks of a text that is made of these lines. */
export function marksOf(lines: readonly PlacedLine[], context: MarkContext): Mark[] {
  const last = lines.at(-1);
  const length = last ? last.at + last.to - last.from : 0;
  const emphasis = new Stretches(length);
  const strong = new Stretches(length);
  const links = new Stretches(length);
  const urls = new Map<string, number>();
  const marks: Mark[] = [];
  for (const placed of lines) {
    const areas = context.linksOf(placed.line.page);
    for (const piece of withRaisedJoined(placed.line.pieces)) {
      const from = Math.max(piece.from, placed.from);
      const to = Math.min(piece.to, placed.to);
      if (from >= to) continue;
      const shift = placed.at - placed.from;
      if (piece.raised) {
        marks.push(...raisedMarks(piece, placed.line, { from, to, shift }, context));
        continue;
      }
      const { face, underlined } = piece.run;
      for (let i = from; i < to; i++) {
        if (/\s/.test(placed.line.text.charAt(i))) continue;
        const area = areaAt(placed.line, i, areas);
        emphasis.set(i + shift, face.italic || (underlined && !area) ? 1 : 0);
        strong.set(i + shift, face.bold ? 1 : 0);
        links.set(i + shift, area ? numberOf(urls, area.url) : 0);
      }
    }
  }
  for (const { from, to } of emphasis.filled()) marks.push({ kind: 'emphasis', from, to });
  for (const { from, to } of strong.filled()) marks.push({ kind: 'strong', from, to });
  const addresses = [...urls.keys()];
  const text = textOf(lines, length);
  for (const { from, to, value } of links.filled()) {
    marks.push({ kind: 'link', url: addresses[value - 1] ?? '', ...withoutSigns(text, from, to) });
  }
  return marks;
}

function textOf(lines: readonly PlacedLine[], length: number): string {
  const units = Array.from({ length }, () => ' ');
  for (const { line, from, to, at } of lines)
    units.splice(at, to - from, ...line.text.slice(from, to).split(''));
  return units.join('');
}

/**
 * The area of a link is drawn with room around it, which reaches to the signs beside it: these belong
 * to the sentence, but for brackets that the words themselves open and close.
 */
function withoutSigns(text: string, from: number, to: number): { from: number; to: number } {
  let [start, end] = [from, to];
  for (;;) {
    const inside = text.slice(start, end);
    const [opens, closes] = [/^[\p{Ps}\p{Pi}]/u.test(inside), /[\p{Pe}\p{Pf}]$/u.test(inside)];
    const around = !isBalanced(inside) || (opens && closes);
    if (opens && around) start += 1;
    else if ((closes && around) || /[.,;:،؛，。；：、]$/u.test(inside)) end -= 1;
    else break;
  }
  return start < end ? { from: start, to: end } : { from, to };
}

function isBalanced(words: string): boolean {
  const count = (signs: RegExp): number => words.match(signs)?.length ?? 0;
  return count(/[\p{Ps}\p{Pi}]/gu) === count(/[\p{Pe}\p{Pf}]/gu);
}

/** The signs of notes that a line may refer to. */
export function signsIn({ pieces, text }: Line): string[] {
  return pieces.flatMap(({ raised, from, to }) =>
    raised === 'superscript' ? (text.slice(from, to).match(noteSign) ?? []) : [],
  );
}

/** A sign may be drawn in pieces: a bracket, a number, a bracket. */
function withRaisedJoined(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.raised && last.raised === piece.raised && piece.from - last.to <= 1)
      joined[joined.length - 1] = { ...last, to: piece.to };
    else joined.push(piece);
  }
  return joined;
}

const noteSign = /\d{1,3}|\*+|†+|‡|[a-z](?![a-z])/gu;

/** What a raised or lowered piece is: signs of notes, and what else it holds. */
function raisedMarks(
  { raised }: Piece,
  { text }: Line,
  { from, to: until, shift }: { from: number; to: number; shift: number },
  { isNote }: MarkContext,
): Mark[] {
  if (raised === 'subscript') return [{ kind: 'subscript', from: from + shift, to: until + shift }];
  // Arabic print raises the brackets around the number, which parsing takes off.
  const bracketed = /^\(\s?(\d{1,3})\s?\)$/.exec(text.slice(from, until).trim())?.[1];
  if (bracketed !== undefined && isNote(bracketed))
    return [{ kind: 'superscript', from: from + shift, to: until + shift }];
  const marks: Mark[] = [];
  let end = from;
  const plain = (next: number): void => {
    if (text.slice(end, next).trim() !== '')
      marks.push({ kind: 'superscript', from: end + shift, to: next + shift });
  };
  for (const found of text.slice(from, until).matchAll(noteSign)) {
    if (!isNote(found[0])) continue;
    const at = from + found.index;
    const to = at + found[0].length;
    plain(at);
    end = to;
    marks.push({ kind: 'noteMarker', from: at + shift, to: end + shift });
  }
  plain(until);
  return marks;
}

function numberOf(urls: Map<string, number>, url: string): number {
  const known = urls.get(url) ?? urls.size + 1;
  urls.set(url, known);
  return known;
}

/** The link on whose area the middle of a letter stands. */
function areaAt(line: Line, offset: number, areas: readonly LinkArea[]): LinkArea | undefined {
  if (areas.length === 0) return undefined;
  const x = (placeOf(line, offset) + placeOf(line, offset + 1)) / 2;
  const y = line.baseline - line.size * 0.3;
  return areas.find(
    ({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
  );
}

/** A value for each unit of a text; units without one of their own take their neighbours'. */
class Stretches {
  readonly #values: Int16Array;

  constructor(length: number) {
    this.#values = new Int16Array(length).fill(-1);
  }

  set(at: number, value: number): void {
    this.#values[at] = value;
  }

  /** The stretches of one value above 0. */
  filled(): { from: number; to: number; value: number }[] {
    const found: { from: number; to: number; value: number }[] = [];
    let open: { from: number; to: number; value: number } | undefined;
    for (const [at, value] of this.#values.entries()) {
      if (value < 0) continue;
      if (open?.value === value) open.to = at + 1;
      else {
        open = value > 0 ? { from: at, to: at + 1, value } : undefined;
        if (open) found.push(open);
      }
    }
    return found;
  }
}
