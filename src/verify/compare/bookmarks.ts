/** Bookmarks of a PDF held against the headings of the source: which, in which order, in which words. */
import { editionWordsOf, type Languages } from '../../language/languages.ts';
import type { Outline } from '../../tree/outline.ts';
import type { Fault } from '../finding.ts';
import { shortened } from './excerpt.ts';

export interface BookmarkEntry {
  text: string;
}

export function alteredBookmarks(
  entries: readonly BookmarkEntry[],
  source: Outline,
  languages: Languages,
): Fault[] {
  const wanted = headingsOf(source);
  const own = ownNames(source, languages);
  const faults: Fault[] = [];
  const report = (what: string): void => {
    faults.push({ ruleId: 'contents-altered', reason: `The bookmarks ${what}.` });
  };
  let next = 0;
  for (const { text } of entries) {
    const words = compact(text);
    const at = wanted.findIndex((heading, index) => index >= next && compact(heading) === words);
    const isNext = at === next;
    // A part may be called as a later heading is.
    if (!isNext && own.has(words)) continue;
    if (at < 0) report(`have “${shortened(text)}”, which is no heading of the source`);
    for (const lost of at < 0 ? [] : wanted.slice(next, at)) report(`lack “${shortened(lost)}”`);
    if (at >= 0) next = at + 1;
  }
  for (const lost of wanted.slice(next)) report(`lack “${shortened(lost)}”`);
  return faults;
}

/** Titles, and the divisions that show a heading. */
function headingsOf({ blocks }: Outline): string[] {
  return blocks.flatMap(({ kind, label = '', text, level }) => {
    const heads =
      kind === 'title' || ((kind === 'section' || kind === 'annex') && level !== undefined);
    const words = `${label} ${text}`;
    return heads && compact(words) !== '' ? [words] : [];
  });
}

/** Parts that no heading names, and what a text without a title is called. */
function ownNames(source: Outline, languages: Languages): ReadonlySet<string> {
  const { words } = editionWordsOf(languages, source.language);
  const masthead = source.blocks.filter(({ kind }) => kind === 'masthead');
  const names = source.blocks.some(({ kind }) => kind === 'title')
    ? []
    : [
        source.title ?? '',
        ...(source.said ?? []),
        ...masthead.map(({ text }) => text),
        words.untitled,
      ];
  return new Set([words.preamble, words.operativePart, ...names].map(compact));
}

/** Formats write spaces in their own ways, and leave out signs that cannot be seen. */
function compact(words: string): string {
  return words.replace(/[\s*\p{C}\p{DI}\ufffd]/gu, '');
}
