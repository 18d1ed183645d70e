/** How a language ends its paragraphs. */
export type Mark = 'comma' | 'semicolon' | 'fullStop' | 'colon';

/** The characters of each mark, and what goes with them. */
export interface Punctuation extends Record<Mark, string[]> {
  /** Words that may stand between the mark and the next item: "(a) …; and". */
  conjunctions: string[];
  /** On which side of a mark the marker of a note stands. */
  noteMarker: 'before' | 'after' | 'unknown';
}

const marks: readonly Mark[] = ['comma', 'semicolon', 'fullStop', 'colon'];

/** The mark that a character is, if it is one. */
export function markOf(character: string, punctuation: Punctuation): Mark | undefined {
  return marks.find((mark) => punctuation[mark].includes(character));
}
