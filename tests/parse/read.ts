/** Parses a text for a test: the tree, what was said about it, and the proof that nothing is lost. */
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { accountFor, isComplete, type Account } from '../../src/parse/index.ts';
import type { Root } from '../../src/tree/types.ts';
import { check, parse } from '../world.ts';

export interface Reading {
  root: Root;
  messages: VFileMessage[];
  account: Account;
  complete: boolean;
}

/** Reads a text given as it stands. */
export function read(
  text: string,
  options: { language?: string; checked?: boolean } = {},
): Reading {
  const file = new VFile({ path: 'text.md', value: text });
  const root = parse(file, options.language === undefined ? {} : { language: options.language });
  const account = accountFor(text, root, file.messages);
  if (options.checked) check(root, file);
  return { root, messages: file.messages, account, complete: isComplete(account) };
}

export function readSource(path: string, options: { checked?: boolean } = {}): Reading {
  return read(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), options);
}

/** The messages of one rule, as "line: reason". */
export function said({ messages }: Reading, ruleId: string): string[] {
  return messages
    .filter((message) => message.ruleId === ruleId)
    .map(({ line, reason }) => `${line ?? '-'}: ${reason}`);
}
