/** The structure of a document as plain data: what a PDF calls its tag tree. */
import type { LanguageTag } from '../../../tree/index.ts';

/** Where a link leads and what is said about it (ISO 14289-1, 7.18.5). */
export interface LinkTarget {
  contents: string;
  /** An id of this document, or an address outside it. */
  to: { id: string } | { address: string };
}

/** How a list is numbered (ISO 32000-1, 14.8.5.5); the names are those of the standard. */
export type ListNumbering = 'Decimal' | 'UpperRoman' | 'LowerRoman' | 'UpperAlpha' | 'LowerAlpha';

/** A structure element. Its kids stand in reading order. */
export interface Tag {
  role: string;
  /** Unique in the document; also the name of a destination. */
  id?: string;
  title?: string;
  language?: LanguageTag;
  /** Said instead of a picture. */
  alternative?: string;
  listNumbering?: ListNumbering;
  /** A header cell heads its column. */
  scope?: 'Column' | 'Row';
  /** How many columns and rows a cell takes. */
  columns?: number;
  rows?: number;
  /** The ids of the header cells of a cell. */
  headers?: readonly string[];
  link?: LinkTarget;
  /** Stands in the bookmarks under this name. */
  bookmark?: string;
  kids: (Tag | Slot)[];
}

/** Where text stands among the kids of a tag. Text with the same place is read together. */
export interface Slot {
  content: true;
}

export function tag(
  role: string,
  kids: (Tag | Slot)[],
  rest: Omit<Tag, 'role' | 'kids'> = {},
): Tag {
  return { role, ...rest, kids };
}

export function slot(): Slot {
  return { content: true };
}

export function isTag(kid: Tag | Slot): kid is Tag {
  return 'role' in kid;
}
