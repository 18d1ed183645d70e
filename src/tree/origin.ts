/**
 * Where in a file a text was taken from. A position is in the text that was read; where that text was
 * taken out of a file, the origin says where people find it there.
 */
export interface Origin {
  /** The page of a print, from 1, and the line on it. */
  page?: number;
  line?: number;
  /** The part of a Word file, and the paragraph in it. */
  part?: string;
  paragraph?: number;
  /** The path to an element. */
  path?: string;
}

/** Where a line stands on a page of a print: its edges as parts of the page's width and height. */
export interface PageArea {
  /** From 1. */
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

declare module 'unist' {
  interface Position {
    /** Of the start. */
    origin?: Origin;
  }
}

declare module 'vfile' {
  interface DataMap {
    /** For each line of the text, where it was taken from; absent when it was not taken out of a file. */
    origins: readonly Origin[];
    /** For each line of the text of a print, its place; none for what is set aside as furniture. */
    areas: readonly (PageArea | undefined)[];
  }
}

/** "page 3, line 12". */
export function originInWords({ page, line, part, paragraph, path }: Origin): string {
  return [
    page === undefined ? '' : `page ${page}`,
    line === undefined ? '' : `line ${line}`,
    part ?? '',
    paragraph === undefined ? '' : `paragraph ${paragraph}`,
    path ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
