/** The e-book edition: the web edition's text in an EPUB 3.3 package. */
import { h } from 'hastscript';
import { directionOf, fill } from '../../locale/index.ts';
import { mastheadOf, nodesOf, textOf, type Pages, type Root } from '../../tree/index.ts';
import type { HtmlContext } from '../html/context.ts';
import { emblemAddress } from '../html/emblem.ts';
import { htmlContext } from '../html/create-context.ts';
import { documentFacts, type DocumentFacts } from '../html/metadata.ts';
import { styles } from '../html/styles.ts';
import type { EditionOptions } from '../options.ts';
import { packBook } from './archive.ts';
import type { Book, BookChapter, BookImage } from './book.ts';
import { chaptersOf, type Chapter } from './chapters.ts';
import { coverFile, coverOf, type Cover } from './cover/index.ts';
import { bookIdentifier } from './identifier.ts';
import { navigationOf } from './navigation.ts';
import { xhtml } from './xhtml.ts';

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
  const cover = coverOf(root, options.template);
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
    images: imagesOf(cover, context),
    chapters: [coverChapter(cover, context), ...chapters.map(textChapter)],
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
      pageBreakSource: pageSource(facts, options.siblings?.pdf, words.pageBreakSource),
    }),
  };
}

/** Names the paginated edition by its title, and its file where there is one beside the book. */
function pageSource({ title }: DocumentFacts, file: string | undefined, phrase: string): string {
  return [fill(phrase, { title }), file].filter(Boolean).join(', ');
}

function imagesOf(cover: Cover, { options: { emblem } }: HtmlContext): BookImage[] {
  const { bytes } = cover;
  const image = { id: 'cover-image', href: coverFile, mediaType: 'image/png', bytes };
  const images: BookImage[] = [{ ...image, cover: true }];
  if (emblem) images.push({ id: 'emblem', href: emblemAddress(emblem, 'epub'), ...emblem });
  return images;
}

function coverChapter(cover: Cover, { words }: HtmlContext): BookChapter {
  const alt = fill(words.coverDescription, { lines: cover.words.join(', ') });
  const image = h('img', { src: coverFile, alt, role: 'doc-cover' });
  const html = xhtml([h('section', { 'epub:type': 'cover', ariaLabel: words.cover }, image)]);
  return { id: 'cover', file: 'cover.xhtml', title: words.cover, kind: 'cover', html };
}

function textChapter({ file, title, content }: Chapter): BookChapter {
  return {
    id: file.replace(/\.xhtml$/, ''),
    file,
    title,
    kind: 'text',
    html: xhtml(content),
  };
}
