/** The package document: metadata, manifest and spine (EPUB 3.3, 5). */
import type { Book, BookCollection, BookImage } from '../book.ts';
import { inLanguage, lines, xml, xmlDeclaration } from './xml.ts';

export function packageDocument(book: Book): string {
  return lines(
    xmlDeclaration,
    xml`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${book.language}" dir="${book.direction}">`,
    metadata(book),
    manifest(book),
    spine(book),
    '</package>',
  );
}

/** The work in Dublin Core (5.5.3), then its accessibility (EPUB Accessibility 1.1, 2 and 4). */
function metadata(book: Book): string[] {
  const own = inLanguage(book.wordsLanguage);
  return [
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    xml`<dc:identifier id="identifier">${book.identifier}</dc:identifier>`,
    xml`<dc:title id="title">${book.title}</dc:title>`,
    xml`<dc:language>${book.language}</dc:language>`,
    ...creator(book),
    ...given(book.publisher, (name) => xml`<dc:publisher>${name}</dc:publisher>`),
    ...given(book.date, (date) => xml`<dc:date>${date}</dc:date>`),
    ...book.sources.map((source) => xml`<dc:source>${source}</dc:source>`),
    ...book.versions.map((file) => xml`<dc:relation>${file}</dc:relation>`),
    ...book.subjects.map(
      ({ words, language }) => `<dc:subject${inLanguage(language)}>${xml`${words}`}</dc:subject>`,
    ),
    ...given(book.description, (words) => xml`<dc:description>${words}</dc:description>`),
    `<dc:rights${own}>${xml`${book.rights}`}</dc:rights>`,
    xml`<meta property="dcterms:modified">${book.modified}</meta>`,
    ...book.collections.flatMap(collection),
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    ...book.accessibilityFeatures.map(
      (feature) => xml`<meta property="schema:accessibilityFeature">${feature}</meta>`,
    ),
    '<meta property="schema:accessibilityHazard">none</meta>',
    `<meta property="schema:accessibilitySummary"${own}>${xml`${book.accessibilitySummary}`}</meta>`,
    ...certification(book),
    ...given(
      book.pageBreakSource,
      (name) => `<meta property="pageBreakSource"${own}>${xml`${name}`}</meta>`,
    ),
    '<meta name="cover" content="cover-image"/>',
    '<meta name="generator" content="Plenary"/>',
    '</metadata>',
  ];
}

function creator({ creator: who }: Book): string[] {
  if (!who) return [];
  return [
    xml`<dc:creator id="creator">${who.name}</dc:creator>`,
    '<meta refines="#creator" property="role" scheme="marc:relators">aut</meta>',
    xml`<meta refines="#creator" property="file-as">${who.fileAs}</meta>`,
  ];
}

/** EPUB 3.3, D.3.3 to D.3.5. */
function collection({ name, type, position }: BookCollection, index: number): string[] {
  const id = `collection_${index + 1}`;
  return [
    xml`<meta property="belongs-to-collection" id="${id}">${name}</meta>`,
    xml`<meta refines="#${id}" property="collection-type">${type}</meta>`,
    ...(position === undefined
      ? []
      : [xml`<meta refines="#${id}" property="group-position">${position}</meta>`]),
  ];
}

/** Who claims conformance, and what is said of who does (EPUB Accessibility 1.1, 4). */
function certification({ certifier }: Book): string[] {
  if (!certifier) return [];
  const { name, credential, report } = certifier;
  return [
    '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>',
    xml`<meta property="a11y:certifiedBy" refines="#conformance" id="certifier">${name}</meta>`,
    ...given(
      credential,
      (words) =>
        xml`<meta property="a11y:certifierCredential" refines="#certifier">${words}</meta>`,
    ),
    ...given(
      report,
      (url) => xml`<link rel="a11y:certifierReport" refines="#certifier" href="${url}"/>`,
    ),
  ];
}

/** The lines for a value, if there is any to write. */
function given(value: string | undefined, write: (value: string) => string | string[]): string[] {
  return value ? [write(value)].flat() : [];
}

function manifest({ images, chapters }: Book): string[] {
  return [
    '<manifest>',
    '<item id="navigation" href="toc.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...images.map(imageItem),
    ...chapters.map(
      ({ id, file }) => xml`<item id="${id}" href="${file}" media-type="application/xhtml+xml"/>`,
    ),
    '</manifest>',
  ];
}

function imageItem({ id, href, mediaType, cover }: BookImage): string {
  return cover
    ? xml`<item id="${id}" href="${href}" media-type="${mediaType}" properties="cover-image"/>`
    : xml`<item id="${id}" href="${href}" media-type="${mediaType}"/>`;
}

function spine({ direction, chapters }: Book): string[] {
  return [
    xml`<spine toc="ncx" page-progression-direction="${direction}">`,
    ...chapters.map(({ id }) => xml`<itemref idref="${id}"/>`),
    '</spine>',
  ];
}
