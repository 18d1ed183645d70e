/** What the running heads say: the label of the document on one side, its title on the other. */
import {
  documentSymbol,
  mastheadOf,
  normalizeSpace,
  textOf,
  titleOf,
  type Root,
  type Text,
  type Title,
} from '../../tree/index.ts';
import type { CharacterStyleId } from '../../template/index.ts';

export interface HeadWords {
  words: string;
  /** The style that these words have in the text; absent where the text does not have them so. */
  style?: CharacterStyleId;
  /** The title goes on. */
  cut?: boolean;
}

export interface RunningHeads {
  label: HeadWords;
  title: HeadWords;
  /** The title of the document. */
  of?: Title;
  /** The text that the words of the title are the beginning of, where they have their style in it. */
  from?: Text;
}

/** The words of the heads, with as much of the title as a line holds. */
export function runningHeadsOf(root: Root, charactersPerLine: number): RunningHeads {
  const title = titleOf(root);
  const label = labelOf(root, title);
  if (title === undefined) return { label, title: { words: '' } };
  const all = normalizeSpace(textOf(title));
  const words = fitting(all, charactersPerLine);
  const cut = words.length < all.length && { cut: true };
  const from = onlyText(title);
  if (!from?.value.startsWith(words)) return { label, title: { words, ...cut }, of: title };
  return { label, title: { words, style: 'RunningTitle', ...cut }, of: title, from };
}

/** The symbol as printed, else the label of the title without its stop, else the symbol as derived. */
function labelOf(root: Root, title: Title | undefined): HeadWords {
  const symbol = mastheadOf(root)?.symbol;
  if (symbol) return { words: symbol, style: 'MastheadSymbol' };
  const words = labelWords(title?.label);
  if (words !== '') return { words, style: 'TitleLabel' };
  return { words: documentSymbol(root) ?? '' };
}

/** A label without the stop at its end: "61/295" of "61/295.". */
export function labelWords(label: string | undefined): string {
  return label?.replace(/[.\s]+$/, '') ?? '';
}

/** The words of a title that are set alike, but for the markers of notes behind them. */
function onlyText({ children: [first, ...rest] }: Title): Text | undefined {
  const alike = rest.every(({ type }) => type === 'footnoteReference');
  return first?.type === 'text' && alike ? first : undefined;
}

/** As many words as fit in a line; one at least. */
export function fitting(text: string, length: number): string {
  const words = text.split(' ');
  let count = 1;
  while (count < words.length && words.slice(0, count + 1).join(' ').length <= length) count += 1;
  return words.slice(0, count).join(' ');
}
