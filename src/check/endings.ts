/** How paragraphs end: the mark that closes them, whatever quotation closes after it. */
import { markOf, type Mark, type Punctuation } from '../language/punctuation.ts';
import type { NodeOf, ParagraphContent } from '../tree/types.ts';
import { textOf } from '../tree/walk.ts';

/** A paragraph's end: its mark, or the last word or sign when it has none. */
export interface Ending {
  mark: Mark | undefined;
  /** Where the text stands. */
  node: NodeOf<'paragraph'>;
}

const closing = /[\s”’"'»«)\]\p{Default_Ignorable_Code_Point}]/u;
const digit = /\d/;
/** The marker of a note that was not recognised: the mark before it ends the paragraph. */
const looseMarker = /(?<=[\p{P}]\s?)\s*\d{1,3}(?:[\s,]+\d{1,3})*$/u;

/** The ending of a paragraph; nothing for one without text. */
export function endingOf(
  node: ParagraphContent | undefined,
  punctuation: Punctuation,
): Ending | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const text = withoutConjunction(textOf(node).trimEnd(), punctuation);
  const last = lastSign(withoutLooseMarker(text));
  return last === undefined ? undefined : { mark: markOf(last, punctuation), node };
}

function withoutLooseMarker(text: string): string {
  // The pattern is looked for from the start of the text: only where it can end one.
  return digit.test(text.slice(-1)) ? text.replace(looseMarker, '') : text;
}

/** The last character but for quotation marks and brackets that close, and space. */
function lastSign(text: string): string | undefined {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end -= 1;
  return Array.from(text.slice(Math.max(0, end - 2), end)).at(-1);
}

/** "(a) …; and" ends with a semicolon. */
function withoutConjunction(text: string, { conjunctions }: Punctuation): string {
  const word = /(?:^|[\s,;，；،؛])([\p{L}/]+)$/u.exec(text.slice(-40))?.[1];
  return word !== undefined && conjunctions.includes(word)
    ? text.slice(0, -word.length).trimEnd()
    : text;
}

/** The mark that most of several endings have; the wanted one where no other is ahead. */
export function usualMark(
  endings: readonly (Ending | undefined)[],
  wanted: Mark,
  others: readonly Mark[],
): Mark {
  const count = (mark: Mark): number => endings.filter((ending) => ending?.mark === mark).length;
  return others.find((other) => count(other) > Math.max(1, endings.length / 2)) ?? wanted;
}

/** "a comma", "a comma or a semicolon". */
export function marksInWords(marks: readonly Mark[]): string {
  return marks.map((mark) => markNames[mark]).join(' or ');
}

const markNames: Record<Mark, string> = {
  comma: 'a comma',
  semicolon: 'a semicolon',
  fullStop: 'a full stop',
  colon: 'a colon',
};
