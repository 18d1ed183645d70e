/** Names for the ids that every edition shares. Word allows 40 letters, digits and underscores. */
import { nodesOf, type Identifiers, type Nodes, type Root } from '../../tree/index.ts';

const longest = 40;

export interface Bookmark {
  name: string;
  /** Ties the start of the bookmark to its end. */
  number: number;
}

export type Bookmarks = ReadonlyMap<Nodes, Bookmark>;

/** Shortens from the left and keeps the end; names that would be equal get a number. */
export function bookmarksOf(ids: Identifiers, first = 1): Bookmarks {
  const bookmarks = new Map<Nodes, Bookmark>();
  // Word takes names that differ only in case for the same.
  const used = new Set<string>();
  for (const [node, id] of ids) {
    let name = shorten(id, longest);
    for (let n = 2; used.has(name.toLowerCase()); n++) {
      name = `${shorten(id, longest - String(n).length - 1)}_${n}`;
    }
    used.add(name.toLowerCase());
    bookmarks.set(node, { name, number: bookmarks.size + first });
  }
  return bookmarks;
}

/** Names for labels that stand as text, so that fields can repeat them. */
export function labelIds(nodes: Iterable<Nodes>, ids: Identifiers): Identifiers {
  return new Map(
    [...nodes].flatMap((node): [Nodes, string][] => {
      const id = ids.get(node);
      return id === undefined ? [] : [[node, `${id}__label`]];
    }),
  );
}

/** Names for the pages of the official document, where a bookmark can say their numbers. */
export function officialPageIds(root: Root): Identifiers {
  const named = nodesOf(root, 'pageBreak').filter(({ number }) =>
    /^[\p{L}\d]{1,30}$/u.test(number),
  );
  const once = new Map(named.toReversed().map((node) => [node.number, node]));
  return new Map([...once.values()].map((node) => [node, `page_${node.number}`]));
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
