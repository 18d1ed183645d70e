/** The parts of a Word file (ISO 29500-2): an archive of XML files that point at each other. */
import { openZip, ZipError, type Zip } from '../zip.ts';
import { elementsOf, parseXml, XmlError, type XmlElement } from './xml.ts';

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
  allRelated: (path: string, type: string) => { element: XmlElement; path: string }[];
  links: (path: string) => ReadonlyMap<string, string>;
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
export function openParts(bytes: Uint8Array): Parts {
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

export function damaged(reason: string): WordFileError {
  return new WordFileError(`The Word file cannot be read. ${reason}`, saveAgain);
}
