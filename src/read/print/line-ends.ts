/**
 * What stands between two lines of a paragraph. A file that draws the spaces at which lines were broken
 * says where a word goes on; whether a hyphen there is the word's or only the line's it does not say.
 */
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';

/** The hyphens of lines that cut words of the text are the lines': so many make the rule. */
const fewestCuts = 2;

/** What to write between two lines: a space, nothing, or a line end on which parsing decides. */
export function gapsBetween(
  lines: readonly Line[],
  measures: Measures,
): (line: Line, next: Line) => string {
  const figuresJoin = areFiguresJoined(lines);
  const isInHan = (line: Line, next: Line): boolean => {
    const [end, start] = [line.text.at(-1) ?? '', next.text.at(0) ?? ''];
    if (figure.test(end + start) && !isBroken(line, measures)) return false;
    if (han.test(end)) return han.test(start) || (figuresJoin && figure.test(start));
    return figuresJoin && figure.test(end) && han.test(start);
  };
  if (!measures.drawsLineEnds) return (line, next) => (isInHan(line, next) ? '' : '\n');
  const cuts = cutsIn(lines);
  const hyphenates = cuts.size >= fewestCuts;
  return (line, next) => {
    if (isInHan(line, next)) return '';
    if (line.endsInSpace) return ' ';
    return cuts.has(line) || (hyphenates && cutEnd.test(line.text)) ? '\n' : '';
  };
}

/** Between Han characters a line ends without a space. */
const han = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
const figure = /\d/;

/** A line that is full was broken where it is, and not at a space if the file draws them. */
function isBroken(line: Line, { left, right, drawsLineEnds }: Measures): boolean {
  const isFull = line.right > right - line.size * 2 && line.right - line.left > (right - left) / 2;
  return isFull && !(drawsLineEnds && line.endsInSpace);
}

/** Whether figures stand beside Han characters without a space, as most texts set them. */
function areFiguresJoined(lines: readonly Line[]): boolean {
  let [joined, apart] = [0, 0];
  for (const { text } of lines) {
    joined += text.match(/\p{Script=Han}\d|\d\p{Script=Han}/gu)?.length ?? 0;
    apart += text.match(/\p{Script=Han} \d|\d \p{Script=Han}/gu)?.length ?? 0;
  }
  return joined > apart;
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
