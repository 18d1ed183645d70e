/** Bookmarks: those of the headings of the text, in its words and its order, each where its heading is. */
import type { PdfReading } from '../../read/pdf/read.ts';
import { destinationOf } from '../../read/pdf/annotations.ts';
import { headingLevel } from '../../read/pdf/levels.ts';
import type { PdfDictionary, PdfFile } from '../../read/pdf/objects/index.ts';
import { plainText } from '../../read/pdf/phrasing.ts';
import type { BookmarkEntry } from '../compare/bookmarks.ts';
import type { Fault } from '../finding.ts';
import { isNear, spotOf, spotOfElement, type Spot } from './places.ts';

/** A bookmark has no note: the markers that its heading has are none of its words. */
const notInBookmarks: ReadonlySet<string> = new Set(['Note', 'Reference']);

export function bookmarks(reading: PdfReading): Fault[] {
  const { file, structure, pages } = reading;
  const entries = entriesOf(file);
  const headings = (structure?.elements ?? [])
    .filter((element) => headingLevel(element) !== undefined)
    .map((element) => ({
      words: lettersOf(plainText(element, reading, notInBookmarks)),
      spot: spotOfElement(reading, element),
    }));
  if (entries.length === 0) {
    return headings.length > 0
      ? [{ ruleId: 'pdf-bookmarks', reason: 'The document has headings and no bookmarks.' }]
      : [];
  }
  const keys = new Set(pages.map(({ page }) => page.key));
  let before: Spot = { page: 0, y: 0 };
  let next = 0;
  return entries.flatMap((entry): Fault[] => {
    const title = file.text(entry.get('Title')) ?? '';
    const target = destinationOf(file, entry);
    if (!target?.page || !keys.has(target.page)) {
      return [{ ruleId: 'pdf-destination', reason: `The bookmark “${title}” leads nowhere.` }];
    }
    const spot = spotOf(reading, entry.get('Dest') ?? null);
    const at = headings.findIndex(({ words }, index) => index >= next && opens(words, title));
    const heading = headings[at];
    if (heading) next = at + 1;
    const lies = heading?.spot === undefined || (spot !== undefined && isNear(spot, heading.spot));
    const follows = spot !== undefined && !isBefore(spot, before);
    before = spot ?? before;
    if (lies && follows) return [];
    return [{ ruleId: 'pdf-place', reason: `The bookmark “${title}” leads to another place.` }];
  });
}

/** A label and a title may be two headings and one bookmark: "Annex", "Declaration on …". */
function opens(heading: string, title: string): boolean {
  const letters = lettersOf(title);
  return heading !== '' && letters !== '' && letters.startsWith(heading);
}

/** Room around a place may reach into the line above it. */
const room = 24;

function isBefore(one: Spot, other: Spot): boolean {
  return one.page < other.page || (one.page === other.page && one.y > other.y + room);
}

/** The bookmarks in order, for comparison with the source. */
export function bookmarkEntries({ file }: PdfReading): BookmarkEntry[] {
  return entriesOf(file).map((entry) => ({ text: file.text(entry.get('Title')) ?? '' }));
}

/** Bookmarks have other spaces than headings. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

const known = new WeakMap<PdfFile, PdfDictionary[]>();

function entriesOf(file: PdfFile): PdfDictionary[] {
  const outlines = file.dictionary(file.catalog.get('Outlines'));
  const entries = known.get(file) ?? (outlines ? [...bookmarksBelow(file, outlines, 0)] : []);
  known.set(file, entries);
  return entries;
}

const mostBookmarks = 100_000;

function* bookmarksBelow(
  file: PdfFile,
  parent: PdfDictionary,
  depth: number,
): Generator<PdfDictionary> {
  let entry = file.dictionary(parent.get('First'));
  for (let n = 0; entry && depth < 64 && n < mostBookmarks; n++) {
    yield entry;
    yield* bookmarksBelow(file, entry, depth + 1);
    entry = file.dictionary(entry.get('Next'));
  }
}
