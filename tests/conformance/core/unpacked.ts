/**
 * An edition as its content: what is compressed is unpacked, and what follows from how well it was
 * compressed (lengths, places, check sums, an identifier made of the bytes) is left out.
 */
import { hex, latin1, latin1Bytes, utf8, viewOf } from '../../../src/bytes/index.ts';
import type { Format } from '../../../src/editions/formats.ts';
import {
  PdfDictionary,
  PdfFile,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfObject,
} from '../../../src/read/pdf/objects/index.ts';
import { openZip } from '../../../src/read/zip.ts';
import type { Compression } from '../../../src/world.ts';

const largest = 256 * 1024 * 1024;

/** The parts of an edition by name, in their order. */
export function unpacked(
  bytes: Uint8Array,
  format: Format,
  compression: Compression,
): [name: string, content: string][] {
  switch (format) {
    case 'html':
    case 'xml':
      return [['page', utf8(bytes)]];
    case 'pdf':
      return pdfParts(bytes, compression);
    case 'docx':
    case 'epub':
      return zipParts(bytes, compression);
  }
}

function zipParts(bytes: Uint8Array, compression: Compression): [string, string][] {
  const zip = openZip(bytes, largest, compression);
  return zip.names.map((name) => {
    const content = zip.read(name) ?? new Uint8Array();
    return [name, name.endsWith('.png') ? pngContent(content, compression) : latin1(content)];
  });
}

/** The chunks of a picture (ISO/IEC 15948, 5.3) without their sums, its pixels unpacked. */
function pngContent(bytes: Uint8Array, compression: Compression): string {
  const view = viewOf(bytes);
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    chunks.push(type, latin1(type === 'IDAT' ? compression.inflate(data, largest) : data));
    at += 12 + length;
  }
  return chunks.join('\n');
}

function pdfParts(bytes: Uint8Array, compression: Compression): [string, string][] {
  const file = new PdfFile(bytes, compression);
  const objects = file.numbers.map((number): [string, string] => [
    `object ${number}`,
    objectContent(file.object(number), file),
  ]);
  const trailer = lasting(file.trailer);
  return [['version', file.version], ...objects, ['trailer', objectContent(trailer, file)]];
}

/** A dictionary without what follows from the bytes of the file. */
function lasting({ entries }: PdfDictionary): PdfDictionary {
  return new PdfDictionary(
    new Map([...entries].filter(([key]) => key !== 'ID' && key !== 'Length')),
  );
}

function objectContent(object: PdfObject, file: PdfFile): string {
  if (object instanceof PdfName) return `/${object.name}`;
  if (object instanceof PdfString) return `<${hex(object.bytes)}>`;
  if (object instanceof PdfReference) return object.key;
  if (object instanceof PdfStream) {
    const type = object.dictionary.get('Type');
    // A cross-reference stream holds the places of the others (ISO 32000-1, 7.5.8).
    const isTable = type instanceof PdfName && type.name === 'XRef';
    const content = isTable ? undefined : file.stream(object);
    return `${objectContent(lasting(object.dictionary), file)}\n${latin1(content ?? new Uint8Array())}`;
  }
  if (object instanceof PdfDictionary) {
    const entries = [...object.entries].map(
      ([key, value]) => `/${key} ${objectContent(value, file)}`,
    );
    return `<<${entries.join(' ')}>>`;
  }
  if (Array.isArray(object))
    return `[${object.map((item) => objectContent(item, file)).join(' ')}]`;
  return String(object);
}

/** The bytes of a text that a page could hand over. */
export function bytesIn(text: string): Uint8Array {
  return latin1Bytes(atob(text));
}
