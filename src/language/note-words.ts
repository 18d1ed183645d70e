/** What the notes of a language say. */
export interface NoteWords {
  /** How a note begins that cites the source of the note before it, in small letters. */
  sameSource: string[];
  /** Kinds of sources: how a note cites one, and the words that name it in the text. */
  sources?: { note: string; names: string[] }[];
  /** A regular expression of the words that no longer belong to a name when they follow its comma. */
  afterName?: string;
  /** A regular expression of what adds another name to a name: "and", before "the". */
  addsName?: string;
  /** The article that may open a name of its own after a comma. */
  article?: string;
}
