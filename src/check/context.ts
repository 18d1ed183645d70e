/** What every check is given besides the tree, and what it gives back. */
import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { LabelWords } from '../language/label-words.ts';
import type { Language } from '../language/language.ts';
import type { NoteWords } from '../language/note-words.ts';
import type { Punctuation } from '../language/punctuation.ts';
import type { Nodes, Root, Text } from '../tree/types.ts';
import type { World } from '../world.ts';
import { passagesOf, type Passage } from './passages.ts';
import { blockNames } from './block-names.ts';
import { profileOf, type Profile } from './profile.ts';
import { sourceRange } from './source-range.ts';

/** What a check has to say; the rule's severity and mend are in the list of rules. */
export interface CheckMessage {
  /** What is wrong, here, in one sentence. */
  reason: string;
  place?: Node | Position | Point | undefined;
  /** What to do, when it is more exact than the rule's own mend. */
  note?: string;
  /** What stands there, and what alone could stand there instead. */
  actual?: string;
  expected?: string;
}

/** A check: a pure function of the tree. */
export type Check = (root: Root, context: CheckContext) => CheckMessage[];

export interface CheckContext {
  profile: Profile;
  /** The document's language, unless nothing is known of it. */
  language: Language | undefined;
  /** The marks of the document's language, unless nothing is known of it. */
  punctuation: Punctuation | undefined;
  /** What notes say in the document's language, unless nothing is known of it. */
  noteWords: NoteWords | undefined;
  /** The words in labels of drafts; English ones where nothing is known of the language. */
  labelWords: LabelWords;
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
export function contextFor(
  root: Root,
  file: VFile,
  { languages }: Pick<World, 'languages'>,
  options: CheckOptions = {},
): CheckContext {
  const language = languages.of(root.data?.language);
  // Most texts are told of little: names of places are made when the first message wants one.
  let places: ReturnType<typeof blockNames> | undefined;
  return {
    profile: { ...profileOf(root), ...options.profile },
    language,
    punctuation: language?.punctuation,
    noteWords: language?.noteWords,
    labelWords: (language ?? languages.english).words.labels,
    passages: passagesOf(root),
    placeOf: (node) => (places ??= blockNames(root)).get(node) ?? 'the text',
    rangeOf: sourceRange(String(file)),
  };
}
