/**
 * The one file that touches what docx keeps to itself: the parts of a document before they are
 * zipped. Its public functions give only the finished archive, which would have to be unpacked
 * again to be edited. docx is pinned exactly; `hooks` names what is relied on, and a test finds out
 * when it is gone.
 */
import { Packer, type Document } from 'docx';

/** The text of each part, or the bytes of a picture, by its path in the package. */
export type Parts = Map<string, string | Uint8Array>;

interface Compiler {
  compile(document: Document, indent: undefined, own: readonly OwnPart[]): Parts;
}

/** A part that is written here, in the place of the library's. */
interface OwnPart {
  path: string;
  data: string;
}

/** What of docx 9.15.2 this file relies on. */
export const hooks = { Packer: ['compiler'], compiler: ['compile'] } as const;

/** Writes a document's parts as docx does, and those that are our own instead of its. */
export function documentParts(document: Document, own: Readonly<Record<string, string>>): Parts {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  return compiler.compile(
    document,
    undefined,
    Object.entries(own).map(([path, data]) => ({ path, data })),
  );
}
