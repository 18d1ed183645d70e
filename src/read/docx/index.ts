/** Reads Word files: Plenary's own editions, as editors send them back, and those of others. */
import { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import type { LanguageTag, Root } from '../../tree/index.ts';
import type { Decision } from './changes.ts';
import { readWordDocument } from './document.ts';
import { paragraphsOf, textOfRuns, type WordBlock, type WordDocument } from './model.ts';
import { WordFileError } from './parts.ts';
import { reportChanges } from './report-changes.ts';
import { reportSetAside } from './report-set-aside.ts';
import { isStyled, readStyled } from './styled.ts';
import { readUnstyled } from './unstyled.ts';

export interface ReadDocxOptions {
  /** What to do with tracked changes; without it they, and comments, are an error. */
  changes?: Decision;
  /** The language of the text; default: what the file says. */
  language?: LanguageTag;
  /** How messages name the file. */
  path?: string;
}

export interface ReadDocx {
  /** Its value is the text as read, a paragraph a line; its messages say what reading met. */
  file: VFile;
  root: Root;
}

/** Reads a Word file. Never throws: a file that cannot be read gives an empty tree and an error. */
export function readDocx(bytes: Uint8Array, options: ReadDocxOptions = {}): ReadDocx {
  const file = new VFile(options.path === undefined ? {} : { path: options.path });
  const empty: Root = { type: 'root', children: [] };
  try {
    const document = readWordDocument(bytes, options.changes);
    if (!reportChanges(document, file, options.changes)) return { file, root: empty };
    const { language } = options;
    if (!isStyled(document)) {
      const root = readUnstyled(document, file, language);
      reportSetAside(document, file);
      return { file, root };
    }
    file.value = textOfDocument(document);
    return { file, root: readStyled(document, file, language) };
  } catch (error) {
    if (!(error instanceof WordFileError)) throw error;
    report(file, 'unreadable-input', { reason: error.message, note: error.mend });
    return { file, root: empty };
  }
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
