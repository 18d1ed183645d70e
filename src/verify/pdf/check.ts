/** All conditions on a PDF, in the order of the standards. */
import type { PdfReading } from '../../read/pdf/read.ts';
import type { Fault } from '../finding.ts';
import { annotations } from './annotations.ts';
import { artifacts } from './artifacts.ts';
import { bookmarks } from './bookmarks.ts';
import { catalog } from './catalog.ts';
import { closed } from './closed.ts';
import { content } from './content.ts';
import { fonts } from './fonts.ts';
import { headings } from './headings.ts';
import { languages } from './languages.ts';
import { lists } from './lists.ts';
import { linkWords } from './link-targets.ts';
import { identification } from './identification.ts';
import { notes } from './notes.ts';
import { parentTree } from './parent-tree.ts';
import { pictures } from './pictures.ts';
import { structure } from './structure.ts';
import { tables } from './tables.ts';
import { places } from './places.ts';
import { replacements } from './replacements.ts';
import { tags } from './tags.ts';
import { viewing } from './viewing.ts';
import { visible } from './visible.ts';
import type { Languages } from '../../language/languages.ts';

const checks: ((reading: PdfReading, languages: Languages) => Fault[])[] = [
  identification,
  catalog,
  bookmarks,
  content,
  structure,
  parentTree,
  languages,
  tables,
  lists,
  headings,
  pictures,
  notes,
  annotations,
  fonts,
  tags,
  visible,
  replacements,
  viewing,
  linkWords,
  closed,
  artifacts,
  places,
];

export function checkPdf(reading: PdfReading, languages: Languages): Fault[] {
  return checks.flatMap((check) => check(reading, languages));
}
