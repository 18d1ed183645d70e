/** Tracked changes are what people have not agreed on yet: nobody decides for them. */
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import type { Decision, TrackedChange } from './changes.ts';
import type { WordComment, WordDocument } from './model.ts';

const shown = 20;

/**
 * Says what is tracked; returns whether reading may go on, which it may when there is nothing, or
 * when the caller has decided.
 */
export function reportChanges(
  { changes }: Pick<WordDocument, 'changes'>,
  file: VFile,
  decision: Decision | undefined,
): boolean {
  if (changes.length === 0) return true;
  const counted = count(changes.length, 'tracked change');
  const list = listOf(changes.map(describeChange));
  if (decision === undefined) {
    report(file, 'tracked-changes', { reason: `The file has ${counted}: ${list}.` });
    return false;
  }
  const done = decision === 'accept' ? 'accepted' : 'rejected';
  report(file, 'changes-decided', {
    reason: `${capital(counted)} ${was(changes)} ${done}: ${list}.`,
  });
  return true;
}

/** Says what people remarked on: comments are no part of the text, and do not stop its reading. */
export function reportComments(comments: readonly WordComment[], file: VFile): void {
  if (comments.length === 0) return;
  const counted = count(comments.length, 'comment');
  const list = listOf(comments.map(describeComment));
  report(file, 'comments-left-out', {
    reason: `${capital(counted)} ${was(comments)} left out: ${list}.`,
  });
}

function was({ length }: readonly unknown[]): string {
  return length === 1 ? 'was' : 'were';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listOf(items: readonly string[]): string {
  return [...items.slice(0, shown), ...more(items.length - shown)].join('; ');
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function more(number: number): string[] {
  return number > 0 ? [`and ${number} more`] : [];
}

function describeChange({ kind, author, text }: TrackedChange): string {
  return `${kind}${text === '' ? '' : ` “${excerpt(text)}”`}${by(author)}`;
}

function describeComment({ author, text }: WordComment): string {
  return `“${excerpt(text)}”${by(author)}`;
}

function by(author: string): string {
  return author === '' ? '' : ` by ${author}`;
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
