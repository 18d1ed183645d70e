/**
 * The one file that touches what docx keeps to itself: the parts of a document before they are
 * zipped. Its public functions give only the finished archive, which would have to be unpacked
 * again to be edited. docx is pinned exactly; `hooks` names what is relied on, and a test finds out
 * when it is gone.
 */
import { Document, Packer, XmlComponent, type IXmlableObject } from 'docx';

/** The text of each part, or the bytes of a picture, by its path in the package. */
export type Parts = Map<string, string | Uint8Array>;

/** The parts that are written here in the place of the library's. */
export interface OwnParts {
  'docProps/core.xml': string;
  'word/styles.xml': string;
  'word/numbering.xml': string;
}

interface Compiler {
  compile(document: Document, indent: undefined, own: { path: string; data: string }[]): Parts;
}

/** What of docx 9.15.2 this file relies on. */
export const hooks = {
  Packer: ['compiler'],
  compiler: ['compile'],
  Document: ['CoreProperties', 'Styles', 'Numbering', 'Theme'],
} as const;

/** Stands for a part that the library need not write. */
class Unwritten extends XmlComponent {
  /** Without lists of its own the library puts no numbers for words in braces into the text. */
  readonly ConcreteNumbering = [];

  constructor() {
    super('');
  }

  override prepForXml(): IXmlableObject {
    return {};
  }
}

const unwritten: unknown = new Unwritten();

/** A document of which the library writes no part that would be replaced. */
export class WordDocument extends Document {
  override get CoreProperties(): Document['CoreProperties'] {
    return unwritten as Document['CoreProperties'];
  }

  override get Styles(): Document['Styles'] {
    return unwritten as Document['Styles'];
  }

  override get Numbering(): Document['Numbering'] {
    return unwritten as Document['Numbering'];
  }

  override get Theme(): Document['Theme'] {
    return theme === undefined ? super.Theme : (unwritten as Document['Theme']);
  }
}

const themePath = 'word/theme/theme1.xml';
/** The same in every document, so it is written with the first. */
let theme: string | undefined;

/** A document's parts: our own, and the others as docx writes them. */
export function documentParts(document: WordDocument, own: OwnParts): Parts {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  const given = { ...own, ...(theme !== undefined && { [themePath]: theme }) };
  const parts = compiler.compile(
    document,
    undefined,
    Object.entries(given).map(([path, data]) => ({ path, data })),
  );
  theme ??= parts.get(themePath) as string;
  return parts;
}
