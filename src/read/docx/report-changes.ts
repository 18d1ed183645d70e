/** Tracked changes and comments are what people have not agreed on yet: nobody decides for them. */
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import type { Decision, TrackedChange } from './changes.ts';
import type { WordComment, WordDocument } from './model.ts';

const shown = 20;

/**
 * Says what is tracked or commented on; returns whether reading may go on, which it may when there
 * is nothing, or when the caller has decided.
 */
export function reportChanges(
  { changes, comments }: WordDocument,
  file: VFile,
  decision: Decision | undefined,
): boolean {
  const items = [...changes.map(describeChange), ...comments.map(describeComment)];
  if (items.length === 0) return true;
  const counts = [count(changes.length, 'tracked change'), count(comments.length, 'comment')]
    .filter((part) => part !== undefined)
    .join(' and ');
  const list = [...items.slice(0, shown), ...more(items.length - shown)].join('; ');
  if (decision === undefined) {
    report(file, 'tracked-changes', { reason: `The file has ${counts}: ${list}.` });
    return false;
  }
  const done = decision === 'accept' ? 'accepted' : 'rejected';
  report(file, 'changes-decided', {
    reason: `Of ${counts}, changes were ${done} and comments left out: ${list}.`,
  });
  return true;
}

function count(number: number, word: string): string | undefined {
  return number === 0 ? undefined : `${number} ${word}${number === 1 ? '' : 's'}`;
}

function more(number: number): string[] {
  return number > 0 ? [`and ${number} more`] : [];
}

function describeChange({ kind, author, text }: TrackedChange): string {
  return `${kind}${text === '' ? '' : ` “${excerpt(text)}”`}${by(author)}`;
}

function describeComment({ author, text }: WordComment): string {
  return `comment “${excerpt(text)}”${by(author)}`;
}

function by(author: string): string {
  return author === '' ? '' : ` by ${author}`;
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
