/**
 * Marks in a text where pages of the official document begin.
 *
 * After it: each page begins once, before the first of its characters that stands in the text.
 */
import { withMarks, type Content, type Mark } from '../blocks/content.ts';
import type { PageStart } from '../reading.ts';

/** The text with the pages that begin in it; they are taken from the front of `waiting`. */
export function withPageBreaks(content: Content, waiting: PageStart[]): Content {
  const { starts } = content;
  const begin: Mark[] = [];
  for (let at = 0; at < starts.length; at++) {
    const place = starts[at] ?? 0;
    while (waiting[0] && waiting[0].at <= place) {
      const { number } = waiting.shift() ?? waiting[0];
      begin.push({ kind: 'pageBegins', number, ...stretchAt(content, at) });
    }
  }
  if (begin.length === 0) return content;
  // Before what begins at the same place, so that it stands around it.
  return withMarks({ ...content, marks: begin }, content.marks);
}

/** One character, or the whole reference that it is the first of. */
function stretchAt({ marks }: Content, at: number): { from: number; to: number } {
  const reference = marks.find(
    ({ kind, from, to }) => kind === 'reference' && from <= at && at < to,
  );
  return reference ? { from: reference.from, to: reference.to } : { from: at, to: at + 1 };
}
