/** Reads an edition once: for its outline, and for what its format must have. */
import { outlineOfEpub, readEpub } from '../read/epub/read.ts';
import { parseHtml } from '../read/html/parse-html.ts';
import { outlineOfHtml } from '../read/html/read.ts';
import type { Format } from '../editions/formats.ts';
import type { ReadingWorld } from '../world.ts';
import { readOutline } from '../read/outline/read-outline.ts';
import type { Outline } from '../tree/outline.ts';
import type { AddedWords } from './compare/added.ts';
import type { BookmarkEntry } from './compare/bookmarks.ts';
import type { Contents } from './compare/contents.ts';
import type { EditionLink } from './compare/links.ts';
import type { EditionClaim } from './compare/claims.ts';
import { checkWord, coreTitle } from './docx/check.ts';
import { linksOfWord } from './docx/foreign.ts';
import { claimsOfWord } from './docx/metadata.ts';
import { readParts } from './docx/parts.ts';
import { checkEpub } from './epub/check.ts';
import type { Fault } from './finding.ts';
import { claimsOfEpub, wordsOfPackage } from './epub/metadata.ts';
import { contentsOfEpub } from './epub/contents.ts';
import { pagesOf } from './epub/pages.ts';
import { checkHtml } from './html/check.ts';
import { claimsOfPage } from './html/metadata.ts';
import { addedWords, contentsOf } from './markup/additions.ts';
import { linksOfPages } from './markup/links.ts';
import { markupPage } from './markup/page.ts';

/** An edition read back: what it reads as, and the conditions of its format that it breaks. */
export interface Examined {
  /** Missing when the text of the edition cannot be read. */
  outline?: Outline;
  /** Its links that lead out of it. */
  links?: EditionLink[];
  /** What its metadata say that the text says too. */
  claims?: EditionClaim[];
  /** Its lists of contents. */
  contents?: Contents[];
  /** Its bookmarks. */
  bookmarks?: BookmarkEntry[];
  /** What it says beside the text. */
  added?: AddedWords[];
  faults: Fault[];
}

const examiners = {
  html: async (bytes, world) => {
    const html = parseHtml(bytes);
    const page = markupPage(html.root);
    return {
      outline: outlineOfHtml(html),
      links: linksOfPages([page]),
      claims: claimsOfPage(page),
      contents: contentsOf(page, false),
      added: addedWords(page),
      faults: checkHtml(html, page, world),
    };
  },
  epub: async (bytes, { compression, languages }, pdf) => {
    const reading = readEpub(bytes, compression);
    return {
      outline: outlineOfEpub(reading),
      links: linksOfPages(pagesOf(reading)),
      claims: claimsOfEpub(reading),
      contents: contentsOfEpub(reading),
      added: [...pagesOf(reading).flatMap(addedWords), ...wordsOfPackage(reading)],
      faults: checkEpub(reading, pdf, languages),
    };
  },
  docx: async (bytes, world) => {
    const file = readParts(bytes, world.compression);
    const faults = checkWord(file, world.languages);
    const links = linksOfWord(file);
    const claims = claimsOfWord(file);
    try {
      // The tree has the title of the text; what matters to a reader is that of the properties.
      const { title: _, ...outline } = await readOutline(bytes, 'docx', world);
      const title = coreTitle(file);
      return {
        outline: { ...outline, ...(title !== undefined && { title }) },
        links,
        claims,
        faults,
      };
    } catch (error) {
      return { faults: [...faults, unreadable(error)] };
    }
  },
  xml: async (bytes, world) => {
    const [{ readAknEdition }, { checkAkn }, { linksOfAkn }, { claimsOfAkn }] = await Promise.all([
      import('../read/akn/edition.ts'),
      import('./akn/check.ts'),
      import('./akn/links.ts'),
      import('./akn/metadata.ts'),
    ]);
    const edition = readAknEdition(bytes, world);
    const { outline, trouble } = edition;
    const faults = checkAkn(edition);
    if (!outline) return { faults: [...faults, unreadable(new Error(trouble))] };
    const { element } = edition;
    return { outline, links: linksOfAkn(element), claims: claimsOfAkn(element), faults };
  },
  pdf: async (bytes, world) => {
    const [
      { readPdf },
      { outlineOfPdf },
      { checkPdf },
      { linksOfPdf },
      { claimsOfPdf },
      { bookmarkEntries },
    ] = await Promise.all([
      import('../read/pdf/read.ts'),
      import('../read/pdf/outline.ts'),
      import('./pdf/check.ts'),
      import('./pdf/link-targets.ts'),
      import('./pdf/metadata.ts'),
      import('./pdf/bookmarks.ts'),
    ]);
    const reading = await readPdf(bytes, world);
    return {
      outline: outlineOfPdf(reading),
      links: linksOfPdf(reading),
      claims: claimsOfPdf(reading),
      bookmarks: bookmarkEntries(reading),
      faults: checkPdf(reading, world.languages),
    };
  },
} satisfies Record<Format, Examiner>;

type Examiner = (
  bytes: Uint8Array,
  world: ReadingWorld,
  pdf: Outline | undefined,
) => Promise<Examined>;

/**
 * Examines an edition; one that cannot be read has that as its fault.
 * @param pdf what the PDF of the same text reads as: it has the pages that an e-book marks.
 */
export async function examine(
  bytes: Uint8Array,
  format: Format,
  world: ReadingWorld,
  pdf?: Outline,
): Promise<Examined> {
  const examiner: Examiner = examiners[format];
  try {
    return await examiner(bytes, world, pdf);
  } catch (error) {
    return { faults: [unreadable(error)] };
  }
}

function unreadable(error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return { ruleId: 'edition-unreadable', reason };
}
