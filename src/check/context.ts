/** What every check is given besides the tree, and what it gives back. */
import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { noteWordsOf, type NoteWords } from '../locale/note-words.ts';
import { punctuationOf, type Punctuation } from '../locale/punctuation.ts';
import type { Nodes, Root, Text } from '../tree/types.ts';
import { passagesOf, type Passage } from './passages.ts';
import { placesOf } from './places.ts';
import { profileOf, type Profile } from './profile.ts';
import { sourceRange } from './source-range.ts';

/** What a check has to say; the rule's severity and mend are in the list of rules. */
export interface CheckMessage {
  /** What is wrong, here, in one sentence. */
  reason: string;
  place?: Node | Position | Point | undefined;
  /** What to do, when it is more exact than the rule's own mend. */
  note?: string;
}

/** A check: a pure function of the tree. */
export type Check = (root: Root, context: CheckContext) => CheckMessage[];

export interface CheckContext {
  profile: Profile;
  /** The marks of the document's language, unless nothing is known of it. */
  punctuation: Punctuation | undefined;
  /** What notes say in the document's language, unless nothing is known of it. */
  noteWords: NoteWords | undefined;
  /** The words of the text, block by block, without those of the notes. */
  passages: readonly Passage[];
  /** The name of a block for people: "preambular paragraph 5", "paragraph 2 (a)". */
  placeOf: (node: Nodes) => string;
  /** Where characters of a text node stand in the source. */
  rangeOf: (node: Text, from: number, to: number) => Position | undefined;
}

export interface CheckOptions {
  /** What is known about the document better than its text tells. */
  profile?: Partial<Profile>;
}

/** Gathers once what the checks share. */
export function contextFor(root: Root, file: VFile, options: CheckOptions = {}): CheckContext {
  // Most texts are told of little: names of places are made when the first message wants one.
  let places: ReturnType<typeof placesOf> | undefined;
  return {
    profile: { ...profileOf(root), ...options.profile },
    punctuation: punctuationOf(root.data?.language),
    noteWords: noteWordsOf(root.data?.language),
    passages: passagesOf(root),
    placeOf: (node) => (places ??= placesOf(root)).get(node) ?? 'the text',
    rangeOf: sourceRange(String(file)),
  };
}
