/**
 * What stands between two lines of a paragraph. A file that draws the spaces at which lines were broken
 * says where a word goes on; whether a hyphen there is the word's or only the line's it does not say.
 */
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';

/** The hyphens of lines that cut words of the text are the lines': so many make the rule. */
const fewestCuts = 2;

/** What to write after each line: a space, nothing, or a line end on which parsing decides. */
export function gapsAfter(lines: readonly Line[], measures: Measures): (line: Line) => string {
  if (!measures.drawsLineEnds) return () => '\n';
  const cuts = cutsIn(lines);
  const hyphenates = cuts.size >= fewestCuts;
  return (line) => {
    if (line.endsInSpace) return ' ';
    return cuts.has(line) || (hyphenates && cutEnd.test(line.text)) ? '\n' : '';
  };
}

const cutEnd = /\p{Ll}[-\u00ad\u2010]$/u;
const wordStart = /^\p{Ll}+/u;
const wordEnd = /(\p{L}+)[-\u00ad\u2010]$/u;

/** Lines whose hyphen parts a word that the text has whole elsewhere. */
function cutsIn(lines: readonly Line[]): Set<Line> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu))
      words.add(word.toLowerCase());
  }
  const cuts = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    const head = wordEnd.exec(line.text)?.[1];
    const tail = wordStart.exec(lines[at + 1]?.text ?? '')?.[0];
    if (head === undefined || tail === undefined || line.endsInSpace) continue;
    const whole = `${head}${tail}`.toLowerCase();
    if (words.has(whole) && !words.has(`${head}-${tail}`.toLowerCase())) cuts.add(line);
  }
  return cuts;
}
