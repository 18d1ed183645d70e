/** How paragraphs end: the mark that closes them, whatever quotation closes after it. */
import { markOf, type Mark, type Punctuation } from '../locale/punctuation.ts';
import type { NodeOf, ParagraphContent } from '../tree/types.ts';
import { textOf } from '../tree/walk.ts';

/** A paragraph's end: its mark, or the last word or sign when it has none. */
export interface Ending {
  mark: Mark | undefined;
  /** Where the text stands. */
  node: NodeOf<'paragraph'>;
}

const closing = /[\s”’"'»«)\]\u2060]+$/u;
/** The marker of a note that was not recognised: the mark before it ends the paragraph. */
const looseMarker = /(?<=[\p{P}]\s?)\s*\d{1,3}(?:[\s,]+\d{1,3})*$/u;

/** The ending of a paragraph; nothing for one without text. */
export function endingOf(
  node: ParagraphContent | undefined,
  punctuation: Punctuation,
): Ending | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const text = withoutConjunction(textOf(node).trimEnd(), punctuation).replace(looseMarker, '');
  const last = Array.from(text.replace(closing, '').slice(-2)).at(-1);
  return last === undefined ? undefined : { mark: markOf(last, punctuation), node };
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
