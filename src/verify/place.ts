/** Where a finding is, as data and in words. */

/** Where in an edition a finding is; each part only where it is known. */
export interface Place {
  /** The id of the block: `para_7__point_a`. */
  block?: string;
  /** The page of a paginated edition. */
  page?: number;
  /** The file in an e-book or a Word document. */
  file?: string;
  line?: number;
  /** The object of a PDF: "12 0 R". */
  object?: string;
}

/** A place in words: "para_7, page 3, object 12 0 R". */
export function placeText({ block, page, file, line, object }: Place): string {
  const parts = [
    block,
    page === undefined ? undefined : `page ${page}`,
    file === undefined ? undefined : line === undefined ? file : `${file}:${line}`,
    file === undefined && line !== undefined ? `line ${line}` : undefined,
    object === undefined ? undefined : `object ${object}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
