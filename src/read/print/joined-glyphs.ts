/**
 * Joins what was drawn glyph by glyph: some programs place each sign of Arabic by itself, in the order
 * of reading or in that of the page. Signs that follow each other become one run, so that a vowel
 * sign, which has no width, stays with the letter that it was drawn with, and a space with its word.
 *
 * After it: the text of a run stands in the order of the page, from left to right; edges never fall.
 */
import { leftOf, rightOf, type Face, type Run } from './page.ts';

/** Of the size: signs of a word stand no further apart, and overlap no more. */
const widestGap = 0.13;
const widestOverlap = 0.35;

export function joinedGlyphs(runs: readonly Run[]): Run[] {
  const leftward = isDrawnLeftward(runs);
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (!last || !isOfOneLine(last, run)) joined.push(run);
    else if (leftward && touches(run, last)) joined[joined.length - 1] = together(run, last);
    else if (!leftward && touches(last, run)) joined[joined.length - 1] = together(last, run);
    else joined.push(run);
  }
  return joined;
}

/** Whether most signs stand to the left of the one that was drawn before them. */
function isDrawnLeftward(runs: readonly Run[]): boolean {
  let steps = 0;
  for (const [at, run] of runs.entries()) {
    const last = runs[at - 1];
    if (!last || !isOfOneLine(last, run) || /\p{M}/u.test(last.text + run.text)) continue;
    if (touches(run, last)) steps++;
    if (touches(last, run)) steps--;
  }
  return steps > 0;
}

function isOfOneLine(last: Run, run: Run): boolean {
  return (
    sameFace(last.face, run.face) &&
    last.size === run.size &&
    last.hidden === run.hidden &&
    last.clip === run.clip &&
    Math.abs(last.baseline - run.baseline) < (isOfMarks(run) ? run.size * highestMark : 0.01)
  );
}

/** Of the size: a vowel sign is raised or lowered no further. */
const highestMark = 0.5;

function isOfMarks({ text }: Run): boolean {
  return /^\p{M}+$/u.test(text);
}

function sameFace(a: Face, b: Face): boolean {
  return a.name === b.name && a.italic === b.italic && a.bold === b.bold;
}

function touches(before: Run, after: Run): boolean {
  const gap = leftOf(after) - rightOf(before);
  return gap < before.size * widestGap && gap > -before.size * widestOverlap;
}

function together(before: Run, after: Run): Run {
  const edges = before.edges.slice(0, -1).map((edge) => Math.min(edge, leftOf(after)));
  return {
    ...(isOfMarks(before) ? after : before),
    text: before.text + after.text,
    edges: [...edges, ...after.edges],
    clusters: [...clustersOf(before), ...clustersOf(after)],
  };
}

function clustersOf({ text, clusters }: Run): readonly number[] {
  return clusters ?? Array.from(text, (sign) => sign.length);
}
