/** Names for the ids that every edition shares. Word allows 40 letters, digits and underscores. */
import type { Identifiers, Nodes } from '../../tree/index.ts';

const longest = 40;

export interface Bookmark {
  name: string;
  /** Ties the start of the bookmark to its end. */
  number: number;
}

export type Bookmarks = ReadonlyMap<Nodes, Bookmark>;

/** Shortens from the left and keeps the end; names that would be equal get a number. */
export function bookmarksOf(ids: Identifiers): Bookmarks {
  const bookmarks = new Map<Nodes, Bookmark>();
  // Word takes names that differ only in case for the same.
  const used = new Set<string>();
  for (const [node, id] of ids) {
    let name = shorten(id, longest);
    for (let n = 2; used.has(name.toLowerCase()); n++) {
      name = `${shorten(id, longest - String(n).length - 1)}_${n}`;
    }
    used.add(name.toLowerCase());
    bookmarks.set(node, { name, number: bookmarks.size + 1 });
  }
  return bookmarks;
}

function shorten(id: string, length: number): string {
  let name = id;
  for (let cut = name.indexOf('__'); name.length > length && cut >= 0; cut = name.indexOf('__')) {
    name = name.slice(cut + 2);
  }
  const end = name.slice(-length);
  // A bookmark's name starts with a letter; one that starts with "_" is hidden.
  return /^\p{L}/u.test(end) ? end : `x${end.slice(end.length < length ? 0 : 1)}`;
}
