/** The pages of an e-book as the checks of markup are given them. */
import type { EpubReading } from '../../read/epub/read.ts';
import { markupPage, type MarkupPage } from '../markup/page.ts';

const known = new WeakMap<EpubReading, readonly MarkupPage[]>();

/** One for each content document, in the same order. */
export function pagesOf(reading: EpubReading): readonly MarkupPage[] {
  const before = known.get(reading);
  if (before) return before;
  const pages = reading.documents.map(({ path, root }) => markupPage(root, path));
  known.set(reading, pages);
  return pages;
}
