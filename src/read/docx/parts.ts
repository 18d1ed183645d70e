/** The parts of a Word file (ISO 29500-2): an archive of XML files that point at each other. */
import { latin1, latin1Bytes, includesBytes, startsWith, utf16Bytes } from '../../bytes/index.ts';
import type { Compression } from '../../world.ts';
import { remembered } from '../remembered.ts';
import { openZip, ZipError, type Zip } from '../zip.ts';
import { parsePart, PartError } from './parse-part.ts';
import { elementsOf, type XmlElement } from './xml.ts';

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

export interface Parts {
  /** The path of the main document. */
  main: string;
  xml: (path: string) => XmlElement | undefined;
  related: (path: string, type: string) => XmlElement | undefined;
  allRelated: (path: string, type: string) => RelatedPart[];
  /** The part that a relationship of another leads to. */
  byId: (path: string, id: string) => RelatedPart | undefined;
  /** The bytes of such a part, whatever they are. */
  bytesOf: (path: string, id: string) => { bytes: Uint8Array; path: string } | undefined;
  links: (path: string) => ReadonlyMap<string, string>;
}

export interface RelatedPart {
  element: XmlElement;
  path: string;
}

interface Relationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

/**
 * Opens a Word file.
 * @throws {WordFileError} when the bytes are none, damaged, encrypted or too large.
 */
export function openParts(bytes: Uint8Array, compression: Compression): Parts {
  const zip = open(bytes, compression);
  const xml = (path: string): XmlElement | undefined => {
    const content = guarded(() => zip.read(path));
    return content && guarded(() => parsed(content, path), path);
  };
  const known = new Map<string, Relationship[]>();
  const relationships = (path: string): Relationship[] => {
    const own = known.get(path) ?? readRelationships(path);
    known.set(path, own);
    return own;
  };
  const readRelationships = (path: string): Relationship[] => {
    const cut = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, cut);
    const part = xml(`${folder}_rels/${path.slice(cut)}.rels`);
    return elementsOf(part, 'Relationship').map((element) => relationship(element, folder));
  };
  const start = relationships('').find(({ type }) => type === 'officeDocument');
  if (!start) throw otherArchive(zip);
  refuseOtherOffice(start.target);
  const allRelated: Parts['allRelated'] = (path, type) =>
    relationships(path)
      .filter((relation) => relation.type === type && !relation.external)
      .flatMap(({ target }) => {
        const element = xml(target);
        return element ? [{ element, path: target }] : [];
      });
  const target = (path: string, id: string): string | undefined => {
    const relation = relationships(path).find((candidate) => candidate.id === id);
    return relation && !relation.external ? relation.target : undefined;
  };
  return {
    main: start.target,
    xml,
    allRelated,
    byId: (path, id) => {
      const at = target(path, id);
      const element = at === undefined ? undefined : xml(at);
      return at !== undefined && element ? { element, path: at } : undefined;
    },
    bytesOf: (path, id) => {
      const at = target(path, id);
      const bytes = at === undefined ? undefined : guarded(() => zip.read(at));
      return at !== undefined && bytes ? { bytes, path: at } : undefined;
    },
    related: (path, type) => allRelated(path, type)[0]?.element,
    links: (path) =>
      new Map(
        relationships(path)
          .filter(({ type, external }) => type === 'hyperlink' && external)
          .map(({ id, target }) => [id, target]),
      ),
  };
}

/** The styles are the same in all files of a template, and need not be read in each of a hundred. */
function parsed(content: Uint8Array, path: string): XmlElement {
  return path === 'word/styles.xml' && content.length < mostShared
    ? parseShared(latin1(content))
    : parsePart(content);
}

const mostShared = 500_000;
const parseShared = remembered(8, (text) => parsePart(latin1Bytes(text)));

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

function open(bytes: Uint8Array, compression: Compression): Zip {
  if (startsWith(bytes, compoundFile)) throw oldOrEncrypted(bytes);
  return guarded(() => openZip(bytes, largest, compression));
}

/** Word encrypts a .docx inside the container that it used for .doc ([MS-OFFCRYPTO] 1.3.3). */
function oldOrEncrypted(bytes: Uint8Array): WordFileError {
  return includesBytes(bytes, utf16Bytes('EncryptedPackage'))
    ? new WordFileError(
        'The file is encrypted.',
        'Open it in Word, take its password away and save it.',
      )
    : new WordFileError('This is a document of an old version of Word (.doc).', saveAgain);
}

/** What other archives are that people take for Word files, by what they have in them. */
function otherArchive(zip: Zip): WordFileError {
  const kind = guarded(() => zip.read('mimetype'));
  if (kind && latin1(kind).startsWith('application/vnd.oasis.opendocument')) {
    return new WordFileError('This is an OpenDocument file (.odt).', saveAgain);
  }
  if (
    zip.names.some((name) =>
      /(?:^|\/)(?:Document\.iwa|index\.apxl|buildVersionHistory\.plist)$/.test(name),
    )
  ) {
    return new WordFileError(
      'This is a document of Pages.',
      'Open it in Pages and export it as Word.',
    );
  }
  return damaged('It is a zip archive, but no Word file.');
}

const otherOffice: readonly (readonly [folder: string, name: string])[] = [
  ['xl/', 'a workbook of Excel'],
  ['ppt/', 'a presentation of PowerPoint'],
];

/** The other programs of Office pack their files in the same way. */
function refuseOtherOffice(main: string): void {
  const other = otherOffice.find(([folder]) => main.startsWith(folder));
  if (other) {
    throw new WordFileError(
      `This is ${other[1]}.`,
      'Copy its text into a Word file and save that.',
    );
  }
}

const saveAgain = 'Open it in Word or LibreOffice and save it as .docx.';

/** Turns what the archive and the XML readers throw into one error that says what to do. */
function guarded<T>(read: () => T, path?: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PartError) {
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

export function damaged(reason: string): WordFileError {
  return new WordFileError(`The Word file cannot be read. ${reason}`, saveAgain);
}
