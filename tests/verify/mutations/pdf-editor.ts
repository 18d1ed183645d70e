/** Changes the objects of a PDF: finds structure elements, pages and their content. */
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PdfDictionary,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  textOfString,
  type PdfObject,
} from '../../../src/read/pdf/objects/index.ts';
import { partsOf, writePdf, type PdfParts } from '../../read/pdf/write-pdf.ts';

export class PdfEditor {
  readonly parts: PdfParts;

  constructor(bytes: Uint8Array) {
    this.parts = partsOf(bytes);
  }

  bytes(): Uint8Array {
    return writePdf(this.parts);
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.parts.trailer.get('Root'));
  }

  get structure(): PdfDictionary {
    return this.dictionary(this.catalog.get('StructTreeRoot'));
  }

  resolve(object: PdfObject | undefined): PdfObject {
    return object instanceof PdfReference
      ? (this.parts.objects.get(object.number) ?? null)
      : (object ?? null);
  }

  dictionary(object: PdfObject | undefined): PdfDictionary {
    const found = this.resolve(object);
    if (found instanceof PdfStream) return found.dictionary;
    if (found instanceof PdfDictionary) return found;
    throw new Error('There is no dictionary.');
  }

  array(object: PdfObject | undefined): PdfObject[] {
    const found = this.resolve(object);
    if (!Array.isArray(found)) throw new Error('There is no array.');
    return found;
  }

  /** Adds an object and gives its reference. */
  add(object: PdfObject): PdfReference {
    const number = Math.max(...this.parts.objects.keys()) + 1;
    this.parts.objects.set(number, object);
    return new PdfReference(number, 0);
  }

  /** All structure elements of a type, in the order of their numbers. */
  elements(type: string): { reference: PdfReference; dictionary: PdfDictionary }[] {
    return [...this.parts.objects].flatMap(([number, object]) =>
      object instanceof PdfDictionary && nameOf(object.get('S')) === type && object.get('P')
        ? [{ reference: new PdfReference(number, 0), dictionary: object }]
        : [],
    );
  }

  /** The structure element of an id. */
  element(id: string): { reference: PdfReference; dictionary: PdfDictionary } {
    for (const [number, object] of this.parts.objects) {
      if (!(object instanceof PdfDictionary) || !object.get('S') || !object.get('P')) continue;
      const own = object.get('ID');
      if (own instanceof PdfString && textOfString(own.bytes) === id) {
        return { reference: new PdfReference(number, 0), dictionary: object };
      }
    }
    throw new Error(`There is no structure element “${id}”.`);
  }

  /** The first kid of an element that has a type. */
  kid(parent: PdfDictionary, type: string): { reference: PdfReference; dictionary: PdfDictionary } {
    for (const kid of this.kids(parent)) {
      if (!(kid instanceof PdfReference)) continue;
      const dictionary = this.dictionary(kid);
      if (nameOf(dictionary.get('S')) === type) return { reference: kid, dictionary };
    }
    throw new Error(`There is no ${type}.`);
  }

  kids(parent: PdfDictionary): PdfObject[] {
    const kids = this.resolve(parent.get('K'));
    return Array.isArray(kids) ? kids : [parent.get('K') ?? null];
  }

  /** Takes an element out of the tree. */
  detach({ reference, dictionary }: { reference: PdfReference; dictionary: PdfDictionary }): void {
    const parent = this.dictionary(dictionary.get('P'));
    const kids = this.kids(parent).filter((kid) => !isSame(kid, reference));
    parent.entries.set('K', kids);
  }

  page(index: number): PdfDictionary {
    return this.dictionary(
      this.array(this.dictionary(this.catalog.get('Pages')).get('Kids'))[index],
    );
  }

  /** Changes the content of a page as text, a character for each byte. */
  content(index: number, change: (content: string) => string): void {
    const reference = this.page(index).get('Contents');
    const target = reference instanceof PdfReference ? reference : this.array(reference)[0];
    const stream = this.resolve(target);
    if (!(target instanceof PdfReference) || !(stream instanceof PdfStream))
      throw new Error('no content');
    const before = inflateSync(stream.raw).toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('The content did not change.');
    this.parts.objects.set(
      target.number,
      new PdfStream(stream.dictionary, deflateSync(Buffer.from(after, 'latin1'))),
    );
  }

  /** Changes the XMP packet as text. */
  metadata(change: (xml: string) => string): void {
    const reference = this.catalog.get('Metadata');
    const stream = this.resolve(reference);
    if (!(reference instanceof PdfReference) || !(stream instanceof PdfStream))
      throw new Error('no XMP');
    const isPacked = stream.dictionary.get('Filter') !== undefined;
    const before = Buffer.from(isPacked ? inflateSync(stream.raw) : stream.raw).toString('utf8');
    const after = Buffer.from(change(before));
    this.parts.objects.set(
      reference.number,
      new PdfStream(stream.dictionary, isPacked ? deflateSync(after) : after),
    );
  }

  /** Link annotations, in the order of their numbers. */
  links(): PdfDictionary[] {
    return [...this.parts.objects.values()].filter(
      (object): object is PdfDictionary =>
        object instanceof PdfDictionary && nameOf(object.get('Subtype')) === 'Link',
    );
  }

  /** The composite fonts. */
  fonts(): PdfDictionary[] {
    return [...this.parts.objects.values()].filter(
      (object): object is PdfDictionary =>
        object instanceof PdfDictionary && nameOf(object.get('Subtype')) === 'Type0',
    );
  }
}

export function nameOf(object: PdfObject | undefined): string | undefined {
  return object instanceof PdfName ? object.name : undefined;
}

function isSame(object: PdfObject, reference: PdfReference): boolean {
  return object instanceof PdfReference && object.number === reference.number;
}

export function text(value: string): PdfString {
  return new PdfString(Uint8Array.from(Buffer.from(value, 'latin1')));
}

export function dictionaryOf(entries: Record<string, PdfObject>): PdfDictionary {
  return new PdfDictionary(new Map(Object.entries(entries)));
}
