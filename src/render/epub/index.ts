/** The e-book edition: the web edition's text in an EPUB 3.3 package. */
import { h } from 'hastscript';
import { fill } from '../../language/fill.ts';
import {
  isEnglishLine,
  mastheadOf,
  nodesOf,
  subjectsOf,
  textOf,
  type Pages,
  type Root,
} from '../../tree/index.ts';
import { languageAttributes, ownWords, type HtmlContext } from '../html/context.ts';
import { emblemAddress } from '../html/emblem.ts';
import { htmlContext } from '../html/create-context.ts';
import { documentMetadata, type DocumentMetadata } from '../html/metadata.ts';
import type { Author } from '../author.ts';
import type { Facts } from '../facts.ts';
import type { EditionOptions } from '../options.ts';
import { packBook } from './archive.ts';
import type { Book, BookChapter, BookCollection, BookImage } from './book.ts';
import { chaptersOf, type Chapter } from './chapters.ts';
import { contentsPage } from './contents-page.ts';
import { coverFile, coverOf, type Cover } from './cover/index.ts';
import { bookIdentifier } from './identifier.ts';
import { navigationOf } from './navigation.ts';
import { xhtml } from './xhtml.ts';

/**
 * Writes a document as an e-book. Its page list has the pages of the
 * official document where the text has them, else those of its paginated edition.
 * @throws {Error} when something of the text could not be kept: a fault of Plenary.
 */
export function renderEpub(facts: Facts, pages?: Pages): Promise<Uint8Array> {
  const context = htmlContext(facts, 'epub', pages);
  return packBook(bookOf(context), facts.options.world.compression);
}

function bookOf(context: HtmlContext): Book {
  const { root, options, words, language, direction } = context;
  const metadata = documentMetadata(context);
  const chapters = chaptersOf(root, context);
  const navigation = navigationOf(root, chapters, context);
  const cover = coverOf(context);
  const description = nodesOf(root, 'adoptionLine')[0];
  return {
    identifier: bookIdentifier(root, metadata, options),
    title: metadata.title,
    language: language ?? 'und',
    direction,
    ...creatorOf(context.author),
    collections: collectionsOf(context),
    ...(metadata.date !== undefined && { date: metadata.date }),
    ...(description && { description: textOf(description) }),
    // EPUB 3.3, 5.5.4 demands it, of a text that tells no date too.
    modified: options.date,
    sources: sourcesOf(root, metadata),
    versions: (options.versions ?? []).flatMap(({ files: { epub } }) => epub ?? []),
    // Thesauri are quoted in English in documents of all languages.
    subjects: subjectsOf(root).map((subject) => ({
      words: subject,
      ...(isEnglishLine(subject, language) && { language: 'en' }),
    })),
    rights: metadata.symbol === undefined ? words.rightsOfAuthors : words.rightsOfOrganization,
    ...accessibility(navigation.pages.length > 0, metadata, context),
    words,
    ...(context.wordsLanguage !== undefined && { wordsLanguage: context.wordsLanguage }),
    style: options.template.styles.epub,
    images: imagesOf(cover, context),
    chapters: [
      coverChapter(cover, context),
      contentsPage(navigation.contents, context),
      ...chapters.map(textChapter),
    ],
    ...navigation,
  };
}

function creatorOf(author: Author | undefined): Pick<Book, 'creator' | 'publisher'> {
  if (!author) return {};
  const { name, organization, organ } = author;
  const fileAs = [organization, organ].filter((part) => part !== undefined).join('. ');
  return {
    creator: { name, fileAs },
    ...(organization !== undefined && { publisher: organization }),
  };
}

