/**
 * Gives a note and its references one marker. Print shows the same in both places; converters make a
 * list of the notes ("1. See …") or put brackets around one of the two ("[1]", "1/").
 *
 * After it: the label of a note is what its references show.
 */
import { putAside, type Reading } from '../reading.ts';
import { cutOut, slice, type Content } from '../blocks/content.ts';
import type { DefinedNote } from './references.ts';

interface Markers {
  contents: Content[];
  notes: DefinedNote[];
}

export function uniteMarkers(
  contents: readonly Content[],
  notes: readonly DefinedNote[],
  reading: Reading,
): Markers {
  const shown = new Map<string, Set<string>>();
  for (const { text, marks } of contents) {
    for (const mark of marks) {
      if (mark.kind !== 'reference') continue;
      const printed = text.slice(mark.from, mark.to).trim();
      shown.set(mark.identifier, (shown.get(mark.identifier) ?? new Set()).add(printed));
    }
  }
  const unlike = new Set(
    notes
      .filter(({ identifier, label }) => {
        const references = shown.get(identifier);
        const differ = references && (references.size > 1 || !references.has(label.text));
        // The stop is the list's also where the text lost its reference.
        return differ || /^\d+\.$/.test(label.text);
      })
      .map(({ identifier }) => identifier),
  );
  if (unlike.size === 0) return { contents: [...contents], notes: [...notes] };
  return {
    contents: contents.map((content) => withBareReferences(content, unlike, reading)),
    notes: notes.map((note) =>
      unlike.has(note.identifier) ? { ...note, label: bare(note.label, reading) } : note,
    ),
  };
}

/** The number of a marker, what stands before it and what after it. */
const framed = /^([\s([]*)(\d+)([\s)\]/.]*)$/;

function withBareReferences(
  content: Content,
  unlike: ReadonlySet<string>,
  reading: Reading,
): Content {
  const frames = content.marks.flatMap((mark) => {
    if (mark.kind !== 'reference' || !unlike.has(mark.identifier)) return [];
    const [, before = '', , after = ''] = framed.exec(content.text.slice(mark.from, mark.to)) ?? [];
    return [
      { from: mark.from, to: mark.from + before.length },
      { from: mark.to - after.length, to: mark.to },
    ].filter(({ from, to }) => to > from);
  });
  for (const range of frames) setAside(content, range, reading);
  return cutOut(content, frames);
}

function bare(label: Content, reading: Reading): Content {
  const [, before = '', number, after = ''] = framed.exec(label.text) ?? [];
  if (number === undefined) return label;
  const end = label.text.length - after.length;
  if (before !== '') setAside(label, { from: 0, to: before.length }, reading);
  if (after !== '') setAside(label, { from: end, to: label.text.length }, reading);
  return slice(label, before.length, end);
}

function setAside(
  { starts, ends }: Content,
  { from, to }: { from: number; to: number },
  reading: Reading,
): void {
  putAside(reading, 'markup', starts[from] ?? 0, ends[to - 1] ?? 0);
}
