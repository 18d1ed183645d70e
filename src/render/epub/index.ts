/** The e-book edition: the web edition's text in an EPUB 3.3 package. */
import { h } from 'hastscript';
import { directionOf, fill } from '../../locale/index.ts';
import { mastheadOf, nodesOf, textOf, type Pages, type Root } from '../../tree/index.ts';
import type { HtmlContext } from '../html/context.ts';
import { emblemAddress } from '../html/emblem.ts';
import { htmlContext } from '../html/create-context.ts';
import { documentFacts, type DocumentFacts } from '../html/metadata.ts';
import { stringify, styles } from '../html/page.ts';
import type { EditionOptions } from '../options.ts';
import { packBook } from './archive.ts';
import type { Book, BookChapter, BookImage } from './book.ts';
import { chaptersOf, type Chapter } from './chapters.ts';
import { coverFile, coverImage, coverLines } from './cover.ts';
import { bookIdentifier } from './identifier.ts';
import { navigationOf } from './navigation.ts';

/**
 * Writes a document as an e-book. With the pages of its paginated edition it has a page list.
 * @throws {Error} when something of the text could not be kept: a fault of Plenary.
 */
export function renderEpub(
  root: Root,
  options: EditionOptions,
  pages?: Pages,
): Promise<Uint8Array> {
  const context = htmlContext(root, options, 'epub', pages);
  return packBook(bookOf(root, context), options.template);
}

function bookOf(root: Root, context: HtmlContext): Book {
  const { options, words, language } = context;
  const facts = documentFacts(root);
  const chapters = chaptersOf(root, context);
  const navigation = navigationOf(root, chapters, context);
  const description = nodesOf(root, 'adoptionLine')[0];
  return {
    identifier: bookIdentifier(root, facts, options.template.name),
    title: facts.title,
    language: language ?? 'und',
    direction: directionOf(language),
    ...(facts.creator !== undefined && { creator: facts.creator }),
    ...(facts.date !== undefined && { date: facts.date }),
    ...(description && { description: textOf(description) }),
    modified: options.date,
    sources: sourcesOf(root, facts),
    subjects: (mastheadOf(root)?.agendaItems ?? []).flatMap(({ name }) => name ?? []),
    rights: facts.symbol === undefined ? words.rightsOfAuthors : words.rightsOfOrganization,
    ...accessibility(navigation.pages.length > 0, facts, context),
    words,
    style: styles(context, 'epub'),
    images: imagesOf(root, context),
    chapters: [coverChapter(root, context), ...chapters.map(textChapter)],
    ...navigation,
  };
}

function sourcesOf(root: Root, { official, symbol }: DocumentFacts): string[] {
  const made = root.data?.provenance?.source;
  return [official ?? symbol, made].filter((source) => source !== undefined);
}

/** What is true of this file (EPUB Accessibility 1.1, 2.2 and 4); a claim needs someone to make it. */
function accessibility(
  paginated: boolean,
  facts: DocumentFacts,
  { options, words }: HtmlContext,
): Pick<
  Book,
  'accessibilityFeatures' | 'accessibilitySummary' | 'certifiedBy' | 'pageBreakSource'
> {
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    'alternativeText',
    'ARIA',
  ];
  const summary = words.accessibilitySummary;
  return {
    accessibilityFeatures: paginated
      ? [...features, 'pageBreakMarkers', 'pageNavigation']
      : features,
    accessibilitySummary: paginated ? `${summary} ${words.accessibilitySummaryPages}` : summary,
    ...(options.certifiedBy !== undefined && { certifiedBy: options.certifiedBy }),
    ...(paginated && {
      pageBreakSource: fill(words.pageBreakSource, { title: facts.title }),
    }),
  };
}

function imagesOf(root: Root, context: HtmlContext): BookImage[] {
  const { emblem } = context.options;
  const cover: BookImage = { id: 'cover-image', cover: true, ...coverImage(root, context) };
  if (!emblem) return [cover];
  const { bytes, mediaType } = emblem;
  return [cover, { id: 'emblem', href: emblemAddress(emblem, 'epub'), mediaType, bytes }];
}

function coverChapter(root: Root, context: HtmlContext): BookChapter {
  const { words } = context;
  const alt = fill(words.coverDescription, { lines: coverLines(root, context).join(', ') });
  const image = h('img', { src: coverFile, alt, role: 'doc-cover' });
  const html = stringify([h('section', { 'epub:type': 'cover', ariaLabel: words.cover }, image)]);
  return { id: 'cover', file: 'cover.xhtml', title: words.cover, kind: 'cover', html };
}

function textChapter({ file, title, content }: Chapter): BookChapter {
  return {
    id: file.replace(/\.xhtml$/, ''),
    file,
    title,
    kind: 'text',
    html: stringify(content),
  };
}
