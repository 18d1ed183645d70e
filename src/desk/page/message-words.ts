/**
 * What a message says in the language of the interface: the meaning and the mend of its rule are data;
 * the command's own sentence, which names the words and numbers at hand, is English and stands below.
 */
import french from '../words/messages.fr.json' with { type: 'json' };
import type { DeskMessage, MessageOrigin } from '../protocol.ts';
import { fill, type InterfaceLanguage, type Words } from './words.ts';

export type RuleWords = Readonly<Record<string, readonly string[]>>;

/** By rule: what it means, and what to do. */
export const ruleWords: Readonly<Record<InterfaceLanguage, RuleWords | undefined>> = {
  en: undefined,
  fr: french,
};

export interface SaidMessage {
  reason: string;
  note: string;
  /** The command's own sentence, where the reason is another. */
  exactly?: string;
}

/** "page 3, line 12"; nothing where there is no place. */
export function originInWords(
  { page, line, part, paragraph, path }: MessageOrigin,
  { messages }: Words,
): string {
  return [
    page === undefined ? '' : fill(messages.page, { page }),
    line === undefined ? '' : fill(messages.line, { line }),
    part ?? '',
    paragraph === undefined ? '' : fill(messages.paragraph, { paragraph }),
    path ?? '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

export function messageInWords(
  { ruleId, reason, note }: DeskMessage,
  language: InterfaceLanguage,
): SaidMessage {
  const [meaning, mend = note] = ruleWords[language]?.[ruleId] ?? [];
  return meaning === undefined
    ? { reason, note }
    : { reason: meaning, note: mend, exactly: reason };
}
