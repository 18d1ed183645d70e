/**
 * The title of a text whose front is read: a title on several lines is put together, and where no
 * number marks one, the line before the enacting clause is it.
 */
import type { Words } from '../../language/reading-words.ts';
import { concat, endOf, space, startOf, type Content } from '../blocks/content.ts';
import type { Role, RoleOf } from './roles.ts';

/** The roles of a front with its title; `foreign` is what the format names beside the text. */
export function withTitle(
  roles: readonly Role[],
  foreign: Content | undefined,
  words: Words,
): Role[] {
  const joined = joinTitles(roles, words);
  if (joined.some(({ role }) => role === 'title')) return joined;
  const at = joined.findLastIndex((role) => isTitleLine(role) && !isKind(role, words));
  if (at >= 0) return titleAt(joined, at, words);
  // Its topic names a draft; the tree derives its title from it.
  if (joined.some((role) => role.role === 'particular' && words.topic.test(role.term.text)))
    return joined;
  if (foreign) return [...joined, { role: 'title', label: undefined, content: foreign }];
  const kind = joined.findLastIndex(isTitleLine);
  return kind < 0 ? joined : titleAt(joined, kind, words);
}

/** Puts the lines of a numbered title together, which empty lines may part. */
function joinTitles(roles: readonly Role[], words: Words): Role[] {
  const joined: Role[] = [];
  for (const role of roles) {
    const before = joined.at(-1);
    if (
      before?.role === 'title' &&
      role.role === 'paragraph' &&
      goesOn(before.content, role.content, words)
    )
      joined[joined.length - 1] = { ...before, content: lines([before.content, role.content]) };
    else joined.push(role);
  }
  return joined;
}

/** Makes a title of a line, and of the lines before it that it goes on. */
function titleAt(roles: readonly Role[], at: number, words: Words): Role[] {
  let from = at;
  while (isBefore(roles[from - 1], roles[from], words)) from--;
  const parts = roles
    .slice(from, at + 1)
    .flatMap((role) => (role.role === 'paragraph' ? role.content : []));
  return [
    ...roles.slice(0, from),
    { role: 'title', label: undefined, content: lines(parts) },
    ...roles.slice(at + 1),
  ];
}

function isBefore(before: Role | undefined, role: Role | undefined, words: Words): boolean {
  return (
    before?.role === 'paragraph' &&
    role?.role === 'paragraph' &&
    !isKind(before, words) &&
    goesOn(before.content, role.content, words)
  );
}

/** A line goes on in one with a small letter, and where its last word wants another. */
function goesOn(before: Content, after: Content, { locale }: Words): boolean {
  const [end, start] = [before.text.trim(), after.text.trim()];
  if (end === '' || start.length > longest || /[.;:!?]$/.test(end)) return false;
  const last = /[\p{L}’']+$/u.exec(end)?.[0].toLowerCase() ?? '';
  return (
    /^\p{Ll}/u.test(start) || /[,–-]$/u.test(end) || locale.reading.functionWords.includes(last)
  );
}

/** No title is longer. */
const longest = 300;

function isTitleLine(role: Role): role is RoleOf<'paragraph'> {
  if (role.role !== 'paragraph') return false;
  const text = role.content.text.trim();
  return text.length <= longest && /\p{L}{2}/u.test(text) && !/[,;:]$/.test(text);
}

/** "Draft resolution", "Working paper 1.2": what a text is, and not what it is about. */
function isKind(role: Role, { documentKind }: Words): boolean {
  return role.role === 'paragraph' && documentKind.test(role.content.text.trim());
}

function lines(contents: readonly Content[]): Content {
  return concat(
    contents.flatMap((content, i) => {
      const before = contents[i - 1];
      if (!before) return [content];
      const end = endOf(before) ?? 0;
      return [space(end, startOf(content) ?? end), content];
    }),
  );
}
