/** Which head and foot stand on the first page of a document, and which on others. */
import { paragraphsOf, textOfRuns, type WordDocument, type WordParagraph } from './model.ts';
import type { PartReader } from './part-reader.ts';
import type { Parts } from './parts.ts';
import type { Section } from './sections.ts';

export function pagesOf(
  parts: Parts,
  sections: readonly Section[],
  reader: PartReader,
): Pick<WordDocument, 'firstPage' | 'headers' | 'footers'> {
  const side = (name: 'heads' | 'feet', type: 'header' | 'footer') => {
    const all = parts.allRelated(parts.main, type).map((part) => ({
      path: part.path,
      paragraphs: paragraphsOf(reader.blocksOf(part)).filter(hasWords),
    }));
    const first = sections[0];
    const id = first?.titlePage ? first[name].get('first') : first?.[name].get('default');
    const path = id === undefined ? undefined : parts.byId(parts.main, id)?.path;
    const used = sections.some((section) => section[name].size > 0);
    // Heads that no section names are left over from a document with more sections.
    const onFirst = used ? all.find((part) => part.path === path) : richest(all);
    return {
      first: onFirst?.paragraphs ?? [],
      others: all.filter((part) => part !== onFirst).flatMap(({ paragraphs }) => paragraphs),
    };
  };
  const [heads, feet] = [side('heads', 'header'), side('feet', 'footer')];
  return {
    firstPage: { head: heads.first, foot: feet.first },
    headers: heads.others,
    footers: feet.others,
  };
}

/** The part with the most words: running heads are short. */
function richest<T extends { paragraphs: WordParagraph[] }>(parts: readonly T[]): T | undefined {
  const length = ({ paragraphs }: T): number =>
    paragraphs.reduce((sum, { runs }) => sum + textOfRuns(runs).length, 0);
  return parts.toSorted((one, other) => length(other) - length(one))[0];
}

function hasWords({ runs, remarks }: WordParagraph): boolean {
  return textOfRuns(runs).trim() !== '' || remarks !== undefined;
}
