/**
 * Packs the document so that the same input gives the same bytes: docx writes the current time and
 * random relationship ids, and marks every note by Word's count.
 */
import type { Compression } from '../../world.ts';
import { zipArchive } from '../zip-archive.ts';
import { documentParts, type OwnParts, type Parts, type WordDocument } from './document-parts.ts';
import { withFragments } from './external-link.ts';
import { escapeXml } from './xml.ts';

export interface Packing {
  /** The markers of the notes that Word does not count, by the note's number in the file. */
  noteMarkers: ReadonlyMap<number, string>;
  /** The document is written from right to left. */
  rightToLeft: boolean;
}

/** The parts of a document as they are zipped. */
export function finishedParts(
  document: WordDocument,
  own: OwnParts,
  { noteMarkers, rightToLeft }: Packing,
): Parts {
  const parts = documentParts(document, own);
  stableRelationships(parts);
  for (const path of parts.keys()) if (path.endsWith('.rels')) edit(parts, path, withFragments);
  edit(parts, 'word/footnotes.xml', (xml) => printedMarkers(plainSeparators(xml), noteMarkers));
  edit(parts, 'word/endnotes.xml', plainSeparators);
  if (rightToLeft) edit(parts, 'word/document.xml', rightToLeftSection);
  return parts;
}

/** What a file is says the content type of its main part (ISO 29500-1 11.3.10, annex A.1 of part 2). */
export function declareTemplate(parts: Parts): void {
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.replace('wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'),
  );
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (typeof xml === 'string') parts.set(path, change(xml));
}

/** Numbers the random ids of links in the order in which their part uses them. */
function stableRelationships(parts: Parts): void {
  for (const path of parts.keys()) {
    const of = /^(.*)_rels\/(.*)\.rels$/.exec(path);
    const part = `${of?.[1] ?? ''}${of?.[2] ?? ''}`;
    const xml = parts.get(part);
    if (typeof xml !== 'string') continue;
    const names = new Map<string, string>();
    for (const [, id = ''] of xml.matchAll(/r:(?:id|embed)="([^"]+)"/g)) {
      if (!/^rId\d+$/.test(id) && !names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
    }
    if (names.size === 0) continue;
    const rename = (text: string): string =>
      text.replace(/(\b(?:r:id|r:embed|Id)=")([^"]+)"/g, (whole, start: string, id: string) =>
        names.has(id) ? `${start}${names.get(id) ?? ''}"` : whole,
      );
    edit(parts, path, rename);
    edit(parts, part, rename);
  }
}

/** docx has no section that runs from right to left (ISO 29500-1 17.6.1). */
function rightToLeftSection(xml: string): string {
  return xml.replace(/(?=<w:docGrid\b[^>]*\/><\/w:sectPr>)/, '<w:bidi/>');
}

/** docx puts a marker before the line above the notes, too. */
function plainSeparators(xml: string): string {
  return xml.replace(
    /<w:r>(?:(?!<w:r>).)*?<w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r>(?:(?!<w:r>).)*?<w:(?:separator|continuationSeparator)\/>)/g,
    '',
  );
}

/**
 * The marker of a note that Word does not count is text in the note, too. LibreOffice prints it by
 * itself: what requires Word 2013 is for Word only (ISO 29500-3 7.6).
 */
function printedMarkers(xml: string, markers: ReadonlyMap<number, string>): string {
  return xml.replace(
    /(<w:footnote [^>]*w:id="(\d+)"[^>]*>.*?)<w:footnoteRef\/>/gs,
    (whole, before: string, id: string) => {
      const marker = markers.get(Number(id));
      if (marker === undefined) return whole;
      const text = `<w:t>${escapeXml(marker)}</w:t>`;
      const choice = `<mc:Choice xmlns:w15="${word2013}" Requires="w15">${text}</mc:Choice>`;
      return `${before}<mc:AlternateContent>${choice}<mc:Fallback/></mc:AlternateContent>`;
    },
  );
}

const word2013 = 'http://schemas.microsoft.com/office/word/2012/wordml';

/** The first parts as readers look for them, the others by name. */
export function zipParts(parts: Parts, compression: Compression): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const others = [...parts.keys()].filter((path) => !first.includes(path)).sort();
  return zipArchive(
    [...first, ...others].map((name) => ({ name, content: parts.get(name) ?? '' })),
    compression,
  );
}
