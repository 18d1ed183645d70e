/** Reads Akoma Ntoso: the United Nations' own files first, those of others, and Plenary's. */
import { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import type { Language } from '../../language/language.ts';
import { derive } from '../../parse/index.ts';
import type { LanguageTag, Root, RootData } from '../../tree/index.ts';
import type { ParsingWorld } from '../../world.ts';
import { accountForAkn } from './account.ts';
import { arrange } from './arrange/index.ts';
import { blocksOf } from './blocks.ts';
import { entriesOf } from './body.ts';
import { isDocument } from './document-names.ts';
import { readDocuments } from './document.ts';
import { jobNumberIn, languageIn, setAsideMetadata, subjectsIn } from './meta.ts';
import { AknError, parseAkn, type AknFile } from './parse-akn.ts';
import { readByTheLetter, writingIn } from './letter/index.ts';
import { startReading, type Readers, type Reading } from './reading.ts';
import { encodingOf } from './recognise.ts';
import { settleWords } from './misplaced.ts';
import { reportReading } from './report-reading.ts';
import { reportChanges } from '../docx/report-changes.ts';
import { utf8Trouble } from '../text.ts';
import { changesIn } from './changes.ts';
import { elementsOf, type AknElement } from './xml.ts';

export { xmlKind } from './recognise.ts';

export interface ReadAknOptions {
  /** The language of the text; default: what the file says. */
  language?: LanguageTag;
  /** What to do with changes that the file marks; without it they are an error. */
  changes?: 'accept' | 'reject';
  /** How messages name the file. */
  path?: string;
}

export interface ReadAkn {
  /** Its value is the file's text; its messages say what reading met. */
  file: VFile;
  root: Root;
}

/** Reads a file. Never throws: one that cannot be read gives an empty tree and an error. */
export function readAkn(
  bytes: Uint8Array,
  world: ParsingWorld,
  options: ReadAknOptions = {},
): ReadAkn {
  const file = new VFile(options.path === undefined ? {} : { path: options.path });
  try {
    return { file, root: readElements(bytes, file, world, options).root };
  } catch (error) {
    if (!(error instanceof AknError)) throw error;
    const { message, mend, place } = error;
    report(file, 'unreadable-input', { reason: message, note: mend, ...(place && { place }) });
    return { file, root: { type: 'root', children: [] } };
  }
}

export interface ReadElements {
  element: AknElement;
  root: Root;
  /** Whether the file is one that Plenary wrote, and holds nothing else. */
  byTheLetter: boolean;
}

/**
 * Reads a file whose text is put into `file`.
 * @throws {AknError} when it cannot be read.
 */
export function readElements(
  bytes: Uint8Array,
  file: VFile,
  world: ParsingWorld,
  options: ReadAknOptions,
): ReadElements {
  file.value = decoded(bytes);
  return readFile(parseAkn(String(file)), file, world, options);
}

/** XML that says nothing else is UTF-8 or UTF-16; what else it may say, no program need know. */
function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const trouble = encoding === 'utf-8' ? utf8Trouble(bytes) : undefined;
  if (trouble) throw new AknError(trouble.reason, trouble.note, trouble.place);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const reason = 'The file is neither UTF-8 nor UTF-16';
    throw new AknError(reason, 'Save it as UTF-8 and try again.', undefined, { cause });
  }
}