/** The texts of an organ go on; those of a session are a closed number, in which each has its own. */
function collectionsOf(context: HtmlContext): BookCollection[] {
  const { root, author, identity } = context;
  const { organ } = author ?? {};
  const session = mastheadOf(root)?.session ?? sessionInFigures(context);
  if (organ === undefined) return [];
  const [, , inSession] = /^(\d+)\/(\d+)$/.exec(identity.number ?? '') ?? [];
  const [, inRow] = /^(\d+) \(/.exec(identity.number ?? '') ?? [];
  const collections: BookCollection[] = [
    { name: organ, type: 'series', ...(inRow !== undefined && { position: Number(inRow) }) },
  ];
  if (session !== undefined) {
    const position = inSession === undefined ? {} : { position: Number(inSession) };
    const name = fill(context.words.placeWithin, { parent: organ, place: session });
    collections.push({ name, type: 'set', ...position });
  }
  return collections;
}

/** "session 61", of a text that has it in its symbol only. */
function sessionInFigures({ identity, words, wordsLanguage }: HtmlContext): string | undefined {
  const { sessionNumber } = identity;
  if (sessionNumber === undefined || wordsLanguage !== undefined) return undefined;
  return fill(words.sessionNumber, { number: sessionNumber });
}

function certifierOf(name: string, options: EditionOptions): NonNullable<Book['certifier']> {
  const { certifierCredential: credential, certifierReport: report } = options;
  return { name, ...(credential && { credential }), ...(report && { report }) };
}

function sourcesOf(root: Root, { official, symbol }: DocumentMetadata): string[] {
  const made = root.data?.provenance?.source;
  return [official ?? symbol, made].filter((source) => source !== undefined);
}

/** What is true of this file (EPUB Accessibility 1.1, 2.2 and 4); a claim needs someone to make it. */
function accessibility(
  paginated: boolean,
  metadata: DocumentMetadata,
  { root, options, words, hasOfficialPages }: HtmlContext,
): Pick<Book, 'accessibilityFeatures' | 'accessibilitySummary' | 'certifier' | 'pageBreakSource'> {
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    'alternativeText',
    'ARIA',
  ];
  const summary = words.accessibilitySummary;
  const ofPages = hasOfficialPages
    ? words.accessibilitySummaryRecord
    : words.accessibilitySummaryPages;
  return {
    accessibilityFeatures: paginated
      ? [...features, 'pageBreakMarkers', 'pageNavigation']
      : features,
    accessibilitySummary: paginated ? `${summary} ${ofPages}` : summary,
    ...(options.certifiedBy !== undefined && {
      certifier: certifierOf(options.certifiedBy, options),
    }),
    ...(paginated && {
      pageBreakSource: hasOfficialPages
        ? (sourcesOf(root, metadata)[0] ?? metadata.title)
        : pageSource(metadata, options.siblings?.pdf, words.pageBreakSource),
    }),
  };
}

/** Names the paginated edition by its title, and its file where there is one beside the book. */
function pageSource({ title }: DocumentMetadata, file: string | undefined, phrase: string): string {
  return [fill(phrase, { title }), file].filter(Boolean).join(', ');
}

function imagesOf(cover: Cover, { options: { emblem } }: HtmlContext): BookImage[] {
  const { bytes } = cover;
  const image = { id: 'cover-image', href: coverFile, mediaType: 'image/png', bytes };
  const images: BookImage[] = [{ ...image, cover: true }];
  if (emblem) images.push({ id: 'emblem', href: emblemAddress(emblem, 'epub'), ...emblem });
  return images;
}

/** What it shows is in the language of the text, what it is called may be in another. */
function coverChapter(cover: Cover, context: HtmlContext): BookChapter {
  const { words, language, wordsLanguage } = context;
  const lines = cover.words.join(', ');
  const alt = wordsLanguage === undefined ? fill(words.coverDescription, { lines }) : lines;
  const inText = wordsLanguage === undefined ? {} : languageAttributes(language ?? 'und', 'epub');
  const image = h('img', { src: coverFile, alt, role: 'doc-cover', ...inText });
  const section = { 'epub:type': 'cover', ariaLabel: words.cover, ...ownWords(context) };
  const html = xhtml([h('section', section, image)]);
  return { id: 'cover', file: 'cover.xhtml', title: words.cover, own: true, kind: 'cover', html };
}

function textChapter({ file, title, own, content }: Chapter): BookChapter {
  return {
    id: file.replace(/\.xhtml$/, ''),
    file,
    title,
    ...(own && { own }),
    kind: 'text',
    html: xhtml(content),
  };
}
