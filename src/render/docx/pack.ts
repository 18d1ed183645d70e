/**
 * Packs the document so that the same input gives the same bytes: docx writes the current time,
 * random relationship ids and zip dates, and marks every note by Word's count.
 */
import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

export interface Parts {
  core: string;
  styles: string;
  numbering: string;
  /** The markers of the notes that Word does not count, by the note's number in the file. */
  noteMarkers: ReadonlyMap<number, string>;
  /** The document is written from right to left. */
  rightToLeft: boolean;
}

export async function pack(document: Document, parts: Parts): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: parts.core },
    { path: 'word/styles.xml', data: parts.styles },
    { path: 'word/numbering.xml', data: parts.numbering },
  ]);
  const files = new Map(Object.entries(unzipSync(new Uint8Array(packed))));
  stableRelationships(files);
  edit(files, 'word/footnotes.xml', (xml) =>
    printedMarkers(plainSeparators(xml), parts.noteMarkers),
  );
  edit(files, 'word/endnotes.xml', plainSeparators);
  if (parts.rightToLeft) edit(files, 'word/document.xml', rightToLeftSection);
  return zip(files);
}

type Files = Map<string, Uint8Array>;

function edit(files: Files, path: string, change: (xml: string) => string): void {
  const bytes = files.get(path);
  if (bytes) files.set(path, strToU8(change(strFromU8(bytes))));
}

/** Numbers the random ids of links in the order in which their part uses them. */
function stableRelationships(files: Files): void {
  for (const path of files.keys()) {
    const part = /^(.*)_rels\/(.*)\.rels$/.exec(path);
    const bytes = files.get(`${part?.[1] ?? ''}${part?.[2] ?? ''}`);
    if (!part || !bytes) continue;
    const used = strFromU8(bytes).matchAll(/r:(?:id|embed)="([^"]+)"/g);
    const names = new Map<string, string>();
    for (const [, id = ''] of used) {
      if (!/^rId\d+$/.test(id) && !names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
    }
    const rename = (xml: string): string =>
      xml.replace(/(\b(?:r:id|r:embed|Id)=")([^"]+)"/g, (whole, start: string, id: string) =>
        names.has(id) ? `${start}${names.get(id) ?? ''}"` : whole,
      );
    edit(files, path, rename);
    edit(files, `${part[1] ?? ''}${part[2] ?? ''}`, rename);
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

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The first parts as readers look for them, the others by name; every entry has the same date. */
function zip(files: Files): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const others = [...files.keys()].filter((path) => !first.includes(path)).sort();
  const entries: Zippable = {};
  for (const path of [...first, ...others]) {
    const bytes = files.get(path);
    if (bytes) entries[path] = [bytes, { level: 6, os: 0, mtime: earliestZipDate() }];
  }
  return zipSync(entries);
}

/** Zip dates are local time: made from local parts, it is the same in every time zone. */
function earliestZipDate(): Date {
  return new Date(1980, 0, 1);
}
