/** Writes PDF files from objects: small ones made by hand, and broken copies of real ones. */
import {
  PdfDictionary,
  PdfFile,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfObject,
} from '../../../src/read/pdf/objects/index.ts';
import { world } from '../../world.ts';

export interface PdfParts {
  version: string;
  objects: Map<number, PdfObject>;
  trailer: PdfDictionary;
}

/** All objects of a file, each a copy of its own that a test may change. */
export function partsOf(bytes: Uint8Array): PdfParts {
  const file = new PdfFile(bytes, world.compression);
  const kept = file.numbers.filter((number) => !isPlumbing(file.object(number)));
  return {
    version: file.version,
    objects: new Map(kept.map((number) => [number, copyOf(file.object(number))])),
    trailer: copyOf(file.trailer) as PdfDictionary,
  };
}

/** A file with a cross-reference table. */
export function writePdf({ version, objects, trailer }: PdfParts): Uint8Array {
  const chunks: Buffer[] = [Buffer.from(`%PDF-${version}\n%\xE2\xE3\xCF\xD3\n`, 'latin1')];
  let length = chunks[0]?.length ?? 0;
  const add = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  const size = (numbers.at(-1) ?? 0) + 1;
  const offsets = new Map<number, number>();
  for (const number of numbers) {
    offsets.set(number, length);
    add(
      Buffer.concat([
        Buffer.from(`${number} 0 obj\n`),
        bytesOf(objects.get(number) ?? null),
        Buffer.from('\nendobj\n'),
      ]),
    );
  }
  const start = length;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined
      ? '0000000000 65535 f \n'
      : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  add(Buffer.from(`xref\n0 ${size}\n${rows.join('')}trailer\n`));
  const entries = new Map([...trailer.entries].filter(([key]) => !plumbing.has(key)));
  add(bytesOf(new PdfDictionary(entries.set('Size', size))));
  add(Buffer.from(`\nstartxref\n${start}\n%%EOF\n`));
  return Uint8Array.from(Buffer.concat(chunks));
}

/** Entries that belong to the old cross-reference. */
const plumbing = new Set([
  'Prev',
  'XRefStm',
  'W',
  'Index',
  'Type',
  'Filter',
  'DecodeParms',
  'Length',
]);

function isPlumbing(object: PdfObject): boolean {
  const type = object instanceof PdfStream ? object.dictionary.get('Type') : undefined;
  return type instanceof PdfName && (type.name === 'XRef' || type.name === 'ObjStm');
}

function copyOf(object: PdfObject): PdfObject {
  if (Array.isArray(object)) return object.map(copyOf);
  if (object instanceof PdfDictionary) {
    return new PdfDictionary(
      new Map([...object.entries].map(([key, value]) => [key, copyOf(value)])),
    );
  }
  if (object instanceof PdfStream) {
    return new PdfStream(copyOf(object.dictionary) as PdfDictionary, object.raw);
  }
  return object;
}

export function bytesOf(object: PdfObject): Buffer {
  if (object === null) return Buffer.from('null');
  if (typeof object === 'boolean' || typeof object === 'number') return Buffer.from(String(object));
  if (object instanceof PdfName) return Buffer.from(nameText(object.name), 'latin1');
  if (object instanceof PdfString)
    return Buffer.from(`<${Buffer.from(object.bytes).toString('hex')}>`);
  if (object instanceof PdfReference) return Buffer.from(object.key);
  if (Array.isArray(object)) {
    return Buffer.concat([
      Buffer.from('['),
      ...object.flatMap((item) => [bytesOf(item), Buffer.from(' ')]),
      Buffer.from(']'),
    ]);
  }
  if (object instanceof PdfDictionary) {
    const entries = [...object.entries].flatMap(([key, value]) => [
      Buffer.from(`${nameText(key)} `, 'latin1'),
      bytesOf(value),
      Buffer.from('\n'),
    ]);
    return Buffer.concat([Buffer.from('<<'), ...entries, Buffer.from('>>')]);
  }
  const dictionary = new PdfDictionary(
    new Map(object.dictionary.entries).set('Length', object.raw.length),
  );
  return Buffer.concat([
    bytesOf(dictionary),
    Buffer.from('\nstream\n'),
    object.raw,
    Buffer.from('\nendstream'),
  ]);
}

function nameText(name: string): string {
  return `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

/** A PDF from objects in PDF syntax, numbered from 1; the first is the catalog. */
export function pdfOf(...objects: string[]): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  let text = '%PDF-1.7\n';
  const offsets = body.map((part) => {
    const offset = text.length;
    text += part;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<</Root 1 0 R /Size ${objects.length + 1}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** A stream in PDF syntax. */
export function streamOf(content: string, entries = ''): string {
  return `<<${entries} /Length ${content.length}>>\nstream\n${content}\nendstream`;
}
