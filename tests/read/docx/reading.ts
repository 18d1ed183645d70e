/** What a Word file reads as, in lines that a test can compare. */
import { outlineOf } from '../../../src/tree/index.ts';
import type { ReadDocxOptions } from '../../../src/read/docx/index.ts';
import { readDocx } from '../../world.ts';
import { wordFile, type WordParts } from './word-file.ts';

export interface ReadFile {
  /** The text as read, a paragraph a line. */
  text: string;
  /** "rule: reason". */
  messages: string[];
  /** "kind level label | text ^markers". */
  blocks: string[];
  notes: string[];
}

export function read(parts: WordParts, options: ReadDocxOptions = {}): ReadFile {
  const { file, root } = readDocx(wordFile(parts), options);
  const { blocks, notes } = outlineOf(root);
  return {
    text: String(file),
    messages: file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
    blocks: blocks.map(
      ({ kind, level, label, text, markers }) =>
        `${kind}${level ?? ''} ${label ?? '–'} | ${text}${(markers ?? []).map((marker) => ` ^${marker.label}`).join('')}`,
    ),
    notes: notes.map(({ label, text }) => `${label ?? '–'} ${text}`),
  };
}

/** The messages of one rule. */
export function saying(rule: string, { messages }: ReadFile): string[] {
  return messages
    .filter((message) => message.startsWith(`${rule}: `))
    .map((message) => message.slice(rule.length + 2));
}
