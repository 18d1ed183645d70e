/** Opens a Word file and reads its parts into one document. */
import { openZip, ZipError, type Zip } from '../zip.ts';
import { decideChanges, trackedChanges, type Decision } from './changes.ts';
import {
  paragraphsOf,
  type WordBlock,
  type WordCell,
  type WordComment,
  type WordDocument,
  type WordNote,
  type WordParagraph,
} from './model.ts';
import { NumberingCounter } from './numbering.ts';
import { readContent, type RunContext } from './runs.ts';
import { numberingOf, readStyles } from './styles.ts';
import {
  childOf,
  descendantsOf,
  elementsOf,
  parseXml,
  textContent,
  XmlError,
  type XmlElement,
} from './xml.ts';

/** The bytes are no Word file that can be read. */
export class WordFileError extends Error {
  override name = 'WordFileError';
  /** What to do about it. */
  readonly mend: string;

  constructor(reason: string, mend: string) {
    super(reason);
    this.mend = mend;
  }
}

/** What a Word file may unpack to. */
const largest = 100 * 1024 * 1024;

/**
 * Reads a Word file; with a decision, as its tracked changes leave it.
 * @throws {WordFileError} when the bytes are none, damaged, encrypted or too large.
 */
export function readWordDocument(bytes: Uint8Array, decision?: Decision): WordDocument {
  const parts = openParts(bytes);
  const main = parts.main;
  const body = parts.xml(main);
  if (!body) throw damaged('It has no document in it.');
  const styles = readStyles(parts.related(main, 'styles'));
  const numbering = new NumberingCounter(parts.related(main, 'numbering'), styles);
  const changed = (part: XmlElement): XmlElement =>
    decision === undefined ? part : decideChanges(part, decision);
  const blocksIn = (part: XmlElement, path: string): WordBlock[] =>
    readBlocks(changed(part), { styles, numbering, links: parts.links(path) });
  const noteParts = ['footnotes', 'endnotes'].flatMap((type) => parts.allRelated(main, type));
  const blocks = blocksIn(childOf(body, 'body') ?? body, main);
  const onEachPage = (type: 'header' | 'footer'): WordParagraph[] =>
    parts
      .allRelated(main, type)
      .flatMap(({ element, path }) => paragraphsOf(blocksIn(element, path)));
  return {
    blocks,
    notes: new Map(noteParts.flatMap(({ element, path }) => notesIn(element, path, blocksIn))),
    headers: onEachPage('header'),
    footers: onEachPage('footer'),
    styles,
    core: propertiesOf(parts.xml('docProps/core.xml')),
    custom: customPropertiesOf(parts.xml('docProps/custom.xml')),
    changes: [body, ...noteParts.map(({ element }) => element)].flatMap(trackedChanges),
    comments: parts.allRelated(main, 'comments').flatMap(({ element }) => commentsIn(element)),
  };
}

// ——— Parts ———

interface Parts {
  /** The path of the main document. */
  main: string;
  xml: (path: string) => XmlElement | undefined;
  related: (path: string, type: string) => XmlElement | undefined;
  allRelated: (path: string, type: string) => { element: XmlElement; path: string }[];
  links: (path: string) => ReadonlyMap<string, string>;
}

interface Relationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

function openParts(bytes: Uint8Array): Parts {
  const zip = open(bytes);
  const xml = (path: string): XmlElement | undefined => {
    const content = guarded(() => zip.read(path));
    return content && guarded(() => parseXml(content), path);
  };
  const relationships = (path: string): Relationship[] => {
    const cut = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, cut);
    const part = xml(`${folder}_rels/${path.slice(cut)}.rels`);
    return elementsOf(part, 'Relationship').map((element) => relationship(element, folder));
  };
  const start = relationships('').find(({ type }) => type === 'officeDocument');
  if (!start) throw damaged('It is a zip archive, but no Word file.');
  const allRelated: Parts['allRelated'] = (path, type) =>
    relationships(path)
      .filter((relation) => relation.type === type && !relation.external)
      .flatMap(({ target }) => {
        const element = xml(target);
        return element ? [{ element, path: target }] : [];
      });
  return {
    main: start.target,
    xml,
    allRelated,
    related: (path, type) => allRelated(path, type)[0]?.element,
    links: (path) =>
      new Map(
        relationships(path)
          .filter(({ type, external }) => type === 'hyperlink' && external)
          .map(({ id, target }) => [id, target]),
      ),
  };
}

