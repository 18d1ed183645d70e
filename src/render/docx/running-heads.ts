/** Headers and footers of odd and even pages, as official pages have them; page 1 has the masthead. */
import { Footer, Header, PageNumber } from 'docx';
import {
  documentName,
  mastheadOf,
  normalizeSpace,
  textOf,
  titleOf,
  type Root,
} from '../../tree/index.ts';
import type { Context, Inline } from './context.ts';
import { marked, run, tab, textRun } from './inline.ts';
import { StyledParagraph } from './paragraph.ts';

interface OnEachPage<T> {
  first: T;
  /** Odd pages. */
  default: T;
  even: T;
}

/** Even pages have the symbol at the outer edge, which is the left; odd pages at the right. */
export function headers(root: Root, context: Context): OnEachPage<Header> {
  const symbol = mastheadOf(root)?.symbol ?? documentName(root) ?? '';
  const title = titleOf(root);
  const { charactersPerLine, lines } = context.template.runningTitle;
  const words = title ? normalizeSpace(textOf(title)) : '';
  const short = runningTitle(words, charactersPerLine, lines);
  return {
    first: new Header({ children: [new StyledParagraph('HeaderFirstPage', [])] }),
    default: header(short, symbol, 'odd', context),
    even: header(short, symbol, 'even', context),
  };
}

export function footers(root: Root, context: Context): OnEachPage<Footer> {
  const job = mastheadOf(root)?.jobNumber;
  const number = job === undefined ? [] : [textRun(job, marked('JobNumber', context))];
  const page = [
    run([PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], marked('PageNumber', context)),
  ];
  return {
    first: footer(number),
    default: footer([...number, tab(), ...page]),
    even: footer([...page, tab(), ...number]),
  };
}

function header(title: string[], symbol: string, side: 'odd' | 'even', context: Context): Header {
  const rows = title.length === 0 ? [''] : title;
  const children = rows.map((words, index) => {
    const last = index === rows.length - 1;
    const style = last ? 'HeaderLastLine' : 'Header';
    const text = textRun(words, context);
    const mark = last ? [textRun(symbol, context)] : [];
    const content = side === 'even' ? [...mark, tab(), text] : [text, tab(), ...mark];
    return new StyledParagraph(style, content);
  });
  return new Header({ children });
}

function footer(content: Inline[]): Footer {
  return new Footer({ children: [new StyledParagraph('Footer', content)] });
}

/** The title in lines of about equal length; what does not fit gives way to an ellipsis. */
export function runningTitle(title: string, perLine: number, lines: number): string[] {
  if (title === '') return [];
  const words = title.split(' ');
  const wanted = Math.min(lines, Math.ceil(title.length / perLine));
  const rows: string[] = [];
  let rest = words;
  for (let left = wanted; left > 0 && rest.length > 0; left--) {
    const share = Math.min(perLine, Math.ceil(rest.join(' ').length / left));
    const count = left === 1 ? fitting(rest, perLine) : reaching(rest, share, perLine);
    rows.push(rest.slice(0, count).join(' '));
    rest = rest.slice(count);
  }
  const end = rows.length - 1;
  return rest.length === 0 ? rows : rows.map((row, index) => (index === end ? `${row} …` : row));
}

/** How many words fit in a line; one at least. */
function fitting(words: string[], length: number): number {
  let count = 1;
  while (count < words.length && words.slice(0, count + 1).join(' ').length <= length) count += 1;
  return count;
}

/** How many words it takes to reach a share of the line, if that many fit. */
function reaching(words: string[], share: number, length: number): number {
  const most = fitting(words, length);
  let count = 1;
  while (count < most && words.slice(0, count).join(' ').length < share) count += 1;
  return count;
}
