/**
 * Negative controls: small files with one known defect each. A validator that lets its control
 * pass would let anything pass.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import PDFDocument from 'pdfkit';
import { cache } from './paths.ts';

const folder = join(cache, 'controls');

function write(name: string, bytes: Uint8Array | string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** A PDF file without tags, metadata or an embedded font, with this text on its page. */
export async function untaggedPdf(text: string): Promise<string> {
  return write('untagged.pdf', await pdfOf(text));
}

/** A PDF file whose cross-reference table points at the wrong bytes. */
export async function brokenPdf(): Promise<string> {
  const bytes = Buffer.from(await pdfOf('Broken'));
  const text = bytes.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7');
  return write('broken.pdf', Buffer.from(text, 'latin1'));
}

function pdfOf(text: string): Promise<Uint8Array> {
  const document = new PDFDocument();
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.text(text);
    document.end();
  });
}

/** An e-book whose table of contents leads nowhere and whose picture has no alternative text. */
export function badBook(): string {
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'package.opf': strToU8(
      '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:00000000-0000-4000-8000-000000000000</dc:identifier><dc:title>Control</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2026-01-01T00:00:00Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="text" href="text.xhtml" media-type="application/xhtml+xml"/><item id="picture" href="picture.svg" media-type="image/svg+xml"/></manifest><spine><itemref idref="text"/></spine></package>',
    ),
    'nav.xhtml': strToU8(
      xhtml(
        '<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="nowhere.xhtml">Text</a></li></ol></nav>',
      ),
    ),
    'text.xhtml': strToU8(xhtml('<h1>Control</h1><p><img src="picture.svg"/></p>')),
    'picture.svg': strToU8(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    ),
  };
  return write('bad.epub', zipSync(files));
}

function xhtml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en" lang="en"><head><title>Control</title></head><body>${body}</body></html>`;
}

/** A Word document whose paragraph has its properties after its text. */
export function badWordDocument(text: string): string {
  const files = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r><w:pPr/></w:p></w:body></w:document>`,
    ),
  };
  return write('bad.docx', zipSync(files));
}

/** A file that is no Word document at all. */
export function noWordDocument(): string {
  return write('none.docx', 'This is no Word document.');
}

/** A page with faint text, a picture without alternative text, two equal ids and a wide line. */
export function badPage(): string {
  return write(
    'bad.html',
    '<!DOCTYPE html>\n<html lang="en"><head><title>Control</title></head><body><main><h1>Control</h1><p id="one" style="color: #eee; background: #fff">Faint</p><p id="one"><img src="data:,"></p><pre style="width: 900px">Wide</pre></main></body></html>\n',
  );
}

/** A page whose only link shows no focus, with nothing to skip and no contents. */
export function unfocusedPage(): string {
  return write(
    'unfocused.html',
    '<!DOCTYPE html>\n<html lang="en"><head><title>Control</title></head><body><nav><a style="outline: none" href="#one">One</a> <a style="outline: none" href="#two">Two</a></nav><main id="one"><h1 id="two">Control</h1></main></body></html>\n',
  );
}

/** Akoma Ntoso with a heading in a body, an id that is there twice and a note that is nowhere. */
export function badXml(): string {
  return write(
    'bad.xml',
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#x"><FRBRWork><FRBRthis value="/akn/un/x/!main"/><FRBRuri value="/akn/un/x"/><FRBRdate date="2044-12-17" name="adoption"/><FRBRauthor href="#x"/><FRBRcountry value="un"/></FRBRWork><FRBRExpression><FRBRthis value="/akn/un/x/eng@/!main"/><FRBRuri value="/akn/un/x/eng@"/><FRBRdate date="2044-12-17" name="publication"/><FRBRauthor href="#x"/><FRBRlanguage language="eng"/></FRBRExpression><FRBRManifestation><FRBRthis value="/akn/un/x/eng@/!main.xml"/><FRBRuri value="/akn/un/x/eng@.xml"/><FRBRdate date="2044-12-17" name="markup"/><FRBRauthor href="#x"/></FRBRManifestation></identification></meta><mainBody><crossHeading eId="a">Ports</crossHeading><p eId="a"><noteRef href="#b" marker="1"/></p></mainBody></statement></akomaNtoso>`,
  );
}
