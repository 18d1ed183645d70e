/**
 * Text that knows where each of its characters stood in the source. Front ends make it, the phases
 * cut and join it, and the tree is built from it, so that no phase has to guess a position.
 */

/** What a stretch of content is besides its words. */
export type Mark =
  | { kind: PlainMark; from: number; to: number }
  | { kind: 'link'; from: number; to: number; url: string }
  /** A note marker: the stretch is its label as printed. */
  | { kind: 'reference'; from: number; to: number; identifier: string }
  /** A page of the official document begins with the stretch. */
  | { kind: 'pageBegins'; from: number; to: number; number: string };

export type PlainMark =
  | 'emphasis'
  | 'strong'
  | 'superscript'
  | 'subscript'
  /** A marker that the format itself calls a note reference, as `[^5]` does. */
  | 'noteMarker'
  | 'leadPhrase'
  | 'inferredLeadPhrase'
  /** A line break that the print has: the stretch is the white space in its place. */
  | 'break';

export interface Content {
  readonly text: string;
  /** For each UTF-16 unit of the text, where it starts in the source … */
  readonly starts: Int32Array;
  /** … and where it ends: further than one unit where an entity stands for a character. */
  readonly ends: Int32Array;
  /** In the order of their starts, the wider first. */
  readonly marks: readonly Mark[];
}

export const emptyContent: Content = {
  text: '',
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  marks: [],
};

/** The content of a stretch of the source, character for character. */
export function contentOf(source: string, from: number, to: number): Content {
  const length = to - from;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    starts[i] = from + i;
    ends[i] = from + i + 1;
  }
  return { text: source.slice(from, to), starts, ends, marks: [] };
}

/** The stretch from `from` up to `to`; marks are cut to it. */
export function slice(content: Content, from: number, to = content.text.length): Content {
  if (from <= 0 && to >= content.text.length) return content;
  const marks: Mark[] = [];
  for (const mark of content.marks) {
    if (mark.from >= to) break;
    const cut = cutMark(mark, from, to);
    if (cut) marks.push(cut);
  }
  return part(content, from, to, marks);
}

/**
 * Cuts content at the given offsets (ascending) in one pass over its marks, so that a block with
 * ever so many notes is cut in linear time.
 */
export function splitAt(content: Content, cuts: readonly number[]): Content[] {
  const bounds = [0, ...cuts, content.text.length];
  const marksOf: Mark[][] = bounds.slice(1).map(() => []);
  let first = 0;
  for (const mark of content.marks) {
    while (first < marksOf.length - 1 && (bounds[first + 1] ?? 0) <= mark.from) first++;
    for (let i = first; i < marksOf.length && (bounds[i] ?? 0) < mark.to; i++) {
      const cut = cutMark(mark, bounds[i] ?? 0, bounds[i + 1] ?? 0);
      if (cut) marksOf[i]?.push(cut);
    }
  }
  return marksOf.map((marks, i) => part(content, bounds[i] ?? 0, bounds[i + 1] ?? 0, marks));
}

/** A content without some stretches of it, which come in order. */
export function cutOut(
  content: Content,
  stretches: readonly { from: number; to: number }[],
): Content {
  if (stretches.length === 0) return content;
  const pieces = splitAt(
    content,
    stretches.flatMap(({ from, to }) => [from, to]),
  );
  // The pieces come in turns: what stays, what goes, what stays …
  return concat(pieces.filter((_piece, index) => index % 2 === 0));
}

/** Without white space at its ends. */
export function trim(content: Content): Content {
  const { text } = content;
  const from = text.length - text.trimStart().length;
  return slice(content, from, Math.max(from, text.trimEnd().length));
}

/** Puts contents together, with nothing between them. */
export function concat(contents: readonly Content[]): Content {
  const [only] = contents;
  if (only && contents.length === 1) return only;
  const length = contents.reduce((sum, { text }) => sum + text.length, 0);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const marks: Mark[] = [];
  let at = 0;
  for (const content of contents) {
    starts.set(content.starts, at);
    ends.set(content.ends, at);
    for (const mark of content.marks)
      marks.push({ ...mark, from: mark.from + at, to: mark.to + at });
    at += content.text.length;
  }
  return { text: contents.map(({ text }) => text).join(''), starts, ends, marks };
}

/** White space that stands for a stretch of the source without visible text of its own. */
export function space(from: number, to: number, text = ' '): Content {
  return { text, starts: Int32Array.of(from), ends: Int32Array.of(to), marks: [] };
}

/** Adds marks; the order of all of them is kept. */
export function withMarks(content: Content, added: readonly Mark[]): Content {
  if (added.length === 0) return content;
  return { ...content, marks: [...content.marks, ...added].sort(byPlace) };
}

/** The order of marks: by start, the wider first. */
export function byPlace(a: Mark, b: Mark): number {
  return a.from - b.from || b.to - a.to;
}

/** Where content starts in the source; `undefined` when it is empty. */
export function startOf(content: Content): number | undefined {
  return content.starts[0];
}

/** Where content ends in the source; `undefined` when it is empty. */
export function endOf(content: Content): number | undefined {
  return content.ends[content.ends.length - 1];
}

function cutMark(mark: Mark, from: number, to: number): Mark | undefined {
  const cut = {
    ...mark,
    from: Math.max(mark.from, from) - from,
    to: Math.min(mark.to, to) - from,
  };
  return cut.to > cut.from ? cut : undefined;
}

function part(content: Content, from: number, to: number, marks: Mark[]): Content {
  return {
    text: content.text.slice(from, to),
    starts: content.starts.subarray(from, to),
    ends: content.ends.subarray(from, to),
    marks,
  };
}
