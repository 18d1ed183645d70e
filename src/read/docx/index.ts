/** Reads Word files: Plenary's own editions, as editors send them back, and those of others. */
import { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import { account } from '../account.ts';
import { derive, type Trace } from '../../parse/index.ts';
import { mastheadOf, type LanguageTag, type Masthead, type Root } from '../../tree/index.ts';
import { printedJobNumber, sortComments, type ArchiveNote } from './archive-comment.ts';
import type { ParsingWorld, ReadingWorld } from '../../world.ts';
import type { Decision } from './changes.ts';
import { readWordDocument } from './document.ts';
import { paragraphsOf, textOfRuns, type WordBlock, type WordDocument } from './model.ts';
import { WordFileError } from './parts.ts';
import { tableOfNotes } from './notes.ts';
import { reportChanges, reportComments } from './report-changes.ts';
import { reportNotes, reportRemarks } from './report-remarks.ts';
import { reportSetAside } from './report-set-aside.ts';
import { isStyled, readStyled } from './styled.ts';
import { readUnstyled } from './unstyled.ts';

export interface ReadDocxOptions {
  /** What to do with tracked changes, and with words struck through; without it changes are an error. */
  changes?: Decision;
  /** The language of the text; default: what the file says. */
  language?: LanguageTag;
  /** How messages name the file. */
  path?: string;
  /** Is told which phase of reading made what of which line of the text; of our own files, nothing. */
  trace?: Trace;
}

export interface ReadDocx {
  /** Its value is the text as read, a paragraph a line; its messages say what reading met. */
  file: VFile;
  root: Root;
}

/** Reads a Word file. Never throws: a file that cannot be read gives an empty tree and an error. */
export function readDocx(
  bytes: Uint8Array,
  world: ReadingWorld,
  options: ReadDocxOptions = {},
): ReadDocx {
  const file = new VFile(options.path === undefined ? {} : { path: options.path });
  const empty: Root = { type: 'root', children: [] };
  try {
    const document = readWordDocument(bytes, world, options.changes);
    const { archive, comments } = sortComments(document.comments);
    if (!reportChanges(document, file, options.changes)) return { file, root: empty };
    const notes = tableOfNotes(document);
    const styled = isStyled(document);
    if (styled) file.value = textOfDocument(document);
    const root = styled
      ? readStyled(document, notes, file, world, options.language)
      : readUnstyled(document, notes, file, world, options);
    if (!styled) account(file, root);
    if (archive) readArchiveNote(archive, root, file, world);
    reportComments(comments, file);
    reportRemarks(document, file);
    reportNotes(document, notes, file);
    reportSetAside(document, root, file, styled);
    return { file, root };
  } catch (error) {
    if (!(error instanceof WordFileError)) throw error;
    report(file, 'unreadable-input', { reason: error.message, note: error.mend });
    return { file, root: empty };
  }
}

/** What the archive says stands where the document itself does not say it. */
function readArchiveNote(
  { symbol, jobNumber }: ArchiveNote,
  root: Root,
  file: VFile,
  world: ParsingWorld,
): void {
  const said = [symbol, jobNumber].filter((word) => word !== undefined).join(', ');
  report(file, 'set-aside', { reason: `The comment of the archive was set aside: ${said}` });
  const masthead: Masthead = mastheadOf(root) ?? { type: 'masthead' };
  const added = {
    ...(symbol !== undefined && masthead.symbol === undefined && { symbol }),
    ...(jobNumber !== undefined &&
      masthead.jobNumber === undefined && { jobNumber: printedJobNumber(jobNumber) }),
  };
  if (Object.keys(added).length === 0) return;
  Object.assign(masthead, added);
  if (!root.children.includes(masthead)) root.children.unshift(masthead);
  derive(root, world);
}

/** The paragraphs as lines, with their numbers. */
function textOfDocument({ blocks }: WordDocument): string {
  return blocks.map(lineOf).join('\n');
}

function lineOf(block: WordBlock): string {
  if (block.kind === 'table') {
    return paragraphsOf([block])
      .map(({ runs }) => oneLine(textOfRuns(runs)))
      .join('\t');
  }
  const { number, runs } = block;
  const text = oneLine(textOfRuns(runs));
  return number && number.label !== '' ? `${number.label}\t${text}` : text;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
