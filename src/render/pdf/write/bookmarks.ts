/** The bookmarks of a document: its headings and parts, nested as they stand in each other. */
import { normalizeSpace } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import { isTag, type Tag } from '../tag-plan/tags.ts';

export interface Bookmark {
  title: string;
  tag: Tag;
  children: Bookmark[];
}

export function bookmarksOf(tag: Tag): Bookmark[] {
  const kids = tag.kids.filter(isTag);
  const [first, ...rest] = kids;
  // The heading of a section stands for the section, and what follows it stands below.
  const unnamed = tag.role === roles.section.pdf && tag.bookmark === undefined;
  const headed = unnamed && first?.bookmark !== undefined;
  if (headed && first) return [bookmark(first, first.bookmark, rest.flatMap(bookmarksOf))];
  const below = kids.flatMap(bookmarksOf);
  return tag.bookmark === undefined ? below : [bookmark(tag, tag.bookmark, below)];
}

function bookmark(tag: Tag, title: string | undefined, children: Bookmark[]): Bookmark {
  return { title: normalizeSpace(title ?? ''), tag, children };
}
