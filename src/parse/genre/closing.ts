/** The closing note has two lines, the meeting and the date; OCR often makes one of them. */
import { withMarks, type Content } from '../blocks/content.ts';
import type { Role } from './roles.ts';
import type { Words } from '../../language/reading-words.ts';

/** Breaks a closing note of one line before its date. */
export function splitClosingNote(role: Role, words: Words): Role {
  if (role.role !== 'closingNote') return role;
  const at = breakBeforeDate(role.content, words);
  if (at === undefined) return role;
  const mark = { kind: 'break' as const, from: at, to: at + 1 };
  return { ...role, content: withMarks(role.content, [mark]) };
}

function breakBeforeDate({ text, marks }: Content, words: Words): number | undefined {
  if (marks.some(({ kind }) => kind === 'break')) return undefined;
  const date = words.date.exec(text);
  if (!date) return undefined;
  // Chinese prints the date first.
  const at = date.index === 0 ? date[0].length : date.index - 1;
  return /\s/.test(text[at] ?? '') ? at : undefined;
}