function readFile(
  { root: parsed, comments, instructions, tooDeep }: AknFile,
  file: VFile,
  world: ParsingWorld,
  options: ReadAknOptions,
): ReadElements {
  const { languages } = world;
  const { root, misplaced } = settleWords(parsed);
  const document = elementsOf(root).find(isDocument);
  if (!isRoot(root) || !document) throw notAkn(root);
  if (!reportChanges({ changes: changesIn(document) }, file, options.changes)) {
    return { element: root, root: { type: 'root', children: [] }, byTheLetter: false };
  }
  const begin = (language: Language): Reading =>
    startReading(file, root, { read: readers, language, languages, changes: options.changes });
  const writing = misplaced.length === 0 ? writingIn(root) : undefined;
  const own = writing && readOwn(root, writing, { begin, languages, options });
  if (tooDeep && !own) throw tooDeep;
  const { tree, reading } = own ?? readAny(root, { begin, languages, options });
  derive(tree, world);
  setAsideMetadata(root, reading);
  const account = accountForAkn(elementsOf(root), tree, {
    setAside: [...reading.asides.values()]
      .filter(({ kind }) => kind !== 'metadata' && kind !== 'editorialNote')
      .map(({ text }) => text),
    fromAttributes: reading.fromAttributes,
  });
  reportReading(tree, reading, { element: root, misplaced, comments, instructions, account });
  return { element: root, root: tree, byTheLetter: own !== undefined };
}

interface Means {
  begin: (language: Language) => Reading;
  languages: ParsingWorld['languages'];
  options: ReadAknOptions;
}

interface Read {
  tree: Root;
  reading: Reading;
}

/** A file that Plenary wrote, unless somebody put into it what Plenary does not write. */
function readOwn(
  root: AknElement,
  writing: AknElement,
  { begin, languages, options }: Means,
): Read | undefined {
  const reading = begin(languages.english);
  const read = readByTheLetter(root, writing, reading);
  if (!read) return undefined;
  const { children, subjects, data } = read;
  const language = data.language ?? languageIn(root);
  const all = { ...data, ...dataOf(language, options.language) };
  return { tree: treeOf(root, { children, subjects, data: all }, reading), reading };
}

function readAny(root: AknElement, { begin, languages, options }: Means): Read {
  const named = options.language === undefined ? languageIn(root) : undefined;
  const fault = named === undefined ? undefined : languages.faultOfTag(named);
  const data = dataOf(fault ? undefined : named, options.language);
  const reading = begin(languages.of(data.language) ?? languages.english);
  if (named !== undefined && fault) reading.wrongTags.set(named, fault);
  const children = readDocuments(root, reading);
  const jobNumber = jobNumberIn(root);
  const masthead = children.find((node) => node.type === 'masthead');
  if (masthead && jobNumber !== undefined) masthead.jobNumber ??= jobNumber;
  const all = [...children, ...reading.notes.inOrder()];
  return {
    tree: treeOf(root, { children: all, subjects: subjectsIn(root), data }, reading),
    reading,
  };
}

function treeOf(
  element: AknElement,
  { children, subjects, data }: Required<Pick<Root, 'children' | 'subjects' | 'data'>>,
  reading: Reading,
): Root {
  return {
    type: 'root',
    ...(subjects.length > 0 && { subjects }),
    children,
    ...(Object.keys(data).length > 0 && { data }),
    position: reading.positionOf(element),
  };
}

const readers: Readers = {
  blocks: (nodes, reading) => blocksOf(nodes, reading),
  flow: (nodes, reading) => arrange(entriesOf(nodes, reading), 'quotation', reading),
};

/** A file that names no namespace is read all the same. */
function isRoot({ name, namespace, akn }: AknElement): boolean {
  return name === 'akomaNtoso' && (akn || namespace === '');
}

function notAkn(root: AknElement): AknError {
  const reason = isRoot(root)
    ? 'The file holds no document of Akoma Ntoso'
    : root.name === 'akomaNtoso'
      ? `The file is XML of another kind: its namespace is ${root.namespace}`
      : `The file is XML of another kind: it begins with <${root.name}>, not with <akomaNtoso>`;
  return new AknError(
    reason,
    'Plenary reads XML of Akoma Ntoso 3.0, as the United Nations publish it.',
  );
}

function dataOf(inFile: LanguageTag | undefined, named: LanguageTag | undefined): RootData {
  const language = named ?? inFile;
  if (language === undefined) return {};
  return { language, languageFrom: named === undefined ? 'front-matter' : 'option' };
}
