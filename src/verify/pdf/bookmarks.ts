/** Bookmarks: there where there are headings, called as these are, and each leads to a page. */
import type { Languages } from '../../language/languages.ts';
import { destinationOf } from '../../read/pdf/annotations.ts';
import { headingLevel } from '../../read/pdf/levels.ts';
import type { PdfDictionary, PdfFile } from '../../read/pdf/objects/index.ts';
import { plainText } from '../../read/pdf/phrasing.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { Fault } from '../finding.ts';

export function bookmarks(reading: PdfReading, languages: Languages): Fault[] {
  const { file, structure, pages } = reading;
  const outlines = file.dictionary(file.catalog.get('Outlines'));
  const entries = outlines ? [...bookmarksBelow(file, outlines, 0)] : [];
  const headings = (structure?.elements ?? [])
    .filter((element) => headingLevel(element) !== undefined)
    .map((element) => lettersOf(plainText(element, reading)));
  if (entries.length === 0) {
    return headings.length > 0
      ? [{ ruleId: 'pdf-bookmarks', reason: 'The document has headings and no bookmarks.' }]
      : [];
  }
  const keys = new Set(pages.map(({ page }) => page.key));
  const words = wordsOfEditions(languages);
  return entries.flatMap((entry): Fault[] => {
    const title = file.text(entry.get('Title')) ?? '';
    const faults: Fault[] = [];
    const target = destinationOf(file, entry);
    if (target && (target.page === undefined || !keys.has(target.page))) {
      const reason = `The bookmark “${title}” leads nowhere.`;
      faults.push({ ruleId: 'pdf-destination', reason });
    }
    const letters = lettersOf(title);
    if (letters !== '' && !words.has(letters) && !opensHeading(letters, headings)) {
      const reason = `The bookmark “${title}” is called as no heading is.`;
      faults.push({ ruleId: 'pdf-bookmark-title', reason });
    }
    return faults;
  });
}

/** A label and a title may be two headings and one bookmark: "Annex", "Declaration on …". */
const joined = 3;

function opensHeading(title: string, headings: readonly string[]): boolean {
  return headings.some((_, at) =>
    headings
      .slice(at, at + joined)
      .join('')
      .startsWith(title),
  );
}

/** "Preamble", "Operative part": parts that no heading names. */
function wordsOfEditions(languages: Languages): Set<string> {
  return new Set(
    languages.all.flatMap(({ editions }) =>
      Object.values(editions ?? {}).flatMap((value: unknown) =>
        typeof value === 'string' ? [lettersOf(value)] : [],
      ),
    ),
  );
}

/** Bookmarks are cut where a line would be too long, and have other spaces than headings. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
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
