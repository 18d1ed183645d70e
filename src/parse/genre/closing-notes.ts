/** Closing and vote notes, in as many blocks as the print makes of them. */
import { concat, space, withMarks, type Content } from '../blocks/content.ts';
import { push, type BodyState } from './body-state.ts';

/** No vote or closing note is longer. */
const longest = 4000;

export function isClosing({ words, roles }: BodyState, text: string): boolean {
  if (text.length > 600) return false;
  if (words.voteNote.test(text)) return roles.length > 0;
  return text.length < 120 && words.closingNote.test(text);
}

export function readClosing(state: BodyState, content: Content, text: string): boolean {
  if (!isClosing(state, text)) return false;
  state.zone = 'back';
  state.lists.reset();
  const last = state.roles.at(-1);
  if (last?.role === 'closingNote' && isDate(state, last.content) && !isDate(state, content)) {
    // Chinese print has the date above the meeting, or below it.
    last.content = withBreak(last.content, content);
    return true;
  }
  push(state, { role: state.words.voteNote.test(text) ? 'voteNote' : 'closingNote', content });
  return true;
}

function isDate({ words }: BodyState, { text }: Content): boolean {
  return words.date.exec(text)?.[0] === text.trim();
}

/** A recorded vote in brackets goes on to its closing bracket: "In favour: …", "Against: …". */
export function goesOnVote({ roles }: BodyState, content: Content): boolean {
  const last = roles.at(-1);
  if (last?.role !== 'voteNote' || last.content.text.length > longest) return false;
  if (!/^\[[^\]]*$/.test(last.content.text)) return false;
  last.content = withBreak(last.content, content);
  return true;
}

/** The date of the closing note may stand on a block of its own. */
export function datesClosing({ roles, words }: BodyState, content: Content): boolean {
  const last = roles.at(-1);
  if (last?.role !== 'closingNote' || content.text.length > 40) return false;
  if (words.date.test(last.content.text) || !words.monthAndYear.test(content.text)) return false;
  last.content = withBreak(last.content, content);
  return true;
}

/** One content after another, a line break between them. */
function withBreak(before: Content, after: Content): Content {
  const end = before.ends[before.ends.length - 1] ?? 0;
  const joined = concat([before, space(end, after.starts[0] ?? end), after]);
  const at = before.text.length;
  return withMarks(joined, [{ kind: 'break', from: at, to: at + 1 }]);
}
