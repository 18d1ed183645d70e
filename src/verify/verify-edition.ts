/** Verifies one edition: its bytes are read back and held against the source and the standards. */
import type { Format } from '../editions/formats.ts';
import { sourceOutline } from '../tree/source-outline.ts';
import type { Outline } from '../tree/outline.ts';
import type { Root } from '../tree/types.ts';
import type { ReadingWorld } from '../world.ts';
import { foreignWords } from './compare/added.ts';
import { carriedBy, inTheirOrder } from './compare/carried.ts';
import { compareOutlines } from './compare/compare.ts';
import { falseClaims } from './compare/claims.ts';
import { alteredBookmarks } from './compare/bookmarks.ts';
import { alteredContents } from './compare/contents.ts';
import { foreignLinks } from './compare/links.ts';
import { examine, type Examined } from './examine.ts';
import { findingOf, type Finding } from './finding.ts';

/** What verification knows of an edition besides its bytes and its source. */
export interface EditionContext {
  /** The file name, which findings carry. */
  name: string;
  /** What the PDF edition of the same text reads as: the e-book's page list is held against it. */
  pdf?: Outline;
}

/**
 * Compares an edition with its source and with what its format must have.
 * @returns the findings; none means that no machine-checkable fault was found, and no more.
 */
export async function verifyEdition(
  bytes: Uint8Array,
  format: Format,
  source: Root | Outline,
  context: EditionContext,
  world: ReadingWorld,
): Promise<Finding[]> {
  const outline = 'blocks' in source ? source : sourceOutline(source);
  const examined = await examine(bytes, format, world, context.pdf);
  return judge(examined, outline, { name: context.name, format }, world);
}

/** Holds an edition that has been examined against its source. */
export function judge(
  { outline, links, claims = [], contents = [], bookmarks, added = [], faults }: Examined,
  source: Outline,
  about: { name: string; format: Format },
  { officialDocuments, languages }: Pick<ReadingWorld, 'officialDocuments' | 'languages'>,
): Finding[] {
  const differences = outline
    ? compareOutlines(carriedBy(about.format, source), {
        ...outline,
        notes: inTheirOrder(about.format, outline.notes),
      })
    : [];
  const foreign = outline && links ? foreignLinks(links, source, officialDocuments) : [];
  const named = namedAs(about.name, source);
  const untrue = falseClaims(claims, named, languages);
  const found = outline ? alteredContents(contents, source, languages) : [];
  const strange = outline ? foreignWords(added, named, languages) : [];
  const marked = outline && bookmarks ? alteredBookmarks(bookmarks, named, languages) : [];
  return [...differences, ...foreign, ...untrue, ...found, ...marked, ...strange, ...faults].map(
    (fault) => findingOf(fault, about),
  );
}

/** A text without a title is called what its file is, and an edition is named after that. */
function namedAs(name: string, source: Outline): Outline {
  if (source.title !== undefined || source.said === undefined) return source;
  const parts = name.replace(/^.*[/\\]/, '').split('.');
  const stems = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
  return { ...source, said: [...source.said, ...stems] };
}
