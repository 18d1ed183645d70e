/**
 * Inline content as a row of leaves with the marks that hold for each, so that white space, labels
 * and lead phrases can be told whatever elements they are cut into.
 */
import type { PhrasingContent } from '../../tree/index.ts';
import { nest, type Mark, type Piece } from '../docx/nest.ts';

export type { Mark, Piece } from '../docx/nest.ts';

/** The words of a row, as the file has them: other leaves count as one character. */
export function rawText(pieces: readonly Piece[]): string {
  return pieces.map(({ leaf }) => (leaf.type === 'text' ? leaf.value : '\uFFFC')).join('');
}

/** A row without its first characters. */
export function withoutStart(pieces: readonly Piece[], length: number): Piece[] {
  let left = length;
  return pieces.flatMap((piece) => {
    if (left === 0) return [piece];
    const { leaf } = piece;
    if (leaf.type !== 'text') {
      left -= 1;
      return [];
    }
    const value = leaf.value.slice(left);
    left -= leaf.value.length - value.length;
    return value === '' ? [] : [{ ...piece, leaf: { ...leaf, value } }];
  });
}

/** Layout among words: a run of white space that holds a tab or a line end, marks of direction in it. */
const layout = /[\s\u200e\u200f]*[\t\n\r][\s\u200e\u200f]*/g;
const blankStart = /^[\s\u200e\u200f]*(?:[\t\n\r][\s\u200e\u200f]*)?/;

/**
 * Layout becomes one space, and none at the ends of a line: files indent their text with tabs, and
 * break their lines where they please.
 */
export function tidied(pieces: readonly Piece[]): Piece[] {
  const tidy: Piece[] = [];
  let open = true;
  for (const piece of pieces) {
    const { leaf } = piece;
    if (leaf.type !== 'text') {
      if (leaf.type === 'break') trimEnd(tidy);
      open = leaf.type === 'break' ? true : leaf.type === 'pageBreak' ? open : false;
      tidy.push(piece);
      continue;
    }
    let value = leaf.value.replace(layout, ' ');
    if (open) value = value.replace(/^\s+/, '');
    else if (value.startsWith(' ') && endsWithSpace(tidy) && layoutStarts(leaf.value)) {
      value = value.slice(1);
    }
    if (value === '') continue;
    open = false;
    tidy.push(...edges({ ...piece, leaf: { ...leaf, value } }));
  }
  trimEnd(tidy);
  return tidy;
}

function layoutStarts(value: string): boolean {
  return /[\t\n\r]/.test(blankStart.exec(value)?.[0] ?? '');
}

function endsWithSpace(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.leaf;
  return last?.type === 'text' && last.value.endsWith(' ');
}

/** White space at the end of a line is none of its text. */
function trimEnd(pieces: Piece[]): void {
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.leaf.type === 'pageBreak') continue;
    if (piece?.leaf.type !== 'text') return;
    const value = piece.leaf.value.trimEnd();
    if (value !== '') {
      pieces[at] = { ...piece, leaf: { ...piece.leaf, value } };
      return;
    }
    pieces.splice(at, 1);
  }
}

/** Marks of the look of words: white space has none. */
const looks: ReadonlySet<Mark['type']> = new Set(['emphasis', 'strong', 'leadPhrase']);

/** Spaces at the edges of marked words stand outside of the mark. */
function edges(piece: Piece): Piece[] {
  const { leaf, marks } = piece;
  if (leaf.type !== 'text' || !marks.some(({ type }) => looks.has(type))) return [piece];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(leaf.value) ?? [];
  const plain = marks.filter(({ type }) => !looks.has(type));
  return [
    { leaf: { ...leaf, value: before }, marks: plain },
    { leaf: { ...leaf, value: words }, marks },
    { leaf: { ...leaf, value: after }, marks: plain },
  ].filter((part) => part.leaf.value !== '');
}

/** The nodes of a row, its layout tidied. */
export function phrasingOfPieces(pieces: readonly Piece[]): PhrasingContent[] {
  return nest(joined(tidied(pieces)));
}

/** A space between words with the same marks has them too: "Recalling", " ", "also". */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    const blank = piece.leaf.type === 'text' && piece.leaf.value.trim() === '';
    if (!blank || !before || !after) return piece;
    const shared = before.marks.filter(
      (mark) => looks.has(mark.type) && after.marks.some((other) => other.type === mark.type),
    );
    return { ...piece, marks: [...piece.marks, ...shared] };
  });
}

/** Without marks that hold for all of the words: the bold of a title says nothing of its words. */
export function withoutWhole(pieces: readonly Piece[], types: readonly Mark['type'][]): Piece[] {
  const worded = pieces.filter(({ leaf }) => leaf.type !== 'text' || leaf.value.trim() !== '');
  const whole = types.filter((type) =>
    worded.every(
      ({ leaf, marks }) =>
        leaf.type !== 'text' ||
        marks.some((mark) => mark.type === type || mark.type === 'superscript'),
    ),
  );
  return pieces.map((piece) => ({
    ...piece,
    marks: piece.marks.filter(({ type }) => !whole.includes(type)),
  }));
}

/** What may stand before a lead phrase: “, «, (, [. */
const opening = /^[\s\p{Ps}\p{Pi}"'„]*$/u;
const longestLead = 120;

function isSetApart({ marks }: Piece): boolean {
  return marks.some(({ type }) => type === 'emphasis' || type === 'strong');
}

/** Words set apart at the start of a paragraph are its lead phrase, unless all of it is set apart. */
export function withLeadPhrase(pieces: readonly Piece[]): Piece[] {
  const tidy = joined(tidied(pieces));
  const start = tidy.findIndex(
    ({ leaf }) => leaf.type !== 'pageBreak' && !(leaf.type === 'text' && opening.test(leaf.value)),
  );
  const first = tidy[start];
  if (!first || !isSetApart(first) || first.leaf.type !== 'text') return tidy;
  let end = start;
  while (end < tidy.length && isLeadWord(tidy[end])) end += 1;
  while (end > start && !isSetApart(tidy[end - 1] ?? first)) end -= 1;
  const words = rawText(tidy.slice(start, end));
  const rest = rawText(tidy.slice(end)).replace(/[\s\uFFFC]/g, '');
  if (words.length > longestLead || (rest === '' && words.length > 40)) return tidy;
  return tidy.map((piece, index) => (index >= start && index < end ? asLead(piece) : piece));
}

/** Words set apart, and what may stand between them. */
function isLeadWord(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return isSetApart(piece) || (piece.leaf.type === 'text' && piece.leaf.value.trim() === '');
}

function asLead({ leaf, marks }: Piece): Piece {
  const others = marks.filter(({ type }) => type !== 'emphasis' && type !== 'strong');
  return { leaf, marks: [{ type: 'leadPhrase', inferred: false }, ...others] };
}
