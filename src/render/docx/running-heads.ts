/** Headers and footers of odd and even pages, as official pages have them; page 1 has the masthead. */
import { Footer, Header } from 'docx';
import { mastheadOf } from '../../tree/index.ts';
import type { DocxContext, InlineElement } from './context.ts';
import { field, withMark, tab, textRun } from './inline.ts';
import { StyledParagraph } from './paragraph.ts';
import type { HeadWords } from './running-words.ts';

interface OnEachPage<T> {
  first: T;
  /** Odd pages. */
  default: T;
  even: T;
}

/** Even pages have the label at the outer edge, which is the left; odd pages at the right. */
export function headers(context: DocxContext): OnEachPage<Header> {
  const { label, title } = context.heads;
  const [labelRuns, titleRuns] = [headRuns(label, context), headRuns(title, context)];
  return {
    first: new Header({ children: [new StyledParagraph('HeaderFirstPage', [])] }),
    default: header([...titleRuns, tab(), ...labelRuns]),
    even: header([...labelRuns, tab(), ...titleRuns]),
  };
}

/** Words that stand in the text in a style of their own follow it (STYLEREF, 17.16.5.59). */
function headRuns({ words, style, cut }: HeadWords, context: DocxContext): InlineElement[] {
  const shown =
    style === undefined || words === ''
      ? [textRun(words, context)]
      : field(`STYLEREF "${context.sheet.characterName(style)}"`, words, context);
  return cut ? [...shown, textRun(' …', context)] : shown;
}

export function footers(context: DocxContext): OnEachPage<Footer> {
  const job = mastheadOf(context.root)?.jobNumber;
  const number = job === undefined ? [] : [textRun(job, withMark('JobNumber', context))];
  return {
    first: footer(number),
    default: footer([...number, tab(), ...pageNumber('3', context)]),
    even: footer([...pageNumber('2', context), tab(), ...number]),
  };
}

/** The page of all pages; a program that does not lay pages out shows the first page of its kind. */
function pageNumber(page: string, context: DocxContext): InlineElement[] {
  const marked = withMark('PageNumber', context);
  return [...field('PAGE', page, marked), textRun('/', marked), ...field('NUMPAGES', page, marked)];
}

function header(content: readonly InlineElement[]): Header {
  return new Header({ children: [new StyledParagraph('Header', content)] });
}

function footer(content: InlineElement[]): Footer {
  return new Footer({ children: [new StyledParagraph('Footer', content)] });
}