function relationship({ attributes }: XmlElement, folder: string): Relationship {
  const external = attributes.get('TargetMode') === 'External';
  const target = attributes.get('Target') ?? '';
  const type = attributes.get('Type') ?? '';
  return {
    id: attributes.get('Id') ?? '',
    type: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolvePath(folder, target),
    external,
  };
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments: string[] = [];
  for (const segment of `${folder}${target}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

// ——— Faults ———

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function open(bytes: Uint8Array): Zip {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw oldOrEncrypted(bytes);
  return guarded(() => openZip(bytes, largest));
}

/** Word encrypts a .docx inside the container that it used for .doc ([MS-OFFCRYPTO] 1.3.3). */
function oldOrEncrypted(bytes: Uint8Array): WordFileError {
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return directory.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? new WordFileError(
        'The file is encrypted.',
        'Open it in Word, take its password away and save it.',
      )
    : new WordFileError('This is a document of an old version of Word (.doc).', saveAgain);
}

const saveAgain = 'Open it in Word or LibreOffice and save it as .docx.';

/** Turns what the archive and the XML readers throw into one error that says what to do. */
function guarded<T>(read: () => T, path?: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlError) {
      throw damaged(`Its part ${path ?? ''} cannot be read. ${error.message}`);
    }
    if (error instanceof ZipError) throw zipFault(error);
    throw error;
  }
}

function zipFault(error: ZipError): WordFileError {
  switch (error.fault) {
    case 'not-a-zip':
      return new WordFileError('This is no Word file: it is no zip archive.', saveAgain);
    case 'truncated':
      return damaged('Its end is missing: it was not copied or saved whole.');
    case 'encrypted':
      return new WordFileError('The file is encrypted.', 'Save it without a password.');
    case 'too-large':
      return new WordFileError(
        `${error.message} It is not read.`,
        'Take the pictures out of the file, or check where it came from.',
      );
    case 'damaged':
      return damaged(error.message);
  }
}

function damaged(reason: string): WordFileError {
  return new WordFileError(`The Word file cannot be read. ${reason}`, saveAgain);
}

// ——— Blocks ———

interface BlockContext extends RunContext {
  numbering: NumberingCounter;
}

function readBlocks(parent: XmlElement, context: BlockContext): WordBlock[] {
  return elementsOf(parent).flatMap((element): WordBlock[] => {
    switch (element.name) {
      case 'p':
        return readParagraph(element, context);
      case 'tbl':
        return [{ kind: 'table', rows: rowsOf(element).map((row) => readRow(row, context)) }];
      case 'sdt':
        return readBlocks(childOf(element, 'sdtContent') ?? element, context);
      case 'AlternateContent':
        return readBlocks(childOf(element, 'Choice') ?? element, context);
      case 'customXml':
      case 'ins':
      case 'moveTo':
        return readBlocks(element, context);
      default:
        return [];
    }
  });
}

function readParagraph(element: XmlElement, context: BlockContext): WordBlock[] {
  const properties = childOf(element, 'pPr');
  const style = context.styles.paragraph(childOf(properties, 'pStyle')?.attributes.get('val'));
  const number = context.numbering.next(numberingOf(properties), style);
  const { runs, boxes } = readContent(element, context);
  return [
    { kind: 'paragraph', style, number, runs },
    ...boxes.flatMap((box) => readBlocks(box, context)),
  ];
}

/** Rows may stand in content controls. */
function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : child.name === 'sdt' ? [...descendantsOf(child, 'tr')] : [],
  );
}

function readRow(row: XmlElement, context: BlockContext): WordCell[] {
  const cells = elementsOf(row).flatMap((child) =>
    child.name === 'tc' ? [child] : child.name === 'sdt' ? [...descendantsOf(child, 'tc')] : [],
  );
  return cells.map((cell) => ({ paragraphs: paragraphsOf(readBlocks(cell, context)) }));
}

function notesIn(
  part: XmlElement,
  path: string,
  blocksIn: (part: XmlElement, path: string) => WordBlock[],
): [string, WordNote][] {
  return elementsOf(part)
    .filter(({ attributes }) => {
      const type = attributes.get('type');
      return type === undefined || type === 'normal';
    })
    .map((note) => {
      const id = `${note.name === 'endnote' ? 'end-' : ''}${note.attributes.get('id') ?? ''}`;
      return [id, { id, blocks: blocksIn(note, path) }];
    });
}

function commentsIn(part: XmlElement): WordComment[] {
  return elementsOf(part, 'comment').map((comment) => ({
    author: comment.attributes.get('author') ?? '',
    text: [...descendantsOf(comment, 't')].map(textContent).join(''),
  }));
}

// ——— Properties ———

function propertiesOf(part: XmlElement | undefined): Map<string, string> {
  return new Map(elementsOf(part).map((property) => [property.name, textContent(property)]));
}

function customPropertiesOf(part: XmlElement | undefined): Map<string, string> {
  return new Map(
    elementsOf(part, 'property').map((property) => [
      property.attributes.get('name') ?? '',
      textContent(property),
    ]),
  );
}
